import fs from 'node:fs';
import { readConfig, type Config } from '../../app/config/config.ts';
import { readPage } from '../../app/metadata/read-page.ts';
import { snapshotOfRecording } from '../../app/metadata/recorded-page.ts';
import { rankedIds } from '../../app/recommend/recommend.ts';
import {
  answerVideo,
  askLibrary,
  type Answer,
  type AnswerParts,
} from '../../app/service/answer.ts';
import { openLibrary } from '../../app/service/library.ts';
import { openTagger } from '../../app/service/tagger.ts';
import { Failure } from '../../app/shared/failure.ts';
import type { VideoPage } from '../../app/shared/video.ts';
import type { CommonOptions } from './options.ts';
import { explainLines, listLines } from './recommend-text.ts';
import { readRecording } from './recording.ts';
import { replay, writeReplay, type Answered } from './replay.ts';
import { RUN_DEPTH } from './run-depth.ts';
import { readVideos, videoPage } from './video-file.ts';

export interface RecommendOptions extends CommonOptions {
  readonly video?: string;
  readonly videos?: string;
  readonly run?: string;
  readonly explain?: true;
  readonly replay?: string;
  readonly saveReplay?: string;
}

/** `en-regard recommend FILE` */
export async function runRecommend(
  page: string | undefined,
  options: RecommendOptions,
): Promise<void> {
  const config = readConfig(options);
  const parts = await openParts(config);
  try {
    if (options.replay === undefined)
      await answerAll(await videosOf(page, options), options, parts);
    else print(await replay(options.replay, parts), parts, options);
  } finally {
    parts.library.close();
    await parts.tagger?.close();
  }
}

async function answerAll(
  videos: readonly VideoPage[],
  options: RecommendOptions,
  parts: AnswerParts,
): Promise<void> {
  if (options.run !== undefined) return writeRun(videos, options.run, parts);
  for (const video of videos) {
    const now = new Date();
    print({ video, answer: await answerVideo(video, parts, now) }, parts, options);
    if (options.saveReplay !== undefined) await writeReplay(video, options.saveReplay, parts, now);
  }
}

function print(answered: Answered, parts: AnswerParts, options: RecommendOptions): void {
  for (const line of outputLines(answered, parts, options)) console.log(line);
}

async function openParts(config: Config): Promise<AnswerParts> {
  const library = openLibrary(config.dataFolder);
  const { tagger, warning } = await openTagger(config.modelFolder);
  if (warning !== null) console.error(`en-regard : ${warning}`);
  return { library, tagger, policy: config.policy };
}

async function videosOf(
  page: string | undefined,
  options: RecommendOptions,
): Promise<readonly VideoPage[]> {
  if (options.video !== undefined) return [videoPage(options.video, '--video')];
  if (options.videos !== undefined) return readVideos(options.videos);
  if (page !== undefined) return [await recordedVideo(page)];
  throw new Failure(
    'argument-invalid',
    'Nommez une page enregistrée, ou donnez --video JSON ou --videos FICHIER.',
  );
}

async function recordedVideo(page: string): Promise<VideoPage> {
  const { text, url } = await readRecording(page);
  const snapshot = snapshotOfRecording(text, url);
  const video = snapshot === null ? null : readPage(snapshot);
  if (video === null) {
    throw new Failure(
      'page-unreadable',
      `${page} n’est pas la page d’une vidéo : aucune vidéo n’y est.`,
    );
  }
  return video;
}

async function writeRun(
  videos: readonly VideoPage[],
  file: string,
  parts: AnswerParts,
): Promise<void> {
  const rows: string[] = [];
  for (const video of videos) {
    const input = await askLibrary(video, parts, new Date());
    rankedIds(input, RUN_DEPTH).forEach((recordId, index) => {
      rows.push(`${video.id}\t${recordId}\t${index + 1}\n`);
    });
  }
  fs.writeFileSync(file, rows.join(''));
}

function outputLines(
  { video, answer }: Answered,
  parts: AnswerParts,
  options: RecommendOptions,
): readonly string[] {
  if (options.json === true) return [JSON.stringify(trace(video, answer))];
  const { catalogue } = parts.library;
  const { documents, withheld } = answer.recommendations;
  const records = catalogue.records([...documents, ...withheld].map(({ recordId }) => recordId));
  const list = listLines(video, answer, records);
  return options.explain === true ? [...explainLines(answer, records), ...list] : list;
}

function trace(video: VideoPage, { metadata, searches, recommendations }: Answer): unknown {
  return {
    videoId: video.id,
    buildId: recommendations.buildId,
    modelId: recommendations.modelId,
    metadata,
    searches: searches.map(({ search, hits, total, ms }) => ({ ...search, total, hits, ms })),
    documents: recommendations.documents,
    withheld: recommendations.withheld,
  };
}
