import { stems } from '../text/words.ts';
import { SUBJECTS, type Subject } from './subject-table.ts';

// A country's shelves hold its periods: 944.04 is France and the Revolution. A story has none of its own.
const OWNED = new Set(
  SUBJECTS.filter(({ type }) => type === 'topic' || type === 'period').flatMap(
    ({ classes }) => classes,
  ),
);

const FIRST = new Map(
  SUBJECTS.toReversed().flatMap((subject) => subject.classes.map((shelf) => [shelf, subject])),
);

/**
 * Whether a document of a Dewey number stands on a shelf of a subject. A number goes on to the right, up to where the
 * table gives it to another subject: 796.6 is cycling, on the shelf of sport for whoever asks for all of it (`whole`) by its
 * name, and on no other of 796. `said` is what the video says of the subject: "sport", or "tennis", which asks for less.
 */
export function standsOnShelf(
  number: string,
  shelf: string,
  subject: Subject,
  said: string,
): boolean {
  if (!number.startsWith(shelf)) return false;
  if (subject.type === 'place' || isWhole(shelf, subject, said)) return true;
  const owned = longestOwned(number);
  return owned.length <= shelf.length || subject.classes.includes(owned);
}

function isWhole(shelf: string, { whole, label }: Subject, said: string): boolean {
  if (!whole.includes(shelf)) return false;
  const names = stems(label);
  return stems(said).some((word) => names.includes(word));
}

function longestOwned(number: string): string {
  for (let end = number.length; end > 0; end -= 1) {
    if (OWNED.has(number.slice(0, end))) return number.slice(0, end);
  }
  return '';
}

/** Whether a shelf is first of all a subject's: 741.5 is that of comics, and manga stand there among them. */
export function isFirstOn(shelf: string, subject: Subject): boolean {
  return subject.type === 'place' || FIRST.get(shelf) === subject;
}
