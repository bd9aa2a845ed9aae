import fs from 'node:fs';
import path from 'node:path';
import { repairAccents } from './damaged-accents.ts';

/** The lists of "top" loans of the city of Toulouse, by support. */
export const LISTS = ['imprimes', 'films', 'cds'] as const;
export type LoanList = (typeof LISTS)[number];

/** One title in one year of a list, accents repaired. */
export interface LoanRow {
  readonly list: LoanList;
  readonly loans: number;
  /** Title and responsibility, as the list writes them. */
  readonly title: string;
  /** Heading of the author: "Nothomb, Amélie (1967-....)". */
  readonly author: string;
  /** "Paris : Albin Michel, 2017" */
  readonly publication: string;
  /** The library's own class or filing mark. */
  readonly index: string;
  readonly branch: string;
  readonly callNumber: string;
  /** "A", "E", "BB": adults, children, babies. */
  readonly audience: string;
  /** "ROM", "BD", "PERIO", "DVDFIC"…, empty in the years that do not give it. */
  readonly type: string;
}

const BRANCH = /^[A-Z]{3}$|^CABANIS$/;
const COLUMNS = 10;

/** The rows of one list in the order of its file. */
export function readLoanList(folder: string, list: LoanList): readonly LoanRow[] {
  const text = fs.readFileSync(path.join(folder, `${list}.csv`), 'utf8');
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => parseRow(list, line));
}

function parseRow(list: LoanList, line: string): readonly LoanRow[] {
  const cells = splitLine(line).map((cell) => repairAccents(present(cell)));
  if (cells.length !== COLUMNS || cells[0] === '') return [];
  // In 2019 and 2020 the lists have one column more (performer) and have lost the last one (type).
  const shift = BRANCH.test(cells[6] ?? '') ? 0 : 1;
  const at = (column: number): string => cells[column] ?? '';
  if (!BRANCH.test(at(6 + shift))) return [];
  return [
    {
      list,
      loans: Number(at(1)),
      title: at(2),
      author: at(3) || (shift === 1 ? at(4) : ''),
      publication: at(4 + shift),
      index: at(5 + shift),
      branch: at(6 + shift),
      callNumber: at(7 + shift),
      audience: at(8 + shift),
      type: at(9 + shift),
    },
  ];
}

function present(cell: string): string {
  const text = cell.trim();
  return text === '-' ? '' : text;
}

/** Splits a line at its semicolons, except within double quotes (RFC 4180 with another separator). */
function splitLine(line: string): string[] {
  const cells = line.match(/(?<=^|;)(?:"(?:[^"]|"")*"|[^;]*)/g) ?? [];
  return cells.map((cell) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
