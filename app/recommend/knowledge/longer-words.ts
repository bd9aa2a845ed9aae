import { stem } from '../text/words.ts';
import { SUBJECTS, type Subject } from './subject-table.ts';

/** The cues of several words, in stems, by the first of them. */
const LONGER_CUES = Map.groupBy(
  SUBJECTS.flatMap((subject) =>
    subject.cues
      .filter(({ words, open }) => words.length > 1 && !open)
      .map(({ words }) => ({ subject, words: words.map(stem) })),
  ),
  ({ words }) => words[0] ?? '',
);

/**
 * Whether words (stems, in order) hold a longer cue of another subject: « Jeux olympiques » are no video games, « Dessins
 * animés » no drawing. Never for a subject that holds whole what others list under it (see `Subject`): « Animaux marins » are
 * animals.
 */
export function belongsElsewhere(words: readonly string[], subject: Subject): boolean {
  if (subject.whole.length > 0) return false;
  return words.some((word, at) =>
    (LONGER_CUES.get(word) ?? []).some(
      (cue) => cue.subject !== subject && cue.words.every((each, i) => words[at + i] === each),
    ),
  );
}
