import type { Connection } from '../../sqlite.ts';

interface Row {
  readonly answer: string;
}

/** Prepares the look-up of an answer by its opaque key; null where it was never given in this generation. */
export function prepareCachedAnswer(database: Connection): (key: string) => string | null {
  const statement = database.prepare<[string], Row>('SELECT answer FROM answer WHERE key = ?');
  return (key) => statement.get(key)?.answer ?? null;
}

/** Prepares the keeping of an answer under its key. */
export function prepareCacheAnswer(database: Connection): (key: string, answer: string) => void {
  const statement = database.prepare<[string, string]>(
    'INSERT INTO answer (key, answer) VALUES (?, ?)',
  );
  return (key, answer) => void statement.run(key, answer);
}

/** Prepares the replacing of a kept answer; an unknown key stays unknown. */
export function prepareReplaceAnswer(database: Connection): (key: string, answer: string) => void {
  const statement = database.prepare<[string, string]>(
    'UPDATE answer SET answer = ? WHERE key = ?',
  );
  return (key, answer) => void statement.run(answer, key);
}
