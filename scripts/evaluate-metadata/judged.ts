import type { Readers } from '../../app/metadata/readers.ts';
import { understand } from '../../app/metadata/understand.ts';
import { foldedWords } from '../../app/shared/text.ts';
import type { VideoMetadata, VideoPage } from '../../app/shared/video.ts';
import { readVideos } from '../commands/video-file.ts';
import { goldenPath } from '../evaluate/golden.ts';
import { reportClasses } from './classes.ts';
import { reportCitedLines } from './cited.ts';
import { figureLine, rows } from './table.ts';

interface Judged {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
}

/** Measures on the judged videos: names, subjects, natures, cited works. Returns what was missed. */
export async function reportJudged(readers: Readers): Promise<readonly string[]> {
  const judged = await readAll(readVideos(goldenPath('videos.jsonl')), readers);
  return [...reportEntities(judged), ...reportClasses(), ...reportCitedLines()];
}

async function readAll(pages: readonly VideoPage[], readers: Readers): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const page of pages) judged.push({ page, metadata: await understand(page, readers) });
  return judged;
}

/** Recall of the judged names, and the recall of subjects among the first ten keyphrases and subject mentions. */
function reportEntities(judged: readonly Judged[]): readonly string[] {
  const misses: string[] = [];
  const counts = new Map<string, { found: number; all: number }>();
  for (const [id = '', type = '', text = ''] of rows(goldenPath('entities.tsv'))) {
    const metadata = judged.find(({ page }) => page.id === id)?.metadata;
    if (metadata === undefined) continue;
    const isFound =
      type === 'subject' ? hasSubject(metadata, text) : hasMention(metadata, type, text);
    const count = counts.get(type) ?? { found: 0, all: 0 };
    counts.set(type, { found: count.found + Number(isFound), all: count.all + 1 });
    if (!isFound) misses.push(`${id} ${type}: ${text}`);
  }
  for (const [type, { found, all }] of counts)
    console.log(figureLine(`${type} recall`, found, all));
  const names = [...counts].filter(([type]) => type !== 'subject').map(([, count]) => count);
  const found = names.reduce((sum, count) => sum + count.found, 0);
  console.log(
    figureLine(
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
