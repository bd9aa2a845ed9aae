import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { isPlaceName, LONGEST_PLACE } from './place-names.ts';
import type { FieldReading, Line, Word } from './words.ts';

/**
 * Countries, cities, regions and seas of the built-in list, written with a capital. A place that is also an everyday
 * word or a given name ("Nice", "Florence") needs a word before it that says where.
 */
export function findPlaces(reading: FieldReading): readonly Mention[] {
  return reading.lines.flatMap((line) => listedPlaces(reading, line));
}

function listedPlaces(reading: FieldReading, line: Line): readonly Mention[] {
  const { words } = line;
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    const count = longestPlace(words, from);
    if (count === 0) continue;
    const named = words.slice(from, from + count);
    const confidence = placeConfidence(named, words[from - 1], line, reading);
    if (confidence > 0) found.push(placeMention(reading, named, confidence));
    from += count - 1;
  }
  return found;
}

function longestPlace(words: readonly Word[], from: number): number {
  for (let count = Math.min(LONGEST_PLACE, words.length - from); count > 0; count--) {
    const named = words.slice(from, from + count).map(({ folded }) => folded);
    if (isPlaceName(named.join(' '))) return count;
  }
  return 0;
}

// Places that are also everyday words or given names: a preposition must say that the place is meant.
const AMBIGUOUS =
  /^(?:nice|tours|pau|troyes|grenade|valence|constantine|florence|sofia|salem|troie|manche|orient|occident|jura|man|angers|sedan|canton|porto|cologne|bologne|reunion|troy|georgia|virginie|marie|chartres|berry|saxe|perse|galice|niger|jordanie|chine|gange|seine|edo|toul|lorraine|france|santiago|lima|milan|washington|vienne)$/;
const PREPOSITION =
  /^(?:a|au|aux|en|dans|de|du|des|d|vers|depuis|pres|sur|la|le|les|l|in|ville|region|pays)$/;

function placeConfidence(
  named: readonly Word[],
  before: Word | undefined,
  line: Line,
  { field }: FieldReading,
): number {
  const [first] = named;
  if (first === undefined) return 0;
  if (field === 'keywords') return AMBIGUOUS.test(first.folded) ? 0.6 : 0.75;
  if (named.every(({ shape }) => shape === 'lower' || shape === 'caseless')) return 0;
  return named.length > 1 ? 0.85 : oneWordConfidence(first, before, line);
}

function oneWordConfidence(word: Word, before: Word | undefined, line: Line): number {
  const isWithinName = followsCapital(word, before);
  const isCued = PREPOSITION.test(before?.folded ?? '') || /['’]$/.test(word.gap);
  if (AMBIGUOUS.test(word.folded)) return isCued || (line.isCased && !isWithinName) ? 0.6 : 0;
  return isWithinName ? 0.5 : isCued ? 0.85 : 0.75;
}

function followsCapital(word: Word, before: Word | undefined): boolean {
  return word.gap === ' ' && before !== undefined && before.shape !== 'lower';
}

function placeMention(reading: FieldReading, named: readonly Word[], confidence: number): Mention {
  const start = named[0]?.start ?? 0;
  const end = named.at(-1)?.end ?? start;
  return mentionOf(reading, { start, end, type: 'place', confidence });
}
