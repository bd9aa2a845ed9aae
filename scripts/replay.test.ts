import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { videoPage } from '../app/recommend/testing/video.ts';
import { openLibrary, type Library } from '../app/service/library.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import { importCatalogue } from '../catalogue-import/nightly/import-catalogue.ts';
import { replay, writeReplay } from './commands/replay.ts';

const CATALOGUE = path.join(import.meta.dirname, '../demo/catalogue.mrc');
const PAGE = videoPage({ title: 'Que se passe-t-il dans un trou noir ?' });

let folder: string;
let here: Library;
let elsewhere: Library;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'replay-'));
  const [one, other] = ['here', 'elsewhere'].map((name) => path.join(folder, name));
  await importCatalogue({ files: [CATALOGUE], dataDir: one ?? '' });
  await importCatalogue({ files: [CATALOGUE], dataDir: other ?? '' });
  here = openLibrary(one ?? '');
  elsewhere = openLibrary(other ?? '');
}, 120_000);
afterAll(() => {
  here.close();
  elsewhere.close();
  fs.rmSync(folder, { recursive: true });
});

async function written(): Promise<string> {
  const file = path.join(folder, 'one.json');
  const policy = { ...NO_POLICY, mute: [{ class: 'films' as const }] };
  await writeReplay(PAGE, file, { library: here, tagger: null, policy }, new Date('2026-11-28'));
  return file;
}

describe('a replay file', () => {
  test('gives the same bytes with another import of the same catalogue, and brings its own policy', async () => {
    const parts = { library: elsewhere, tagger: null, policy: NO_POLICY };
    const { answer } = await replay(await written(), parts);
    expect(answer.recommendations.documents.length).toBeGreaterThan(0);
    expect(answer.recommendations.withheld.length).toBeGreaterThan(0);
    const classes = answer.recommendations.documents.map(({ documentClass }) => documentClass);
    expect(classes).not.toContain('films');
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'another build',
      (text) => text.replace(/"buildId": "[^"]*"/, '"buildId": "x"'),
      /le catalogue x ;/,
    ],
    ['another model', (text) => text.replace('"modelId": null', '"modelId": "m"'), /le modèle m ;/],
    [
      'another answer',
      (text) => text.replace(/"answer": "[^"]*"/, `"answer": "${'0'.repeat(64)}"`),
      /la réponse 0{64} ;/,
    ],
    ['no such thing', () => '{}', /ne peut pas être rejoué/],
  ])('of %s is refused by name', async (_what, change, message) => {
    const file = await written();
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
    const parts = { library: elsewhere, tagger: null, policy: NO_POLICY };
    await expect(replay(file, parts)).rejects.toThrow(message);
  });
});
