import MiniSearch from 'minisearch';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { SEARCH_FIELDS, type SearchField } from '../../shared/search.ts';
import { indexWords } from '../french.ts';
import { fieldValues } from '../record-fields.ts';

/** What MiniSearch 7.2 itself answers over the same records and words: what our own evaluation is compared with. */
export class MiniSearchOracle extends MiniSearch {
  constructor(records: readonly CatalogueRecord[]) {
    super({
      fields: [...SEARCH_FIELDS],
      tokenize: indexWords,
      processTerm: (term) => term,
    });
    for (const record of records) this.add({ id: record.id, ...textsOf(record) });
    this._avgFieldLength = this.#averages();
  }

  /** Every record that has all the words, best first, ties by record id. Scores are rounded as ours are. */
  all(words: readonly string[], fields: readonly SearchField[]): { id: string; score: number }[] {
    const found = this.search(
      { combineWith: 'AND', queries: [...words] },
      { fields: [...fields], tokenize: (word) => [word] },
    );
    // MiniSearch multiplies by the number of words that matched: all of them here.
    return found
      .map(({ id, score }) => ({ id: String(id), score: round(score / words.length) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  // MiniSearch keeps a running mean that drifts with every document that lacks a field, and most records lack most
  // fields: a genre found in 1 record of 20 would be scored by the length of the first one that had it. Ours is the
  // mean over the records that have the field, in any order; this is the one statistic that differs.
  #averages(): number[] {
    return SEARCH_FIELDS.map((_name, field) => {
      const lengths = [...this._fieldLength.values()].map((each) => each[field] ?? 0);
      const present = lengths.filter((length) => length > 0);
      return present.reduce((sum, length) => sum + length, 0) / Math.max(present.length, 1);
    });
  }
}

function textsOf(record: CatalogueRecord): Record<string, string> {
  const texts = Object.entries(fieldValues(record)).map(([field, values]) => [
    field,
    values.join('\n'),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
