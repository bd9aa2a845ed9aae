import { Tokenizer } from '@huggingface/tokenizers';
import { filledRows, type Encoder, type ModelToken } from './tokens.ts';

/** What is used of the library, whose own declarations do not resolve for Node. */
interface Subwords {
  encode(
    text: string,
    options?: { readonly add_special_tokens: boolean },
  ): { readonly ids: readonly number[]; readonly tokens: readonly string[] };
}

interface SubwordToken extends ModelToken {
  readonly id: number;
}

// Models of this kind read at most 512 positions, the special tokens included (BERT, Devlin et al. 2019).
const WINDOW = 400;
const BATCH = 4;
// Any piece will do where the mask is 0.
const MASKED = 0;
// What tokenisers put before a piece to say whether it begins a word: SentencePiece, WordPiece, byte-level BPE.
const PIECE_MARK = /^(?:▁|##|Ġ)/;

/**
 * The encoder of a Hugging Face token classification model. Words between spaces are tokenised one by one, which keeps
 * their places in the text whatever the tokeniser's normaliser does to them.
 */
export function subwordEncoder(
  tokenizerJson: object,
  tokenizerConfig: object,
  inputNames: readonly string[],
): Encoder<SubwordToken> {
  const tokenizer: Subwords = new Tokenizer(tokenizerJson, tokenizerConfig);
  const special = tokenizer.encode('').ids;
  const lead = special.slice(0, Math.ceil(special.length / 2));
  const tail = special.slice(lead.length);
  return {
    window: WINDOW,
    // Without a mask a model would read what fills a window up.
    batch: inputNames.includes('attention_mask') ? BATCH : 1,
    lead: lead.length,
    tokenise: (text) =>
      [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: word }) => piecesOf(tokenizer, word, index)),
    inputs: (windows) => {
      const ids = windows.map((tokens) => [...lead, ...tokens.map(({ id }) => id), ...tail]);
      const each = (value: number) => ids.map((row) => row.map(() => value));
      const all = new Map([
        ['input_ids', filledRows(ids, MASKED)],
        ['attention_mask', filledRows(each(1), 0)],
        ['token_type_ids', filledRows(each(0), 0)],
      ]);
      return new Map([...all].filter(([name]) => inputNames.includes(name)));
    },
  };
}

function piecesOf(tokenizer: Subwords, word: string, at: number): readonly SubwordToken[] {
  // Byte-level tokenisers take the space for a part of the word; the others leave it. Models are trained on composed text.
  const { ids, tokens } = tokenizer.encode(` ${word.normalize('NFC')}`, {
    add_special_tokens: false,
  });
  const isBytes = tokens[0]?.startsWith('Ġ') === true;
  const written = tokens.map((token) => token.replace(PIECE_MARK, ''));
  const pieces = isBytes ? written : written.map(folded);
  const letters = isBytes ? lettersOf(word, bytesOf) : lettersOf(word, folded);
  // Where the pieces spell the word, each has its own place; otherwise each stands for the whole word.
  const isSpelled = isBytes
    ? pieces.join('').length === letters.length
    : pieces.join('') === letters.map(({ letter }) => letter).join('');
  let used = 0;
  return ids.map((id, i) => {
    if (!isSpelled) return { id, start: at, end: at + word.length };
    const from = used;
    used += (pieces[i] ?? '').length;
    const start = at + (letters[from]?.start ?? word.length);
    return { id, start, end: at + (letters[used]?.start ?? word.length) };
  });
}

/** A word as a tokeniser writes it, unit by unit, with the place in the word of the character that each comes from. */
function lettersOf(
  word: string,
  write: (character: string) => string,
): readonly { letter: string; start: number }[] {
  let start = 0;
  return Array.from(word).flatMap((character) => {
    const at = start;
    start += character.length;
    return write(character)
      .split('')
      .map((letter) => ({ letter, start: at }));
  });
}

/** Without case, accents and compatibility forms, which tokenisers may change. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One letter for each byte in UTF-8, as byte-level tokenisers write (GPT-2, Radford et al. 2019). */
function bytesOf(character: string): string {
  return 'b'.repeat(Buffer.byteLength(character));
}
