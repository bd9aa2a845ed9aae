import { ByteWriter } from '../file/byte-writer.ts';

/** Whether a field of a document holds a phrase; the words of the document lie from `start` to `end`. */
export type HoldsPhrase = (words: Uint8Array, field: number, start: number, end: number) => boolean;

/**
 * Looks for terms side by side, in this order, in the words of documents (see `TokenWriter`). Posting lists carry no
 * positions; the words of every document are kept instead, two bytes a word, because only the few documents that have all
 * the words are ever looked at. The phrase is written as they are and its bytes are looked for: no word is decoded.
 */
export function phraseFinder(phrase: readonly number[]): HoldsPhrase {
  const wanted = written(phrase);
  const steps = stepsOf(wanted);
  return (words, field, start, end) => {
    let at = start;
    while (at < end) {
      // A field number takes one byte. This reads ten thousand documents of one search, so that it has no reader made.
      const found = words[at];
      let length = 0;
      let byte = 128;
      for (let shift = 0; byte > 127; shift += 7) {
        at += 1;
        byte = words[at] ?? 0;
        length |= (byte & 127) << shift;
      }
      at += 1;
      if (found === field) return stands(words, at, at + length, wanted, steps);
      at += length;
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

/**
 * How far what is wanted may be moved where it would end on a byte: until the byte stands under its like (Horspool,
 * "Practical fast searching in strings", Software: Practice and Experience 10, 1980). By the byte.
 */
function stepsOf(wanted: Uint8Array): Uint8Array {
  const steps = new Uint8Array(256).fill(Math.min(wanted.length, 255));
  const last = wanted.length - 1;
  for (let at = Math.max(0, last - 254); at < last; at += 1) steps[wanted[at] ?? 0] = last - at;
  return steps;
}

/** Whether a word of the field begins what is wanted. The byte before a word ends another: its highest bit is 0. */
function stands(
  bytes: Uint8Array,
  start: number,
  end: number,
  wanted: Uint8Array,
  steps: Uint8Array,
): boolean {
  const last = wanted.length - 1;
  for (let at = start + last; at < end; at += steps[bytes[at] ?? 0] ?? 1) {
    const begin = at - last;
    if (bytes[at] !== wanted[last] || !standsAt(bytes, begin, wanted)) continue;
    if (begin === start || (bytes[begin - 1] ?? 0) < 128) return true;
  }
  return false;
}

function standsAt(bytes: Uint8Array, begin: number, wanted: Uint8Array): boolean {
  for (let ahead = 0; ahead < wanted.length; ahead += 1) {
    if (bytes[begin + ahead] !== wanted[ahead]) return false;
  }
  return true;
}
