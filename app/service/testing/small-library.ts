import fs from 'node:fs';
import path from 'node:path';
import { createIndexBuilder } from '../../search/build.ts';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { PageSnapshot } from '../../shared/video.ts';
import { createCatalogue } from '../../store/catalogue/write.ts';
import { buildFolder, swapCatalogue } from '../../store/data-folder.ts';
import { SAMPLE_ITEM, sampleRecord } from '../../store/testing/sample-record.ts';

/** Makes the records the live catalogue of a data folder, through the real files. */
export function makeLibrary(dataFolder: string, records: readonly CatalogueRecord[]): void {
  fs.mkdirSync(dataFolder, { recursive: true });
  const folder = buildFolder(dataFolder, `build${records.length}`);
  const writer = createCatalogue(folder);
  const index = createIndexBuilder();
  for (const record of records) {
    writer.add(record);
    index.add(record);
  }
  writer.finish({ buildId: path.basename(folder) });
  index.save(folder);
  swapCatalogue(dataFolder, folder);
}

/** Books on the Paris Commune and one on bread: enough for an answer and for an empty one. */
export const COMMUNE_AND_BREAD: readonly CatalogueRecord[] = [
  book(
    'c1',
    'Histoire de la Commune de 1871',
    ['Paris (France)', '1871 (Commune)'],
    'Prosper-Olivier Lissagaray',
  ),
  book('c2', 'La Commune', ['Commune de Paris (1871)', 'Histoire'], 'Louise Michel'),
  book('c3', 'La Commune de Paris', ['Commune de Paris (1871)'], 'Michel Cordillot'),
  book('b1', 'Le pain au levain', ['Pain', 'Cuisine (pain)'], 'Éric Kayser'),
];

function book(id: string, main: string, parts: readonly string[], author: string): CatalogueRecord {
  const space = author.indexOf(' ');
  return sampleRecord({
    id,
    title: { main, subtitle: null, part: null, filing: main, others: [] },
    responsibility: author,
    creators: [
      {
        kind: 'person',
        name: author,
        filingName: `${author.slice(space + 1)}, ${author.slice(0, space)}`,
        dates: null,
        role: '070',
        authorityId: null,
      },
    ],
    subjects: [{ type: 'topic', parts, scheme: 'rameau', authorityId: null }],
    items: [SAMPLE_ITEM],
    workKey: `${author}|${main}`,
  });
}

/** The page of a video of the demonstration's site. */
export function snapshotOf(id: string, title: string, description: string): PageSnapshot {
  return {
    url: `http://127.0.0.1/stand-in/watch?v=${id}`,
    documentTitle: title,
    player: {
      videoDetails: { videoId: id, title, shortDescription: description, author: 'Une chaîne' },
    },
    next: null,
    displayed: null,
  };
}
