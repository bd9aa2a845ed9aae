import { valuesIn, type IndexedRecord } from '../indexed-record.ts';

const EARLIEST = 1000;
// A publisher announces at most a year ahead. Read once: an import that runs over midnight stays consistent.
const LATEST = new Date().getFullYear() + 1;

/** UNIMARC(B) 100$a: date 1 stands in characters 9-12, date 2 in 13-16. */
const CODED_DATES = [9, 13] as const;
const PRINTED_TAGS = ['214', '210', '219'] as const;

/**
 * The year of publication: date 1, else date 2 of 100$a, else the first year in a printed date ("cop. 1968",
 * "DL 2015", "11/2001"). Null where none lies between 1000 and next year.
 */
export function yearOfPublication(record: IndexedRecord): number | null {
  return (
    codedYear(record) ?? printedYear(PRINTED_TAGS.flatMap((tag) => valuesIn(record, tag, 'd')))
  );
}

/** The first year between 1000 and next year in such texts, null where there is none. */
function printedYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return years.find(isYear) ?? null;
}

/** The year that stands alone in `text`, null for blanks, "19..", or a year that cannot be. */
function exactYear(text: string): number | null {
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? Number(text) : null;
}

function codedYear(record: IndexedRecord): number | null {
  const [general] = valuesIn(record, '100', 'a');
  const years = CODED_DATES.map((from) => exactYear(general?.slice(from, from + 4) ?? ''));
  return years.find((year) => year !== null) ?? null;
}

function isYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
