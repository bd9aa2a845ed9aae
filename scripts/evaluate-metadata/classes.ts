import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { levelOf } from '../../app/metadata/level.ts';
import { natureOf } from '../../app/metadata/nature.ts';
import { LEVELS, NATURES, type Nature, type VideoPage } from '../../app/shared/video.ts';
import { videoPage } from '../commands/video-file.ts';
import { goldenPath } from '../evaluate/golden.ts';
import { corpusPath } from '../testing/corpus.ts';
import { macroF1 } from './macro-f1.ts';
import { figureLine, rows } from './table.ts';

/** How the judges of the golden set name the natures. */
const NATURE_OF: Readonly<Record<string, Nature>> = {
  EMI: 'media-literacy',
  inclusion: 'inclusion',
  pedagogy: 'learning',
  other: 'leisure',
};
const CHANNELS = fileURLToPath(new URL('./channels.tsv', import.meta.url));
/** Categories of YouTube that leave no doubt; "Entertainment", "Comedy" and "People & Blogs" hold everything. */
const NATURE_OF_CATEGORY: Readonly<Record<string, Nature>> = {
  'News & Politics': 'media-literacy',
  Music: 'inclusion',
  Sports: 'inclusion',
  'Film & Animation': 'inclusion',
  'Travel & Events': 'inclusion',
  Education: 'learning',
  'Science & Technology': 'learning',
  Gaming: 'leisure',
  'Autos & Vehicles': 'leisure',
};
const MOST_OF_A_CATEGORY = 4;
// So that no channel decides the figure.
const MOST_OF_A_CHANNEL = 20;
const FOLDS = 5;

/** A video, the group that it is left out with, and its label by hand. */
interface Labelled {
  readonly page: VideoPage;
  readonly channel: string;
  readonly wanted: string;
}

/**
 * Macro-F1 of natures and levels: on the judged videos, and on those of the mapped channels, five folds of channels.
 * The tables of cues are written by hand and nothing is fitted, so that the folds only show how far the figure varies
 * from channel to channel.
 */
export function reportClasses(judged: readonly VideoPage[]): readonly string[] {
  const misses: string[] = [];
  const natures = judgedNatures(judged);
  const wrong = natures.filter(({ page, wanted }) => natureOf(page).best !== wanted);
  misses.push(...wrong.map(({ page, wanted }) => `${page.id} nature ${wanted}`));
  console.log(figureLine('nature accuracy', natures.length - wrong.length, natures.length));
  const channels = rows(CHANNELS);
  const byNature = [
    ...natures,
    ...labelledByChannel(channels, 1),
    ...labelledByCategory(frenchPages((row) => !row.includes('"source": "cleantube"'))),
  ];
  reportLabels('nature', NATURES, byNature, (page) => natureOf(page).best);
  reportLabels('level', LEVELS, labelledByChannel(channels, 2), (page) => levelOf(page).best);
  return misses;
}

function judgedNatures(judged: readonly VideoPage[]): readonly Labelled[] {
  const wanted = new Map(
    rows(goldenPath('videos.tsv')).map(([id = '', nature = '']) => [id, NATURE_OF[nature]]),
  );
  return judged.map((page) => ({
    page,
    channel: page.channel ?? page.id,
    wanted: wanted.get(page.id) ?? '-',
  }));
}

/** At most so many videos of each channel, evenly over the file, with the label of a column of the table. */
function labelledByChannel(
  channels: readonly (readonly string[])[],
  column: number,
): readonly Labelled[] {
  const pages = Map.groupBy(
    frenchPages((row) => row.includes('"source": "cleantube"')),
    ({ channel }) => channel ?? '',
  );
  return channels
    .filter((row) => row[column] !== '-')
    .flatMap((row) => {
      const [channel = ''] = row;
      const own = pages.get(channel) ?? [];
      const step = Math.max(1, Math.floor(own.length / MOST_OF_A_CHANNEL));
      const drawn = own.filter((_, i) => i % step === 0).slice(0, MOST_OF_A_CHANNEL);
      return drawn.map((page) => ({ page, channel, wanted: row[column] ?? '' }));
    });
}

/** Videos of the channels of other sources whose category says what they are for; the reader is not told it. */
function labelledByCategory(pages: readonly VideoPage[]): readonly Labelled[] {
  const drawn = new Map<string, number>();
  return pages.flatMap((page) => {
    const wanted = NATURE_OF_CATEGORY[page.category ?? ''];
    const channel = page.channel ?? page.id;
    const count = drawn.get(channel) ?? 0;
    if (wanted === undefined || count === MOST_OF_A_CATEGORY) return [];
    drawn.set(channel, count + 1);
    return [{ page: { ...page, category: null }, channel, wanted }];
  });
}

function frenchPages(isOf: (row: string) => boolean): readonly VideoPage[] {
  const file = corpusPath('youtube-videos/videos.jsonl');
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('{"id": "') && row.includes('"lang": "fra"') && isOf(row))
    .map((row) => videoPage(row, file));
}

function reportLabels(
  what: string,
  labels: readonly string[],
  labelled: readonly Labelled[],
  read: (page: VideoPage) => string,
): void {
  const channels = [...new Set(labelled.map(({ channel }) => channel))].toSorted();
  const answers = labelled.map(({ page, channel, wanted }) => ({
    fold: channels.indexOf(channel) % FOLDS,
    wanted,
    found: read(page),
  }));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    macroF1(
      labels,
      answers.filter((answer) => answer.fold === fold),
    ),
  );
  const { macro, byLabel } = macroF1(labels, answers);
  console.log(
    `${what} macro-F1: ${macro.toFixed(3)} (${labelled.length} videos of ${channels.length} channels; ` +
      `folds ${folds.map((fold) => fold.macro.toFixed(2)).join(' ')})`,
  );
  for (const [label, f1, count] of byLabel)
    console.log(`  ${label.padEnd(15)} F1 ${f1.toFixed(3)} (${count})`);
}
