import { ByteReader } from '../file/byte-reader.ts';
import type { InvertedIndex } from './index-file.ts';

/** Where the posting list of one term in one field lies. */
export interface PostingList {
  readonly term: number;
  readonly field: number;
  /** Documents in the list. */
  readonly size: number;
  /** Place of its first byte in the index's postings. */
  readonly start: number;
}

/** The lists of a term in those of the fields (by number) where it stands. */
export function postingLists(
  index: InvertedIndex,
  term: number,
  fields: ReadonlySet<number>,
): PostingList[] {
  const lists: PostingList[] = [];
  const reader = new ByteReader(index.postings);
  reader.position = index.postingStarts[term] ?? 0;
  const end = index.postingStarts[term + 1] ?? 0;
  while (reader.position < end) {
    const field = reader.readVarint();
    const size = reader.readVarint();
    const length = reader.readVarint();
    if (fields.has(field)) lists.push({ term, field, size, start: reader.position });
    reader.position += length;
  }
  return lists;
}

/** A posting list in memory: documents in ascending order, and how often the term stands in each. */
export interface DecodedList {
  readonly field: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

/**
 * Decodes a list. The hottest loop of the search: it reads its bytes itself instead of through `ByteReader`, which
 * makes it twice as fast.
 */
export function decodeList(index: InvertedIndex, list: PostingList): DecodedList {
  const bytes = index.postings;
  const documents = new Uint32Array(list.size);
  const frequencies = new Uint32Array(list.size);
  let position = list.start;
  let document = -1;
  for (let at = 0; at < list.size; at += 1) {
    let value = bytes[position++] ?? 0;
    if (value > 127) {
      value &= 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        byte = bytes[position++] ?? 0;
        value |= (byte & 127) << shift;
      }
    }
    document += value >>> 1;
    documents[at] = document;
    if ((value & 1) === 0) {
      frequencies[at] = 1;
      continue;
    }
    let frequency = bytes[position++] ?? 0;
    // A count of 128 or more takes three bytes at most: see `Uint16Array` in `makePostings`.
    for (let shift = 7, byte = frequency; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      frequency = (frequency & ((1 << shift) - 1)) | ((byte & 127) << shift);
    }
    frequencies[at] = frequency;
  }
  return { field: list.field, documents, frequencies };
}
