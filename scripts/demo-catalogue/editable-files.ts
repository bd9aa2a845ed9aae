import fs from 'node:fs';
import { foldedWords } from '../../app/shared/text.ts';
import { genre, parseHeadings } from './headings.ts';
import { itemsOf } from './items.ts';
import { placeOf } from './publishers.ts';
import { parseTitleStatement } from './title-statement.ts';
import {
  WORK_KINDS,
  type Work,
  type WorkAgent,
  type WorkAudience,
  type WorkHeading,
  type WorkKind,
} from './work.ts';

/** Headings and class that a librarian gave to a work of the lists, by title and author. */
export interface Indexing {
  readonly key: string;
  /** For messages: "headings.tsv, line 12: La panthère des neiges". */
  readonly where: string;
  readonly dewey: string | null;
  readonly headings: readonly WorkHeading[];
}

/** The key under which a work of the lists is found: its title and its first author's family name, folded. */
export function indexingKey(title: string, author: string): string {
  return `${foldedWords(title)}|${foldedWords(author)}`;
}

/** Reads `demo/headings.tsv`: title, author's family name, Dewey number, headings. Throws with the line at fault. */
export function readIndexing(file: string): readonly Indexing[] {
  return readRows(file, ([title = '', author = '', dewey = '', headings = ''], where) => ({
    key: indexingKey(title, author),
    where: `${where}: ${title}`,
    dewey: filled(dewey),
    headings: parseHeadings(headings),
  }));
}

/**
 * Reads `demo/additional-works.tsv`: kind, title, authors, publisher, year, original language, Dewey number or class of
 * music, audience ("j" for children), headings. Throws with the line at fault.
 */
export function readAdditionalWorks(file: string): readonly Work[] {
  return readRows(file, additionalWork);
}

const COLUMNS = [
  'kind',
  'title',
  'authors',
  'publisher',
  'year',
  'original',
  'dewey',
  'audience',
  'headings',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function additionalWork(cells: readonly string[]): Work {
  const row = namedCells(cells);
  const kind = kindNamed(row.kind);
  const statement = parseTitleStatement(row.title);
  const agents = row.authors.split(';').flatMap((author) => agentOf(author, kind));
  const audience: WorkAudience = row.audience === 'j' ? 'child' : 'adult';
  const author = agents[0]?.name ?? '';
  const callNumber = callNumberOf({
    kind,
    audience,
    dewey: row.dewey,
    title: statement.title,
    author,
  });
  return {
    kind,
    statement,
    agents,
    ...published(row),
    audience,
    language: kind === 'film' || kind === 'music' ? null : 'fre',
    originalLanguage: filled(row.original),
    series: null,
    dewey: kind === 'music' ? null : filled(row.dewey),
    localClass: kind === 'music' ? filled(row.dewey) : null,
    headings: withGenre(parseHeadings(row.headings), kind),
    items: itemsOf({ kind, audience, callNumber, loans: 0 }),
  };
}

const PLAINEST_GENRES: Readonly<Partial<Record<WorkKind, string>>> = {
  film: 'Films de fiction',
  comic: 'Bandes dessinées',
};

/** A film or a comic whose line names no genre has the plainest one. */
function withGenre(headings: readonly WorkHeading[], kind: WorkKind): readonly WorkHeading[] {
  const plainest = PLAINEST_GENRES[kind];
  if (plainest === undefined || headings.some(({ tag }) => tag === '608')) return headings;
  return [...headings, genre(plainest)];
}

function namedCells(cells: readonly string[]): Row {
  if (cells.length !== COLUMNS.length) {
    throw new Error(`${String(cells.length)} cells instead of ${String(COLUMNS.length)}`);
  }
  // Every column is named once, so the entries make a whole row.
  return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as Row;
}

function kindNamed(name: string): WorkKind {
  const kind = WORK_KINDS.find((known) => known === name);
  if (!kind) throw new Error(`"${name}" is none of ${WORK_KINDS.join(', ')}`);
  return kind;
}

function published({ publisher, year }: Row): Pick<Work, 'place' | 'publisher' | 'year'> {
  if (year !== '' && !/^\d{4}$/.test(year)) throw new Error(`"${year}" is no year`);
  return {
    place: placeOf(publisher),
    publisher: filled(publisher),
    year: year === '' ? null : Number(year),
  };
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}

const ROLES: Readonly<Record<WorkKind, string>> = {
  book: '070',
  comic: '070',
  audiobook: '070',
  periodical: '650',
  film: '300',
  music: '590',
};

/** "Bronner, Gérald", "Radio France (C)", "Tardi, Jacques @440". */
function agentOf(text: string, kind: WorkKind): readonly WorkAgent[] {
  const [heading = '', role] = text.trim().split(' @');
  const corporate = heading.endsWith(' (C)');
  const [name = '', forename = null] = heading.replace(/ \(C\)$/, '').split(', ');
  return name === '' ? [] : [{ name, forename, dates: null, corporate, role: role ?? ROLES[kind] }];
}

interface Filing {
  readonly kind: WorkKind;
  readonly audience: WorkAudience;
  readonly dewey: string;
  readonly title: string;
  readonly author: string;
}

/** A call number in the manner of the lists: "302.23 BRO", "E 523.8 PAR", "BD TAR", "CITI", "R CAMU". */
function callNumberOf({ kind, audience, dewey, title, author }: Filing): string {
  const child = audience === 'child' ? 'E ' : '';
  if (kind === 'periodical') return `P ${letters(title, 4)}`;
  if (kind === 'comic') return `${child}BD ${letters(author, 3)}`;
  if (kind === 'film') return dewey === '' ? letters(title, 4) : `${dewey} ${letters(title, 4)}`;
  const mark = letters(author === '' ? title : author, 3);
  return /^8\d3(?:\.|$)/.test(dewey) ? `${child}R ${mark}` : `${child}${dewey} ${mark}`.trim();
}

function letters(text: string, count: number): string {
  const words = foldedWords(text).replace(/^(?:le|la|les|l|un|une|des) /, '');
  return words.replaceAll(' ', '').slice(0, count).toUpperCase();
}

function readRows<T>(
  file: string,
  parse: (cells: readonly string[], where: string) => T,
): readonly T[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const where = `${file}, line ${String(index + 1)}`;
    try {
      return [
        parse(
          line.split('\t').map((cell) => cell.trim()),
          where,
        ),
      ];
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}
