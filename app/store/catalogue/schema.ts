/** Name of the database inside a build folder. */
export const CATALOGUE_FILE = 'catalogue.db';

/**
 * A build is written once and never changed, so that it has a version and no migrations: a build of another version is
 * imported again.
 */
export const CATALOGUE_VERSION = 5;

// `number` keeps the order of the import; `json` is a `CatalogueRecord`, of which `source` and `expires` are a part;
// `arrived` is the day on which it entered, else the year of its publication, so that both stand in one order.
export const CATALOGUE_SCHEMA = `
  CREATE TABLE record (
    number  INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    source  TEXT NOT NULL,
    expires TEXT,
    arrived TEXT,
    json    TEXT NOT NULL
  ) STRICT;
  CREATE TABLE build (
    build_id TEXT    NOT NULL,
    records  INTEGER NOT NULL,
    items    INTEGER NOT NULL
  ) STRICT;
`;

/** Made when all records are in: it costs less than to keep it in order all the while. */
export const CATALOGUE_INDEX = 'CREATE INDEX record_arrived ON record (arrived)';

/** What a build says of itself. */
export interface BuildInfo {
  /** Hash of what was imported: same input, same id. */
  readonly buildId: string;
  readonly records: number;
  readonly items: number;
}
