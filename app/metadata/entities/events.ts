import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { mentionOf } from './candidate.ts';
import { KNOWN_EVENTS } from './known-events.ts';
import { endOfNamed } from './name-words.ts';
import type { FieldReading, Line } from './words.ts';

// A kind of event, named after something with a capital.
const EVENT =
  /^(?:affaire|armistice|attentat|bataille|biennale|blocus|championnat|coupe|croisade|debarquement|elections?|expedition|famine|festival|genocide|guerre|incendie|independance|insurrection|invasion|jeux|marathon|rallye|salon|tournoi|trophee|liberation|massacre|mondial|naufrage|occupation|presidentielle|prise|prix|rafle|referendum|revolte|revolution|sacre|siege|sommet|traite|tremblement)s?$/;
// Of these a place or a date is the whole of the name; "festival", "coupe" and "prix" are as often a part of it.
const OF_HISTORY =
  /^(?:armistice|bataille|croisade|debarquement|genocide|guerre|insurrection|massacre|naufrage|revolution|siege|traite)s?$/;
// "Révolution française", "Grande Famine irlandaise": a capital, then an adjective of a people.
const WITH_ADJECTIVE =
  /(?<!\p{L})(?:(?:grande?|premiere|seconde|deuxieme) )?(?:famine|guerre|revolution|peste|crise|colonisation|conquete|revolte|occupation|campagne)s? (?:noire|[a-z-]{3,}(?:aise|oise|ienne|enne|aine|ique|ole|andaise|onaise|onienne))(?!\p{L})/gu;

/** Events told by their kind: "bataille de Waterloo", "invasion de l'Ukraine", "Grande Famine irlandaise". */
export function findEvents(reading: FieldReading): readonly Mention[] {
  const qualified = [...alignedFold(reading.text).matchAll(WITH_ADJECTIVE)]
    .filter(({ index }) => /\p{Lu}/u.test(reading.text.charAt(index)))
    .map(({ index, 0: { length } }) =>
      mentionOf(reading, { start: index, end: index + length, type: 'event', confidence: 0.7 }),
    );
  return [
    ...reading.lines.flatMap((line) => [
      ...namedEvents(reading, line),
      ...knownEvents(reading, line),
    ]),
    ...qualified,
  ];
}

function namedEvents(reading: FieldReading, line: Line): readonly Mention[] {
  if (!line.isCased) return [];
  return line.words.flatMap((noun, from) => {
    const end = EVENT.test(noun.folded) ? endOfNamed(line.words, from) : from + 1;
    const last = line.words[end - 1];
    const confidence = OF_HISTORY.test(noun.folded) ? 0.6 : 0.45;
    if (end <= from + 1 || last === undefined) return [];
    return [mentionOf(reading, { start: noun.start, end: last.end, type: 'event', confidence })];
  });
}

/** Events of the built-in list, with the year that follows as a part of the name: "Coupe du monde 2018". */
function knownEvents(reading: FieldReading, { words }: Line): readonly Mention[] {
  return words.flatMap((first, from) => {
    const count = KNOWN_EVENTS.longestAt(words, from);
    const named = words.slice(from, from + count);
    if (named.every(({ shape }) => shape === 'lower')) return [];
    const next = words[from + count];
    const isYear = next !== undefined && next.gap === ' ' && /^(?:19|20)\d\d$/.test(next.surface);
    const end = (isYear ? next : named.at(-1))?.end ?? first.end;
    return [mentionOf(reading, { start: first.start, end, type: 'event', confidence: 0.75 })];
  });
}
