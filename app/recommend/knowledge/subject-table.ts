import { wordsIn } from '../../shared/text.ts';
import { ARTS_AND_LETTERS } from './arts-and-letters.ts';
import { HISTORY_AND_PERIODS } from './history-and-periods.ts';
import { IDEAS_AND_SOCIETY } from './ideas-and-society.ts';
import { PLACES } from './places.ts';
import { SCIENCES_AND_CRAFTS } from './sciences-and-crafts.ts';
import { STORIES } from './stories.ts';

/** A word or phrase that points to a subject when it stands in a video's text. */
export interface Cue {
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** As the table writes it, with its accents. */
  readonly written: string;
  /** The last word may go on: "philosoph*" stands in "philosophes". */
  readonly open: boolean;
}

/** One line of the relative index: what a librarian knows of where a subject is in a library. */
export interface Subject {
  /** With its article, for sentences: "la philosophie". */
  readonly label: string;
  /** `story`: a genre of fiction, that a textbook does not answer. */
  readonly type: 'topic' | 'period' | 'place' | 'story';
  readonly cues: readonly Cue[];
  /** Authority headings under which such documents are found, nearest first. */
  readonly headings: readonly string[];
  /** Dewey numbers, cut: "944.04" is also its subdivisions. Nearest first. */
  readonly classes: readonly string[];
  /** Those of `classes` that hold all that stands there, another subject's too: 796 is every sport. */
  readonly whole: readonly string[];
  /** Letters that French public libraries write on the shelf for it: "SF", "RP". */
  readonly marks: readonly string[];
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** A sign that is lost where a text is cut into words: "disney+" would be "disney". */
const LOST_SIGN = /[^\p{L}\p{N}\s'’*-]/u;

/**
 * The relative index, in the manner of Dewey's: subjects in the order of the shelves. A line reads
 * `label | cues | headings | Dewey numbers | shelf marks | years`; cues are separated by commas, headings by semicolons,
 * a star leaves the end of a word open; a number with a star is the subject's with all that other lines list under it (see
 * `standsOnShelf`). The Dewey numbers may be empty, for kinds of stories that have no shelf of their own; the last two
 * columns may be missing.
 */
export const SUBJECTS: readonly Subject[] = [
  ...readTable(IDEAS_AND_SOCIETY, 'topic'),
  ...readTable(SCIENCES_AND_CRAFTS, 'topic'),
  ...readTable(ARTS_AND_LETTERS, 'topic'),
  ...readTable(STORIES, 'story'),
  ...readTable(HISTORY_AND_PERIODS, 'period'),
  ...readTable(PLACES, 'place'),
];

/**
 * The subjects of one table. Throws on a line without its three first columns, and on a cue with a sign that no word has:
 * bugs of the table, found by its test.
 */
export function readTable(table: string, type: Subject['type']): Subject[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readLine(line, type));
}

function readLine(line: string, type: Subject['type']): Subject {
  const [label = '', cues = '', headings = '', classes = '', marks = '', years = ''] = line
    .split('|')
    .map((column) => column.trim());
  if (label === '' || cues === '' || headings === '') {
    throw new Error(`subject table: a line needs label, cues and headings: ${line}`);
  }
  return {
    label,
    type,
    cues: readCues(cues),
    headings: list(headings, ';'),
    classes: list(classes, ' ').map(withoutStar),
    whole: list(classes, ' ').filter(isOpen).map(withoutStar),
    marks: list(marks, ' '),
    years: readYears(years),
  };
}

/** The cues of a column. Throws on a cue with a sign that no word has. */
export function readCues(column: string): Cue[] {
  return list(column, ',').map(readCue);
}

function list(column: string, separator: string): string[] {
  return column
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readCue(text: string): Cue {
  if (LOST_SIGN.test(text)) {
    throw new Error(`subject table: the cue "${text}" would lose a sign: use letters and digits`);
  }
  const words = wordsIn(text);
  return { words, written: withoutStar(text), open: isOpen(text) };
}

function isOpen(text: string): boolean {
  return text.endsWith('*');
}

function withoutStar(text: string): string {
  return text.replace(/\*$/, '');
}

function readYears(column: string): Subject['years'] {
  const match = /^(\d{4})-(\d{4})$/.exec(column);
  return match === null ? null : { from: Number(match[1]), to: Number(match[2]) };
}
