import { ByteReader } from '../file/byte-reader.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { ListMemory, ListPart } from './list-memory.ts';

/** Where the posting list of one term in one field lies. */
export interface PostingList {
  readonly term: number;
  readonly field: number;
  /** Documents in the list. */
  readonly size: number;
  /** Place of its first byte in the index's postings. */
  readonly start: number;
}

/** What posting lists lie in: an index, or a part of one in the making. */
export type ListStore = Pick<InvertedIndex, 'postings' | 'postingStarts'>;

/** The lists of a term in those of the fields (by number) where it stands. */
export function postingLists(
  store: ListStore,
  term: number,
  fields: ReadonlySet<number>,
): PostingList[] {
  const lists: PostingList[] = [];
  const reader = new ByteReader(store.postings);
  reader.position = store.postingStarts[term] ?? 0;
  const end = store.postingStarts[term + 1] ?? 0;
  while (reader.position < end) {
    const field = reader.readVarint();
    const size = reader.readVarint();
    const length = reader.readVarint();
    if (fields.has(field)) lists.push({ term, field, size, start: reader.position });
    reader.position += length;
  }
  return lists;
}

/**
 * Decodes a list into memory. The hottest loop of the search: it reads its bytes itself, and not through `ByteReader`.
 */
export function decodeList(store: ListStore, list: PostingList, memory: ListMemory): ListPart {
  const part = memory.take(list.size);
  const { documents, frequencies } = part;
  const bytes = store.postings;
  let position = list.start;
  let document = -1;
  for (let at = 0; at < list.size; at += 1) {
    let byte = bytes[position++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
    }
    document += value >>> 1;
    documents[at] = document;
    let frequency = 1;
    if ((value & 1) === 1) {
      byte = bytes[position++] ?? 0;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++] ?? 0;
        frequency |= (byte & 127) << shift;
      }
    }
    frequencies[at] = frequency;
  }
  return part;
}
