import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { encodeRecord } from '../catalogue-import/formats/iso2709/encode-record.ts';
import { readBnfRecords, takenOver } from './demo-catalogue/bnf-records.ts';
import { collectWorks } from './demo-catalogue/collect-works.ts';
import { readAdditionalWorks, readIndexing } from './demo-catalogue/editable-files.ts';
import { LISTS, readLoanList } from './demo-catalogue/loan-lists.ts';
import { mergeRows } from './demo-catalogue/merge-rows.ts';
import { unimarcRecord } from './demo-catalogue/unimarc-record.ts';
import type { Work } from './demo-catalogue/work.ts';
import { corpusPath } from './testing/corpus.ts';

const DEMO = path.resolve(import.meta.dirname, '../demo');

/** Recordings are kept from the most borrowed down: all of them would be half of the catalogue. */
const MOST_RECORDINGS = 1900;

/** The bytes of `demo/catalogue.mrc`, made from a folder of open sources and from the two editable files of `demo/`. */
export async function demoCatalogue(sources: string): Promise<Uint8Array> {
  const lists = path.join(sources, 'toulouse-top');
  const works = collectWorks(
    LISTS.flatMap((list) => listedWorks(lists, list)),
    readAdditionalWorks(path.join(DEMO, 'additional-works.tsv')),
    readIndexing(path.join(DEMO, 'headings.tsv')),
  );
  const taken = await readBnfRecords(path.join(sources, 'regesta-bnf/unimarc/sru'));
  const records = [
    ...works.map((work, index) => unimarcRecord(work, recordId(index + 1))),
    ...taken.map((record, index) => takenOver(record, recordId(works.length + index + 1))),
  ];
  return Buffer.concat(records.map(encodeRecord));
}

function recordId(number: number): string {
  return `ER${String(number).padStart(7, '0')}`;
}

function listedWorks(folder: string, list: (typeof LISTS)[number]): readonly Work[] {
  const works = mergeRows(readLoanList(folder, list));
  return list === 'cds' ? works.slice(0, MOST_RECORDINGS) : works;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: corpusPath('catalogue') },
      output: { type: 'string', default: path.join(DEMO, 'catalogue.mrc') },
    },
  });
  fs.writeFileSync(values.output, await demoCatalogue(values.sources));
}
