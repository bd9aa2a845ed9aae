import fs from 'node:fs';
import { findCitedSources } from '../../app/metadata/cited/cited-sources.ts';
import { readVideos } from '../commands/video-file.ts';
import { goldenPath } from '../evaluate/golden.ts';
import { figureLine } from './table.ts';

/** Lines of descriptions that cite a work, annotated by hand as offsets: see the head of the file. */
const ANNOTATED = new URL('../../app/metadata/fixtures/cited-sources.tsv', import.meta.url);

/** Measures the lines that cite a work. Returns what was missed or found too much. */
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
  for (const page of pages.filter(({ id }) => ids.has(id))) {
    const own = spans.filter(([id]) => id === page.id).filter(([, start]) => start !== '-');
    const cited = findCitedSources(page.description).filter(({ kind }) => kind !== 'link');
    const isHit = (start: number, end: number, [, from, to]: readonly string[]) =>
      start < Number(to) && Number(from) < end;
    found += cited.filter(({ start, end }) => own.some((span) => isHit(start, end, span))).length;
    for (const span of own) {
      if (cited.some(({ start, end }) => isHit(start, end, span))) right += 1;
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
  return misses;
}
