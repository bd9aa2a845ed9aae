import { foldedWords } from '../../app/shared/text.ts';
import { originalLanguage, parseAgent, secondaryAgents } from './agents.ts';
import {
  audienceOf,
  deweyOf,
  filmHeadings,
  kindOf,
  musicClass,
  musicHeadings,
  printedHeadings,
  printedType,
  type PrintedType,
} from './classify.ts';
import { itemsOf } from './items.ts';
import type { LoanRow } from './loan-lists.ts';
import { parsePublication } from './publication.ts';
import { seriesOf } from './series.ts';
import { parseTitleStatement, type TitleStatement } from './title-statement.ts';
import type { Work, WorkAgent, WorkHeading } from './work.ts';

/** One work for the rows of one title: the same list, title, author and publisher in any year. Most borrowed first. */
export function mergeRows(rows: readonly LoanRow[]): readonly Work[] {
  const groups = Map.groupBy(rows, mergeKey);
  return [...groups.entries()]
    .map(([key, group]) => ({ key, group, loans: group.reduce((sum, row) => sum + row.loans, 0) }))
    .sort((a, b) => b.loans - a.loans || (a.key < b.key ? -1 : 1))
    .flatMap(({ group, loans }) => workOf(group, loans) ?? []);
}

function mergeKey(row: LoanRow): string {
  const { title, number, part } = parseTitleStatement(row.title);
  const author = row.author.split(/[,(]/)[0] ?? '';
  const { publisher } = parsePublication(row.publication);
  return [row.list, title, number ?? '', part ?? '', author, publisher ?? '']
    .map(foldedWords)
    .join('|');
}

function workOf(rows: readonly LoanRow[], loans: number): Work | null {
  const row = fullest(rows);
  if (!row) return null;
  const statement = parseTitleStatement(row.title);
  if (statement.title === '') return null;
  const type = row.list === 'imprimes' ? printedType(rows) : null;
  const kind = kindOf(row, type);
  const localClass = row.list === 'cds' ? musicClass(row) : null;
  const audience = audienceOf(row, type);
  const agents = agentsOf(row, statement, localClass);
  const original = originalLanguage(statement.responsibility);
  return {
    kind,
    statement,
    agents,
    ...parsePublication(row.publication),
    audience,
    language: kind === 'film' || !isFrench(row, localClass) ? null : 'fre',
    originalLanguage: original,
    series:
      kind === 'comic' || kind === 'book'
        ? seriesOf(agents[0]?.name ?? null, row.callNumber)
        : null,
    dewey: type === null ? null : deweyOf(row, type),
    localClass,
    headings: headingsOf(rows, row, { statement, type, localClass }),
    items: itemsOf({ kind, audience, callNumber: shelfMark(row, type), loans }),
  };
}

/** The row with the longest title: it holds the statement of responsibility that others leave out. */
function fullest(rows: readonly LoanRow[]): LoanRow | undefined {
  return [...rows].sort(
    (a, b) => b.title.length - a.title.length || (a.title < b.title ? -1 : 1),
  )[0];
}

function agentsOf(
  row: LoanRow,
  statement: TitleStatement,
  localClass: string | null,
): readonly WorkAgent[] {
  const main = parseAgent(row.author, {
    role: roleOf(row, localClass),
    groups: row.list === 'cds',
  });
  if (!main) return [];
  const others = row.list === 'imprimes' ? secondaryAgents(statement.responsibility) : [];
  return [main, ...others.filter((agent) => agent.name !== main.name)];
}

function roleOf(row: LoanRow, localClass: string | null): string {
  if (row.list === 'films') return '300';
  if (row.list === 'imprimes') return '070';
  if (localClass === null) return '070';
  const composed = /^[345]|^78[03]\.?[45]?$/.test(localClass);
  // "Grimaud, Hélène. P": an instrument after the name is a performer's.
  return composed && !/\. [A-Z]\w*\.?$/.test(row.author) ? '230' : '590';
}

function isFrench(row: LoanRow, localClass: string | null): boolean {
  return row.list === 'imprimes' || /^0?099/.test(localClass ?? '');
}

function headingsOf(
  rows: readonly LoanRow[],
  row: LoanRow,
  facts: { statement: TitleStatement; type: PrintedType | null; localClass: string | null },
): readonly WorkHeading[] {
  if (facts.type !== null) return printedHeadings(rows, facts.type);
  return row.list === 'films'
    ? filmHeadings(row, facts.statement)
    : musicHeadings(facts.localClass);
}

/** Without the issue that a periodical's filing mark names: "P SCIV NO. 1062 JAN 2016" is "P SCIV". */
function shelfMark(row: LoanRow, type: PrintedType | null): string {
  const mark = row.callNumber === '' ? row.index : row.callNumber;
  if (type !== 'PERIO') return mark;
  return /P ?[A-Z0-9]{2,7}/.exec(mark)?.[0] ?? 'P';
}
