import fs from 'node:fs';
import { CITED_FIELDS, type CitedField, type CitedSource } from '../../app/shared/video.ts';
import { findCitedSources } from '../../app/metadata/cited/cited-sources.ts';
import { readVideos } from '../commands/video-file.ts';
import { goldenPath } from '../evaluate/golden.ts';
import { figureLine } from './table.ts';

/** Lines of descriptions that cite a work, annotated by hand as offsets: see the head of the file. */
const ANNOTATED = new URL('../../app/metadata/fixtures/cited-sources.tsv', import.meta.url);

/** Where the annotations hold a field of a reference: its name, and the column of its first offset. */
const FIELDS = [
  ['title', 3],
  ['author', 5],
  ['publisher', 7],
  ['year', 9],
] as const;

interface Count {
  right: number;
  /** How many the annotations hold. */
  all: number;
  /** In how many annotated lines the field was read, rightly or not. */
  read: number;
}

/** Measures the lines that cite a work, and their fields. Returns what was missed, found too much or read wrong. */
export function reportCitedLines(): readonly string[] {
  if (!fs.existsSync(ANNOTATED)) return [];
  const pages = readVideos(goldenPath('cited-sources.jsonl'));
  const annotated = fs
    .readFileSync(ANNOTATED, 'utf8')
    .split('\n')
    .filter((row) => /^[\w-]{11}\t/.test(row));
  const spans = annotated.map((row) => row.split('\t'));
  const ids = new Set(spans.map(([id]) => id));
  const misses: string[] = [];
  let right = 0;
  let found = 0;
  const exact = Object.fromEntries(
    CITED_FIELDS.map((field) => [field, { right: 0, all: 0, read: 0 }]),
  ) as Record<CitedField, Count>;
  for (const page of pages.filter(({ id }) => ids.has(id))) {
    const own = spans.filter(([id]) => id === page.id).filter(([, start]) => start !== '-');
    const cited = findCitedSources(page.description).filter(({ kind }) => kind !== 'link');
    const isHit = (start: number, end: number, [, from, to]: readonly string[]) =>
      start < Number(to) && Number(from) < end;
    found += cited.filter(({ start, end }) => own.some((span) => isHit(start, end, span))).length;
    for (const span of own) {
      const hits = cited.filter(({ start, end }) => isHit(start, end, span));
      for (const [field, column] of FIELDS) {
        const wanted = annotatedText(page.description, span, column);
        if (hits.some((hit) => hit[field] !== null)) exact[field].read += 1;
        if (wanted === null) continue;
        exact[field].all += 1;
        if (hits.some((hit) => `${hit[field]}` === wanted)) exact[field].right += 1;
        else misses.push(`${page.id} ${field} ${wanted}, read ${readAs(hits, field)}`);
      }
      if (hits.length > 0) right += 1;
      else
        misses.push(`${page.id} cited ${page.description.slice(Number(span[1]), Number(span[2]))}`);
    }
    const extra = cited.filter(({ start, end }) => !own.some((span) => isHit(start, end, span)));
    misses.push(...extra.map(({ text }) => `${page.id} cited too much: ${text}`));
  }
  const wanted = spans.filter(([, start]) => start !== '-').length;
  const all = found + misses.filter((miss) => miss.includes('too much')).length;
  console.log(figureLine('cited lines recall', right, wanted));
  console.log(figureLine('cited lines precision', found, all));
  for (const [field] of FIELDS)
    console.log(
      `${figureLine(`cited ${field} exact`, exact[field].right, exact[field].all)}; read in ${exact[field].read} lines`,
    );
  return misses;
}

/** The text of a field annotated by offsets; null where the line does not tell it. A line that was missed counts. */
function annotatedText(
  description: string,
  span: readonly string[],
  column: number,
): string | null {
  const [start = '-', end = '-'] = span.slice(column, column + 2);
  return start === '-' ? null : description.slice(Number(start), Number(end));
}

function readAs(hits: readonly CitedSource[], field: CitedField): string {
  return hits.length === 0 ? 'nothing' : hits.map((hit) => `${hit[field] ?? '-'}`).join(' | ');
}
