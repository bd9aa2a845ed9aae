import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { compileLate } from '../../app/service/compile-late.ts';
import type { CatalogueRecord, Heading } from '../../app/shared/catalogue-record.ts';
import { ITEM_PRESETS } from '../../app/shared/item-profile.ts';
import { createCatalogue } from '../../app/store/catalogue/write.ts';
import { encodeRecord } from '../../catalogue-import/formats/iso2709/encode-record.ts';
import type { MarcField } from '../../catalogue-import/formats/marc-record.ts';
import { runNight } from '../../catalogue-import/nightly/night.ts';
import { readAll } from '../../catalogue-import/nightly/read-all.ts';
import { surveyRecords } from '../../catalogue-import/nightly/survey.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { peakMegabytes } from './peak-memory.ts';

const SEED = 11;
const EXPORT = 'export.mrc';
const LEADER = '00000nam  2200000   450 ';
const TAGS: Readonly<Partial<Record<Heading['type'], string>>> = {
  person: '600',
  topic: '606',
  place: '607',
  genre: '608',
};

type Figures = Readonly<Record<string, number>>;

/** Writes the export that the steps after it read: generated records in UNIMARC, one copy each. */
export function writeExport(dir: string, records: number): Figures {
  const file = path.join(dir, EXPORT);
  const handle = fs.openSync(file, 'w');
  for (const record of generateRecords(createWorld(records, SEED), records)) {
    fs.writeSync(handle, encodeRecord({ leader: LEADER, fields: fieldsOf(record) }));
  }
  fs.closeSync(handle);
  return { exportMB: fs.statSync(file).size / 1e6 };
}

/** Reads, maps and stores every record, without index, as the command does: records a second of CPU time. */
export async function storeExport(dir: string, records: number): Promise<Figures> {
  compileLate();
  const files = [path.join(dir, EXPORT)];
  const before = process.cpuUsage();
  const survey = await surveyRecords(files);
  const catalogue = createCatalogue(path.join(dir, 'stored'));
  await readAll(
    files,
    survey,
    (record) => void catalogue.add(record),
    undefined,
    ITEM_PRESETS.koha,
  );
  catalogue.finish({ buildId: 'bench' });
  const seconds = cpuSeconds(before);
  return { seconds, perSecond: records / seconds, peakMB: peakMegabytes() };
}

/** A whole first night: fetch, read, map, check, store, index, names, verify, swap. */
export async function wholeNight(dir: string): Promise<Figures> {
  compileLate();
  const before = process.cpuUsage();
  const report = await runNight({
    sources: [
      {
        id: 'catalogue',
        format: 'marc',
        level: 'own',
        share: 1,
        on: true,
        timeZone: 'Europe/Paris',
        place: { kind: 'folder', path: path.join(dir, EXPORT), files: '*' },
      },
    ],
    dataDir: path.join(dir, 'night'),
    now: new Date(),
    acceptFewer: false,
  });
  const seconds = cpuSeconds(before);
  return { seconds, live: report.catalogue?.records ?? 0, peakMB: peakMegabytes() };
}

function cpuSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function fieldsOf(record: CatalogueRecord): MarcField[] {
  const { title, publication, summary } = record;
  return [
    { tag: '001', value: record.id },
    field('101', ['a', 'fre']),
    field(
      '200',
      ['a', title.main],
      ['e', title.subtitle],
      ['h', title.part],
      ['f', record.responsibility],
    ),
    field(
      '210',
      ['a', publication.place],
      ['c', publication.publisher],
      ['d', String(record.year)],
    ),
    field('215', ['a', record.extent]),
    ...record.series.map((series) => field('225', ['a', series.title])),
    ...record.contents.map((part) => field('327', ['a', part])),
    field('330', ['a', summary]),
    ...record.subjects.map(({ type, parts: [first = '', ...rest] }) =>
      field(TAGS[type] ?? '610', ['a', first], ...rest.map((part): Part => ['x', part])),
    ),
    ...record.classifications.map(({ number }) => field('676', ['a', number])),
    ...record.creators.map(({ filingName }) => {
      const [surname = '', forename = ''] = filingName.split(', ');
      return field('700', ['a', surname], ['b', forename], ['4', '070']);
    }),
    field('995', ['c', 'MED'], ['k', 'R TES']),
  ];
}

type Part = readonly [code: string, value: string | null];

function field(tag: string, ...parts: readonly Part[]): MarcField {
  const subfields = parts.flatMap(([code, value]) => (value === null ? [] : [{ code, value }]));
  return { tag, indicators: '  ', subfields };
}
