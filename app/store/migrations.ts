import { Failure } from '../shared/failure.ts';
import type { Connection } from './sqlite.ts';

/**
 * Brings a database to the newest schema: runs the statements after the version that the file carries
 * (`PRAGMA user_version`, 0 for a new file), each step in one transaction with its new version. The list is append-only:
 * statement n leads from version n to n + 1 and never changes once released. Throws `setting-invalid` on a file that a
 * newer En regard has written.
 */
export function migrate(database: Connection, migrations: readonly string[]): void {
  const step = database.transaction(() => applyNext(database, migrations));
  while (step.immediate());
}

/** The schema version that the file carries. */
export function schemaVersion(database: Connection): number {
  return Number(database.pragma('user_version', { simple: true }));
}

// The version is read again inside the transaction: two processes may open the same new file at once.
function applyNext(database: Connection, migrations: readonly string[]): boolean {
  const version = schemaVersion(database);
  if (version > migrations.length) throw newerSchema(database.name, version, migrations.length);
  const statements = migrations[version];
  if (statements === undefined) return false;
  database.exec(statements);
  database.pragma(`user_version = ${version + 1}`);
  return true;
}

function newerSchema(file: string, found: number, known: number): Failure {
  return new Failure(
    'setting-invalid',
    `${file} : écrit par un En regard plus récent (schéma ${found} ; celui-ci connaît le ${known}). Installez la version récente, ou choisissez un autre dossier de données.`,
  );
}
