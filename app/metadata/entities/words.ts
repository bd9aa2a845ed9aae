import { tokenise, type Token } from '../../shared/text.ts';
import { fieldText, type VideoField, type VideoPage } from '../../shared/video.ts';
import { addressesIn, segmentsOf, type Segment } from '../../shared/segments.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { linesOf, spansWithin, type Span } from '../../shared/spans.ts';

/** How a word is written. `caseless`: a script without capitals. */
export type Shape = 'lower' | 'capital' | 'upper' | 'number' | 'caseless';

export interface Word extends Token {
  readonly surface: string;
  readonly shape: Shape;
  /** The characters between the word before and this one. */
  readonly gap: string;
  /** Its capital may be that of a sentence, a title or a list, and then says nothing. */
  readonly opens: boolean;
}

/** A line of a field: nothing that is found may cross its ends. */
export interface Line extends Span {
  readonly words: readonly Word[];
  /** Whether capitals tell names apart here; false on a line in capitals or With A Capital On Each Word. */
  readonly isCased: boolean;
}

/** One text of the video, cut for reading. */
export interface FieldReading {
  readonly field: VideoField;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly segments: readonly Segment[];
}

/** Cuts a field into lines and words. Words of web addresses and handles are left out: they name nothing. */
export function readField(page: VideoPage, field: VideoField): FieldReading {
  const text = fieldText(page, field);
  const segments = field === 'description' ? segmentsOf(text) : [];
  return { field, text, lines: linesWithWords(text, wordsOf(text)), segments };
}

function linesWithWords(text: string, words: readonly Word[]): readonly Line[] {
  return linesOf(text)
    .map(({ start, end }) => {
      const own = spansWithin(words, { start, end });
      return { start, end, words: own, isCased: isCased(own) };
    })
    .filter((line) => line.words.length > 0);
}

function wordsOf(text: string): readonly Word[] {
  const addresses = addressesIn(text);
  const tokens = tokenise(text).filter((token) => spansWithin(addresses, token).length === 0);
  return tokens.map((token, i) => {
    const surface = text.slice(token.start, token.end);
    // What is left out before the word belongs to its gap, so that no name reaches over an address.
    const gap = text.slice(tokens[i - 1]?.end ?? 0, token.start);
    return {
      ...token,
      surface,
      gap,
      shape: shapeOf(surface),
      opens: opensSentence(gap, token.start),
    };
  });
}

function shapeOf(surface: string): Shape {
  if (!/\p{L}/u.test(surface)) return 'number';
  if (surface.toLowerCase() === surface.toUpperCase()) return 'caseless';
  if (!/^\P{Ll}*\p{Lu}/u.test(surface)) return 'lower';
  const letters = surface.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
}

function opensSentence(gap: string, start: number): boolean {
  return (
    start === gap.length ||
    /[.!?…:;\n«"“([|/•●►▶★➡→–—*#=_]|\s-\s|\p{Extended_Pictographic}/u.test(gap)
  );
}

// Above this part of capitals among the longer words, a capital no longer marks a name.
const TITLE_CASE = 0.7;

/**
 * Words of grammar tell: With A Capital On "Dans" And "Les", every word has one. Without any of them, the part of
 * capitals among the longer words does.
 */
function isCased(words: readonly Word[]): boolean {
  const telling = words.filter(({ folded, shape }) => folded.length > 3 && shape !== 'number');
  if (telling.length < 3) return true;
  if (part(telling, 'upper') >= TITLE_CASE) return false;
  const grammar = words.filter(({ folded, opens }) => !opens && FUNCTION_WORDS.has(folded));
  if (grammar.length > 0) return part(grammar, 'lower') >= 0.5;
  return part(telling, 'lower') > 1 - TITLE_CASE;
}

function part(words: readonly Word[], shape: Shape): number {
  return words.filter((word) => word.shape === shape).length / words.length;
}
