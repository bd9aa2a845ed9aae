import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { trimSpan } from '../spans.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { nameRuns } from './persons.ts';
import type { FieldReading, Line } from './words.ts';

// A body of this kind with a capital, or named after something with one: "Observatoire de Paris", "Église catholique".
const BODY =
  /(?<!\p{L})(?:academie|agence|assemblee|association|banque|bibliotheque|burgtheater|centre|collectif|comite|commission|communaute|compagnie|conseil|cour|ecole|eglise|federation|fondation|institut|laboratoire|ligue|mediatheque|ministere|mouvement|musee|observatoire|office|opera|orchestre|organisation|parlement|parti|philharmonie|projet|republique|societe|syndicat|theatre|tribunal|union|universite|university)s?(?: (?:national[e]?|international[e]?|francaise?|europeen(?:ne)?|royale?|catholique|orthodoxe|superieure?|mondiale?|socialiste|communiste))*(?: (?:de la |de l'|du |des |de |d'|pour la |pour l')?\p{L}[\p{L}-]*){0,3}/gu;
// After these words a capital is a publisher, a producer or a broadcaster.
const HOUSE =
  /(?<!\p{L})(?:editions?|ed\.|chez|magazine|revue|journal|studios?|labels?|producteur|diffuse[es]? sur|copyright|© ?(?:\d{4})?(?: ?-)?|disponible sur|association)\s+(?:de |du |des |d'|la |le |les )?/gu;
const CAPITALS =
  /^(?:[LD]['’])?\p{Lu}[\p{L}\p{N}&'’.-]*(?:(?: (?:de |du |des |et |& |la |le )?|-)[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*){0,4}/u;
// Everyday abbreviations that are no body's name.
const NO_BODY = new Set(
  'bd tv vf vo vost vostfr hd uhd fps pdf cd dvd faq url adn qi usa ok lgbt ia ai sf fr en pc ps ps4 ps5 xxl diy asmr ost mv lp ep mp mp3 gps cv rh co2 vs nb ps ma mes sos jc live nsfw wtf lol top iii ii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi best new art dj mc cm km kg'.split(
    ' ',
  ),
);

/** Bodies told by their shape: an institution, a publisher after "éditions", initials, and the channel itself. */
export function findOrganisations(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  if (reading.field === 'channel') return channelName(reading, lexicon);
  return [...bodies(reading), ...houses(reading), ...initials(reading)];
}

function channelName(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  const name = reading.text.split(/ [-–—|:] | \(/)[0] ?? '';
  const span = trimSpan(reading.text, { start: 0, end: name.length });
  const line = reading.lines[0];
  const first = line?.words[0];
  if (span.start === span.end || first === undefined) return [];
  const isPerson = lexicon.isGivenName(first.folded) && (line?.words.length ?? 0) >= 2;
  return [
    mentionOf(reading, { ...span, type: isPerson ? 'person' : 'organisation', confidence: 0.5 }),
  ];
}

function bodies(reading: FieldReading): readonly Mention[] {
  return [...alignedFold(reading.text).matchAll(BODY)].flatMap((match) => {
    const written = reading.text.slice(match.index, match.index + match[0].length);
    const kept = upToLastCapital(written);
    if (kept === null || kept.split(/\s/).length < 2) return [];
    const span = { start: match.index, end: match.index + kept.length };
    return [mentionOf(reading, { ...span, type: 'organisation', confidence: 0.7 })];
  });
}

/** "Observatoire de Paris qui est" gives "Observatoire de Paris"; null where only the first word has a capital. */
function upToLastCapital(written: string): string | null {
  const adjective =
    /^\p{Lu}\p{L}+ (?:catholique|orthodoxe|europ[ée]enne|nationale|fran[çc]aise)\b/u.exec(written);
  const last = [...written.matchAll(/(?<=[ '’-])\p{Lu}[\p{L}-]*/gu)].at(-1);
  if (last !== undefined) return written.slice(0, last.index + last[0].length);
  return adjective?.[0] ?? null;
}

function houses(reading: FieldReading): readonly Mention[] {
  return [...alignedFold(reading.text).matchAll(HOUSE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = CAPITALS.exec(reading.text.slice(start))?.[0].replace(/[.'’-]+$/u, '');
    if (name === undefined || FUNCTION_WORDS.has(alignedFold(name))) return [];
    const span = { start, end: start + name.length };
    return [mentionOf(reading, { ...span, type: 'organisation', confidence: 0.65 })];
  });
}

function initials(reading: FieldReading): readonly Mention[] {
  return reading.lines.filter(isMixedCase).flatMap((line) =>
    nameRuns(line).flatMap(({ words: [word, ...rest] }) => {
      const isInitials =
        word?.shape === 'upper' &&
        rest.length === 0 &&
        /^\p{Lu}{2,6}$/u.test(word.surface) &&
        !NO_BODY.has(word.folded);
      return isInitials
        ? [mentionOf(reading, { ...word, type: 'organisation', confidence: 0.5 })]
        : [];
    }),
  );
}

function isMixedCase(line: Line): boolean {
  return line.isCased && line.words.some(({ shape }) => shape === 'lower');
}
