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
  const hashes: Record<string, string> = {};
  for (const [name, content] of Object.entries(files)) {
    fs.writeFileSync(path.join(dir, name), content);
    hashes[name] = crypto.createHash('sha256').update(content).digest('hex');
  }
  const manifest = { id: 'test-model 1', licence: 'CC0-1.0', files: hashes };
  fs.writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}

const id2label = Object.fromEntries(LABELS.map((label, i) => [i, label]));

/** A folder in the form of a Hugging Face token classification model: every known word has its own label. */
export function subwordFolder(words: Readonly<Record<string, string>>): string {
  const pieces = ['[UNK]', '[CLS]', '[SEP]', ...Object.keys(words)];
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
      },
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, i) => [piece, i])),
    },
  };
  const table = pieces.map((piece) => row(words[piece] ?? 'O'));
  return writeFolder({
    'model.onnx': lookupModel({ input_ids: 2, attention_mask: 2 }, table),
    'config.json': JSON.stringify({ id2label }),
    'tokenizer.json': JSON.stringify(tokenizer),
  });
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
  return writeFolder({
    'model.onnx': lookupModel({ w: 2, n: 3, s: 2 }, table),
    'config.json': JSON.stringify(config),
  });
}
