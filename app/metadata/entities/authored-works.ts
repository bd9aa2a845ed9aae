import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { nameRuns } from './persons.ts';
import type { FieldReading } from './words.ts';

const BY =
  /^[»”"]?(?:, (?:de|d['’]|par)|,? (?:r[ée]alis[ée]e?|[ée]crite?|sign[ée]e?|compos[ée]e?) par|, by| by) ?$/u;
const SURE = 0.7;

/** Capitals before ", de" and a person: "Inglourious Basterds, de Quentin Tarantino". */
export function authoredWorks(
  reading: FieldReading,
  persons: readonly Mention[],
): readonly Mention[] {
  const authors = persons.filter(({ type, confidence }) => type === 'person' && confidence >= SURE);
  return reading.lines.flatMap((line) =>
    nameRuns(line).flatMap(({ words }) => {
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? start;
      const isAuthored = authors.some((author) => BY.test(reading.text.slice(end, author.start)));
      return isAuthored ? [mentionOf(reading, { start, end, type: 'work', confidence: 0.6 })] : [];
    }),
  );
}
