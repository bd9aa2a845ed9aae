import fs from 'node:fs';
import path from 'node:path';
import type { InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-node';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { hashedEncoder } from './hashed-tokens.ts';
import { parseLabel, type Label } from './labels.ts';
import { checkedManifest, isObject, readModelFile, readModelJson, refused } from './manifest.ts';
import { subwordEncoder } from './subword-tokens.ts';
import { tagText } from './tag-text.ts';
import type { EntityTagger } from './tagger.ts';
import type { Encoder, ModelToken } from './tokens.ts';

export type { EntityTagger } from './tagger.ts';

/** Threads of one run: the computers of a library are small, and the screen comes first. */
const THREADS = 2;

/**
 * Loads the model of a folder: `manifest.json`, `model.onnx`, `config.json` with the labels, and for a Hugging Face
 * model `tokenizer.json`. Throws the Failure `model-refused` for a folder that is incomplete or altered, and where the
 * runtime does not start; the caller then runs without a model.
 */
export async function loadTagger(dir: string): Promise<EntityTagger> {
  const manifest = checkedManifest(dir);
  for (const name of ['model.onnx', 'config.json']) {
    if (!manifest.files.has(name))
      throw refused(`${path.join(dir, 'manifest.json')} does not name ${name}.`);
  }
  const config = readConfig(path.join(dir, 'config.json'));
  const { session, tensor } = await openSession(path.join(dir, 'model.onnx'));
  const encoder = encoderOf(dir, config, session.inputNames);
  return {
    id: manifest.id,
    tag: (text) => tagText(text, { session, tensor, encoder, labels: config.labels }),
    close: () => session.release(),
  };
}

interface Config {
  readonly labels: readonly Label[];
  /** Null for a Hugging Face model. */
  readonly hashed: Parameters<typeof hashedEncoder>[0] | null;
}

function readConfig(file: string): Config {
  const json = readModelJson(file);
  const id2label = isObject(json) ? json['id2label'] : undefined;
  if (!isObject(json) || !isObject(id2label)) throw refused(`${file} holds no "id2label".`);
  const labels = Object.keys(id2label).map((_, i) => parseLabel(String(id2label[String(i)])));
  return { labels, hashed: json['kind'] === 'en-regard-hashed' ? readSizes(file, json) : null };
}

function readSizes(
  file: string,
  json: Readonly<Record<string, unknown>>,
): NonNullable<Config['hashed']> {
  const size = (name: string) => {
    const value = json[name];
    if (typeof value === 'number' && Number.isInteger(value) && value > 1) return value;
    throw refused(`${file}: "${name}" must be a whole number above 1.`);
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
  if (config.hashed !== null) return hashedEncoder(config.hashed);
  const json = readModelJson(path.join(dir, 'tokenizer.json'));
  const settings = path.join(dir, 'tokenizer_config.json');
  const tokenizerConfig = fs.existsSync(settings) ? readModelJson(settings) : {};
  if (!isObject(json) || !isObject(tokenizerConfig)) {
    throw refused(`${path.join(dir, 'tokenizer.json')} is no tokeniser.`);
  }
  return subwordEncoder(json, tokenizerConfig, inputNames);
}

interface OpenedSession {
  readonly session: InferenceSession;
  readonly tensor: typeof OnnxTensor;
}

async function openSession(file: string): Promise<OpenedSession> {
  assertProcessor();
  try {
    // Loaded only here: a computer whose processor or system it does not suit still runs without a model.
    const { InferenceSession: Session, Tensor } = await import('onnxruntime-node');
    const session = await Session.create(readModelFile(file), {
      intraOpNumThreads: THREADS,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      executionProviders: ['cpu'],
      logSeverityLevel: 3,
    });
    return { session, tensor: Tensor };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refused(`${file} does not run here (${messageOf(error)}).`, { cause: error });
  }
}

// On a processor without AVX the runtime may end the whole process, which nothing can catch. Only Linux says so in a file.
const PROCESSOR = '/proc/cpuinfo';

function assertProcessor(): void {
  if (fs.existsSync(PROCESSOR) && lacksAvx(fs.readFileSync(PROCESSOR, 'utf8'))) {
    throw refused("This computer's processor has no AVX instructions.");
  }
}

/** Whether a `/proc/cpuinfo` lists the processor's features and AVX is not among them. */
export function lacksAvx(description: string): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(description)?.[1];
  return flags !== undefined && !/\bavx\b/.test(flags);
}
