import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createMishaps, MISHAPS } from './mishaps.ts';

const GUIDE = path.resolve(import.meta.dirname, '../../../docs/fr/technicien.md');

it('counts each kind and logs it in one line', () => {
  const lines: string[] = [];
  const mishaps = createMishaps((line) => lines.push(line));
  mishaps.note('page-hung', 'ending its process');
  mishaps.note('page-hung', 'ending its process');
  expect(lines.at(-1)).toBe('page-hung (2 since the start): ending its process');
  expect(mishaps.counts()).toEqual({ 'page-hung': 2 });
});

it.each(MISHAPS)('the guide says what to do when the log says %s', (mishap) => {
  expect(fs.readFileSync(GUIDE, 'utf8')).toContain(`\`${mishap} (`);
});
