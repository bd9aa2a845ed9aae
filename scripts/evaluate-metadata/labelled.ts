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
const CHANNELS = fileURLToPath(new URL('../../models/annotations/channels.tsv', import.meta.url));
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

/** At most so many French videos of each channel, evenly over the file, with a label of the table: 1 nature, 2 level. */
export function labelledByChannel(column: number): readonly Labelled[] {
  const judged = new Set(readVideos(goldenPath('videos.jsonl')).map(({ id }) => id));
  const chosen = pagesByChannel(judged, (row) => row.includes('"source": "cleantube"'));
  const others = pagesByChannel(judged, (row) => !row.includes('"source": "cleantube"'));
  return rows(CHANNELS)
    .filter((row) => row[column] !== '-')
    .flatMap((row) => {
      const [channel = ''] = row;
      const own = chosen.get(channel);
      const drawn =
        own === undefined
          ? spread(others.get(channel) ?? [], MOST_OF_OTHERS)
          : spread(own, MOST_OF_A_CHANNEL);
      return drawn.map((page) => ({ page, channel, wanted: row[column] ?? '' }));
    });
}

function spread(pages: readonly VideoPage[], most: number): readonly VideoPage[] {
  const step = Math.max(1, Math.floor(pages.length / most));
  return pages.filter((_, i) => i % step === 0).slice(0, most);
}

function pagesByChannel(
  without: ReadonlySet<string>,
  isOf: (row: string) => boolean,
): ReadonlyMap<string, readonly VideoPage[]> {
  const file = corpusPath('youtube-videos/videos.jsonl');
  const pages = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('{"id": "') && row.includes('"lang": "fra"') && isOf(row))
    .map((row) => videoPage(row, file));
  const once = new Map(pages.map((page) => [page.id, page]));
  return Map.groupBy(
    [...once.values()].filter(({ id }) => !without.has(id)),
    ({ channel }) => channel ?? '',
  );
}
