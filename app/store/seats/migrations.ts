/**
 * The schema of `seats.db`, append-only (see `migrate`). No table holds two of: seat, video, time of the analysis. The
 * counters know a seat and a month and no video; the answers know a video and neither seat nor time, and WITHOUT ROWID
 * keeps them in the order of their keys, so that not even the order of the analyses remains.
 */
export const SEATS_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE quota (
    seat  TEXT    NOT NULL,
    month TEXT    NOT NULL,
    used  INTEGER NOT NULL CHECK (used >= 0),
    PRIMARY KEY (seat, month)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE answer (
    key    TEXT PRIMARY KEY,
    answer TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE generation (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name     TEXT NOT NULL
  ) STRICT;
  `,
];
