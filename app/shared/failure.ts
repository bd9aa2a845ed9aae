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

/** Why the system does not read a file, and what to do. */
const CAUSES: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOENT: ['il n’existe pas', 'Vérifiez le chemin.'],
  EISDIR: ['c’est un dossier', 'Nommez les fichiers qu’il contient.'],
  EACCES: ['ce compte n’en a pas le droit', 'Donnez au compte d’En regard le droit de le lire.'],
  EPERM: ['ce compte n’en a pas le droit', 'Donnez au compte d’En regard le droit de le lire.'],
};

/** A file or folder that cannot be read, why, and what to do. */
export function unreadableFile(file: string, cause: unknown): Failure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = CAUSES[code];
  const [why, remedy] =
    known === undefined
      ? [messageOf(cause), 'Vérifiez le chemin, le disque et les droits du compte d’En regard.']
      : [`${known[0]} (${code})`, known[1]];
  return new Failure('file-unreadable', `« ${file} » ne peut pas être lu : ${why}. ${remedy}`, {
    cause,
  });
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
