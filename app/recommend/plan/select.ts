import { foldText, wordsIn } from '../../shared/text.ts';
import type { Nature } from '../../shared/video.ts';
import { isFunctionWord } from '../text/words.ts';
import { MIX } from './mix.ts';
import type { CatalogueStatistics, Question } from './question.ts';

/** At least this many searches when the text allows, for a video of which little is known. */
export const FEWEST_SEARCHES = 30;
/** A patron waits for all of them: about a millisecond each. */
export const MOST_SEARCHES = 45;
/** One aspect, however strong, leaves room for the others. */
const MOST_PER_ASPECT = 12;
const LEAST_PRIORITY = 0.12;

/**
 * The searches that will be asked, best first: none twice, none that the catalogue cannot answer while one that it can
 * is left, no aspect alone. Ties keep the order of planning.
 */
export function select(
  questions: readonly Question[],
  nature: Nature,
  statistics: CatalogueStatistics,
): readonly Question[] {
  const weighted = questions
    .map((question) => ({ ...question, priority: question.priority * mixOf(question, nature) }))
    .toSorted((a, b) => b.priority - a.priority);
  const distinct = withoutTwins(weighted);
  const [alive, dead] = parted(distinct, (question) => answerable(question, statistics));
  const worthy = limited(alive).filter((question) => question.priority >= LEAST_PRIORITY);
  const chosen = worthy.slice(0, MOST_SEARCHES);
  return [...chosen, ...fill(chosen, [...alive, ...dead])];
}

function fill(chosen: readonly Question[], rest: readonly Question[]): readonly Question[] {
  const missing = Math.max(0, FEWEST_SEARCHES - chosen.length);
  return rest.filter((question) => !chosen.includes(question)).slice(0, missing);
}

function mixOf(question: Question, nature: Nature): number {
  return MIX[nature][question.search.kind] ?? 1;
}

function withoutTwins(questions: readonly Question[]): Question[] {
  const seen = new Set<string>();
  return questions.filter((question) => {
    const { query, fields, match, trait = '' } = question.search;
    const key = `${foldText(query).trim()}|${fields.toSorted().join(',')}|${match}|${trait}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function limited(questions: readonly Question[]): Question[] {
  const count = new Map<string, number>();
  return questions.filter(({ aspect, search }) => {
    // What opens an aspect to events or novelties does not say it once more.
    const key = `${aspect.key} ${search.trait ?? ''}`;
    const used = count.get(key) ?? 0;
    count.set(key, used + 1);
    return used < MOST_PER_ASPECT;
  });
}

function answerable(question: Question, statistics: CatalogueStatistics): boolean {
  const words = wordsIn(question.search.query);
  const telling = words.filter((word) => !isFunctionWord(word));
  return (
    words.length > 0 &&
    (telling.length > 0 ? telling : words).every((word) =>
      question.search.fields.some((field) => statistics.documentFrequency(word, field) > 0),
    )
  );
}

function parted<T>(items: readonly T[], keep: (item: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (keep(item) ? yes : no).push(item);
  return [yes, no];
}
