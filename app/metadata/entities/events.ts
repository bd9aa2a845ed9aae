import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

// A kind of event and what it is named after; kept up to its last capital.
const EVENT =
  /(?<!\p{L})(?:affaire|armistice|attentats?|bataille|biennale|blocus|campagne|catastrophe|colonisation|conference|conquete|coupe|coup d'etat|crise|croisades?|debarquement|decolonisation|elections?|emeutes|epidemie|exposition|famine|festival|genocide|greve|guerres?|incendie|independance|insurrection|invasion|jeux|liberation|manifestations?|massacres?|mondial|naufrage|nuit|occupation|paix|peste|pogroms?|prise|proces|raid|rafle|rebellion|referendum|revolte|revolution|sacre|siege|soulevement|sommet|tour|traite|tremblement de terre|tsunami)s? (?:(?:[a-z-]+e?s? )?(?:de la |de l'|du |des |de |d'|a |en )?\p{L}[\p{L}-]*)(?: (?:de la |de l'|du |des |de |d')?\p{L}[\p{L}-]*){0,2}/gu;
// "Grande Famine irlandaise", "Révolution française": a capital, then an adjective of a people.
const WITH_ADJECTIVE =
  /(?<!\p{L})(?:(?:grande?|premiere|seconde|deuxieme) )?(?:famine|guerre|revolution|peste|crise|colonisation|conquete|revolte|occupation|campagne)s? (?:noire|[a-z-]{3,}(?:aise|oise|ienne|enne|aine|ique|ole|andaise|onaise|onienne))(?!\p{L})/gu;

/** Events told by their kind: "bataille de Waterloo", "invasion de l'Ukraine", "Grande Famine irlandaise". */
export function findEvents(reading: FieldReading): readonly Mention[] {
  const folded = alignedFold(reading.text);
  const named = [...folded.matchAll(EVENT)].flatMap(({ index, 0: { length } }) => {
    const end = lastCapitalEnd(reading.text.slice(index, index + length));
    return end === null ? [] : [eventMention(reading, index, index + end, 0.65)];
  });
  const qualified = [...folded.matchAll(WITH_ADJECTIVE)]
    .filter(({ index }) => /\p{Lu}/u.test(reading.text.charAt(index)))
    .map(({ index, 0: { length } }) => eventMention(reading, index, index + length, 0.7));
  return [...named, ...qualified];
}

function lastCapitalEnd(written: string): number | null {
  const last = [...written.matchAll(/(?<=[ '’-])\p{Lu}[\p{L}-]*/gu)].at(-1);
  return last === undefined ? null : last.index + last[0].length;
}

function eventMention(
  reading: FieldReading,
  start: number,
  end: number,
  confidence: number,
): Mention {
  return mentionOf(reading, { start, end, type: 'event', confidence });
}
