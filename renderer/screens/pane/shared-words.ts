import { tokenise } from '../../../app/shared/text.ts';

/** A stretch of a text; the pieces of a text joined are the text. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** Whether it is a word that the other text has too. */
  readonly shared: boolean;
}

const ONLY_SPACE = /^\s*$/;

/** Cuts a text at the words that it shares with another, whatever their case and accents; neighbours stay together. */
export function markShared(text: string, other: string): readonly Piece[] {
  const words = new Set(tokenise(other).map((token) => token.folded));
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (end: number, shared: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: at, shared });
    at = end;
  };
  for (const token of tokenise(text)) {
    if (!words.has(token.folded)) continue;
    const last = pieces.at(-1);
    if (last?.shared === true && ONLY_SPACE.test(text.slice(at, token.start))) {
      pieces.pop();
      at = last.start;
    } else {
      cut(token.start, false);
    }
    cut(token.end, true);
  }
  cut(text.length, false);
  return pieces;
}
