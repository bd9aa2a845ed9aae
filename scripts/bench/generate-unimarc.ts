import fs from 'node:fs';
import type { Agent, CatalogueRecord, Heading } from '../../app/shared/catalogue-record.ts';
import { encodeRecord } from '../../catalogue-import/formats/iso2709/encode-record.ts';
import type { MarcField, MarcRecord } from '../../catalogue-import/formats/marc-record.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';

const BATCH = 1_000;
const BRANCHES = ['Centrale', 'Nord', 'Sud', 'Jardin', 'Gare'] as const;
const LEADER = '00000nam  2200000   450 ';
const SUBJECT_TAGS: Readonly<Record<Heading['type'], string>> = {
  person: '600',
  corporate: '601',
  family: '602',
  work: '605',
  topic: '606',
  place: '607',
  genre: '608',
  keyword: '610',
};

/**
 * Writes a generated catalogue as one file of ISO 2709 in UTF-8, as a French town exports it: about 1,200 bytes a
 * record, one to three items each. The same number and seed give the same bytes.
 */
export function writeUnimarc(file: string, records: number, seed: number): void {
  const world = createWorld(Math.min(records, 200_000), seed);
  const descriptor = fs.openSync(file, 'w');
  let batch: Uint8Array[] = [];
  let number = 0;
  for (const record of generateRecords(world, records)) {
    number += 1;
    batch.push(encodeRecord(marcOf(record, number)));
    if (batch.length === BATCH || number === records) {
      fs.writeSync(descriptor, Buffer.concat(batch));
      batch = [];
    }
  }
  fs.closeSync(descriptor);
}

function marcOf(record: CatalogueRecord, number: number): MarcRecord {
  const fields: (MarcField | null)[] = [
    { tag: '001', value: record.id },
    { tag: '005', value: '20240519093000.0' },
    ...record.isbns.map((isbn) => data('010', { a: isbn, d: '20 EUR' })),
    data('100', { a: `20240519d${record.year ?? '    '}    m  y0frey50      ba` }),
    ...record.languages.map((language) => data('101', { a: language })),
    data('102', { a: record.country }),
    data('200', {
      a: record.title.main,
      e: record.title.subtitle,
      h: record.title.part,
      f: record.responsibility,
    }),
    data('210', {
      a: record.publication.place,
      c: record.publication.publisher,
      d: record.publication.date,
    }),
    data('215', { a: record.extent, d: '21 cm' }),
    ...record.series.map(({ title, volume }) => data('225', { a: title, v: volume })),
    data('330', { a: record.summary }),
    ...record.contents.map((title) => data('327', { a: title })),
    ...record.subjects.map(subjectField),
    ...record.classifications.map((each) => data('676', { a: each.number, v: '23' })),
    ...record.creators.map(creatorField),
    data('801', { a: 'FR', b: 'BNF', c: '20240519', g: 'AFNOR' }),
    ...Array.from(
      { length: 1 + (number % 3 === 0 ? 1 : 0) + (number % 10 === 0 ? 1 : 0) },
      (_, copy) => item(number, copy),
    ),
  ];
  return { leader: LEADER, fields: fields.filter((field) => field !== null) };
}

function subjectField({ type, parts }: Heading): MarcField | null {
  const [a, x, y] = parts;
  return data(SUBJECT_TAGS[type], { '3': '027248305', a, x, y, '2': 'rameau' });
}

function creatorField(agent: Agent, at: number): MarcField | null {
  const [a, b] = agent.filingName.split(', ');
  return data(at === 0 ? '700' : '701', {
    '3': '026927608',
    a,
    b,
    f: agent.dates,
    '4': agent.role,
  });
}

function item(number: number, copy: number): MarcField | null {
  const branch = BRANCHES[(number + copy) % BRANCHES.length];
  return data('995', {
    b: branch,
    c: branch,
    f: String(30_000_000_000 + number * 4 + copy),
    k: '843 HUG',
    o: '0',
    q: 'a',
    r: 'az',
  });
}

/** The field with the subfields that have a value; null where none has. */
function data(
  tag: string,
  values: Readonly<Record<string, string | number | null | undefined>>,
): MarcField | null {
  const subfields = Object.entries(values).flatMap(([code, value]) =>
    value === null || value === undefined ? [] : [{ code, value: String(value) }],
  );
  return subfields.length === 0 ? null : { tag, indicators: '1 ', subfields };
}
