import { lengthsIn, type InvertedIndex } from '../index/inverted-index.ts';
import { ListCursor } from '../index/list-cursor.ts';
import { postingLists } from '../index/posting-list.ts';
import { inverseDocumentFrequency, type Saturation } from './bm25.ts';
import type { Scratch } from './conjunction.ts';

interface Part {
  readonly cursor: ListCursor;
  readonly weight: number;
}

/**
 * The documents that have every one of some terms in one field, in the order of the import. Their lists are gone along
 * together: where a search stops early, most of the lists of frequent words are never decoded.
 */
export class Together {
  readonly #parts: readonly Part[];
  readonly #saturation: Saturation;
  readonly field: number;
  /** Of the field, by document. */
  readonly #lengths: Uint16Array;
  /** The one that it stands at: -1 before the first. */
  document = -1;

  constructor(index: InvertedIndex, scratch: Scratch, terms: readonly number[], field: number) {
    this.field = field;
    const documents = index.ids.size;
    const lists = terms.flatMap((term) => postingLists(index, term, new Set([field])));
    const rarestFirst = lists.toSorted((a, b) => a.size - b.size);
    const isInAll = lists.length === terms.length;
    this.#parts = (isInAll ? rarestFirst : []).map((list) => ({
      cursor: new ListCursor(index, list),
      weight: inverseDocumentFrequency(list.size, documents),
    }));
    this.#saturation = scratch.saturationOf(field);
    this.#lengths = lengthsIn(index, field);
  }

  /** Goes on to the next; false where there is none. */
  next(): boolean {
    const parts = this.#parts;
    let asked = this.document + 1;
    let agreed = 0;
    for (let at = 0; agreed < parts.length; at = (at + 1) % parts.length) {
      const cursor = parts[at]?.cursor;
      if (cursor === undefined || !cursor.seek(asked)) return false;
      agreed = cursor.document === asked ? agreed + 1 : 1;
      asked = cursor.document;
    }
    this.document = asked;
    return parts.length > 0;
  }

  /** BM25+ of the document that it stands at, in the field alone. */
  score(): number {
    const length = this.#lengths[this.document] ?? 0;
    return this.#parts.reduce(
      (sum, { cursor, weight }) => sum + weight * this.#saturation(cursor.frequency, length),
      0,
    );
  }
}
