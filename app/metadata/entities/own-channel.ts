import type { Mention } from '../../shared/video.ts';
import { ASIDE } from './aside.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

/** The channel's own name where the other texts say it: of the type that the channel was read as, and no subject. */
export function ownChannelMentions(
  readings: readonly FieldReading[],
  channel: Mention | undefined,
): readonly Mention[] {
  const name = readings
    .find(({ field }) => field === 'channel')
    ?.lines.flatMap(({ words }) => words)
    .filter(({ end }) => channel !== undefined && end <= channel.end);
  if (channel === undefined || name === undefined || name.length === 0) return [];
  return readings
    .filter(({ field }) => field !== 'channel' && field !== 'chapters')
    .flatMap((reading) =>
      reading.lines.flatMap(({ words }) =>
        words.flatMap((first, from) => {
          const written = words.slice(from, from + name.length);
          const last = written.at(-1);
          const isSame = name.every(({ folded }, i) => written[i]?.folded === folded);
          const isWritten =
            first.shape !== 'lower' || (reading.field === 'keywords' && name.length > 1);
          if (!isSame || last === undefined || !isWritten) return [];
          const { type } = channel;
          return [
            mentionOf(reading, { start: first.start, end: last.end, type, confidence: ASIDE }),
          ];
        }),
      ),
    );
}
