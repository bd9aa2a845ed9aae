import { saidIn } from '../../shared/said.ts';
import { foldedWords } from '../../shared/text.ts';
import type { Mention, MentionType } from '../../shared/video.ts';
import { contains } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

// A channel that bears a person's name is named as one nine times in ten; else it may be a programme, a pseudonym, a word.
const AS_PERSON = 0.9;
const AS_READ_ELSEWHERE = 0.6;
const AS_ORGANISATION = 0.4;

/**
 * The channel's own name where the other texts say it. Its type is what the texts were read to say of these words, else
 * what the channel was read as.
 */
export function ownChannelMentions(
  readings: readonly FieldReading[],
  channel: Mention | undefined,
  found: readonly Mention[],
): readonly Mention[] {
  const name = readings
    .find(({ field }) => field === 'channel')
    ?.lines.flatMap(({ words }) => words)
    .filter(({ end }) => channel !== undefined && end <= channel.end);
  if (channel === undefined || name === undefined || name.length === 0) return [];
  const kind = kindOf(channel, found);
  return readings
    .filter(({ field }) => field !== 'channel' && field !== 'chapters')
    .flatMap((reading) =>
      reading.lines.flatMap(({ words }) =>
        saidIn(
          words,
          name.map(({ folded }) => folded),
        ).flatMap((said) => {
          const [first, last] = [said[0], said.at(-1)];
          const isWritten =
            first?.shape !== 'lower' || (reading.field === 'keywords' && name.length > 1);
          if (first === undefined || last === undefined || !isWritten) return [];
          return [mentionOf(reading, { start: first.start, end: last.end, ...kind })];
        }),
      ),
    );
}

function isWithin(inner: Mention, outer: Mention): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return inner.field === outer.field && isLonger && contains(outer, inner);
}

/** What was found but for the names within the channel's own: in "La minute | Ma France" no country is meant. */
export function besideOwnChannel(
  found: readonly Mention[],
  own: readonly Mention[],
): readonly Mention[] {
  return found.filter(
    (mention) => mention.type === 'subject' || !own.some((name) => isWithin(mention, name)),
  );
}

function kindOf(
  channel: Mention,
  found: readonly Mention[],
): { readonly type: MentionType; readonly confidence: number } {
  const name = foldedWords(channel.text);
  const [elsewhere] = found
    .filter(
      ({ field, type, text }) =>
        field !== 'channel' && type !== 'subject' && foldedWords(text) === name,
    )
    .toSorted((a, b) => b.confidence - a.confidence);
  if (elsewhere !== undefined) return { type: elsewhere.type, confidence: AS_READ_ELSEWHERE };
  return channel.type === 'person'
    ? { type: 'person', confidence: AS_PERSON }
    : { type: channel.type, confidence: AS_ORGANISATION };
}
