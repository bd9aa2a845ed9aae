import { SEARCH_FIELDS } from '../../shared/search.ts';
import { GAP, termsOfField } from '../index/token-store.ts';
import { inverseDocumentFrequency, saturationFor } from '../query/bm25.ts';
import type { CountedLexicon } from './full-text-file.ts';

/** A term in a field, one of those that satisfy a word of a query. */
export interface FieldTerm {
  readonly term: number;
  readonly field: number;
  /** Documents in which it stands in the field: above 0. */
  readonly size: number;
  /** 1 for the word itself, less for a near word. */
  readonly weight: number;
}

/** Scores documents as the index in memory does: the same BM25+ over the same counts. */
export class Scorer {
  readonly #saturations: readonly ((frequency: number, length: number) => number)[];
  readonly #documents: number;

  constructor(lexicon: CountedLexicon) {
    this.#saturations = [...lexicon.averageFieldLengths].map(saturationFor);
    this.#documents = lexicon.ids.size;
  }

  /** For the terms of a query: gives what each field of a document has of them, by field number. */
  prepare(wanted: readonly FieldTerm[]): (words: Uint8Array, only: Only) => Float64Array {
    const byField = new Map<number, Map<number, number>>();
    for (const { field, term, size, weight } of wanted) {
      const weights = byField.get(field) ?? new Map<number, number>();
      const gain = weight * inverseDocumentFrequency(size, this.#documents);
      // A word written twice in a query gains twice, as two lists of the index would.
      byField.set(field, weights.set(term, (weights.get(term) ?? 0) + gain));
    }
    return (words, only) => {
      const scores = new Float64Array(SEARCH_FIELDS.length);
      for (const [field, weights] of byField) {
        if (!only(field, words)) continue;
        scores[field] = this.#scoreOf(field, termsOfField(words, field), weights);
      }
      return scores;
    };
  }

  #scoreOf(field: number, terms: readonly number[], weights: ReadonlyMap<number, number>): number {
    const found = terms.filter((term) => weights.has(term));
    if (found.length === 0) return 0;
    const length = lengthOf(terms);
    const saturation = this.#saturations[field] ?? saturationFor(1);
    let score = 0;
    for (const term of new Set(found)) {
      const frequency = found.reduce((count, each) => count + (each === term ? 1 : 0), 0);
      score += (weights.get(term) ?? 0) * saturation(frequency, length);
    }
    return score;
  }
}

/** Whether a field counts, in a document of these words. */
export type Only = (field: number, words: Uint8Array) => boolean;

/** Distinct words of a field. */
function lengthOf(terms: readonly number[]): number {
  const distinct = new Set(terms);
  return distinct.size - (distinct.has(GAP) ? 1 : 0);
}
