import fs from 'node:fs';
import { Command } from 'commander';
import { rankedIds, type RecommendInput } from '../app/recommend/recommend.ts';
import { WEIGHTS } from '../app/recommend/weights.ts';
import { askLibrary, type AnswerParts } from '../app/service/answer.ts';
import { openLibrary } from '../app/service/library.ts';
import { openTagger } from '../app/service/tagger.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import { classOfKind } from '../app/shared/recommendation.ts';
import type { VideoPage } from '../app/shared/video.ts';
import { RUN_DEPTH } from './commands/run-depth.ts';
import { readVideos } from './commands/video-file.ts';
import { BASELINES } from './evaluate/baselines.ts';
import { diversityOf, type Diversity } from './evaluate/diversity-of.ts';
import { crossValidated, measureWith, unfitted, type JudgedInput } from './evaluate/folds.ts';
import { goldenPath, readGolden, withOwnJudgments, type Golden } from './evaluate/golden.ts';
import { meanQuality, qualityOf, type Quality } from './evaluate/metrics.ts';

interface Options {
  readonly data: string;
  readonly model?: string;
  readonly run?: string;
  readonly byVideo?: true;
  readonly folds?: true;
}

/** The lists of one system, in the order of the videos. */
interface System {
  readonly name: string;
  readonly lists: readonly (readonly string[])[];
}

const COLUMNS: readonly (keyof Quality)[] = [
  'ndcg10',
  'condensed10',
  'precision5',
  'success5',
  'hardNegative5',
  'unjudged10',
  'alphaNdcg10',
];

const command = new Command('evaluate')
  .description(
    `measure the recommendations of the judged videos, beside three plain baselines, all to a depth of ${RUN_DEPTH}`,
  )
  .requiredOption('--data <dir>', 'data folder with the judged catalogue imported')
  .option('--model <dir>', 'folder of a model')
  .option('--run <file>', 'also write video id, record 001 and rank, tab-separated')
  .option('--by-video', 'print each video of the recommender, worst first')
  .option('--folds', 'also measure each fifth with weights fitted on the others (minutes)')
  .action(run);

async function run(options: Options): Promise<void> {
  const golden = readGolden(goldenPath('qrels.tsv'));
  const library = openLibrary(options.data);
  const { tagger } = await openTagger(options.model ?? null);
  const videos = readVideos(goldenPath('videos.jsonl')).filter(({ id }) =>
    isAnswerable(golden, id),
  );
  const inputs = await inputsOf(videos, { library, tagger, policy: NO_POLICY });
  const systems = [recommender(inputs), ...baselines(videos, library)];
  const aspects = aspectsOf(golden, library);
  const measured = systems.map(({ name, lists }) => ({
    name,
    qualities: measure(videos, lists, golden, aspects),
  }));
  print(measured.map(({ name, qualities }) => [name, meanQuality(qualities)]));
  console.log('');
  printDiversity(
    systems.map(({ name, lists }) => [name, diversityOf(lists, videos, golden, library)]),
  );
  printWithOwnJudgments(videos, systems[0]?.lists ?? [], golden, aspects);
  const [own] = measured;
  if (options.byVideo === true && own !== undefined) printByVideo(videos, own.qualities);
  if (options.folds === true) printFolds(judgedInputs(inputs, golden, aspects));
  if (options.run !== undefined) writeRun(options.run, videos, systems[0]?.lists ?? []);
  await tagger?.close();
  library.close();
}

// As the judges' own tool does: a video for which the library has nothing useful measures nothing.
function isAnswerable(golden: Golden, video: string): boolean {
  return [...(golden.grades.get(video)?.values() ?? [])].some((grade) => grade >= 2);
}

async function inputsOf(
  videos: readonly VideoPage[],
  parts: AnswerParts,
): Promise<readonly RecommendInput[]> {
  const inputs: RecommendInput[] = [];
  for (const video of videos) inputs.push(await askLibrary(video, parts, new Date()));
  return inputs;
}

function recommender(inputs: readonly RecommendInput[]): System {
  const lists = inputs.map((input) => rankedIds(input, RUN_DEPTH));
  return { name: 'En regard', lists };
}

function baselines(videos: readonly VideoPage[], { search }: AnswerParts['library']): System[] {
  return BASELINES.map(({ name, list }) => ({
    name,
    lists: videos.map((video) => list(video, search)),
  }));
}

/** Apart, never merged with the first: our own judgments say what the unjudged half of a list is worth, and are ours. */
function printWithOwnJudgments(
  videos: readonly VideoPage[],
  lists: System['lists'],
  golden: Golden,
  aspects: Aspects,
): void {
  const completed = withOwnJudgments(golden);
  console.log('\nApart, with our own judgments of what nobody else judged:');
  print([['En regard', meanQuality(measure(videos, lists, completed, aspects))]]);
}

type Aspects = (video: string) => (record: string) => readonly string[];

/** What a record brings: the respect in which it was judged, its class, its publisher. */
function aspectsOf(golden: Golden, { catalogue }: AnswerParts['library']): Aspects {
  return (video) => (id) => {
    const record = catalogue.record(id);
    if (record === null) return [];
    const publisher = record.publication.publisher ?? id;
    return [golden.facet(video, id), classOfKind(record.kind), `publisher ${publisher}`];
  };
}

function measure(
  videos: readonly VideoPage[],
  lists: System['lists'],
  golden: Golden,
  aspects: Aspects,
): readonly Quality[] {
  return videos.map(({ id }, at) =>
    qualityOf(lists[at] ?? [], golden.grades.get(id) ?? new Map(), aspects(id)),
  );
}

function print(rows: readonly (readonly [string, Quality])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(['', ...COLUMNS].map((cell, at) => cell.padStart(at === 0 ? width : 14)).join(''));
  for (const [name, quality] of rows) {
    const cells = COLUMNS.map((column) => quality[column].toFixed(4).padStart(14));
    console.log(name.padEnd(width) + cells.join(''));
  }
}

const DIVERSITY: readonly (keyof Diversity)[] = [
  'intraList',
  'catalogue',
  'gini',
  'calibration',
  'classes',
];

function printDiversity(rows: readonly (readonly [string, Diversity])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(['', ...DIVERSITY].map((cell, at) => cell.padStart(at === 0 ? width : 14)).join(''));
  for (const [name, diversity] of rows) {
    const cells = DIVERSITY.map((column) => diversity[column].toFixed(4).padStart(14));
    console.log(name.padEnd(width) + cells.join(''));
  }
}

function printByVideo(videos: readonly VideoPage[], qualities: readonly Quality[]): void {
  const rows = videos.flatMap(({ id, title }, at) => {
    const quality = qualities[at];
    return quality === undefined ? [] : [[`${id} ${title.slice(0, 40)}`, quality] as const];
  });
  console.log('');
  print(rows.toSorted(([, a], [, b]) => a.ndcg10 - b.ndcg10));
}

function judgedInputs(
  inputs: readonly RecommendInput[],
  golden: Golden,
  aspects: Aspects,
): readonly JudgedInput[] {
  return inputs.map((input) => ({
    input,
    quality: (list) =>
      qualityOf(list, golden.grades.get(input.page.id) ?? new Map(), aspects(input.page.id)),
  }));
}

/** How much the weights are fitted to these very videos: see `app/recommend/weights.md`. */
function printFolds(videos: readonly JudgedInput[]): void {
  const flat = unfitted(WEIGHTS);
  console.log('\nWith every search and every field as good as any other:');
  print([['En regard', meanQuality(measureWith(videos, flat))]]);
  console.log('\nEach fifth of the videos, with weights fitted on the others:');
  for (const [name, start] of [
    ['from the shipped table', WEIGHTS],
    ['from equal searches and fields', flat],
  ] as const) {
    const { fitted, changes } = crossValidated(videos, start);
    print([[name, fitted]]);
    console.log(`Changed: ${said(changes)}`);
  }
}

function said(changes: ReadonlyMap<string, number>): string {
  const frequent = [...changes].toSorted(([, a], [, b]) => b - a);
  return frequent.map(([change, folds]) => `${change} (${folds} of 5)`).join(', ');
}

function writeRun(file: string, videos: readonly VideoPage[], lists: System['lists']): void {
  const rows = videos.flatMap(({ id }, at) =>
    (lists[at] ?? []).map((record, rank) => `${id}\t${record}\t${rank + 1}\n`),
  );
  fs.writeFileSync(file, rows.join(''));
}

await command.parseAsync();
