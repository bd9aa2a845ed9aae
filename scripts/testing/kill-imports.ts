import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openSearch } from '../../app/search/open.ts';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import { encodeRecord } from '../../catalogue-import/formats/iso2709/encode-record.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../en-regard.ts');
const LEADER = '00000nam  2200000   450 ';

/** What became of so many imports that were killed. */
export interface KillReport {
  readonly kills: number;
  /** Imports that ended before they were to be killed. */
  readonly ended: number;
  /** Live catalogues that changed from one export to the other. */
  readonly swaps: number;
}

/**
 * Imports two exports by turns into one folder and kills each import (SIGKILL) after a random part of the time that one
 * takes. After each the live catalogue must be whole and be that of one of the two. Throws where it is not. At the end an
 * import that nobody kills must succeed.
 */
export async function killImports(
  dir: string,
  kills: number,
  records: number,
  onKill: (kill: number) => void = () => undefined,
): Promise<KillReport> {
  const files = ['A', 'B'].map((mark) => writeExport(dir, mark, records));
  const data = path.join(dir, 'data');
  const [first = ''] = files;
  const start = performance.now();
  await importAndKill(first, data, null);
  const whole = performance.now() - start;
  let [ended, swaps, last] = [0, 0, requireWhole(data, records)];
  for (let kill = 0; kill < kills; kill += 1) {
    // Of two exports the other one, or nothing would be built.
    const file = files[last === 'A' ? 1 : 0] ?? first;
    const isEnded = await importAndKill(file, data, Math.random() * whole * 1.1);
    const live = requireWhole(data, records);
    ended += isEnded ? 1 : 0;
    swaps += live === last ? 0 : 1;
    last = live;
    onKill(kill + 1);
  }
  await importAndKill(first, data, null);
  if (requireWhole(data, records) !== 'A') throw new Error('the last import did not become live');
  const builds = fs.readdirSync(data).filter((name) => name.startsWith('catalogue-'));
  if (builds.length > 2) throw new Error(`killed imports left ${builds.join(', ')}`);
  return { kills, ended, swaps };
}

/** Whether the import ended before it was to be killed. Throws where one that nobody killed fails. */
async function importAndKill(file: string, data: string, after: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, 'import', '--data', data, file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const timer = after === null ? null : setTimeout(() => child.kill('SIGKILL'), after);
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  if (timer !== null) clearTimeout(timer);
  if (code !== null && code !== 0) throw new Error(`the import failed: ${said}`);
  return code === 0;
}

/** The mark of the live catalogue. Throws where it is missing, damaged, or mixed. */
function requireWhole(data: string, records: number): string {
  const folder = liveCatalogue(data);
  if (folder === null) throw new Error('no catalogue is live');
  const catalogue = openCatalogue(folder);
  try {
    catalogue.verify();
    const marks = new Set([...catalogue.all()].map(({ title }) => title.main.charAt(0)));
    const { search } = openSearch(folder);
    if (catalogue.build.records !== records || search.size !== records || marks.size !== 1) {
      throw new Error(`${folder}: ${catalogue.build.records} records, ${search.size} indexed`);
    }
    return [...marks].join('');
  } finally {
    catalogue.close();
  }
}

function writeExport(dir: string, mark: string, records: number): string {
  const file = path.join(dir, `${mark}.mrc`);
  const all = Array.from({ length: records }, (_, at) =>
    encodeRecord({
      leader: LEADER,
      fields: [
        { tag: '001', value: String(at) },
        { tag: '200', indicators: '1 ', subfields: [{ code: 'a', value: `${mark} titre ${at}` }] },
      ],
    }),
  );
  fs.writeFileSync(file, Buffer.concat(all));
  return file;
}
