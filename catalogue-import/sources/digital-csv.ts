import { Failure, messageOf } from '../../app/shared/failure.ts';
import { foldedWords } from '../../app/shared/text.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { statedAudience } from '../mapping/derive/audience.ts';
import { isbn13 } from '../mapping/derive/standard-numbers.ts';
import { agent } from './agent.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { instantOf, withoutMidnight } from './instant.ts';
import { pageHint, readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import {
  describe,
  heading,
  isWebAddress,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
  type SourceRecord,
} from './source-record.ts';

/**
 * The columns of a list of online resources, and the other names that lists give them. `titre` and `adresse` must be
 * there, the others may; capitals, accents and order do not count, nor what stands in brackets. Several values stand in
 * one cell, parted by "|".
 */
const COLUMNS = {
  identifiant: ['id'],
  titre: [],
  'sous titre': [],
  adresse: ['url', 'lien', 'adresse web', 'adresse url'],
  auteurs: ['auteur'],
  editeur: ['editeurs'],
  annee: [],
  resume: ['description'],
  sujets: ['sujet', 'mots cles'],
  genres: ['genre'],
  langue: ['langues'],
  public: ['publics'],
  isbn: [],
  fin: ['date de fin'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof COLUMNS;
type Columns = readonly (Column | null)[];
type Row = Readonly<Partial<Record<Column, string>>>;

const NAMES = new Map(
  Object.entries(COLUMNS).flatMap(([column, others]) =>
    // The keys of the table are its columns.
    [column, ...others].map((name) => [name, column as Column] as const),
  ),
);
const MANY: ReadonlySet<Column> = new Set(['auteurs', 'sujets', 'genres', 'langue', 'isbn']);
const REQUIRED: readonly Column[] = ['titre', 'adresse'];
/** Lists may begin with a title and empty rows: the row of names is looked for in so many. */
const HEADER_WITHIN = 10;
/** Excel's own first line, which says what parts the columns. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;
const SEPARATORS = [';', ',', '\t'] as const;

/**
 * The online resources of a CSV list: see `COLUMNS`. Separator ";", "," or tab, whichever parts the names. Throws
 * `file-unreadable`, `file-empty`, or `format-unknown` with the columns that are missing.
 */
export function* readDigitalCsv(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file).replace(SEPARATOR_LINE, '');
  const rows = rowsOf(file, text);
  const header = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells ?? []));
  if (header === -1) throw noHeader(file, text, rows[0]?.cells ?? []);
  const columns = columnsOf(rows[header]?.cells ?? []);
  let number = 0;
  for (const { cells, byte, isLast } of rows.slice(header + 1)) {
    if (cells?.every((cell) => cell.trim() === '') === true) continue;
    number += 1;
    if (cells !== null) yield { ...eventOf(rowOf(columns, cells), context), number, byte };
    else {
      const reason = isLast ? CUT_SHORT : 'guillemet (") ouvert et jamais refermé';
      yield { kind: 'refused', id: null, reason, number, byte };
    }
  }
}

function rowsOf(file: string, text: string): readonly CsvRow[] {
  try {
    return [...csvRows(text, separatorOf(text))];
  } catch (error) {
    throw new Failure(
      'file-unreadable',
      `« ${file} » n’est pas un CSV entier : ${messageOf(error)}. Enregistrez-le de nouveau en CSV (UTF-8).`,
      { cause: error },
    );
  }
}

/** What parts the names of the columns best. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, HEADER_WITHIN);
  const namesIn = (separator: string): number =>
    Math.max(...lines.map((line) => columnsOf(line.split(separator)).filter(Boolean).length));
  return SEPARATORS.reduce((best, next) => (namesIn(next) > namesIn(best) ? next : best));
}

function isHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return REQUIRED.every((each) => columns.includes(each));
}

/** The column of each cell of the header; null for one that is not ours. */
function columnsOf(cells: readonly string[]): Columns {
  return cells.map((cell) => {
    const name = foldedWords(cell.replace(/\([^)]*\)/g, ' '));
    return NAMES.get(name.replace(/ \d{1,2}$/, '')) ?? null;
  });
}

function noHeader(file: string, text: string, first: readonly string[]): Failure {
  const hint = pageHint(text);
  if (hint !== '') return new Failure('format-unknown', `« ${file} » n’est pas un CSV.${hint}`);
  // Whoever must write the line anew is told the names of this guide, not the others that would do.
  const names = first.map(foldedWords);
  const missing = REQUIRED.filter((each) => !names.includes(each));
  return new Failure(
    'format-unknown',
    `« ${file} » : il manque ${missing.join(' et ')} à la première ligne, qui doit nommer les colonnes : ${Object.keys(COLUMNS).join(';')} (titre et adresse sont obligatoires).`,
  );
}

/** The cells by their columns. Several columns of one name ("Sujet 1", "Sujet 2") are one cell with several values. */
function rowOf(columns: Columns, cells: readonly string[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]?.trim() ?? '';
    if (column === null || cell === '') continue;
    const before = row[column];
    if (before === undefined) row[column] = cell;
    else if (MANY.has(column)) row[column] = `${before}|${cell}`;
  }
  return row;
}

function eventOf(row: Row, context: ReadContext): SourceContent {
  const { titre: title, adresse: address = '' } = row;
  if (address !== '' && !isWebAddress(address)) return refusedAddress(row, address);
  const id = row.identifiant ?? (address || null);
  if (title === undefined) return { kind: 'refused', id, reason: 'sans titre' };
  if (address === '') return { kind: 'refused', id, reason: 'sans adresse' };
  const expires = endOf(row, context);
  if (expires === undefined) {
    return { kind: 'refused', id, reason: `date de fin illisible : « ${row.fin} » (JJ/MM/AAAA)` };
  }
  const record = recordOf(row.identifiant ?? address, title, address, row, expires);
  const isOver = expires !== null && expires <= context.today;
  return isOver ? { kind: 'withdrawn', id: record.id } : { kind: 'record', record };
}

/** A list of readers has addresses too, with blanks: of such a row nothing is quoted. */
function refusedAddress({ identifiant }: Row, address: string): SourceContent {
  const reason = 'une adresse http(s) attendue';
  if (/\s/.test(address)) return { kind: 'refused', id: null, reason: `${reason}, sans blanc` };
  return { kind: 'refused', id: identifiant ?? address, reason: `${reason} : « ${address} »` };
}

/** When a resource is shown no more: null for never, undefined where its date cannot be read. */
function endOf({ fin }: Row, { timeZone }: ReadContext): string | null | undefined {
  return fin === undefined ? null : (instantOf(withoutMidnight(fin), 'end', timeZone) ?? undefined);
}

function recordOf(
  id: string,
  title: string,
  address: string,
  row: Row,
  expires: string | null,
): SourceRecord {
  return describe({
    id,
    kind: 'digital',
    title,
    subtitle: row['sous titre'] ?? null,
    creators: values(row.auteurs).map(agent),
    publisher: row.editeur ?? null,
    date: row.annee ?? null,
    languages: languagesOf(values(row.langue).flatMap((value) => value.split(/[,;/]/))),
    subjects: [
      ...values(row.sujets).map((text) => heading('topic', text)),
      ...values(row.genres).map((text) => heading('genre', text)),
    ],
    audience: statedAudience(row.public ?? '') ?? 'unknown',
    summary: row.resume ?? null,
    isbns: values(row.isbn)
      .map(isbn13)
      .filter((isbn) => isbn !== null),
    links: [address],
    expires,
  });
}

function values(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
