import { tokenise } from '../../../app/shared/text.ts';

/** A stretch of a text; the pieces of a text joined are the text. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** Whether the other text has these words too. */
  readonly shared: boolean;
}

// "Prosper-Olivier" is one name.
const SPACE_OR_HYPHEN = /^[\s-]*$/;
// Two texts always have these in common: alone they prove nothing, between others they belong to the phrase.
const LITTLE_WORDS = new Set(
  'a au aux avec ce ces dans de des du elle en est et il je la le les leur ou par pas pour que qui sa se ses son sur un une y'.split(
    ' ',
  ),
);

/** Cuts a text at the words that it shares with another, whatever their case and accents; neighbours stay together. */
export function markShared(text: string, other: string): readonly Piece[] {
  const words = new Set(tokenise(other).map((token) => token.folded));
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of runsOf(text, words)) {
    if (run.start > at) pieces.push(pieceOf(text, at, run.start, false));
    pieces.push(pieceOf(text, run.start, run.end, true));
    at = run.end;
  }
  if (at < text.length) pieces.push(pieceOf(text, at, text.length, false));
  return pieces;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly telling: boolean;
}

/** Stretches of shared words with nothing but space or a hyphen between them, and more than little words in them. */
function runsOf(text: string, words: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  for (const { folded, start, end } of tokenise(text)) {
    if (!words.has(folded)) continue;
    const telling = !LITTLE_WORDS.has(folded);
    const last = runs.at(-1);
    if (last !== undefined && SPACE_OR_HYPHEN.test(text.slice(last.end, start))) {
      runs.splice(-1, 1, { start: last.start, end, telling: last.telling || telling });
    } else {
      runs.push({ start, end, telling });
    }
  }
  return runs.filter((run) => run.telling);
}

function pieceOf(text: string, start: number, end: number, shared: boolean): Piece {
  return { text: text.slice(start, end), start, shared };
}
