import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../app/store/durable-file.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';
import type { NightReport } from './night.ts';
import { reportPage } from './report-page.ts';

const FOLDER = 'reports';
/** Nights whose reports are kept, two files each. */
const KEPT = 60;
const NAME = /^\d{4}-\d\d-\d\dT\d{6}\.(?:html|json)$/;

/**
 * Writes the report of a night as a page and as JSON into `reports` of the data folder, named by its start, and removes
 * the oldest ones. Gives the path of the page. Throws `data-folder-unwritable` or `disk-full`.
 */
export function saveReport(dataDir: string, library: string, report: NightReport): string {
  const folder = path.join(dataDir, FOLDER);
  const name = report.startedAt.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replaceAll(/(?<=T.*):/g, '');
  return withStoreFailures(folder, () => {
    fs.mkdirSync(folder, { recursive: true });
    const page = path.join(folder, `${name}.html`);
    replaceFile(path.join(folder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
    replaceFile(page, reportPage(library, report));
    // The one of now stays, even where the clock was set back.
    const old = fs.readdirSync(folder).filter((each) => NAME.test(each) && !each.startsWith(name));
    for (const each of old.toSorted().slice(0, -2 * (KEPT - 1))) fs.rmSync(path.join(folder, each));
    return page;
  });
}

const counted = z.object({ sources: z.array(z.object({ id: z.string(), records: z.number() })) });

/** How many records of that source the newest report that names it counts, null where none can be read or names it. */
export function lastCount(dataDir: string, sourceId: string): number | null {
  const folder = path.join(dataDir, FOLDER);
  if (!fs.existsSync(folder)) return null;
  const reports = fs
    .readdirSync(folder)
    .filter((name) => NAME.test(name) && name.endsWith('.json'))
    .toSorted();
  // An import by hand names none of the sources of the night.
  for (const report of reports.toReversed()) {
    const count = countIn(path.join(folder, report), sourceId);
    if (count !== null) return count;
  }
  return null;
}

function countIn(report: string, sourceId: string): number | null {
  try {
    const { sources } = counted.parse(JSON.parse(fs.readFileSync(report, 'utf8')));
    return sources.find(({ id }) => id === sourceId)?.records ?? null;
  } catch {
    return null;
  }
}
