import fs from 'node:fs';

/** The cells of a tab-separated file; lines of comment ("# …") left out. */
export function rows(file: string): readonly (readonly string[])[] {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'));
}

/** "subject recall: 0.477 (41 of 86)" */
export function figureLine(what: string, part: number, all: number): string {
  return `${what}: ${(part / Math.max(all, 1)).toFixed(3)} (${part} of ${all})`;
}
