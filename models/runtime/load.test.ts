import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fnv } from './hashed-tokens.ts';
import { lacksAvx, loadTagger, type EntityTagger } from './load.ts';
import { hashedFolder, subwordFolder } from './testing/model-folder.ts';

const folders: string[] = [];
const taggers: EntityTagger[] = [];

async function load(dir: string): Promise<EntityTagger> {
  folders.push(dir);
  const tagger = await loadTagger(dir);
  taggers.push(tagger);
  return tagger;
}

afterAll(async () => {
  for (const tagger of taggers) await tagger.close();
  for (const dir of folders) fs.rmSync(dir, { recursive: true });
});

const subwords = () =>
  subwordFolder({
    Élise: 'B-PER',
    Du: 'I-PER',
    '##val': 'I-PER',
    Kyïv: 'B-LOC',
    القاهرة: 'B-LOC',
    ',': 'O',
    '"': 'O',
  });

const BUCKETS = 512;
const bucket = (word: string) => 1 + (fnv(word) % (BUCKETS - 1));
const hashed = () =>
  hashedFolder(
    BUCKETS,
    new Map([
      [bucket('elise'), 'B-PER'],
      [bucket('duval'), 'I-PER'],
      [bucket('القاهرة'), 'B-LOC'],
    ]),
  );

describe.each([
  ['a Hugging Face model', subwords],
  ['a model of our own', hashed],
])('%s', (_kind, folder) => {
  test('marks names at their exact places among accents, emoji and Arabic', async () => {
    const tagger = await load(folder());
    const text = '👩‍🎨 « Élise Duval », l’été :\nÉlise 🎬 القاهرة.';
    const spans = await tagger.tag(text);
    expect(spans.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
      ['PER', 'Élise Duval'],
      ['PER', 'Élise'],
      ['LOC', 'القاهرة'],
    ]);
    expect(spans[0]?.score).toBeCloseTo(0.99, 2);
  });

  test('gives the same spans for the same text, within it and in order', async () => {
    const tagger = await load(folder());
    const texts = fc
      .array(
        fc.oneof(
          fc.constantFrom('Élise', 'Duval', '\n', '🎬', 'e\u0301', 'القاهرة', ','),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const spans = await tagger.tag(text);
        expect(await tagger.tag(text)).toEqual(spans);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reads a text longer than its window', async () => {
    const tagger = await load(folder());
    const spans = await tagger.tag(`${'mot '.repeat(399)}Élise Duval ${'mot\n'.repeat(900)}Élise`);
    expect(spans.at(-1)?.end).toBe(399 * 4 + 12 + 900 * 4 + 5);
  });

  test('reads nothing in nothing', async () => {
    expect(await (await load(folder())).tag(' \n')).toEqual([]);
  });
});

describe('a folder that may not be used is refused with a sentence that says why', () => {
  const damaged = (change: (dir: string) => void) => {
    const dir = subwords();
    folders.push(dir);
    change(dir);
    return loadTagger(dir);
  };
  const refusal = { code: 'model-refused' };

  test('an altered file: its name, what is expected and what is found', async () => {
    const altered = damaged((dir) => fs.appendFileSync(path.join(dir, 'config.json'), ' '));
    await expect(altered).rejects.toMatchObject(refusal);
    await expect(altered).rejects.toThrow(
      /config\.json was altered: its SHA-256 is [0-9a-f]{64}, the manifest says [0-9a-f]{64}\. Copy the model/,
    );
  });

  test('a missing file', async () => {
    const missing = damaged((dir) => fs.rmSync(path.join(dir, 'model.onnx')));
    await expect(missing).rejects.toMatchObject(refusal);
    await expect(missing).rejects.toThrow(/model\.onnx cannot be read/);
  });

  const rewrite = (content: unknown) => (dir: string) =>
    fs.writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(content));

  test.each([
    [
      'no manifest',
      (dir: string) => fs.rmSync(path.join(dir, 'manifest.json')),
      /manifest\.json cannot be read/,
    ],
    [
      'a manifest without files',
      rewrite({ id: 'a', licence: 'b' }),
      /must hold "id", "licence" and "files"/,
    ],
    [
      'a manifest that leaves the folder',
      rewrite({ id: 'a', licence: 'b', files: { '../a': 'x' } }),
      /names "\.\.\/a", which is no file of the folder/,
    ],
    [
      'a manifest without a hash',
      rewrite({ id: 'a', licence: 'b', files: { 'config.json': 'x' } }),
      /gives no SHA-256 in hexadecimal for config\.json/,
    ],
    [
      'a manifest that forgets the model',
      rewrite({ id: 'a', licence: 'b', files: {} }),
      /does not name model\.onnx/,
    ],
  ])('%s', async (_what, change, sentence) => {
    const attempt = damaged(change);
    await expect(attempt).rejects.toMatchObject(refusal);
    await expect(attempt).rejects.toThrow(sentence);
  });
});

test('a processor without AVX is told from its description', () => {
  expect(lacksAvx('flags\t\t: fpu sse sse2 avx avx2\n')).toBe(false);
  expect(lacksAvx('flags\t\t: fpu sse sse2\n')).toBe(true);
  expect(lacksAvx('Features\t: neon\n')).toBe(false);
});
