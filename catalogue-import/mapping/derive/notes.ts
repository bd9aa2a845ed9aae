import { fieldsOf, valuesIn, type IndexedRecord } from '../indexed-record.ts';
import { linkedRecord } from './linked-field.ts';
import { plainText } from './plain-text.ts';

/**
 * Notes of the document: UNIMARC(B) 300-315, 320-326, thesis 328, reviews 329 (BnF), awards 334, system 337. Fields
 * 316-318 are about one copy and may name who gave it: they are not read. Neither is 830, the cataloguer's note.
 */
// prettier-ignore
const NOTE_TAGS: readonly string[] = [
  '300', '301', '302', '303', '304', '305', '306', '307', '308', '310', '311', '312', '313', '314', '315',
  '320', '321', '322', '323', '324', '325', '326', '328', '329', '334', '337',
];

/** The summary, 330$a, without markup; several are joined. */
export function summaryOf(record: IndexedRecord): string | null {
  return texts(valuesIn(record, '330', 'a')).join(' ') || null;
}

/** What the document contains: each 327$a (a repeated one is a list of tracks) and the parts linked in 464. */
export function contentsOf(record: IndexedRecord): string[] {
  const parts = fieldsOf(record, '464').map((field) => linkedRecord(field).title ?? '');
  return texts([...valuesIn(record, '327', 'a'), ...parts]);
}

/** The notes, by rising tag; each `$a` is one. */
export function notesOf(record: IndexedRecord): string[] {
  return texts(NOTE_TAGS.flatMap((tag) => valuesIn(record, tag, 'a')));
}

/** The addresses of 856$u, http and https only: anything else ("javascript:") is no link for a public screen. */
export function linksOf(record: IndexedRecord): string[] {
  const addresses = valuesIn(record, '856', 'u').map((text) => text.trim());
  return [...new Set(addresses)].filter(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text);
}

function texts(values: readonly string[]): string[] {
  return [...new Set(values.map(plainText))].filter((text) => text !== '');
}
