import type { Connection } from '../../sqlite.ts';
import type { BuildInfo } from '../schema.ts';

interface Row {
  readonly build_id: string;
  readonly records: number;
  readonly items: number;
}

/** What the build says of itself, or null where it was never finished. */
export function readBuildInfo(database: Connection): BuildInfo | null {
  const row = database.prepare<[], Row>('SELECT build_id, records, items FROM build').get();
  if (row === undefined) return null;
  return { buildId: row.build_id, records: row.records, items: row.items };
}

/** Writes it: the last statement of a build. */
export function writeBuildInfo(database: Connection, info: BuildInfo): void {
  database
    .prepare<[string, number, number]>('INSERT INTO build VALUES (?, ?, ?)')
    .run(info.buildId, info.records, info.items);
}
