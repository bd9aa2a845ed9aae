#!/usr/bin/env node
// The command of the checkout: the same program as the packaged one, on the right Node.
import process from 'node:process';

process.argv.splice(2, 0, 'en-regard.ts');
await import('./run.mjs');
