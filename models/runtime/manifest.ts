import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure, messageOf } from '../../app/shared/failure.ts';

/** What a folder of a model says of itself. */
export interface Manifest {
  readonly id: string;
  readonly licence: string;
  /** SHA-256, in hexadecimal, of every file by its name. */
  readonly files: ReadonlyMap<string, string>;
}

const NAME = 'manifest.json';
const TOKENISER = 'tokenizer.json';
const NEEDED = ['model.onnx', 'config.json'];
const DIGITS_OF_ID = 8;
const REMEDY =
  'Copiez de nouveau le dossier du modèle depuis sa version publiée, ou écrivez [model] folder = "" pour vous en passer.';

/** The failure of a model that may not be used. */
export function refused(sentence: string, options?: ErrorOptions): Failure {
  return new Failure('model-refused', `${sentence} ${REMEDY}`, options);
}

/**
 * Reads the manifest of a model folder and proves that every file it names is there and unaltered. A Hugging Face folder
 * without one is known by its name and by the SHA-256 of its model. Throws the Failure `model-refused` that names the
 * file, and the SHA-256 expected and found.
 */
export function checkedManifest(dir: string): Manifest {
  const isPlain = !fs.existsSync(path.join(dir, NAME)) && fs.existsSync(path.join(dir, TOKENISER));
  const manifest = isPlain ? plainManifest(dir) : parseManifest(dir);
  for (const name of isPlain ? [] : NEEDED) {
    if (!manifest.files.has(name)) throw refused(`${path.join(dir, NAME)} ne nomme pas ${name}.`);
  }
  for (const [name, expected] of manifest.files) checkedBytes(path.join(dir, name), expected);
  return manifest;
}

function plainManifest(dir: string): Manifest {
  const digest = sha256(readModelFile(path.join(dir, 'model.onnx')));
  const id = `${path.basename(path.resolve(dir))}-${digest.slice(0, DIGITS_OF_ID)}`;
  return { id, licence: 'unknown', files: new Map([['model.onnx', digest]]) };
}

/** The bytes of a file whose SHA-256 is known. Throws the Failure `model-refused` where it is another. */
export function checkedBytes(file: string, expected: string | undefined): Buffer {
  const bytes = readModelFile(file);
  const found = sha256(bytes);
  if (found === expected) return bytes;
  throw refused(
    `${file} a été modifié : son SHA-256 est ${found}, le manifeste dit ${expected ?? 'autre chose'}.`,
  );
}

function sha256(bytes: Buffer): string {
  return crypto.createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a file of the model. Throws the Failure `model-refused` where it cannot be read. */
export function readModelFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw refused(`${file} ne peut pas être lu (${messageOf(error)}).`, { cause: error });
  }
}

/** A JSON file of the model. Throws the Failure `model-refused` where it is none. */
export function readModelJson(file: string): unknown {
  try {
    return JSON.parse(readModelFile(file).toString('utf8'));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refused(`${file} n’est pas du JSON (${messageOf(error)}).`, { cause: error });
  }
}

function parseManifest(dir: string): Manifest {
  const file = path.join(dir, NAME);
  const json = readModelJson(file);
  const { id, licence, files } = isObject(json) ? json : {};
  if (typeof id !== 'string' || typeof licence !== 'string' || !isObject(files)) {
    throw refused(`${file} doit contenir « id », « licence » et « files ».`);
  }
  const entries = Object.entries(files).map(([name, hash]) => checkedEntry(file, name, hash));
  return { id, licence, files: new Map(entries) };
}

function checkedEntry(file: string, name: string, hash: unknown): readonly [string, string] {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) {
    throw refused(`${file} nomme « ${name} », qui n’est pas un fichier de ce dossier.`);
  }
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) {
    throw refused(`${file} ne donne pas de SHA-256 en hexadécimal pour ${name}.`);
  }
  return [name, hash];
}

/** Whether an untrusted value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
