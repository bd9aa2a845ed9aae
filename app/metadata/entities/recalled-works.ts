import { wordsIn } from '../../shared/text.ts';
import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading, Word } from './words.ts';

const SURE = 0.8;
const MOST_WORDS = 8;

/** A title that one text cites beyond doubt, where another text names it without quotes: "Persepolis" in a keyword. */
export function recalledWorks(
  readings: readonly FieldReading[],
  found: readonly Mention[],
): readonly Mention[] {
  const titles = found
    .filter(({ type, confidence }) => type === 'work' && confidence >= SURE)
    .map(({ text, links }) => ({ words: wordsIn(text), links }))
    .filter(({ words }) => words.length > 0 && words.length <= MOST_WORDS);
  const byFirst = Map.groupBy(titles, ({ words }) => words[0]);
  return readings
    .filter(({ field }) => field !== 'channel')
    .flatMap((reading) =>
      reading.lines.flatMap((line) =>
        line.words.flatMap((first, from) =>
          (byFirst.get(first.folded) ?? []).flatMap(({ words, links }) => {
            const written = line.words.slice(from, from + words.length);
            return isWritten(written, words) ? [workMention(reading, written, links)] : [];
          }),
        ),
      ),
    );
}

function isWritten(written: readonly Word[], title: readonly string[]): boolean {
  const [first] = written;
  const isSame = title.every((folded, i) => written[i]?.folded === folded);
  // A title of one word needs a capital that says something.
  const isMarked =
    title.length > 1 || (first?.shape !== 'lower' && (first?.surface.length ?? 0) > 3);
  return isSame && isMarked;
}

function workMention(
  reading: FieldReading,
  written: readonly Word[],
  links: Mention['links'],
): Mention {
  const start = written[0]?.start ?? 0;
  const end = written.at(-1)?.end ?? start;
  return mentionOf(reading, { start, end, type: 'work', confidence: SURE, links });
}
