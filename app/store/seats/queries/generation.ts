import type { Connection } from '../../sqlite.ts';

interface Row {
  readonly name: string;
}

/** The generation whose answers are kept, or null in a new file. */
export function readGeneration(database: Connection): string | null {
  return database.prepare<[], Row>('SELECT name FROM generation').get()?.name ?? null;
}

/** Forgets every answer and starts the generation of that name. */
export function startGeneration(database: Connection, name: string): void {
  database.exec('DELETE FROM answer');
  database
    .prepare<[string]>('INSERT OR REPLACE INTO generation (only_row, name) VALUES (1, ?)')
    .run(name);
}
