import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV file; `cells` is null for one whose quotes are never closed. */
export interface CsvRow {
  readonly cells: readonly string[] | null;
  /** Offset of its first byte. */
  readonly byte: number;
  /** Whether nothing stands behind it. */
  readonly isLast: boolean;
}

/** Beyond so many rows with broken quotes a file is no list. */
const MOST_BROKEN = 100;
const LINE_END = 0x0a;
const ADDRESS = /^\s*"?https?:\/\/\S+$/i;

interface Parsed {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of a CSV file (RFC 4180, quotes within a cell tolerated). A quote that is never closed would take the rows
 * behind it into its cell: its line alone is broken, and reading goes on behind it. Throws what csv-parse throws.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  const bytes = Buffer.from(text);
  let from = 0;
  for (let broken = 0; from < bytes.length; broken += 1) {
    const { rows, error } = parsedRows(bytes.subarray(from), separator, from);
    if (error !== null && broken === MOST_BROKEN) throw error;
    const width = rows[0]?.cells.length ?? 0;
    const swallows = rows.findIndex(({ cells }) => swallowsRows(cells, separator, width));
    const good = swallows === -1 ? rows : rows.slice(0, swallows);
    for (const { cells, start, end } of good) {
      yield { cells, byte: start, isLast: end >= bytes.length };
    }
    if (swallows === -1 && error === null) return;
    const start = good.at(-1)?.end ?? from;
    from = lineEnd(bytes, start);
    yield { cells: null, byte: start, isLast: from >= bytes.length };
  }
}

/**
 * Whether a cell holds a whole row, with an address as each has one: its quote was opened by mistake and closed by one
 * of a later row. A summary of several lines has as many commas.
 */
function swallowsRows(cells: readonly string[], separator: string, width: number): boolean {
  const holdsRow = (line: string): boolean => {
    const parts = line.split(separator);
    return parts.length >= Math.max(width, 2) && parts.some((part) => ADDRESS.test(part));
  };
  return cells.some((cell) => /[\r\n]/.test(cell) && cell.split(/[\r\n]+/).some(holdsRow));
}

function parsedRows(
  bytes: Buffer,
  delimiter: string,
  before: number,
): { readonly rows: readonly Parsed[]; readonly error: CsvError | null } {
  const rows: Parsed[] = [];
  let start = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      onRecord: (cells: readonly string[], { bytes: end }: { bytes: number }) => {
        rows.push({ cells, start: before + start, end: before + end });
        start = end;
        return null;
      },
    });
    return { rows, error: null };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { rows, error };
  }
}

function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(LINE_END, start);
  return end === -1 ? bytes.length : end + 1;
}
