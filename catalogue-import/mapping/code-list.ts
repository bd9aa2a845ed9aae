import fs from 'node:fs';
import path from 'node:path';
import { remembered } from '../../app/shared/remember.ts';
import { foldedWords } from '../../app/shared/text.ts';

const FOLDER = path.join(import.meta.dirname, '../code-lists');

/** A catalogue writes its codes in few ways. */
const MOST_REMEMBERED = 5000;

/** A list of codes with what each stands for: a file of `code-lists/`. */
export interface CodeList {
  readonly name: string;
  readonly has: (code: string) => boolean;
  /** The second column, null where the code is not in the list. */
  readonly meaning: (code: string) => string | null;
  /** The code whose last column is that name, accents and capitals apart; null where there is none. */
  readonly codeOf: (name: string) => string | null;
  /** The code as the list writes it; one that it does not know stays as written, without blanks around it. */
  readonly normalise: (code: string) => string;
}

/**
 * Reads `code-lists/<name>.tsv`: comment lines, a line of column names, then one code a line. Throws where the file is
 * missing or a line has no tab, because the mapping is then incomplete.
 */
export function loadCodeList(name: string): CodeList {
  const lines = fs.readFileSync(path.join(FOLDER, `${name}.tsv`), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  const meanings = new Map(rows.map((row) => readRow(name, row)));
  const codes = new Map(
    rows.map((row) => [foldedWords(row.split('\t').at(-1) ?? ''), firstOf(row)]),
  );
  const written = new Map([...meanings.keys()].map((code) => [code.toLowerCase(), code]));
  return {
    name,
    has: (code) => meanings.has(code),
    codeOf: (label) => codes.get(foldedWords(label)) ?? null,
    meaning: (code) => meanings.get(code) ?? null,
    normalise: remembered((code) => {
      const plain = code.trim();
      return written.get(plain.toLowerCase()) ?? plain;
    }, MOST_REMEMBERED),
  };
}

function firstOf(row: string): string {
  return row.split('\t')[0] ?? '';
}

function readRow(name: string, row: string): [string, string] {
  const [code = '', meaning] = row.split('\t');
  if (meaning === undefined) throw new Error(`code-lists/${name}.tsv: no tab in "${row}"`);
  return [code, meaning];
}
