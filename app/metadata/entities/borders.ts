import { foldedWords } from '../../shared/text.ts';
import type { Mention } from '../../shared/video.ts';
import type { Span } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import { isPeopleName } from './peoples.ts';
import { PLACE_NAMES } from './place-names.ts';
import type { FieldReading } from './words.ts';

// What stands around a name and is no part of it: spaces, emoji, flags, bars between the parts of a title, quotation marks.
const AROUND = String.raw`[\s\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d|│┃⎪⎮•·«»“”"]+`;
const BEFORE = new RegExp(`^${AROUND}`, 'u');
const AFTER = new RegExp(`${AROUND}$`, 'u');
const BAR = /[|│┃⎪⎮]/u;
// "v*ol", "s*xe": what hides a letter from the site's filters, inside a word.
const MASK_BEFORE = /\p{L}\*+$/u;
const MASK_AFTER = /^\*+\p{L}/u;
const LETTER = /[\p{L}\p{N}]/u;
// "Les Heures N°98", "Les Heures S02E01": the number of an episode is no part of a title.
const EPISODE = /[\s,(#[–-]*(?:n[°º]|#|[ée]pisode|[ée]p\.?|S\d{1,2}\s?E)\s?\d+$/iu;
// "le Grand Cabaret": an article belongs to a name that gives it a capital.
const ARTICLE = /^(?:le|la|les|un|une|du|des|de|au|aux)\s(?=\p{Lu})/u;
// "Marie Duval alias Marida": two names of one person.
const ALIAS = /\s(?:alias|a\.?k\.?a\.?)\s/iu;
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ -]?){1,2}$/u;
// English names of places end with their kind.
const ENGLISH_PLACE = /\s(?:Canyon|Valley|Islands?|Beach|Falls|Creek|Bay|Lake|River)$/iu;
// What begins with such a noun happens; a model takes it for the body that holds it, or for a title.
const EVENT_NOUN =
  /^(?:assises|biennale|ceremonie|championnat|colloque|concours|conference|congres|festival|fete|foire|grand prix|jeux olympiques|journee|marathon|olympiade|rallye|rencontre|salon|tournoi|trophee)s? /u;
// Of these hardly a title begins with one.
const CONTEST_NOUN =
  /^(?:biennale|championnat|colloque|congres|festival|jeux olympiques|olympiade|tournoi)s? /u;
/** The noun and the model's mark together: more than an event of the model alone needs (`LEAST_SURE` of `merge.ts`). */
const AS_EVENT = 0.7;
const OF = "(?:de la |de l['’]|du |des |de |d['’])";
// Kinds of places that belong to the name of most of them: "volcan Agung", "pont de Huajiang".
const KIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:parcs? (?:national|naturel|régional)|volcan|mont|lac|pont|mur|océan|mer|golfe|détroit|rue|avenue|boulevard|place|jardins?|musée|château|palais|vallée|gorges|grotte|tour|canal|désert) ${OF}?$`,
  'iu',
);
// Of an island or a town the name alone.
const SUPERFLUOUS = new RegExp(`^(?:îles?|ville|pays|région|province) ${OF}`, 'iu');

/**
 * The mention with the borders, and rarely the type, that the guide of annotation (`models/training/GUIDE.md`) gives a
 * name; two for two names of one person, none for a people, for what has no letter or for a piece of a masked word.
 * Subjects and dates pass otherwise.
 */
export function withinBorders(mention: Mention, reading: FieldReading): readonly Mention[] {
  if (isOfMaskedWord(mention, reading.text)) return [];
  if (mention.type === 'subject' || mention.type === 'date') return [mention];
  if (isPeople(mention)) return [];
  const { type, confidence, source } = retyped(mention);
  return spansOf(mention, reading.text).flatMap((span) => {
    if (!LETTER.test(reading.text.slice(span.start, span.end))) return [];
    if (span.start === mention.start && span.end === mention.end)
      return [{ ...mention, type, confidence }];
    return [mentionOf(reading, { ...span, type, confidence, source })];
  });
}

function isOfMaskedWord({ start, end }: Span, text: string): boolean {
  // A text that ends here is looked through from its beginning: only where a star stands.
  return (
    (text[start - 1] === '*' && MASK_BEFORE.test(text.slice(0, start))) ||
    MASK_AFTER.test(text.slice(end))
  );
}

/** "les Israéliens": a model takes a people for its country. */
function isPeople({ type, source, text }: Mention): boolean {
  const folded = foldedWords(text);
  return type === 'place' && source === 'model' && !PLACE_NAMES.has(folded) && isPeopleName(folded);
}

function retyped(mention: Mention): Mention {
  if (isEvent(mention))
    return { ...mention, type: 'event', confidence: Math.max(mention.confidence, AS_EVENT) };
  if (mention.type !== 'person' && mention.type !== 'organisation') return mention;
  const isListed = /\s/.test(mention.text.trim()) && PLACE_NAMES.has(foldedWords(mention.text));
  return isListed || ENGLISH_PLACE.test(mention.text) ? { ...mention, type: 'place' } : mention;
}

function isEvent({ type, source, text }: Mention): boolean {
  if (source !== 'model') return false;
  const noun = type === 'organisation' ? EVENT_NOUN : type === 'work' ? CONTEST_NOUN : null;
  return noun?.test(foldedWords(text)) === true;
}

function spansOf(mention: Mention, text: string): readonly Span[] {
  const span = bare(mention, text);
  if (mention.type === 'work') return [workSpan(span, text)];
  if (mention.type === 'person') return personSpans(span, text);
  return mention.type === 'place' ? [placeSpan(span, text)] : [span];
}

function bare({ start, end }: Span, text: string): Span {
  const written = text.slice(start, end);
  const before = BEFORE.exec(written)?.[0].length ?? 0;
  const kept = written.slice(before);
  const after = AFTER.exec(kept)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

function workSpan({ start, end }: Span, text: string): Span {
  const written = text.slice(start, end);
  const bar = written.search(BAR);
  const first = bar > 0 ? written.slice(0, bar).trimEnd() : written;
  const episode = EPISODE.exec(first)?.index ?? 0;
  const title = episode > 0 ? first.slice(0, episode) : first;
  return { start: start + (ARTICLE.exec(title)?.[0].length ?? 0), end: start + title.length };
}

function personSpans({ start, end }: Span, text: string): readonly Span[] {
  const alias = ALIAS.exec(text.slice(start, end));
  if (alias !== null) {
    const first = { start, end: start + alias.index };
    return [first, { start: first.end + alias[0].length, end }];
  }
  const initials = INITIALS.exec(text.slice(0, start))?.[0] ?? '';
  return [{ start: start - initials.length, end }];
}

function placeSpan({ start, end }: Span, text: string): Span {
  const written = text.slice(start, end);
  const superfluous = SUPERFLUOUS.exec(written)?.[0].length ?? 0;
  if (superfluous > 0) return { start: start + superfluous, end };
  // "pont de Brooklyn": the town alone says more to a catalogue.
  if (PLACE_NAMES.has(foldedWords(written))) return { start, end };
  return { start: start - (KIND.exec(text.slice(0, start))?.[0].length ?? 0), end };
}
