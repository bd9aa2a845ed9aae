import type { CitedSource, Mention } from '../../shared/video.ts';
import { ASIDE } from './aside.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

const SURNAME_WITH_INITIALS =
  /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (?:\p{Lu}\p{Ll}?(?:\.[- ]?|$|(?=[,;&]))){1,3}/gu;

/** The titles and authors of the works that the description cites, as mentions where they stand. */
export function citedMentions(
  reading: FieldReading,
  sources: readonly CitedSource[],
): readonly Mention[] {
  return sources
    .filter(({ kind }) => kind !== 'link')
    .flatMap((source) => [...titleMention(reading, source), ...authorMentions(reading, source)]);
}

function titleMention(reading: FieldReading, source: CitedSource): readonly Mention[] {
  if (source.title === null) return [];
  const start = reading.text.indexOf(source.title, source.start);
  const end = start + source.title.length;
  if (start < 0 || end > source.end) return [];
  return [mentionOf(reading, { start, end, type: 'work', confidence: 0.85 })];
}

function authorMentions(reading: FieldReading, source: CitedSource): readonly Mention[] {
  if (source.author === null) return [];
  const at = reading.text.indexOf(source.author, source.start);
  if (at < 0) return [];
  const initialed = [...source.author.matchAll(SURNAME_WITH_INITIALS)];
  if (initialed.length === 0) {
    const isOne = !/[,;&]|\bet\b|\band\b/.test(source.author);
    const span = { start: at, end: at + source.author.length };
    return isOne ? [mentionOf(reading, { ...span, type: 'person', confidence: 0.8 })] : [];
  }
  return initialed.map((match) => {
    const start = at + match.index;
    const end = start + match[0].trimEnd().length;
    // A surname with initials proves nobody: the title is what the library is asked for.
    return mentionOf(reading, {
      start,
      end,
      type: 'person',
      normal: match[1] ?? match[0],
      confidence: ASIDE,
    });
  });
}
