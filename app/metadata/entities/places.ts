import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { endOfNamed } from './name-words.ts';
import { PLACE_NAMES } from './place-names.ts';
import type { FieldReading, Line, Word } from './words.ts';

/**
 * Countries, cities, regions and seas of the built-in list, written with a capital, and places told by their kind. A place that is also an everyday
 * word or a given name ("Nice", "Florence") needs a word before it that says where.
 */
export function findPlaces(reading: FieldReading): readonly Mention[] {
  return reading.lines.flatMap((line) => [
    ...listedPlaces(reading, line),
    ...namedPlaces(reading, line),
  ]);
}

// A kind of place, named after something with a capital: "palais de la Regaleira", "lac Baïkal".
const KIND =
  /^(?:palais|chateau|cathedrale|basilique|abbaye|mosquee|temple|iles?|lac|mont|monts|fleuve|foret|vallee|desert|golfe|detroit|baie|grotte|rue|pont|quartier|pyramide|volcan|archipel|canal|massif|plage|aeroport|gare|prison)$/;

function namedPlaces(reading: FieldReading, line: Line): readonly Mention[] {
  if (!line.isCased) return [];
  return line.words.flatMap((noun, from) => {
    const end = KIND.test(noun.folded) ? endOfNamed(line.words, from) : from + 1;
    const named = line.words.slice(from, end);
    return end > from + 1 && !endsInListedPlace(named) ? [placeMention(reading, named, 0.65)] : [];
  });
}

/** "cathédrale d'Évreux": the town alone says more to a catalogue. */
function endsInListedPlace(named: readonly Word[]): boolean {
  const folded = named.map((word) => word.folded);
  return folded.some((_, i) => i > 0 && PLACE_NAMES.has(folded.slice(i).join(' ')));
}

function listedPlaces(reading: FieldReading, line: Line): readonly Mention[] {
  const { words } = line;
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    const count = PLACE_NAMES.longestAt(words, from);
    if (count === 0) continue;
    const named = words.slice(from, from + count);
    const confidence = placeConfidence(named, words[from - 1], line, reading);
    if (confidence > 0) found.push(placeMention(reading, named, confidence));
    from += count - 1;
  }
  return found;
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
