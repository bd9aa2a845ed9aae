import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { trimSpan } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { KNOWN_BODIES } from './known-bodies.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfNamed, isCapital } from './name-words.ts';
import type { FieldReading, Line, Word } from './words.ts';

// A body of this kind, named after something with a capital: "Observatoire de Paris", "université Lyon 2".
const BODY =
  /^(?:academie|agence|assemblee|association|banque|bibliotheque|centre|cinematheque|collectif|comite|commission|compagnie|conseil|cour|ecole|eglise|federation|fondation|institut|laboratoire|ligue|lycee|mediatheque|ministere|mouvement|musee|observatoire|office|orchestre|organisation|parlement|parti|philharmonie|projet|societe|syndicat|theatre|tribunal|union|universite|university|institute|museum)s?$/;
// After these words a capital is a publisher, a producer or a broadcaster.
const HOUSE =
  /(?<!\p{L})(?:editions?|ed\.|chez|magazine|revue|journal|studios?|label|diffuse[es]? sur|disponible sur|© ?(?:\d{4})?(?: ?-)?)\s+(?:de |du |des |d'|la |les )?/gu;
const CAPITALS =
  /^(?:[LD]['’])?\p{Lu}[\p{L}\p{N}&'’-]*(?:(?: (?:de |du |des |& |la |le )?|-)[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*){0,4}/u;
/** Bodies of the built-in list or told by their shape: an institution, a publisher after "éditions". */
export function findOrganisations(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  if (reading.field === 'channel') return channelName(reading, lexicon);
  return [
    ...reading.lines.flatMap((line) => [
      ...knownBodies(reading, line),
      ...institutions(reading, line),
    ]),
    ...houses(reading),
  ];
}

function channelName(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  const name = reading.text.split(/ [-–—|:] | \(/)[0] ?? '';
  const span = trimSpan(reading.text, { start: 0, end: name.length });
  const words = reading.lines[0]?.words.filter(({ end }) => end <= span.end) ?? [];
  if (words.length === 0) return [];
  const isPerson = words.length >= 2 && lexicon.isGivenName(words[0]?.folded ?? '');
  return [
    mentionOf(reading, { ...span, type: isPerson ? 'person' : 'organisation', confidence: 0.5 }),
  ];
}

function knownBodies(reading: FieldReading, line: Line): readonly Mention[] {
  return line.words.flatMap((first, from) => {
    // "arte" is a word of Italian and "public" of French: without a capital only initials of a keyword count.
    if (first.shape === 'lower' && reading.field !== 'keywords') return [];
    const count = KNOWN_BODIES.longestAt(line.words, from);
    const named = line.words.slice(from, from + count);
    const next = line.words[from + count];
    if (count === 0 || (count === 1 && isHomonym(first, line))) return [];
    if (isArticle(first) && isEveryday(named, next, line)) return [];
    return [organisationMention(reading, named, bodyConfidence(count, next))];
  });
}

/** "Sony Pictures", "FIFA 18": a capital or a number goes on with the name, or makes it another. */
function bodyConfidence(count: number, next: Word | undefined): number {
  if (count > 1) return 0.85;
  const goesOn = next !== undefined && next.gap === ' ' && next.shape !== 'lower';
  return goesOn ? 0.45 : 0.7;
}

const EVERYDAY =
  /^(?:voici|gala|liberation|apple|universal|om|ss|vichy|nathan|perrin|hachette|meta|vice|slate|brut|blast|marianne|orange|trust|wagner|puma|amazon|audible|ps|fi|lr|rn|reconquete|anonymous|nirvana|attac|bayer|barca|thales|lego|safran|leclerc|iam|benfica)$/;

/** A body whose name is an everyday word needs a capital in the middle of a sentence. */
function isHomonym(word: Word, line: Line): boolean {
  return EVERYDAY.test(word.folded) && (word.opens || !line.isCased || word.shape === 'lower');
}

const ARTICLE = /^(?:l|le|la|les)$/;
const GOES_ON = /^(?:d|de|des|du|qui|que|sur|ou)$/;

function isArticle({ folded }: Word): boolean {
  return ARTICLE.test(folded);
}

/** "Le monde de Jeanne", "Le point sur la situation", "l'Équipe de France": an article and a noun, no newspaper. */
function isEveryday(named: readonly Word[], next: Word | undefined, line: Line): boolean {
  const goesOn = next !== undefined && /^(?: |['’])$/.test(next.gap) && GOES_ON.test(next.folded);
  return goesOn || (line.isCased && named.slice(1).every(({ shape }) => shape === 'lower'));
}

function institutions(reading: FieldReading, line: Line): readonly Mention[] {
  if (!line.isCased) return [];
  return line.words.flatMap((noun, from) => {
    if (!BODY.test(noun.folded)) return [];
    const named = line.words.slice(from, endOfNamed(line.words, from));
    const second = named[1];
    if (second === undefined) return [];
    // "l'association Projet Mathilda": the common noun is no part of the name that follows it at once.
    const isApposed = noun.shape === 'lower' && isCapital(second) && second.gap === ' ';
    return [organisationMention(reading, isApposed ? named.slice(1) : named, 0.7)];
  });
}

function houses(reading: FieldReading): readonly Mention[] {
  return [...alignedFold(reading.text).matchAll(HOUSE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = CAPITALS.exec(reading.text.slice(start))?.[0].replace(/['’-]+$/u, '');
    if (name === undefined || FUNCTION_WORDS.has(alignedFold(name))) return [];
    return [
      mentionOf(reading, {
        start,
        end: start + name.length,
        type: 'organisation',
        confidence: 0.7,
      }),
    ];
  });
}

function organisationMention(
  reading: FieldReading,
  words: readonly Word[],
  confidence: number,
): Mention {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return mentionOf(reading, { start, end, type: 'organisation', confidence });
}
