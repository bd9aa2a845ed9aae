import fs from 'node:fs';
import path from 'node:path';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { Failure, messageOf } from '../../shared/failure.ts';
import { schemaVersion } from '../migrations.ts';
import { openDatabase, refuseCutFile, type Connection } from '../sqlite.ts';
import { readBuildInfo } from './queries/build-info.ts';
import { prepareFindRecord, prepareFindRecords } from './queries/find-record.ts';
import { latestRecords, type ArrivalMark, type LatestSlice } from './queries/latest-records.ts';
import { listRecords } from './queries/list-records.ts';
import { sampleRecords, type SampleSlice } from './queries/sample-records.ts';
import { countOfSource, listRecordsOfSource } from './queries/source-records.ts';
import { CATALOGUE_FILE, CATALOGUE_VERSION, type BuildInfo } from './schema.ts';

export type { BuildInfo } from './schema.ts';

/** Reads one finished build. It cannot write: the file is opened read-only. */
export interface CatalogueReader {
  readonly build: BuildInfo;
  /** The record of that id, null where there is none. */
  record(id: string): CatalogueRecord | null;
  /** The records of those ids that exist, in the order of `ids`. */
  records(ids: readonly string[]): ReadonlyMap<string, CatalogueRecord>;
  /** Every record, in the order of the import, one at a time. */
  all(): Iterable<CatalogueRecord>;
  /** One record in `step`, at most `limit` of them, after the one of that number in the order of the import. */
  sample(slice: {
    readonly after: number;
    readonly step: number;
    readonly limit: number;
  }): SampleSlice;
  /** The latest records before a mark: see `latestRecords`. */
  latest(slice: { readonly from: ArrivalMark; readonly limit: number }): LatestSlice;
  /** How many records of a source are of use after that instant (ISO 8601, UTC). */
  countOfSource(sourceId: string, after: string): number;
  /** Those records, in the order of the import, one at a time. */
  ofSource(sourceId: string, after: string): Iterable<CatalogueRecord>;
  /** Checks every page of the file. Throws `catalogue-damaged` where one is not whole. */
  verify(): void;
  close(): void;
}

/**
 * Opens the finished build in `dir`. Throws `catalogue-damaged`, naming the folder, where the build is missing,
 * unfinished, cut short, of another version or no database; so do the methods where a page cannot be read.
 */
export function openCatalogue(dir: string): CatalogueReader {
  return orDamaged(dir, () => {
    const database = openExisting(path.join(dir, CATALOGUE_FILE));
    try {
      return createReader(dir, database, requireBuildInfo(dir, database));
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function openExisting(file: string): Connection {
  if (!fs.existsSync(file)) throw new Error(`${CATALOGUE_FILE} is missing`);
  return openDatabase(file, 'read');
}

function requireBuildInfo(dir: string, database: Connection): BuildInfo {
  const version = schemaVersion(database);
  if (version !== CATALOGUE_VERSION)
    throw new Error(`its version is ${version}, not ${CATALOGUE_VERSION}`);
  refuseCutFile(path.join(dir, CATALOGUE_FILE), database);
  const info = readBuildInfo(database);
  if (info === null) throw new Error('its import was interrupted');
  return info;
}

function createReader(dir: string, database: Connection, build: BuildInfo): CatalogueReader {
  const find = prepareFindRecord(database);
  const findAll = prepareFindRecords(database);
  return {
    build,
    record: (id) => orDamaged(dir, () => find(id)),
    records: (ids) => orDamaged(dir, () => inOrder(ids, findAll(ids))),
    all: () => listRecords(database),
    sample: (slice) => orDamaged(dir, () => sampleRecords(database, slice)),
    latest: (slice) => orDamaged(dir, () => latestRecords(database, slice)),
    countOfSource: (sourceId, after) =>
      orDamaged(dir, () => countOfSource(database, sourceId, after)),
    ofSource: (sourceId, after) => listRecordsOfSource(database, sourceId, after),
    verify: () => orDamaged(dir, () => verifyPages(database)),
    close: () => void database.close(),
  };
}

function inOrder(
  ids: readonly string[],
  records: readonly CatalogueRecord[],
): ReadonlyMap<string, CatalogueRecord> {
  const byId = new Map(records.map((record) => [record.id, record]));
  return new Map(
    ids.flatMap((id) => {
      const record = byId.get(id);
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
}

function verifyPages(database: Connection): void {
  const said = String(database.pragma('quick_check(1)', { simple: true }));
  if (said !== 'ok') throw new Error(said);
}

function orDamaged<T>(dir: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure(
      'catalogue-damaged',
      `${dir} : ce catalogue ne peut pas être lu (${messageOf(error)}). Importez de nouveau le catalogue.`,
      { cause: error },
    );
  }
}
