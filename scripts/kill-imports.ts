/*
 * Kills imports at random moments and looks at what is live after each:
 *
 *   npx node scripts/kill-imports.ts [kills] [records]      200 kills of 3000 records unless said
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { killImports } from './testing/kill-imports.ts';

const [kills = '200', records = '3000'] = process.argv.slice(2);
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-kills-'));
try {
  const report = await killImports(dir, Number(kills), Number(records), (kill) => {
    if (kill % 20 === 0) console.log(`${kill} kills, whole each time`);
  });
  console.log(
    `${report.kills} imports to be killed: ${report.ended} ended before, ${report.swaps} became live; the live catalogue was whole each time`,
  );
} finally {
  fs.rmSync(dir, { recursive: true, force: true });
}
