import type { CitedSource, Mention } from '../../shared/video.ts';
import { isNameOfBody } from '../cited/bodies.ts';
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
    if (isNameOfBody(normal))
      return mentionOf(reading, { start, end, type: 'organisation', confidence: ASIDE });
    // A surname with initials proves nobody: the title is what the library is asked for.
    const text = reading.text.slice(start, end);
    const isInitialed = text.length > normal.length && text.includes(normal);
    const confidence = isInitialed || !normal.includes(' ') ? ASIDE : 0.8;
    return mentionOf(reading, { start, end, type: 'person', normal, confidence });
  });
}
