import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { findCitedSources } from '../app/metadata/cited/cited-sources.ts';
import type { Readers } from '../app/metadata/readers.ts';
import { understand } from '../app/metadata/understand.ts';
import { openSearch } from '../app/search/open.ts';
import { foldedWords } from '../app/shared/text.ts';
import {
  fieldText,
  type Mention,
  type MentionType,
  type Nature,
  type VideoMetadata,
  type VideoPage,
} from '../app/shared/video.ts';
import { liveCatalogue } from '../app/store/data-folder.ts';
import { loadTagger } from '../models/runtime/load.ts';
import { readVideos, videoPage } from './commands/video-file.ts';
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
  .option('--annotations', 'measure on the annotated test texts instead of the judged videos')
  .action(run);

interface Options {
  readonly data: string;
  readonly model?: string;
  readonly misses?: boolean;
  readonly annotations?: boolean;
}

async function run(options: Options): Promise<void> {
  const catalogue = liveCatalogue(options.data);
  if (catalogue === null) throw new Error(`no live catalogue in ${options.data}`);
  const tagger = options.model === undefined ? null : await loadTagger(options.model);
  const readers = { ...openSearch(catalogue), tagger };
  const misses =
    options.annotations === true ? await reportAnnotated(readers) : await reportJudged(readers);
  if (options.misses === true) for (const miss of misses) console.log(`missed ${miss}`);
  await tagger?.close();
}

async function reportJudged(readers: Readers): Promise<readonly string[]> {
  const judged = await readAll(readVideos(golden('videos.jsonl')), readers);
  return [...reportEntities(judged), ...reportNatures(judged), ...reportCitedLines()];
}

async function readAll(pages: readonly VideoPage[], readers: Readers): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const page of pages) judged.push({ page, metadata: await understand(page, readers) });
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

/** Names in the titles and first lines of drawn videos, by hand: see `models/training/GUIDE.md`. */
const ANNOTATIONS = new URL('../models/annotations/', import.meta.url);
const TYPE_OF: Readonly<Record<string, MentionType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  WORK: 'work',
  EVENT: 'event',
};
// Below this a mention is kept, but nothing is searched for it.
const BELIEVED = 0.35;

interface NamedSpan {
  readonly field: string;
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
}

/** Recall and precision of names by type, by overlap, on the drawn videos of the test part. */
async function reportAnnotated(readers: Readers): Promise<readonly string[]> {
  const rowsOf = (name: string) => rows(fileURLToPath(new URL(name, ANNOTATIONS)));
  const drawn = rowsOf('sample.tsv').filter(([, part]) => part === 'test');
  const fieldsOf = new Map(drawn.map(([id = '', , , , fields = '']) => [id, fields.split(',')]));
  const spansOf = Map.groupBy(rowsOf('annotations.tsv'), ([id]) => id);
  const read = await readAll(pagesOf(new Set(fieldsOf.keys())), readers);
  const compared = read.map(({ page, metadata }) => {
    const fields = fieldsOf.get(page.id) ?? [];
    const isAnnotated = ({ field, end }: NamedSpan) =>
      fields.includes(field) && (field === 'title' || end <= annotatedEnd(page.description));
    const wanted = (spansOf.get(page.id) ?? []).flatMap(namedSpan).filter(isAnnotated);
    const found = metadata.mentions.filter((mention) => isAnnotated(mention) && !isPeople(mention));
    return { page, wanted, found };
  });
  return Object.values(TYPE_OF).flatMap((type) => reportType(type, compared));
}

/** "irlandaise" for Irlande: no name to an annotator. */
function isPeople({ type, text, normal }: Mention): boolean {
  return type === 'place' && foldedWords(text) !== foldedWords(normal);
}

// Not every line of that file is a video, so only those that are asked for are read as such.
function pagesOf(ids: ReadonlySet<string>): readonly VideoPage[] {
  const file = corpusPath('youtube-videos/videos.jsonl');
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => ids.has(/^\{"id": "([^"]+)"/.exec(row)?.[1] ?? ''))
    .map((row) => videoPage(row, file));
}

function namedSpan([
  ,
  field = '',
  start,
  end,
  label = '',
]: readonly string[]): readonly NamedSpan[] {
  const type = TYPE_OF[label];
  return type === undefined ? [] : [{ field, type, start: Number(start), end: Number(end) }];
}

interface Compared {
  readonly page: VideoPage;
  readonly wanted: readonly NamedSpan[];
  readonly found: readonly Mention[];
}

function reportType(type: MentionType, compared: readonly Compared[]): readonly string[] {
  const misses: string[] = [];
  const count = { wanted: 0, recalled: 0, found: 0, right: 0, believed: 0, rightly: 0 };
  for (const { page, ...spans } of compared) {
    const wanted = spans.wanted.filter((span) => span.type === type);
    const found = spans.found.filter((span) => span.type === type);
    const name = (span: NamedSpan) =>
      fieldText(page, span.field === 'title' ? 'title' : 'description').slice(span.start, span.end);
    const missed = wanted.filter((span) => !found.some((other) => isSame(span, other)));
    const wrong = found.filter((span) => !wanted.some((other) => isSame(span, other)));
    const believed = found.filter(({ confidence }) => confidence > BELIEVED);
    count.wanted += wanted.length;
    count.recalled += wanted.length - missed.length;
    count.found += found.length;
    count.right += found.length - wrong.length;
    count.believed += believed.length;
    count.rightly += believed.filter((span) => !wrong.includes(span)).length;
    misses.push(...missed.map((span) => `${page.id} ${type}: ${name(span)}`));
    misses.push(
      ...wrong.map((span) => `${page.id} ${type} too much ${span.confidence}: ${name(span)}`),
    );
  }
  console.log(line(`${type} recall`, count.recalled, count.wanted));
  console.log(line(`${type} precision`, count.right, count.found));
  console.log(line(`${type} precision above ${BELIEVED}`, count.rightly, count.believed));
  return misses;
}

function isSame(a: NamedSpan, b: NamedSpan): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

const ANNOTATED_LENGTH = 300;

/** How far a description was annotated: its first lines, about 300 characters (`description_part` of sample.py). */
function annotatedEnd(description: string): number {
  let end = description.split('\n', 1)[0]?.length ?? 0;
  for (const { length } of description.split('\n').slice(1)) {
    if (end + 1 + length > ANNOTATED_LENGTH) break;
    end += 1 + length;
  }
  if (end <= ANNOTATED_LENGTH) return end;
  const text = description.slice(0, ANNOTATED_LENGTH);
  const cut = Math.max(...['. ', '! ', '? '].map((mark) => text.lastIndexOf(mark)));
  return cut > ANNOTATED_LENGTH / 3 ? cut + 1 : Math.max(text.lastIndexOf(' '), 1);
}

function line(what: string, part: number, all: number): string {
  return `${what}: ${(part / Math.max(all, 1)).toFixed(3)} (${part} of ${all})`;
}

await command.parseAsync();
