import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldedWords } from '../app/shared/text.ts';
import { isControlField } from '../catalogue-import/formats/marc-record.ts';
import { readRecords } from '../catalogue-import/formats/read-records.ts';
import { chaptersIn, SCENES } from './demo-video.ts';
import { sceneFile } from './stand-in/html.ts';
import { demoVideos, findDemoVideo } from './videos.ts';

/** YouTube's categories in France, as `playerMicroformatRenderer.category` gives them. */
const CATEGORIES = new Set([
  'Education',
  'Entertainment',
  'Film & Animation',
  'Gaming',
  'Howto & Style',
  'Music',
  'News & Politics',
  'Science & Technology',
  'Sports',
  'Travel & Events',
]);

describe('the demonstration videos', () => {
  test('are found by an id of 11 characters that no other has', () => {
    for (const video of demoVideos) {
      expect(video.id).toMatch(/^[\w-]{11}$/);
      expect(findDemoVideo(video.id)).toBe(video);
    }
    expect(findDemoVideo('inconnue-00')).toBeNull();
  });

  test.each(demoVideos)('$id is written as channels write', (video) => {
    const words = video.description.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(250);
    expect(CATEGORIES).toContain(video.category);
    expect(video.keywords.length).toBeGreaterThanOrEqual(5);
  });

  test.each(demoVideos)('$id has chapters in order, within its duration', (video) => {
    const starts = video.chapters.map(({ start }) => start);
    expect(starts.length).toBeGreaterThanOrEqual(4);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBeLessThan(video.duration);
  });

  test('have a drawing for every scene', () => {
    expect(new Set(demoVideos.map(({ scene }) => scene))).toEqual(new Set(SCENES));
    for (const scene of SCENES) expect(sceneFile(scene)).toContain('aria-label="');
    expect(sceneFile('autre')).toBeNull();
  });
});

describe('the works that a video cites', () => {
  const titles = new Set<string>();

  beforeAll(async () => {
    for await (const event of readRecords(path.join(import.meta.dirname, 'catalogue.mrc'))) {
      if (event.kind !== 'record') continue;
      const field = event.record.fields.find(({ tag }) => tag === '200');
      if (!field || isControlField(field)) continue;
      titles.add(foldedWords(field.subfields.find(({ code }) => code === 'a')?.value ?? ''));
    }
  });

  const cited = demoVideos.filter(({ id }) => id !== 'zorbex-k680');

  test.each(cited)('are held by the catalogue for two at least of $id', ({ description }) => {
    const lines = description.split('\n').slice(-25).map(foldedWords);
    const held = [...titles].filter(
      (title) => title.length > 3 && lines.some((line) => line.includes(` ${title}`)),
    );
    expect(held.length).toBeGreaterThanOrEqual(2);
  });
});

describe('chaptersIn', () => {
  test('reads minutes and hours, and no other line', () => {
    expect(chaptersIn('Bonjour\n0:00 Début\n1:02:45 Fin\nà 12:30 ou plus tard')).toEqual([
      { title: 'Début', start: 0 },
      { title: 'Fin', start: 3765 },
    ]);
  });
});
