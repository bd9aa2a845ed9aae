import { parse } from 'csv-parse/sync';
import type { Audience } from '../../app/shared/catalogue-record.ts';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { foldedWords } from '../../app/shared/text.ts';
import { isbn13 } from '../mapping/derive/standard-numbers.ts';
import { instantOf } from './instant.ts';
import { readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import {
  describe,
  heading,
  person,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
  type SourceRecord,
} from './source-record.ts';

/**
 * The columns of a list of online resources. `titre` and `adresse` must be there, the others may; capitals, accents and
 * order do not count. Several values stand in one cell, parted by "|".
 */
const CSV_COLUMNS = [
  'identifiant',
  'titre',
  'sous titre',
  'adresse',
  'auteurs',
  'editeur',
  'annee',
  'resume',
  'sujets',
  'genres',
  'langue',
  'public',
  'isbn',
  'fin',
] as const;
type Column = (typeof CSV_COLUMNS)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

/** Excel's own first line, which says what parts the columns. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;
const REQUIRED: readonly Column[] = ['titre', 'adresse'];
const AUDIENCES: Readonly<Record<string, Audience>> = {
  enfants: 'child',
  enfant: 'child',
  jeunesse: 'child',
  ados: 'young-adult',
  adolescents: 'young-adult',
  'jeunes adultes': 'young-adult',
  adultes: 'adult',
  adulte: 'adult',
};

/**
 * The online resources of a CSV list: see `CSV_COLUMNS`. Separator ";", "," or tab, whichever parts the header. Throws
 * `file-unreadable`, `file-empty`, or `format-unknown` with the columns that are missing.
 */
export function* readDigitalCsv(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file).replace(SEPARATOR_LINE, '');
  const columns = columnsOf(file, text);
  let number = 0;
  // csv-parse says where a row ends: the next begins there.
  let byte = Buffer.byteLength(text.slice(0, text.indexOf('\n') + 1));
  for (const { record: cells, info } of rowsOf(file, text)) {
    const start = byte;
    byte = info.bytes;
    if (cells.every((cell) => cell.trim() === '')) continue;
    number += 1;
    const row = rowOf(columns, cells);
    yield { ...eventOf(row, context), number, byte: start };
  }
}

interface ParsedRow {
  readonly record: readonly string[];
  /** `bytes`: where the row ends. */
  readonly info: { readonly bytes: number };
}

function rowsOf(file: string, text: string): readonly ParsedRow[] {
  try {
    // The declared type forgets what `info` adds.
    return parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      from: 2,
    }) as unknown as readonly ParsedRow[];
  } catch (error) {
    throw new Failure(
      'file-unreadable',
      `« ${file} » n’est pas un CSV entier : ${messageOf(error)}. Enregistrez-le de nouveau en CSV (UTF-8).`,
      { cause: error },
    );
  }
}

function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** The column of each place in the header; null for one that is not ours. */
function columnsOf(file: string, text: string): readonly (Column | null)[] {
  const [header = ''] = text.split(/\r?\n/, 1);
  const names = header.split(separatorOf(text)).map((name) => foldedWords(name));
  const columns = names.map((name) => CSV_COLUMNS.find((each) => each === name) ?? null);
  const missing = REQUIRED.filter((each) => !columns.includes(each));
  if (missing.length === 0) return columns;
  throw new Failure(
    'format-unknown',
    `« ${file} » : il manque ${missing.join(' et ')} à la première ligne, qui doit nommer les colonnes : ${CSV_COLUMNS.join(';')} (titre et adresse sont obligatoires).`,
  );
}

function rowOf(columns: readonly (Column | null)[], cells: readonly string[]): Row {
  const named = columns.map((column, at) => [column, cells[at]?.trim() ?? ''] as const);
  return Object.fromEntries(named.filter(([column, cell]) => column !== null && cell !== ''));
}

function eventOf(row: Row, context: ReadContext): SourceContent {
  const { titre: title, adresse: address = '' } = row;
  const id = row.identifiant ?? (address || null);
  if (title === undefined) return { kind: 'refused', id, reason: 'sans titre' };
  if (!/^https?:\/\//i.test(address)) {
    return { kind: 'refused', id, reason: `adresse http(s) attendue : « ${address} »` };
  }
  const expires = row.fin === undefined ? null : instantOf(row.fin, 'end', context.timeZone);
  if (row.fin !== undefined && expires === null) {
    return { kind: 'refused', id, reason: `date de fin illisible : « ${row.fin} » (JJ/MM/AAAA)` };
  }
  const record = recordOf(row.identifiant ?? address, title, address, row, expires);
  const isOver = expires !== null && expires <= context.today;
  return isOver ? { kind: 'withdrawn', id: record.id } : { kind: 'record', record };
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
    creators: values(row.auteurs).map(person),
    publisher: row.editeur ?? null,
    date: row.annee ?? null,
    languages: languagesOf(values(row.langue)),
    subjects: [
      ...values(row.sujets).map((text) => heading('topic', text)),
      ...values(row.genres).map((text) => heading('genre', text)),
    ],
    audience: AUDIENCES[foldedWords(row.public ?? '')] ?? 'unknown',
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
