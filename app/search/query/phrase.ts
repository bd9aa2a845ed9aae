import { ByteReader } from '../file/byte-reader.ts';
import { ByteWriter } from '../file/byte-writer.ts';

/** Whether a field of a document holds a phrase; the words of the document lie from `start` to `end`. */
type HoldsPhrase = (words: Uint8Array, field: number, start: number, end: number) => boolean;

/**
 * Looks for terms side by side, in this order, in the words of documents (see `TokenWriter`). Posting lists carry no
 * positions; the words of every document are kept instead, two bytes a word, because only the few documents that have all
 * the words are ever looked at. The phrase is written as they are and its bytes are looked for: no word is decoded.
 */
export function phraseFinder(phrase: readonly number[]): HoldsPhrase {
  const wanted = written(phrase);
  return (words, field, start, end) => {
    const reader = new ByteReader(words);
    reader.position = start;
    while (reader.position < end) {
      const found = reader.readVarint();
      const length = reader.readVarint();
      if (found === field) return stands(words, reader.position, length, wanted);
      reader.position += length;
    }
    return false;
  };
}

/** Of one number: see `writeVarint`. */
const MOST_BYTES = 5;

function written(phrase: readonly number[]): Uint8Array {
  const writer = new ByteWriter(MOST_BYTES * phrase.length);
  for (const term of phrase) writer.writeVarint(term);
  return writer.bytes();
}

/** Whether a word of the field begins what is wanted. The byte before a word ends another: its highest bit is 0. */
function stands(bytes: Uint8Array, start: number, length: number, wanted: Uint8Array): boolean {
  const last = start + length - wanted.length;
  for (let at = start; at <= last; at += 1) {
    const begins = bytes[at] === wanted[0] && (at === start || (bytes[at - 1] ?? 0) < 128);
    if (begins && standsAt(bytes, at, wanted)) return true;
  }
  return false;
}

function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let ahead = 1; ahead < wanted.length; ahead += 1) {
    if (bytes[at + ahead] !== wanted[ahead]) return false;
  }
  return true;
}
