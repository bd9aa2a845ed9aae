import fs from 'node:fs';
import { Command } from 'commander';
import { findCitedSources } from '../app/metadata/cited/cited-sources.ts';
import type { Readers } from '../app/metadata/readers.ts';
import { understand } from '../app/metadata/understand.ts';
import { openSearch } from '../app/search/open.ts';
import { foldedWords } from '../app/shared/text.ts';
import type { Nature, VideoMetadata, VideoPage } from '../app/shared/video.ts';
import { liveCatalogue } from '../app/store/data-folder.ts';
import { loadTagger } from '../models/runtime/load.ts';
import { readVideos } from './commands/video-file.ts';
import { corpusPath } from './testing/corpus.ts';

/** How the judges of the golden set name the natures. */
const NATURE_OF: Readonly<Record<string, Nature>> = {
  EMI: 'media-literacy',
  inclusion: 'inclusion',
  pedagogy: 'learning',
  other: 'leisure',
};

interface Judged {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
}

const command = new Command('evaluate-metadata')
  .description(
    'measure what is understood of the judged videos: names, subjects, natures, cited sources',
  )
  .requiredOption('--data <dir>', 'data folder with a live catalogue')
  .option('--model <dir>', 'folder of a model')
  .option('--misses', 'name what was missed')
  .action(run);

async function run(options: { data: string; model?: string; misses?: boolean }): Promise<void> {
  const catalogue = liveCatalogue(options.data);
  if (catalogue === null) throw new Error(`no live catalogue in ${options.data}`);
  const tagger = options.model === undefined ? null : await loadTagger(options.model);
  const judged = await readAll(golden('videos.jsonl'), { ...openSearch(catalogue), tagger });
  const misses = [...reportEntities(judged), ...reportNatures(judged), ...reportCitedLines()];
  if (options.misses === true) for (const miss of misses) console.log(`missed ${miss}`);
  await tagger?.close();
}

async function readAll(file: string, readers: Readers): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const page of readVideos(file))
    judged.push({ page, metadata: await understand(page, readers) });
  return judged;
}

function golden(name: string): string {
  return corpusPath(`golden/${name}`);
}

function rows(file: string): readonly (readonly string[])[] {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((row) => row.split('\t'));
}

/** Recall of the judged names, and the recall of subjects among the first ten keyphrases and subject mentions. */
function reportEntities(judged: readonly Judged[]): readonly string[] {
  const misses: string[] = [];
  const counts = new Map<string, { found: number; all: number }>();
  for (const [id = '', type = '', text = ''] of rows(golden('entities.tsv'))) {
    const metadata = judged.find(({ page }) => page.id === id)?.metadata;
    if (metadata === undefined) continue;
    const isFound =
      type === 'subject' ? hasSubject(metadata, text) : hasMention(metadata, type, text);
    const count = counts.get(type) ?? { found: 0, all: 0 };
    counts.set(type, { found: count.found + Number(isFound), all: count.all + 1 });
    if (!isFound) misses.push(`${id} ${type}: ${text}`);
  }
  for (const [type, { found, all }] of counts) console.log(line(`${type} recall`, found, all));
  const names = [...counts].filter(([type]) => type !== 'subject').map(([, count]) => count);
  const found = names.reduce((sum, count) => sum + count.found, 0);
  console.log(
    line(
      'all names recall',
      found,
      names.reduce((sum, count) => sum + count.all, 0),
    ),
  );
  const mentions = judged.reduce((sum, { metadata }) => sum + metadata.mentions.length, 0);
  console.log(`mentions for each video: ${(mentions / judged.length).toFixed(1)}`);
  return misses;
}

function hasMention({ mentions }: VideoMetadata, type: string, text: string): boolean {
  const wanted = foldedWords(text);
  return mentions.some(
    (mention) =>
      mention.type === type &&
      (foldedWords(mention.text) === wanted || foldedWords(mention.normal) === wanted),
  );
}

const FIRST = 10;

function hasSubject({ keyphrases }: VideoMetadata, text: string): boolean {
  const wanted = foldedWords(text);
  return keyphrases.slice(0, FIRST).some((keyphrase) => foldedWords(keyphrase.text) === wanted);
}

function reportNatures(judged: readonly Judged[]): readonly string[] {
  const wanted = new Map(
    rows(golden('videos.tsv')).map(([id = '', nature = '']) => [id, NATURE_OF[nature]]),
  );
  const wrong = judged.filter(({ page, metadata }) => metadata.nature !== wanted.get(page.id));
  console.log(line('nature accuracy', judged.length - wrong.length, judged.length));
  return wrong.map(
    ({ page, metadata }) =>
      `${page.id} nature ${String(wanted.get(page.id))}, read as ${metadata.nature}`,
  );
}

/** Lines of descriptions that cite a work, annotated by hand as offsets: see the head of the file. */
const ANNOTATED = new URL('../app/metadata/fixtures/cited-sources.tsv', import.meta.url);

function reportCitedLines(): readonly string[] {
  if (!fs.existsSync(ANNOTATED)) return [];
  const pages = readVideos(golden('cited-sources.jsonl'));
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
  console.log(line('cited lines recall', right, wanted));
  console.log(line('cited lines precision', found, all));
  return misses;
}

function line(what: string, part: number, all: number): string {
  return `${what}: ${(part / Math.max(all, 1)).toFixed(3)} (${part} of ${all})`;
}

await command.parseAsync();
