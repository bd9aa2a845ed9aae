import fs from 'node:fs';
import { readConfig, type Config } from '../../app/config/config.ts';
import { readPage } from '../../app/metadata/read-page.ts';
import { snapshotOfRecording } from '../../app/metadata/recorded-page.ts';
import { answerVideo, type Answer, type AnswerParts } from '../../app/service/answer.ts';
import { openLibrary } from '../../app/service/library.ts';
import { openTagger } from '../../app/service/tagger.ts';
import { Failure } from '../../app/shared/failure.ts';
import type { VideoPage } from '../../app/shared/video.ts';
import type { CommonOptions } from './options.ts';
import { explainLines, listLines } from './recommend-text.ts';
import { readRecording } from './recording.ts';
import { readVideos, videoPage } from './video-file.ts';

export interface RecommendOptions extends CommonOptions {
  readonly video?: string;
  readonly videos?: string;
  readonly run?: string;
  readonly explain?: true;
}

/** `en-regard recommend FILE` */
export async function runRecommend(
  page: string | undefined,
  options: RecommendOptions,
): Promise<void> {
  const config = readConfig(options);
  const videos = await videosOf(page, options);
  const parts = await openParts(config);
  try {
    if (options.run !== undefined) return await writeRun(videos, options.run, parts);
    for (const video of videos) {
      const answer = await answerVideo(video, parts);
      for (const line of outputLines(video, answer, parts, options)) console.log(line);
    }
  } finally {
    parts.library.close();
    await parts.tagger?.close();
  }
}

async function openParts(config: Config): Promise<AnswerParts> {
  const library = openLibrary(config.dataFolder);
  const { tagger, warning } = await openTagger(config.modelFolder);
  if (warning !== null) console.error(`en-regard: ${warning}`);
  return { library, tagger };
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
    'Name a recorded page, or give --video JSON or --videos FILE.',
  );
}

async function recordedVideo(page: string): Promise<VideoPage> {
  const { text, url } = await readRecording(page);
  const snapshot = snapshotOfRecording(text, url);
  const video = snapshot === null ? null : readPage(snapshot);
  if (video === null) {
    throw new Failure('page-unreadable', `${page} is no watch page: there is no video in it.`);
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
    const { recommendations } = await answerVideo(video, parts);
    recommendations.documents.forEach(({ recordId }, index) => {
      rows.push(`${video.id}\t${recordId}\t${index + 1}\n`);
    });
  }
  fs.writeFileSync(file, rows.join(''));
}

function outputLines(
  video: VideoPage,
  answer: Answer,
  parts: AnswerParts,
  options: RecommendOptions,
): readonly string[] {
  if (options.json === true) return [JSON.stringify(trace(video, answer))];
  const { catalogue } = parts.library;
  const records = catalogue.records(answer.recommendations.documents.map((each) => each.recordId));
  const list = listLines(video, answer, records);
  return options.explain === true ? [...explainLines(answer), ...list] : list;
}

function trace(video: VideoPage, { metadata, searches, recommendations }: Answer): unknown {
  return {
    videoId: video.id,
    buildId: recommendations.buildId,
    modelId: recommendations.modelId,
    metadata,
    searches: searches.map(({ search, hits, total, ms }) => ({ ...search, total, hits, ms })),
    documents: recommendations.documents,
  };
}
