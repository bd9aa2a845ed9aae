import type { Connection } from '../../sqlite.ts';

interface Row {
  readonly used: number;
}

/** Prepares the reading of a counter: analyses of a seat in a month, 0 where there was none. */
export function prepareUsed(database: Connection): (seat: string, month: string) => number {
  const statement = database.prepare<[string, string], Row>(
    'SELECT used FROM quota WHERE seat = ? AND month = ?',
  );
  return (seat, month) => statement.get(seat, month)?.used ?? 0;
}

/** Prepares the counting of one more analysis. */
export function prepareDebit(database: Connection): (seat: string, month: string) => void {
  const statement = database.prepare<[string, string]>(
    'INSERT INTO quota (seat, month, used) VALUES (?, ?, 1) ON CONFLICT (seat, month) DO UPDATE SET used = used + 1',
  );
  return (seat, month) => void statement.run(seat, month);
}

/** Prepares the deletion of every counter of the months before `month`. */
export function prepareForgetMonthsBefore(database: Connection): (month: string) => void {
  const statement = database.prepare<[string]>('DELETE FROM quota WHERE month < ?');
  return (month) => void statement.run(month);
}
