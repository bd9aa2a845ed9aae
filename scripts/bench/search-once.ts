/*
 * Opens the index of a build in a process of its own, answers the searches of a file and prints what it took, for
 * `search-steps.ts`: what the bench itself keeps in memory, a generated catalogue's words among it, is not counted.
 *
 *   node --expose-gc scripts/bench/search-once.ts <build folder> <file of searches>
 */
import fs from 'node:fs';
import process from 'node:process';
import { openSearch } from '../../app/search/open.ts';
import type { PlannedSearch } from '../../app/shared/search.ts';
import { residentMegabytes, timed } from './measure.ts';

const LIMIT = 20;

const [, , build = '', file = ''] = process.argv;
const rssBeforeMB = residentMegabytes();
const { cpu, result } = timed(() => openSearch(build));
const rssMB = residentMegabytes();
for (const search of JSON.parse(fs.readFileSync(file, 'utf8')) as PlannedSearch[]) {
  result.search.search(search, LIMIT);
}
const rssAfterSearchesMB = residentMegabytes();
process.stdout.write(JSON.stringify({ cpu, rssMB, rssBeforeMB, rssAfterSearchesMB }));
