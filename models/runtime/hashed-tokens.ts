import { filledRows, integers, type Encoder, type ModelToken, type Tensor } from './tokens.ts';

/** Sizes of the tables of a model, from its `config.json`. */
export interface HashedSizes {
  readonly wordBuckets: number;
  readonly ngramBuckets: number;
  readonly maxNgrams: number;
}

interface HashedToken extends ModelToken {
  readonly surface: string;
  readonly gap: Gap;
}

/** What stands before a token: nothing, a space, or a line end. */
type Gap = 0 | 1 | 2;

// Byte for byte the tokens and features of models/training (features.py, network.py).
const ELISIONS = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  's',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
const WORD_CHARACTERS = String.raw`(?:(?![\ufe00-\ufe0f])[\p{L}\p{N}\p{M}])`;
// A soft hyphen inside a word only says where it may be cut at the end of a line.
const WORD = `${WORD_CHARACTERS}+(?:\u00ad${WORD_CHARACTERS}+)*`;
const TOKEN = new RegExp(`${WORD}|[^\\s\\p{Cf}\\p{Cc}\\p{Zs}\\ufe00-\\ufe0f]`, 'gu');
const WORD_CHARACTER = new RegExp(`^${WORD_CHARACTERS}`, 'u');
const NGRAM_LENGTHS = [3, 4, 5];
// The length of the longest rows in training, and a little more.
const WINDOW = 128;
const BATCH = 4;

/**
 * The encoder of our own models: hashed words `w`, hashed character n-grams `n`, shapes `s`, and the lengths `l` of the
 * windows. A model without `l` cannot tell a window's end from what fills it up, and is fed one window at a time.
 */
export function hashedEncoder(
  sizes: HashedSizes,
  inputNames: readonly string[],
): Encoder<HashedToken> {
  const features = featureCache(sizes);
  const knowsLengths = inputNames.includes('l');
  return {
    window: WINDOW,
    batch: knowsLengths ? BATCH : 1,
    lead: 0,
    tokenise,
    inputs: (windows) => {
      const rows = windows.map((tokens) => tokens.map(({ surface }) => features(surface)));
      const shapes = windows.map((tokens) =>
        tokens.map(({ surface, gap }) => shapeRow(surface, gap)),
      );
      const w = filledRows(
        rows.map((row) => row.map(({ word }) => word)),
        0,
      );
      const lengths = windows.map((tokens) => tokens.length);
      return new Map([
        ['w', w],
        ['n', ngramRows(rows, w.shape[1] ?? 0, sizes.maxNgrams)],
        ['s', filledRows(shapes, 0)],
        ...(knowsLengths ? [['l', integers(lengths, [lengths.length])] as const] : []),
      ]);
    },
  };
}

function ngramRows(
  rows: readonly (readonly Features[])[],
  width: number,
  maxNgrams: number,
): Tensor {
  const data = new BigInt64Array(rows.length * width * maxNgrams);
  rows.forEach((row, r) =>
    row.forEach(({ ngrams }, t) => data.set(ngrams, (r * width + t) * maxNgrams)),
  );
  return { data, shape: [rows.length, width, maxNgrams] };
}

function tokenise(text: string): readonly HashedToken[] {
  const tokens: HashedToken[] = [];
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length + elisionLength(text, match[0], start + match[0].length);
    pattern.lastIndex = end;
    tokens.push({
      start,
      end,
      surface: text.slice(start, end),
      gap: gapBefore(text, tokens, start),
    });
  }
  return tokens;
}

function gapBefore(text: string, tokens: readonly HashedToken[], start: number): Gap {
  const end = tokens.at(-1)?.end;
  if (end === undefined) return 1;
  if (text.slice(end, start).includes('\n')) return 2;
  return start > end ? 1 : 0;
}

/** 1 where an apostrophe belongs to the elided word before it, else 0. */
function elisionLength(text: string, word: string, end: number): number {
  const isApostrophe = text[end] === "'" || text[end] === '’';
  const isFollowed = WORD_CHARACTER.test(text.slice(end + 1, end + 3));
  return isApostrophe && isFollowed && ELISIONS.has(word.toLowerCase()) ? 1 : 0;
}

const SHAPES = 10;

/** The row of a token in the table of shapes. */
function shapeRow(word: string, gap: Gap): number {
  const shape = shapeOf(word);
  return gap === 2 ? 1 + 2 * SHAPES + shape : 1 + 2 * shape + gap;
}

/** 1 digits, 2 no letter, 3 letters and digits, 4 CAPITALS, 5 one capital, 6 lower, 7 caseless script, 8 Title, 9 mixed. */
export function shapeOf(word: string): number {
  if (/^\p{Nd}+$/u.test(word)) return 1;
  const letters = word.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 2;
  if (/[\p{Nd}\p{No}]/u.test(word)) return 3;
  const capitals = letters.map((letter) => /\p{Uppercase}/u.test(letter));
  if (capitals.every(Boolean)) return letters.length > 1 ? 4 : 5;
  if (!capitals.some(Boolean)) {
    return letters.some((letter) => letter.toLowerCase() !== letter.toUpperCase()) ? 6 : 7;
  }
  return capitals[0] === true && !capitals.slice(1).some(Boolean) ? 8 : 9;
}

interface Features {
  readonly word: number;
  /** At most `maxNgrams` rows, as the model takes them. */
  readonly ngrams: BigInt64Array;
}

const MOST_CACHED = 20_000;

function featureCache(sizes: HashedSizes): (surface: string) => Features {
  const cache = new Map<string, Features>();
  return (surface) => {
    const known = cache.get(surface);
    if (known !== undefined) return known;
    if (cache.size >= MOST_CACHED) cache.clear();
    const features = featuresOf(surface, sizes);
    cache.set(surface, features);
    return features;
  };
}

function featuresOf(surface: string, sizes: HashedSizes): Features {
  const normal = normalise(surface) || surface;
  const rows = ngramsOf(normal, sizes.maxNgrams).map(
    (ngram) => 1 + (fnv(ngram) % (sizes.ngramBuckets - 1)),
  );
  return {
    word: 1 + (fnv(normal) % (sizes.wordBuckets - 1)),
    ngrams: BigInt64Array.from(rows, BigInt),
  };
}

function normalise(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\p{Mn}\u00ad]/gu, '');
}

function ngramsOf(normal: string, most: number): readonly string[] {
  const characters = Array.from(`<${normal}>`);
  const ngrams = characters.flatMap((_, start) =>
    NGRAM_LENGTHS.filter((length) => start + length <= characters.length).map((length) =>
      characters.slice(start, start + length).join(''),
    ),
  );
  return ngrams.slice(0, most);
}

const utf8 = new TextEncoder();

/** 32-bit FNV-1a over UTF-8, with the sign-extended bytes of fastText. */
export function fnv(text: string): number {
  let hash = 2_166_136_261;
  for (const byte of utf8.encode(text)) {
    const extended = byte > 127 ? byte | 0xff_ff_ff_00 : byte;
    hash = Math.imul((hash ^ extended) >>> 0, 16_777_619) >>> 0;
  }
  return hash;
}
