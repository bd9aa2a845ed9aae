import type { CitedSource, Mention } from '../../shared/video.ts';
import { ASIDE } from './aside.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

/** The titles and authors of the works that the description cites, as mentions where they stand. */
export function citedMentions(
  reading: FieldReading,
  sources: readonly CitedSource[],
): readonly Mention[] {
  return sources
    .filter(({ kind }) => kind !== 'link')
    .flatMap((source) => [...titleMention(reading, source), ...authorMentions(reading, source)]);
}

function titleMention(reading: FieldReading, { places }: CitedSource): readonly Mention[] {
  if (places.title === null) return [];
  return [mentionOf(reading, { ...places.title, type: 'work', confidence: 0.85 })];
}

function authorMentions(reading: FieldReading, { names }: CitedSource): readonly Mention[] {
  return names.map(({ start, end, normal }) => {
    // A surname with initials proves nobody: the title is what the library is asked for.
    const confidence = normal.includes(' ') ? 0.8 : ASIDE;
    return mentionOf(reading, { start, end, type: 'person', normal, confidence });
  });
}
