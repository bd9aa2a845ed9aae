import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lookupModel } from './onnx-file.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];

function row(label: string): readonly number[] {
  return LABELS.map((one) => (one === label ? 6 : 0));
}

function writeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'model-'));
  for (const [name, content] of Object.entries(files)) {
    fs.writeFileSync(path.join(dir, name), content);
  }
  return dir;
}

function withManifest(dir: string): string {
  const hashes = Object.fromEntries(
    fs.readdirSync(dir).map((name) => {
      const bytes = fs.readFileSync(path.join(dir, name));
      return [name, crypto.createHash('sha256').update(bytes).digest('hex')];
    }),
  );
  const manifest = { id: 'test-model 1', licence: 'CC0-1.0', files: hashes };
  fs.writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}

const id2label = Object.fromEntries(LABELS.map((label, i) => [i, label]));

/** How the pieces of a Hugging Face tokeniser are written. */
export type TokeniserKind = 'WordPiece' | 'lower-cased WordPiece' | 'byte-level BPE';

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/**
 * A folder in the form of a Hugging Face token classification model, without a manifest: every known piece has its own
 * label. In byte-level BPE each name is one piece.
 */
export function plainSubwordFolder(
  words: Readonly<Record<string, string>>,
  kind: TokeniserKind = 'WordPiece',
): string {
  const labelOf = new Map(
    Object.entries(words).map(([word, label]) => [writtenAs(kind, word), label] as const),
  );
  const parts = kind === 'byte-level BPE' ? byteLevelParts([...labelOf.keys()]) : null;
  const pieces = [...SPECIAL, ...(parts?.pieces ?? labelOf.keys())];
  const vocab = Object.fromEntries(pieces.map((piece, i) => [piece, i]));
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer:
      kind === 'lower-cased WordPiece'
        ? { type: 'BertNormalizer', clean_text: true, strip_accents: true, lowercase: true }
        : null,
    pre_tokenizer: parts
      ? { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true }
      : { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [vocab['[CLS]']], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [vocab['[SEP]']], tokens: ['[SEP]'] },
      },
    },
    decoder: null,
    model: parts
      ? { type: 'BPE', unk_token: '[UNK]', vocab, merges: parts.merges }
      : {
          type: 'WordPiece',
          unk_token: '[UNK]',
          continuing_subword_prefix: '##',
          max_input_chars_per_word: 100,
          vocab,
        },
  };
  const table = pieces.map((piece) => row(labelOf.get(piece) ?? 'O'));
  return writeFolder({
    'model.onnx': lookupModel({ input_ids: 2, attention_mask: 2 }, table),
    'config.json': JSON.stringify({ id2label }),
    'tokenizer.json': JSON.stringify(tokenizer),
  });
}

function writtenAs(kind: TokeniserKind, word: string): string {
  if (kind === 'lower-cased WordPiece') {
    return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }
  return kind === 'byte-level BPE'
    ? byteLetters(`${word.startsWith('##') ? '' : ' '}${word.replace('##', '')}`)
    : word;
}

/** The letters of GPT-2 for the bytes of a text: those that can be printed stand for themselves. */
function byteLetters(text: string): string {
  const isPrinted = (byte: number) =>
    (byte > 32 && byte < 127) || (byte > 160 && byte < 256 && byte !== 173);
  const others = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !isPrinted(byte));
  return Array.from(Buffer.from(text), (byte) =>
    String.fromCodePoint(isPrinted(byte) ? byte : 256 + others.indexOf(byte)),
  ).join('');
}

/** Each word is built letter after letter. */
function byteLevelParts(words: readonly string[]): { pieces: string[]; merges: string[] } {
  const letters = Array.from({ length: 256 }, (_, byte) => byteLetters(String.fromCodePoint(byte)));
  const pieces = new Set(letters.filter((letter) => letter.length === 1));
  const merges = new Set<string>();
  for (const word of words) {
    for (const letter of word) pieces.add(letter);
    for (let length = 1; length < word.length; length++) {
      merges.add(`${word.slice(0, length)} ${word.charAt(length)}`);
      pieces.add(word.slice(0, length + 1));
    }
  }
  return { pieces: [...pieces], merges: [...merges] };
}

/** The same with its manifest. */
export function subwordFolder(words: Readonly<Record<string, string>>): string {
  return withManifest(plainSubwordFolder(words));
}

/** A folder in our own form; `labels` names the label of each row of the word table, "O" elsewhere. */
export function hashedFolder(wordBuckets: number, labels: ReadonlyMap<number, string>): string {
  const table = Array.from({ length: wordBuckets }, (_, i) => row(labels.get(i) ?? 'O'));
  const config = {
    kind: 'en-regard-hashed',
    id2label,
    word_buckets: wordBuckets,
    ngram_buckets: 64,
    max_ngrams: 24,
  };
  return withManifest(
    writeFolder({
      'model.onnx': lookupModel({ w: 2, n: 3, s: 2, l: 1 }, table),
      'config.json': JSON.stringify(config),
    }),
  );
}
