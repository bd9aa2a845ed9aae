import { Tokenizer } from '@huggingface/tokenizers';
import { integers, type Encoder, type ModelToken } from './tokens.ts';

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
// What tokenisers put before a piece to say whether it begins a word: SentencePiece, WordPiece.
const PIECE_MARK = /^(?:▁|##)/;

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
    lead: lead.length,
    tokenise: (text) =>
      [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: word }) => piecesOf(tokenizer, word, index)),
    inputs: (tokens) => {
      const ids = [...lead, ...tokens.map(({ id }) => id), ...tail];
      const shape = [1, ids.length];
      const all = new Map([
        ['input_ids', integers(ids, shape)],
        [
          'attention_mask',
          integers(
            ids.map(() => 1),
            shape,
          ),
        ],
        [
          'token_type_ids',
          integers(
            ids.map(() => 0),
            shape,
          ),
        ],
      ]);
      return new Map([...all].filter(([name]) => inputNames.includes(name)));
    },
  };
}

function piecesOf(tokenizer: Subwords, word: string, at: number): readonly SubwordToken[] {
  const { ids, tokens } = tokenizer.encode(word, { add_special_tokens: false });
  const written = tokens.map((token) => token.replace(PIECE_MARK, ''));
  // Where the pieces spell the word, each has its own place; otherwise each stands for the whole word.
  const isSpelled = written.join('').length === word.length;
  let start = at;
  return ids.map((id, i) => {
    if (!isSpelled) return { id, start: at, end: at + word.length };
    const piece = { id, start, end: start + (written[i] ?? '').length };
    start = piece.end;
    return piece;
  });
}
