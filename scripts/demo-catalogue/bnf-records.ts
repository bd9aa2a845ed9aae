import fs from 'node:fs';
import path from 'node:path';
import {
  isControlField,
  type DataField,
  type MarcField,
  type MarcRecord,
} from '../../catalogue-import/formats/marc-record.ts';
import { readRecords } from '../../catalogue-import/formats/read-records.ts';
import { BRANCHES, OWNER } from './items.ts';

// Bibliographic facts and access points; notes, summaries and the BnF's own items stay behind.
const KEPT = /^(?:010|10[012]|181|182|20[05]|21[045]|225|410|461|60[0-8]|676|70[0-2]|71[0-2])$/;
const FIRST_YEAR = 1960;

/**
 * UNIMARC records of the Bibliothèque nationale de France in a folder of SRU answers, as a public library would have
 * taken them over: printed books in French since 1960 that have an ISBN, each number once, in the order of the files.
 */
export async function readBnfRecords(folder: string): Promise<readonly MarcRecord[]> {
  const records = new Map<string, MarcRecord>();
  for (const file of fs.readdirSync(folder).toSorted()) {
    for await (const event of readRecords(path.join(folder, file))) {
      if (event.kind !== 'record' || !isWanted(event.record)) continue;
      const [isbn = ''] = values(event.record, '010', 'a');
      if (!records.has(isbn)) records.set(isbn, event.record);
    }
  }
  return [...records.values()];
}

function isWanted(record: MarcRecord): boolean {
  const year = Number(values(record, '100', 'a')[0]?.slice(9, 13));
  return (
    record.leader.slice(6, 8) === 'am' &&
    year >= FIRST_YEAR &&
    values(record, '101', 'a').includes('fre') &&
    values(record, '010', 'a').length > 0
  );
}

/** The record under a number of the demonstration, with one item in the stacks. */
export function takenOver(record: MarcRecord, id: string): MarcRecord {
  const kept = record.fields.filter(({ tag }) => KEPT.test(tag)).map(withWholeCodes);
  const fields: readonly MarcField[] = [{ tag: '001', value: id }, ...kept, item(record, id)];
  return {
    leader: '00000nam  2200000   450 ',
    fields: fields.toSorted((a, b) => Number(a.tag) - Number(b.tag)),
  };
}

/** Field 100 of 36 characters that says UTF-8, as the records of the demonstration have it. */
function withWholeCodes(field: MarcField): MarcField {
  if (field.tag !== '100' || isControlField(field)) return field;
  const dates = field.subfields[0]?.value.slice(8, 17) ?? ' '.repeat(9);
  return {
    ...field,
    subfields: [{ code: 'a', value: `20100901${dates}m  y0frey50      ba` }],
  };
}

function item(record: MarcRecord, id: string): DataField {
  const [dewey = 'MAG'] = values(record, '676', 'a').map((value) => value.replace(/ \(.*$/, ''));
  const [author = 'BNF'] = [...values(record, '700', 'a'), ...values(record, '702', 'a')];
  const subfields = [
    ['b', OWNER],
    ['c', BRANCHES[0]],
    ['e', 'Magasin'],
    ['f', `${id}1`],
    ['k', `${dewey} ${author.slice(0, 3).toUpperCase()}`],
    ['q', 'a'],
    ['r', 'az'],
  ] as const;
  return {
    tag: '995',
    indicators: '  ',
    subfields: subfields.map(([code, value]) => ({ code, value })),
  };
}

function values(record: MarcRecord, tag: string, code: string): string[] {
  return record.fields.flatMap((field) =>
    field.tag !== tag || isControlField(field)
      ? []
      : field.subfields.filter((subfield) => subfield.code === code).map(({ value }) => value),
  );
}
