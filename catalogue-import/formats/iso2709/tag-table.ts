import { FLAVOUR_TAGS } from '../flavour.ts';
import type { WantedFields } from '../wanted-fields.ts';

/** A tag, and what becomes of the fields that have it. */
export interface TagUse {
  readonly tag: string;
  readonly isWanted: boolean;
  /** Wanted, or there to tell the flavour. */
  readonly isKept: boolean;
}

const MOST_TAGS = 10_000;

/** What becomes of the fields of a file. Tags are few: each is looked at once, and found again by its three bytes. */
export class TagTable {
  readonly #wanted: WantedFields;
  readonly #uses = new Map<number, TagUse>();

  constructor(wanted: WantedFields = {}) {
    this.#wanted = wanted;
  }

  /** The use of the tag that an entry of a directory begins with; " 10" is 010. */
  at(bytes: Buffer, entry: number): TagUse {
    const key =
      ((bytes[entry] ?? 0) << 16) | ((bytes[entry + 1] ?? 0) << 8) | (bytes[entry + 2] ?? 0);
    const known = this.#uses.get(key);
    if (known !== undefined) return known;
    const use = this.of(wholeTag(bytes.toString('latin1', entry, entry + 3)));
    if (this.#uses.size < MOST_TAGS) this.#uses.set(key, use);
    return use;
  }

  of(tag: string): TagUse {
    const { tags } = this.#wanted;
    const isWanted = tags === undefined || tags.has(tag);
    return { tag, isWanted, isKept: isWanted || FLAVOUR_TAGS.has(tag) };
  }

  /** Tells that a field is not wanted. */
  skip(tag: string): void {
    this.#wanted.onSkipped?.(tag);
  }
}

function wholeTag(tag: string): string {
  return tag.startsWith(' ') ? tag.trim().padStart(3, '0') : tag;
}
