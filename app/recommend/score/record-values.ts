import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { recordFieldTexts } from '../../shared/record-fields.ts';
import type { SearchField } from '../../shared/search.ts';
import { stems } from '../text/words.ts';

/** A value of a record's field with the stems of its words. */
export interface RecordValue {
  readonly text: string;
  readonly stems: readonly string[];
}

/** The values of the fields of one record. */
export type RecordValues = (field: SearchField) => readonly RecordValue[];

/** Reads the fields of a record, each at most once: forty searches ask the same few records. */
export function recordValues(record: CatalogueRecord): RecordValues {
  const read = new Map<SearchField, readonly RecordValue[]>();
  return (field) => {
    const known = read.get(field);
    if (known !== undefined) return known;
    const values = recordFieldTexts(record, field).map((text) => ({ text, stems: stems(text) }));
    read.set(field, values);
    return values;
  };
}
