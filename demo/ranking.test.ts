import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerVideo } from '../app/service/answer.ts';
import { openLibrary, type Library } from '../app/service/library.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import { importCatalogue } from '../catalogue-import/nightly/import-catalogue.ts';
import { loadTagger, type EntityTagger } from '../models/runtime/load.ts';
import { videoPage } from '../app/recommend/testing/video.ts';
import { foldedWords } from '../app/shared/text.ts';
import { RANKING_SETS, type RankingSet } from './testing/ranking-sets.ts';

let dataDir: string;
let library: Library;
let tagger: EntityTagger;
beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-ranking-'));
  await importCatalogue({ files: [path.join(import.meta.dirname, 'catalogue.mrc')], dataDir });
  library = openLibrary(dataDir);
  tagger = await loadTagger(path.join(import.meta.dirname, '../models/en-regard-fr'));
});
afterAll(async () => {
  await tagger.close();
  library.close();
  fs.rmSync(dataDir, { recursive: true });
});

/** The titles offered beside a video, best first, each once. */
async function offered({ title, description = '', keywords = [] }: RankingSet): Promise<string[]> {
  const { recommendations } = await answerVideo(
    videoPage({ title, description, keywords }),
    { library, tagger, policy: NO_POLICY },
    new Date('2026-11-28T12:00:00Z'),
  );
  const titles = recommendations.documents.map(
    ({ recordId }) => library.catalogue.record(recordId)?.title.main ?? '',
  );
  return [...new Set(titles.map(foldedWords))];
}

describe('ranking sets: the order that a librarian expects, and why', () => {
  test.each(RANKING_SETS.map((set) => [`${set.title}: ${set.why}`, set] as const))(
    '%s',
    async (_name, set) => {
      const titles = await offered(set);
      const wanted = set.order.map(foldedWords);
      expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
      expect(titles.filter((title) => (set.never ?? []).map(foldedWords).includes(title))).toEqual(
        [],
      );
      expect(titles.length > 0).toBe(wanted.length > 0);
    },
  );
});
