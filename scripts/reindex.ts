/*
 * Makes the live catalogue of one data folder live in another, its records indexed again by the engine named, so that
 * `evaluate.ts` can compare what the two engines recommend:
 *
 *   npx node scripts/reindex.ts FROM TO memory|disk
 */
import process from 'node:process';
import { createIndexBuilder } from '../app/search/build.ts';
import { openCatalogue } from '../app/store/catalogue/open.ts';
import { createCatalogue } from '../app/store/catalogue/write.ts';
import { buildFolder, liveCatalogue, swapCatalogue } from '../app/store/data-folder.ts';

const [from = '', to = '', engine = ''] = process.argv.slice(2);
const live = liveCatalogue(from);
if (live === null || to === '' || !['memory', 'disk'].includes(engine)) {
  throw new Error('usage: reindex.ts FROM TO memory|disk; FROM has a live catalogue');
}
const source = openCatalogue(live);
const folder = buildFolder(to, engine);
const catalogue = createCatalogue(folder);
const index = createIndexBuilder(engine === 'disk' ? 0 : Infinity);
for (const record of source.all()) {
  catalogue.add(record);
  index.add(record);
}
index.save(folder);
catalogue.finish({ buildId: source.build.buildId });
source.close();
swapCatalogue(to, folder);
