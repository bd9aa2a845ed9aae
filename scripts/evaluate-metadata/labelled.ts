import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nature, VideoPage } from '../../app/shared/video.ts';
import { readVideos, videoPage } from '../commands/video-file.ts';
import { goldenPath } from '../evaluate/golden.ts';
import { corpusPath } from '../testing/corpus.ts';
import { rows } from './table.ts';

/** How the judges of the golden set name the natures. */
const NATURE_OF: Readonly<Record<string, Nature>> = {
  EMI: 'media-literacy',
  inclusion: 'inclusion',
  pedagogy: 'learning',
  other: 'leisure',
};
const NATURES = annotations('natures.tsv');
const MADE_UP_TEXTS = annotations('made-up.tsv');
const MADE_UP_VIDEOS = annotations('made-up-videos.tsv');
const CHANNELS = annotations('channels.tsv');
const MARKED_NAME = /\[[A-Z]+ ([^[\]]+)\]/g;
// So that no channel decides the figure; those of the sources that libraries chose hold most.
const MOST_OF_A_CHANNEL = 20;
const MOST_OF_OTHERS = 4;

/** A video, the group that it is left out with, and its label by hand. */
export interface Labelled {
  readonly page: VideoPage;
  readonly channel: string;
  readonly wanted: string;
}

/** The judged videos with the nature that the judges gave. */
export function judgedNatures(): readonly Labelled[] {
  const wanted = new Map(
    rows(goldenPath('videos.tsv')).map(([id = '', nature = '']) => [id, NATURE_OF[nature]]),
  );
  return readVideos(goldenPath('videos.jsonl')).map((page) => ({
    page,
    channel: page.channel ?? page.id,
    wanted: wanted.get(page.id) ?? '-',
  }));
}

/** The videos whose nature was read one by one, that the corpus has: those that are measured, or those to learn from alone. */
export function readNatures(part: 'measured' | 'learned'): readonly Labelled[] {
  const pages = pagesById(() => true);
  return rows(NATURES).flatMap(([id = '', of, wanted = '']) => {
    const page = pages.get(id);
    return page === undefined || of !== part ? [] : [{ page, channel: page.channel ?? id, wanted }];
  });
}

/** Our own made-up videos, each of a channel of its own. */
export function madeUpNatures(): readonly Labelled[] {
  const texts = rows(MADE_UP_TEXTS).map(([wanted = '', text = '']) => {
    const [title = '', ...description] = text.replace(MARKED_NAME, '$1').split('¶');
    return { wanted, title, description: description.join('\n'), channel: null, tags: [] };
  });
  const videos = rows(MADE_UP_VIDEOS).map(
    ([wanted = '', channel = '', title = '', description = '', keywords = '']) => ({
      wanted,
      title,
      description: description.replaceAll('¶', '\n'),
      channel,
      tags: keywords.split(';').filter((word) => word !== ''),
    }),
  );
  return [...texts, ...videos]
    .filter(({ wanted }) => wanted !== '-')
    .map(({ wanted, ...video }, n) => {
      const id = `made-up-${n}`;
      return { page: videoPage(JSON.stringify({ id, ...video }), id), channel: id, wanted };
    });
}

/** At most so many French videos of each channel, evenly over the file, with the level of the channel. */
export function levelsByChannel(): readonly Labelled[] {
  const chosen = pagesByChannel((row) => row.includes('"source": "cleantube"'));
  const others = pagesByChannel((row) => !row.includes('"source": "cleantube"'));
  return rows(CHANNELS)
    .filter(([, level]) => level !== '-')
    .flatMap(([channel = '', wanted = '']) => {
      const own = chosen.get(channel);
      const drawn =
        own === undefined
          ? spread(others.get(channel) ?? [], MOST_OF_OTHERS)
          : spread(own, MOST_OF_A_CHANNEL);
      return drawn.map((page) => ({ page, channel, wanted }));
    });
}

function annotations(name: string): string {
  return fileURLToPath(new URL(`../../models/annotations/${name}`, import.meta.url));
}

function spread(pages: readonly VideoPage[], most: number): readonly VideoPage[] {
  const step = Math.max(1, Math.floor(pages.length / most));
  return pages.filter((_, i) => i % step === 0).slice(0, most);
}

function pagesByChannel(isOf: (row: string) => boolean): ReadonlyMap<string, readonly VideoPage[]> {
  const pages = pagesById((row) => row.includes('"lang": "fra"') && isOf(row));
  return Map.groupBy(pages.values(), ({ channel }) => channel ?? '');
}

/** The videos of the corpus that nobody judged, each once. */
function pagesById(isOf: (row: string) => boolean): ReadonlyMap<string, VideoPage> {
  const judged = new Set(readVideos(goldenPath('videos.jsonl')).map(({ id }) => id));
  const file = corpusPath('youtube-videos/videos.jsonl');
  const pages = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('{"id": "') && isOf(row))
    .map((row) => videoPage(row, file))
    .filter(({ id }) => !judged.has(id));
  return new Map(pages.map((page) => [page.id, page]));
}
