import type { Chapter } from '../shared/video.ts';
import { at, listAt, textOf } from './json-path.ts';
import { cleanLine } from './clean-text.ts';

const LONGEST_TITLE = 300;
const MOST_CHAPTERS = 200;
// "- 00:41 La lave", "(1:02:03) : Fin", "[0:00] Intro": the time first, a title after it.
const TIME_LINE =
  /^[^\p{L}\p{N}\n]{0,4}(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!\d)[\s\])»:.–—→|-]*(\S.*)$/u;
const TIME = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/;

/**
 * The chapters of a video: those of the player's bar, else of the chapter panel, else the time lines of the
 * description (at least two, in rising order, as YouTube itself asks). Start in seconds, rising.
 */
export function readChapters(next: unknown, description: string): readonly Chapter[] {
  const lists = [barChapters(next), panelChapters(next), descriptionChapters(description)];
  return lists.find((list) => list.length > 0) ?? [];
}

function barChapters(next: unknown): readonly Chapter[] {
  const bar = at(
    next,
    'playerOverlays',
    'playerOverlayRenderer',
    'decoratedPlayerBarRenderer',
    'decoratedPlayerBarRenderer',
    'playerBar',
  );
  const markers = listAt(bar, 'multiMarkersPlayerBarRenderer', 'markersMap');
  const marked = markers.flatMap((marker) => listAt(marker, 'value', 'chapters'));
  const chapters = [...listAt(bar, 'chapteredPlayerBarRenderer', 'chapters'), ...marked];
  return valid(
    chapters.map((chapter) => {
      const milliseconds = at(chapter, 'chapterRenderer', 'timeRangeStartMillis');
      return {
        title: textOf(at(chapter, 'chapterRenderer', 'title')),
        start: typeof milliseconds === 'number' ? milliseconds / 1000 : null,
      };
    }),
  );
}

function panelChapters(next: unknown): readonly Chapter[] {
  for (const panel of listAt(next, 'engagementPanels')) {
    const contents = listAt(
      panel,
      'engagementPanelSectionListRenderer',
      'content',
      'macroMarkersListRenderer',
      'contents',
    );
    const chapters = valid(
      contents.map((content) => {
        const item = at(content, 'macroMarkersListItemRenderer');
        const time = TIME.exec(textOf(at(item, 'timeDescription'))?.trim() ?? '');
        return {
          title: textOf(at(item, 'title')),
          start: time && seconds(time[1], time[2], time[3]),
        };
      }),
    );
    if (chapters.length > 0) return chapters;
  }
  return [];
}

function descriptionChapters(description: string): readonly Chapter[] {
  const found = description.split('\n').map((line) => {
    const match = TIME_LINE.exec(line);
    if (match === null) return { title: null, start: null };
    return { title: match[4] ?? null, start: seconds(match[1], match[2], match[3]) };
  });
  const chapters = valid(found);
  return chapters.length >= 2 ? chapters : [];
}

function valid(
  found: readonly { readonly title: string | null; readonly start: number | null }[],
): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const { title, start } of found.slice(0, 5 * MOST_CHAPTERS)) {
    const line = cleanLine(title, LONGEST_TITLE);
    if (line === null || start === null || !Number.isFinite(start) || start < 0) continue;
    const second = Math.floor(start);
    if (second > (chapters.at(-1)?.start ?? -1)) chapters.push({ title: line, start: second });
  }
  return chapters.slice(0, MOST_CHAPTERS);
}

function seconds(hours = '0', minutes = '0', rest = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
