import fs from 'node:fs';
import path from 'node:path';
import { createIndexBuilder } from '../../app/search/build.ts';
import { createCatalogue } from '../../app/store/catalogue/write.ts';
import { buildFolder, swapCatalogue } from '../../app/store/data-folder.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { residentMegabytes, timed, type Figures } from './measure.ts';
import { buildFts5, buildMiniSearch } from './peers.ts';

const SEED = 42;

/** Where the steps after it find the catalogue: live in the folder, as an import leaves it. */
export function ourBuild(dir: string): string {
  return buildFolder(dir, 'bench');
}

/** The same records every time. */
export function catalogue(records: number) {
  return generateRecords(createWorld(records, SEED), records);
}

/** What generating the records costs: to be taken off the builds. */
export function buildNothing(_dir: string, records: number): Figures {
  return { cpu: timed(() => [...catalogue(records)].length).cpu };
}

/** Our index and names beside the records, which are stored first and not counted. */
export function buildOurs(dir: string, records: number): Figures {
  const folder = ourBuild(dir);
  const store = createCatalogue(folder);
  for (const record of catalogue(records)) store.add(record);
  store.finish({ buildId: 'bench' });
  const builder = createIndexBuilder();
  const { cpu } = timed(() => {
    for (const record of catalogue(records)) builder.add(record);
    builder.save(folder);
  });
  const rssMB = residentMegabytes();
  swapCatalogue(dir, folder);
  const size = (name: string): number => fs.statSync(path.join(folder, name)).size / 1e6;
  const index = fs.readdirSync(folder).filter((name) => !/^(catalogue|gazetteer)\./.test(name));
  return {
    cpu,
    indexMB: index.reduce((sum, name) => sum + size(name), 0),
    namesMB: size('gazetteer.bin'),
    rssMB,
  };
}

/** MiniSearch's own index of the records, as JSON. */
export function buildTheirs(dir: string, records: number): Figures {
  const file = path.join(dir, 'mini.json');
  const { cpu } = timed(() =>
    fs.writeFileSync(file, JSON.stringify(buildMiniSearch(catalogue(records)))),
  );
  return { cpu, indexMB: fs.statSync(file).size / 1e6, rssMB: residentMegabytes() };
}

/** A plain FTS5 table of the records. */
export function buildTable(dir: string, records: number): Figures {
  const file = path.join(dir, 'fts5.db');
  fs.rmSync(file, { force: true });
  const { cpu } = timed(() => buildFts5(file, catalogue(records)));
  return { cpu, indexMB: fs.statSync(file).size / 1e6, rssMB: residentMegabytes() };
}
