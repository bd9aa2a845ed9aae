import fs from 'node:fs';
import path from 'node:path';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { hashedEncoder, type HashedSizes } from './hashed-tokens.ts';
import { labelScheme, parseLabel, type LabelScheme } from './labels.ts';
import {
  checkedBytes,
  checkedManifest,
  isObject,
  readModelJson,
  refused,
  type Manifest,
} from './manifest.ts';
import { openSession, sleepingSession, type Session } from './session.ts';
import { subwordEncoder } from './subword-tokens.ts';
import { tagText } from './tag-text.ts';
import type { EntityTagger } from './tagger.ts';
import type { Encoder, ModelToken } from './tokens.ts';

export type { EntityTagger } from './tagger.ts';

/** How a model is run. */
export interface TaggerOptions {
  /** Milliseconds without a text after which the model leaves the memory; null: never. */
  readonly unloadAfterMs?: number | null;
  /** Milliseconds for one text; what is left unread then gives no names. */
  readonly budgetMs?: number;
  /** A clock in milliseconds, for the budget. */
  readonly now?: () => number;
}

// A hundred times what the shipped model takes for a long description: only a far larger model, or a computer that is
// stuck, comes to it.
const BUDGET_MS = 10_000;

/**
 * Loads the model of a folder: `model.onnx`, `config.json` with the labels, `manifest.json` with the SHA-256 of each file,
 * and for a Hugging Face model `tokenizer.json`. A Hugging Face folder needs no manifest; where there is one it holds.
 * Throws the Failure `model-refused` for a folder that is incomplete or altered, and where the model does not run; the
 * caller then runs without a model.
 */
export async function loadTagger(dir: string, options: TaggerOptions = {}): Promise<EntityTagger> {
  const manifest = checkedManifest(dir);
  const config = readConfig(path.join(dir, 'config.json'));
  const session = await openModel(dir, manifest, options.unloadAfterMs ?? null);
  try {
    const model = {
      session,
      encoder: encoderOf(dir, config, session.inputNames),
      scheme: config.scheme,
      budgetMs: options.budgetMs ?? BUDGET_MS,
      now: options.now ?? (() => performance.now()),
    };
    await tryOut(dir, model.encoder, session, config.scheme.labels.length);
    return {
      id: manifest.id,
      tag: (text) => tagText(text, model),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function openModel(
  dir: string,
  manifest: Manifest,
  unloadAfterMs: number | null,
): Promise<Session> {
  const file = path.join(dir, 'model.onnx');
  // The file is checked again each time: it may have been altered while the model was out of memory.
  const open = () => openSession(file, checkedBytes(file, manifest.files.get('model.onnx')));
  const first = await open();
  return unloadAfterMs === null ? first : sleepingSession(first, open, unloadAfterMs);
}

/** Runs the model on one word, so that one that does not fit its own labels or tokeniser is refused at once. */
async function tryOut(
  dir: string,
  encoder: Encoder<ModelToken>,
  session: Session,
  labels: number,
): Promise<void> {
  const file = path.join(dir, 'model.onnx');
  let width: number | undefined;
  try {
    ({
      shape: [, , width],
    } = await session.run(encoder.inputs([encoder.tokenise('Paris')])));
  } catch (error) {
    throw refused(`${file} ne tourne pas ici (${messageOf(error)}).`, { cause: error });
  }
  if (width !== labels) {
    throw refused(
      `${file} donne ${width ?? 0} nombres par mot, config.json a ${labels} étiquettes.`,
    );
  }
}

interface Config {
  readonly scheme: LabelScheme;
  /** Null for a Hugging Face model. */
  readonly hashed: HashedSizes | null;
}

function readConfig(file: string): Config {
  const json = readModelJson(file);
  const id2label = isObject(json) ? json['id2label'] : undefined;
  if (!isObject(json) || !isObject(id2label)) throw refused(`${file} n’a pas de « id2label ».`);
  const labels = Object.keys(id2label).map((_, i) => parseLabel(String(id2label[String(i)])));
  const scheme = labelScheme(labels, readPairs(file, json['transitions'], labels.length));
  return { scheme, hashed: json['kind'] === 'en-regard-hashed' ? readSizes(file, json) : null };
}

/** What the model learned of labels that follow one another, by the label before; nothing where it learned none. */
function readPairs(file: string, given: unknown, labels: number): number[][] | undefined {
  if (given === undefined) return undefined;
  const isRow = (row: unknown): row is number[] =>
    Array.isArray(row) && row.length === labels && row.every((one) => typeof one === 'number');
  if (Array.isArray(given) && given.length === labels && given.every(isRow)) return given;
  throw refused(`${file} : « transitions » doit avoir ${labels} lignes de ${labels} nombres.`);
}

function readSizes(file: string, json: Readonly<Record<string, unknown>>): HashedSizes {
  const size = (name: string) => {
    const value = json[name];
    if (typeof value === 'number' && Number.isInteger(value) && value > 1) return value;
    throw refused(`${file} : « ${name} » doit être un entier supérieur à 1.`);
  };
  return {
    wordBuckets: size('word_buckets'),
    ngramBuckets: size('ngram_buckets'),
    maxNgrams: size('max_ngrams'),
  };
}

function encoderOf(
  dir: string,
  config: Config,
  inputNames: readonly string[],
): Encoder<ModelToken> {
  if (config.hashed !== null) return hashedEncoder(config.hashed, inputNames);
  const file = path.join(dir, 'tokenizer.json');
  const json = readModelJson(file);
  const settings = path.join(dir, 'tokenizer_config.json');
  const tokenizerConfig = fs.existsSync(settings) ? readModelJson(settings) : {};
  if (!isObject(json) || !isObject(tokenizerConfig))
    throw refused(`${file} n’est pas un découpeur en mots (tokenizer).`);
  try {
    return subwordEncoder(json, tokenizerConfig, inputNames);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refused(
      `${file} n’est pas un découpeur en mots (tokenizer) connu ici (${messageOf(error)}).`,
      {
        cause: error,
      },
    );
  }
}
