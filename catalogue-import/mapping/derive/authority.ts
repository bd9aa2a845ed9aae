import type { HeadingType } from '../../../app/shared/catalogue-record.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { bodyName } from './agents.ts';
import { authorityNumber } from './authority-number.ts';
import { displayText } from './display-text.ts';
import { qualifiedPerson } from './headings.ts';
import { linkedRecord } from './linked-field.ts';

interface FormRow {
  readonly type: HeadingType;
  /** The heading as a record of a document writes it. */
  readonly text: (field: DataField) => string;
}

const SUBDIVISION = ' -- ';
const PLAIN = (field: DataField): string =>
  valuesOf(field, 'a', 'j', 'x', 'y', 'z').map(displayText).join(SUBDIVISION);
const TITLE = (field: DataField): string =>
  valueOf(field, 't') ?? linkedRecord(field).title ?? valueOf(field, 'a') ?? '';

/** UNIMARC(A): the last two digits of a tag are the sort of heading, in 2XX accepted, 4XX rejected, 5XX and 7XX. */
const FORMS: Readonly<Record<string, FormRow>> = {
  '00': { type: 'person', text: qualifiedPerson },
  '10': { type: 'corporate', text: bodyName },
  '15': { type: 'place', text: PLAIN },
  '16': { type: 'corporate', text: PLAIN },
  '20': { type: 'family', text: PLAIN },
  '30': { type: 'work', text: TITLE },
  '31': { type: 'work', text: TITLE },
  '40': { type: 'work', text: TITLE },
  '41': { type: 'work', text: TITLE },
  '50': { type: 'topic', text: PLAIN },
  '80': { type: 'genre', text: PLAIN },
};
// A work is named by its title, even where its creator stands in a field of its own (Intermarc).
const WORKS = ['30', '31', '40', '41'];
const SORTS = [...WORKS, '00', '10', '15', '16', '20', '50', '80'];

/** UNIMARC(A) 5XX$5/0. */
const BROADER = 'g';
const NARROWER = 'h';
/** Names of one person or body: earlier, later, acronym, pseudonym, real, in religion, married, unmarried, secular. */
const OTHER_NAME = /^[abdefijkm]/;
const NAMES: ReadonlySet<HeadingType> = new Set(['person', 'corporate', 'family', 'place']);
const TOPICS: ReadonlySet<HeadingType> = new Set(['topic', 'genre', 'place']);

/** The numbers under which records link to it, in the form of `authorityNumber`. */
export function authorityNumbersOf(record: IndexedRecord): string[] {
  const own = ['001', '003'].map((tag) => record.control.get(tag) ?? '');
  const others = [...valuesIn(record, '033', 'a'), ...valuesIn(record, '035', 'a')];
  return distinct([...own, ...others].map(authorityNumber));
}

/** What sort of heading it is; null for one that records of documents do not use. */
export function authorityTypeOf(record: IndexedRecord): HeadingType | null {
  const sort = sortOf(record);
  return sort === null ? null : (FORMS[sort]?.type ?? null);
}

/** The accepted heading: the first 2XX. Empty where there is none. */
export function authorityLabelOf(record: IndexedRecord): string {
  return acceptedForms(record)[0] ?? '';
}

/**
 * The other names: accepted forms in other scripts, rejected forms 4XX, other names of one person or body 5XX, and
 * headings in other languages, 7XX and 822 (equivalents in RVM, LCSH).
 */
export function variantsOf(record: IndexedRecord): string[] {
  const sort = sortOf(record);
  if (sort === null) return [];
  const [label = '', ...scripts] = acceptedForms(record);
  const found = [
    ...scripts,
    ...rejectedSorts(sort).flatMap((each) => texts(record, `4${each}`, sort)),
    ...otherNames(record, sort),
    ...texts(record, `7${sort}`, sort),
    ...valuesIn(record, '822', 'a'),
  ];
  return unlike(found, label);
}

/** Broader headings: 5XX with $5 g. */
export function broaderOf(record: IndexedRecord): string[] {
  return around(record, (relation) => relation === BROADER);
}

/** Headings to see also: 5XX with another $5 than broader and narrower, of topics, genres and places. */
export function relatedOf(record: IndexedRecord): string[] {
  return around(record, (relation) => relation !== BROADER && relation !== NARROWER);
}

function around(record: IndexedRecord, isMeant: (relation: string) => boolean): string[] {
  const type = authorityTypeOf(record);
  if (type === null || !TOPICS.has(type)) return [];
  const fields = fieldsOf(record, '515', '550', '580').filter((field) =>
    isMeant(valueOf(field, '5')?.charAt(0) ?? ''),
  );
  return unlike(fields.map(PLAIN), authorityLabelOf(record));
}

/** The title of a work is rejected with and without the name of its creator. */
function rejectedSorts(sort: string): readonly string[] {
  return WORKS.includes(sort) ? WORKS : [sort];
}

function otherNames(record: IndexedRecord, sort: string): string[] {
  const row = FORMS[sort];
  if (row === undefined || !NAMES.has(row.type)) return [];
  return fieldsOf(record, `5${sort}`)
    .filter((field) => OTHER_NAME.test(valueOf(field, '5') ?? ''))
    .map(row.text);
}

function sortOf(record: IndexedRecord): string | null {
  return SORTS.find((sort) => record.data.has(`2${sort}`)) ?? null;
}

function acceptedForms(record: IndexedRecord): string[] {
  const sort = sortOf(record);
  return sort === null ? [] : texts(record, `2${sort}`, sort);
}

function texts(record: IndexedRecord, tag: string, sort: string): string[] {
  const row = FORMS[sort];
  if (row === undefined) return [];
  return fieldsOf(record, tag)
    .map((field) => displayText(row.text(field)))
    .filter((text) => text !== '');
}

/** Each once, however it is accented, and never the heading itself. */
function unlike(found: readonly string[], label: string): string[] {
  const seen = new Set(['', foldedWords(label)]);
  return found.map(displayText).filter((text) => {
    const folded = foldedWords(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}
