import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { videoPage } from '../app/recommend/testing/video.ts';
import { answerVideo } from '../app/service/answer.ts';
import { openLibrary, type Library } from '../app/service/library.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import { importCatalogue } from '../catalogue-import/nightly/import-catalogue.ts';
import { RANKING_SETS } from './testing/ranking-sets.ts';

let dataDir: string;
let library: Library;
beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-stars-'));
  await importCatalogue({ files: [path.join(import.meta.dirname, 'catalogue.mrc')], dataDir });
  library = openLibrary(dataDir);
});
afterAll(() => {
  library.close();
  fs.rmSync(dataDir, { recursive: true });
});

const VIDEOS = RANKING_SETS.map(({ title }) => videoPage({ title }));

async function answerText(at: number): Promise<string> {
  const parts = { library, tagger: null, policy: NO_POLICY };
  const page = VIDEOS[at] ?? videoPage({});
  const { recommendations } = await answerVideo(page, parts, new Date('2026-11-28T12:00:00Z'));
  return JSON.stringify(recommendations);
}

function idsOf(answer: string): readonly string[] {
  const { documents } = JSON.parse(answer) as { documents: { recordId: string }[] };
  return documents.slice(0, 10).map(({ recordId }) => recordId);
}

/** Shared documents over all documents of two lists, 0..1 (Jaccard). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : a.filter((id) => b.includes(id)).length / all.size;
}

test('whatever was watched before, in walks of 20 to 50 videos, the answer is the same to the byte', async () => {
  const alone = await Promise.all(VIDEOS.map((_page, at) => answerText(at)));
  const walk = fc.array(fc.nat({ max: VIDEOS.length - 1 }), { minLength: 20, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      for (const at of steps) expect(await answerText(at)).toBe(alone[at]);
    }),
    { numRuns: 4 },
  );
}, 120_000);

test('successive videos open to different shelves: their lists hardly overlap', async () => {
  const lists = await Promise.all(VIDEOS.map(async (_page, at) => idsOf(await answerText(at))));
  const overlaps = lists.slice(1).map((list, at) => overlap(list, lists[at] ?? []));
  const mean = overlaps.reduce((sum, each) => sum + each, 0) / overlaps.length;
  console.log(`overlap of successive lists over ${lists.length} videos: ${mean.toFixed(4)}`);
  expect(mean).toBeLessThan(0.05);
}, 60_000);
