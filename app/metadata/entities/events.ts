import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { mentionOf } from './candidate.ts';
import { endOfNamed } from './name-words.ts';
import type { FieldReading, Line } from './words.ts';

// A kind of event, named after something with a capital.
const EVENT =
  /^(?:armistice|attentat|bataille|biennale|blocus|championnat|coupe|croisade|debarquement|elections?|expedition|famine|festival|genocide|guerre|incendie|independance|insurrection|invasion|jeux|liberation|massacre|mondial|naufrage|occupation|presidentielle|prise|prix|rafle|referendum|revolte|revolution|sacre|siege|sommet|traite|tremblement)s?$/;
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
  return [...reading.lines.flatMap((line) => namedEvents(reading, line)), ...qualified];
}

function namedEvents(reading: FieldReading, line: Line): readonly Mention[] {
  if (!line.isCased) return [];
  return line.words.flatMap((noun, from) => {
    const end = EVENT.test(noun.folded) ? endOfNamed(line.words, from) : from + 1;
    const last = line.words[end - 1];
    if (end <= from + 1 || last === undefined) return [];
    return [
      mentionOf(reading, { start: noun.start, end: last.end, type: 'event', confidence: 0.6 }),
    ];
  });
}
