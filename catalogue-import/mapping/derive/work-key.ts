import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, firstField, valueOf, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { agentsOf } from './agents.ts';
import { displayText } from './display-text.ts';
import { linkedRecord } from './linked-field.ts';
import { publicationOf } from './publication.ts';
import { mainTitle, partOf } from './title.ts';

/** UNIMARC leader position 6: printed and manuscript music, and recorded music. */
const MUSIC = /^[cdj]$/;
const SEPARATOR = ' / ';
/** "Tome 02", "T. 2", "vol. 2" and "2" are one volume. */
const VOLUME_WORD = /^(?:tome|t|volumes?|vol|v|livre|numero|no|n) (?=\d)/;
const LEADING_ZEROS = /^0+(?=\d)/;

/**
 * Equal for two records of one work: first creator, uniform title (500, else the original 454, else 200$a), and the
 * part where there is one, folded. A record without creator is told apart by its publisher, or every "Atlas" would be
 * one work. Uniform titles of music ("Concertos") name a form: the title itself counts there.
 */
export function workKeyOf(record: IndexedRecord): string {
  const creator = agentsOf(record)[0]?.filingName ?? publicationOf(record).publisher ?? '';
  const title = foldedWords(displayText(uniformTitle(record)));
  return [foldedWords(creator), title, volumeKey(partNumber(record) ?? '')]
    .filter((part) => part !== '')
    .join(SEPARATOR);
}

/** The number of a part, whatever it is called, folded. */
export function volumeKey(part: string): string {
  if (part === '') return '';
  return foldedWords(part).replace(VOLUME_WORD, '').replace(LEADING_ZEROS, '');
}

function uniformTitle(record: IndexedRecord): string {
  if (MUSIC.test(record.leader.charAt(6))) return mainTitle(record);
  for (const field of fieldsOf(record, '500', '454')) {
    const title = field.tag === '500' ? partedTitle(field) : linkedRecord(field).title;
    if (title !== null && title !== '') return title;
  }
  return mainTitle(record);
}

/** "À la recherche du temps perdu. Du côté de chez Swann": a novel of a cycle is a work of its own. */
function partedTitle(field: DataField): string {
  return valuesOf(field, 'a', 'h', 'i').join('. ');
}

/**
 * The number of the part; else that of the volume in a set or series of the very title of the record; else the title of
 * the part.
 */
function partNumber(record: IndexedRecord): string | null {
  const field = firstField(record, '200');
  const own = field === undefined ? null : partOf(field);
  return own ?? volumeOfSameTitle(record) ?? (field === undefined ? null : valueOf(field, 'i'));
}

/** The volume in a set or series (461, 225, 410) that has the title of the record. */
function volumeOfSameTitle(record: IndexedRecord): string | null {
  const sets = fieldsOf(record, '461', '225', '410').map(linkedRecord);
  if (sets.every(({ volume }) => volume === null)) return null;
  const title = foldedWords(mainTitle(record));
  return (
    sets.find(({ volume, title: set }) => volume !== null && foldedWords(set ?? '') === title)
      ?.volume ?? null
  );
}
