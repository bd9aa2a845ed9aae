import { channelNames } from '../../shared/channel-names.ts';
import { productionsIn } from '../../shared/productions.ts';
import { foldedWords } from '../../shared/text.ts';
import type { CitedSource, Mention } from '../../shared/video.ts';
import { contains, rounded, spansWithin, type Span } from '../../shared/spans.ts';
import type { FieldReading } from './words.ts';

/**
 * The most confidence that a name has where the video does not speak of its subject: in credits, advertisements, calls
 * to subscribe, as the channel's own name, as the publisher of a cited book. Kept for the trace; nothing worth a search.
 */
export const ASIDE = 0.3;

/** Factors for where a mention stands: the title tells the subject, an advertisement does not. */
const TITLE = 1.1;
const ROLE = { content: 1, credit: 0.75, shop: 0.8, social: 0.4 } as const;

/** The mention with the confidence that its place in the texts leaves it. */
export function weigh(mention: Mention, readings: readonly FieldReading[]): Mention {
  const reading = readings.find(({ field }) => field === mention.field);
  const [segment] = spansWithin(reading?.segments ?? [], mention);
  const role = segment?.role ?? 'content';
  const weighed = mention.confidence * (mention.field === 'title' ? TITLE : ROLE[role]);
  const isAside =
    role !== 'content' ||
    isOwnChannel(mention, readings) ||
    isOfProduction(mention, reading) ||
    isGuessedTag(mention, readings) ||
    isLabel(mention, reading) ||
    isDateWithoutYear(mention);
  return { ...mention, confidence: rounded(Math.min(weighed, isAside ? ASIDE : 0.99)) };
}

/** "le 12 juin" is of no use to a search. */
function isDateWithoutYear({ type, years }: Mention): boolean {
  return type === 'date' && years === null;
}

/** "(France, 2022, 44mn)": where a documentary was made. */
function isOfProduction(mention: Mention, reading: FieldReading | undefined): boolean {
  if (mention.type !== 'place' || reading?.field !== 'description') return false;
  return productionsIn(reading.text).some((made) => contains(made, mention));
}

/**
 * "beast", "savannah": one small word among the keywords, of which a model can only guess that it is a name, as neither the
 * catalogue nor another text of the video says so.
 */
function isGuessedTag(
  { field, source, text, links }: Mention,
  readings: readonly FieldReading[],
): boolean {
  if (field !== 'keywords' || source !== 'model' || links.length > 0) return false;
  if (!/^[\p{Ll}\p{M}\p{N}]+$/u.test(text)) return false;
  const word = foldedWords(text);
  const others = readings.filter((one) => one.field === 'title' || one.field === 'description');
  return !others.some(({ lines }) =>
    lines.some(({ words }) => words.some((w) => w.folded === word)),
  );
}

/** "Casting : Jeanne Duval": the part that someone took, not what the video is about. */
function isLabel({ type, start, end }: Mention, reading: FieldReading | undefined): boolean {
  if (type !== 'subject' || reading?.field !== 'description') return false;
  return (
    /^ ?: ?\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(reading.text.slice(end)) &&
    /(?:^|\n)[^\p{L}\n]*$/u.test(reading.text.slice(0, start))
  );
}

/** A channel that bears a name of the catalogue may be about it. */
function isOwnChannel(mention: Mention, readings: readonly FieldReading[]): boolean {
  if (mention.links.length > 0) return false;
  const channel = readings.find(({ field }) => field === 'channel')?.text ?? '';
  return channelNames(channel).includes(foldedWords(mention.text));
}

/**
 * What is left of the mentions found in the lines of a bibliography: the names within its titles, its authors written
 * in full, and its publisher aside. Its places and years are those of a printing, not of the video's subject.
 */
export function withinCited(
  found: readonly Mention[],
  sources: readonly CitedSource[],
): readonly Mention[] {
  const lines = sources.filter(({ kind, text, title }) => kind !== 'link' && text !== title);
  return found.flatMap((mention) => {
    const [source] = spansWithin(lines, mention);
    if (source === undefined) return [mention];
    const isWithin = (place: Span | null) => place !== null && contains(place, mention);
    if (isWithin(source.places.title)) return [mention];
    if (mention.type === 'person' && isWithin(source.places.author))
      return isInFull(mention) ? [mention] : [];
    const isPublisher = mention.type === 'organisation' && isWithin(source.places.publisher);
    return isPublisher ? [{ ...mention, confidence: Math.min(mention.confidence, ASIDE) }] : [];
  });
}

/** "Marc Bloch", but neither "Bloch" nor "Bloch M". */
function isInFull({ text }: Mention): boolean {
  const words = text.split(/[\s.]+/).filter((word) => word.length > 2);
  return words.length > 1;
}
