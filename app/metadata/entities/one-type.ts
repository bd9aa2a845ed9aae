import { foldedWords } from '../../shared/text.ts';
import type { Mention, MentionType } from '../../shared/video.ts';

const TYPES: ReadonlySet<MentionType> = new Set([
  'person',
  'place',
  'organisation',
  'work',
  'event',
]);

/**
 * The mentions, those of the same words with one type: the one for which the texts speak most (the sum of confidences;
 * of equal ones the first that the texts name). A title that is quoted once may be a place the next time: where the
 * catalogue links a mention, it keeps its own.
 */
export function withOneType(found: readonly Mention[]): readonly Mention[] {
  const byName = Map.groupBy(found.filter(isName), ({ text }) => foldedWords(text));
  return found.map((mention) => {
    const same = isName(mention) ? byName.get(foldedWords(mention.text)) : undefined;
    if (same === undefined || mention.links.length > 0) return mention;
    return { ...mention, type: heaviestType(same) };
  });
}

function isName({ type, field }: Mention): boolean {
  return TYPES.has(type) && field !== 'channel';
}

function heaviestType(same: readonly Mention[]): MentionType {
  const weights = new Map<MentionType, number>();
  for (const { type, confidence } of same) weights.set(type, (weights.get(type) ?? 0) + confidence);
  const [first] = [...weights].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'person';
}
