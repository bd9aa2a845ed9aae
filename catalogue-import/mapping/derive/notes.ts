import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { formsOf } from '../forms.ts';
import { linkedRecord } from './linked-field.ts';
import { plainText } from './plain-text.ts';

/**
 * Notes of the document: UNIMARC(B) scale of a map 206, numbering of a serial 207, presentation of music 208, 300-315,
 * 320-326, thesis 328, reviews 329 (BnF), awards 334, system 337. Fields 316-318 are about one copy and may name who gave
 * it: they are not read. Neither is 830, the cataloguer's note.
 */
// prettier-ignore
const NOTE_TAGS: readonly string[] = [
  '206', '207', '208', '300', '301', '302', '303', '304', '305', '306', '307', '308', '310', '311', '312', '313', '314', '315',
  '320', '321', '322', '323', '324', '325', '326', '328', '329', '334', '337',
];
/** What these fields say in parts, for want of `$a`: scale and projection; degree, discipline, university, year; prize. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '206': ['b', 'c'],
  '328': ['z', 'b', 'c', 'e', 'd'],
  '334': ['b', 'c'],
};
/** Who gave or owned a copy, by a name or by one of these: "don de M. Dupont", "du Mundaneum", but no "don de soi". */
const SOMEBODY =
  /(?:\p{Lu}|["«“]|(?:abbé|artiste|associations?|auteure?s?|bibliothèques?|dépositaire|éditeurs?|famille|fils|fille|héritiers|librairie|mairie|mme|monsieur|madame|musée|société|traducteur|veuve|ville)(?!\p{L}))/u;
const OF_SOMEBODY = String.raw`(?:de (?:la |l['’])?|du |des |d['’])${SOMEBODY.source}`;
/** How the notes of one copy begin that stand among those of the document. */
const OF_A_COPY: readonly RegExp[] = [
  /^ex[-. ]?(?:libris|dono)(?!\p{L})/iu,
  new RegExp(`^[Dd]ons? (?:ms\\.? |manuscrits? )?${OF_SOMEBODY}`, 'u'),
  new RegExp(`^[Cc]achets? (?:${OF_SOMEBODY}|${SOMEBODY.source})`, 'u'),
  new RegExp(`^[Pp]rovenance(?: ?:| ${OF_SOMEBODY})`, 'u'),
  /^(?:envoi|dédicace) (?:ms|manuscrite?|autogr(?:aphe)?)(?!\p{L})/iu,
  /^acq\./i,
];
/** UNIMARC leader position 7: an article, whose 463 is the document that holds it. */
const ANALYTIC = 'a';
/** UNIMARC(B) 327 and 359, for want of `$a`: titles of rising level. */
const TITLES = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** The summary, 330$a, without markup; several are joined. */
export function summaryOf(record: IndexedRecord): string | null {
  return formsOf(valuesIn(record, '330', 'a'), plainText).join(' ') || null;
}

/**
 * What the document contains: each title of 327 (a repeated $a is a list of tracks) and 359, and parts linked in 463
 * and 464.
 */
export function contentsOf(record: IndexedRecord): string[] {
  const tags = record.leader.charAt(7) === ANALYTIC ? ['464'] : ['463', '464'];
  const titles: string[] = [];
  for (const field of fieldsOf(record, '327', '359')) titles.push(...titlesIn(field));
  for (const field of fieldsOf(record, ...tags)) titles.push(linkedRecord(field).title ?? '');
  return formsOf(titles, plainText);
}

/** Performers stand in the other subfields where a track is in `$a`. */
function titlesIn(field: DataField): string[] {
  const whole = valuesOf(field, 'a');
  return whole.length > 0 ? whole : valuesOf(field, ...TITLES);
}

/**
 * The notes, by rising tag; each `$a` is one, and what a field says in parts is one together. Who gave or owned a copy
 * ("Don de M. X", "Ex-libris Y") is left out.
 */
export function notesOf(record: IndexedRecord): string[] {
  const notes: string[] = [];
  for (const field of fieldsOf(record, ...NOTE_TAGS)) notes.push(...notesIn(field));
  return formsOf(notes, plainText).filter((note) => !OF_A_COPY.some((start) => start.test(note)));
}

function notesIn(field: DataField): string[] {
  const whole = valuesOf(field, 'a');
  return whole.length > 0 ? whole : [valuesOf(field, ...(PARTS[field.tag] ?? [])).join(' : ')];
}

/** The addresses of 856$u, http and https only: anything else ("javascript:") is no link for a public screen. */
export function linksOf(record: IndexedRecord): string[] {
  return formsOf(valuesIn(record, '856', 'u'), (text) => text.trim()).filter(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text);
}
