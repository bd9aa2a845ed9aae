/** Failures that are expected and that a person can act on. Bugs are thrown as plain errors instead. */
export const FAILURE_CODES = [
  'file-unreadable',
  'format-unknown',
  'file-empty',
  'file-cut-short',
  'nothing-imported',
  'too-few-records',
  'source-unreachable',
  'import-running',
  'data-folder-unwritable',
  'disk-full',
  'no-catalogue',
  'catalogue-damaged',
  'setting-invalid',
  'port-in-use',
  'model-refused',
  'quota-spent',
  'argument-invalid',
  'page-unreadable',
  'replay-differs',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** An expected failure: a code for programs, a French sentence that names the thing and says what to do. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }
}

/** A file or folder that cannot be read, and what to look at. */
export function unreadableFile(file: string, cause: unknown): Failure {
  return new Failure(
    'file-unreadable',
    `« ${file} » ne peut pas être lu : ${messageOf(cause)}. Vérifiez le chemin, le disque et les droits du compte d’En regard.`,
    { cause },
  );
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
