import { Failure, messageOf, type FailureCode } from '../shared/failure.ts';

const UNWRITABLE =
  /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/;
const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)$/;
const DAMAGED = /^(SQLITE_CORRUPT.*|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)$/;

/** Runs `action` on a file or folder; what it throws leaves as a `Failure` where a person can act on it. */
export function withStoreFailures<T>(place: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw storeFailure(place, error);
  }
}

/**
 * The `Failure` that an error of SQLite or of the file system stands for, in a sentence that names the place and what
 * to do. Any other error is given back as it is: it is a bug, not a condition of the machine.
 */
export function storeFailure(place: string, error: unknown): unknown {
  const code = failureCode(error);
  if (code === null || error instanceof Failure) return error;
  return new Failure(code, `${place} : ${ADVICE[code]} (${messageOf(error)})`, { cause: error });
}

type StoreFailureCode = 'data-folder-unwritable' | 'disk-full' | 'file-unreadable';

const ADVICE: Readonly<Record<StoreFailureCode, string>> = {
  'data-folder-unwritable':
    'écriture impossible. Donnez au compte d’En regard le droit d’y écrire, ou choisissez un autre dossier de données',
  'disk-full':
    'le disque est plein. Libérez de la place ; rien de ce qui était enregistré n’est perdu',
  'file-unreadable':
    'fichier abîmé. Restaurez-le d’une sauvegarde, ou effacez-le : En regard en commence un autre',
};

function failureCode(error: unknown): (FailureCode & StoreFailureCode) | null {
  const code = systemCode(error);
  if (UNWRITABLE.test(code)) return 'data-folder-unwritable';
  if (FULL.test(code)) return 'disk-full';
  if (DAMAGED.test(code)) return 'file-unreadable';
  return null;
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
