import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { killImports } from './testing/kill-imports.ts';

// 200 kills: scripts/kill-imports.ts.
it('an import that is killed leaves a whole catalogue live', { timeout: 120_000 }, async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-kills-'));
  try {
    expect(await killImports(dir, 2, 300)).toMatchObject({ kills: 2 });
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
});
