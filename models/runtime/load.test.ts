import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fnv } from './hashed-tokens.ts';
import { loadTagger, type EntityTagger, type TaggerOptions } from './load.ts';
import { lacksAvx } from './session.ts';
import { hashedFolder, plainSubwordFolder, subwordFolder } from './testing/model-folder.ts';

const folders: string[] = [];
const taggers: EntityTagger[] = [];

async function load(dir: string, options: TaggerOptions = {}): Promise<EntityTagger> {
  folders.push(dir);
  const tagger = await loadTagger(dir, options);
  taggers.push(tagger);
  return tagger;
}

/** What breaks counts of characters: elisions, line ends, emoji, other directions, decomposed and compatibility forms. */
const AROUND = [
  "été|l'|qu’|\n|\t|\u00a0|\u200b|\u202b|«|…|(|#|@|🎬|👩‍🎨|🇫🇷|❤️|1️⃣|𝒜𝒷|e\u0301te\u0301",
  'ﬁn|Ⅻ|İ|ß|½|قلم|مرحبا|שלום|日本|สวัสดี|नमस्ते',
].flatMap((line) => line.split('|'));

afterAll(async () => {
  for (const tagger of taggers) await tagger.close();
  for (const dir of folders) fs.rmSync(dir, { recursive: true });
});

const pieces = {
  Élise: 'B-PER',
  Du: 'I-PER',
  '##val': 'I-PER',
  Kyïv: 'B-LOC',
  القاهرة: 'B-LOC',
};
const subwords = () => subwordFolder(pieces);

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
    expect(spans[0]?.score).toBeGreaterThan(0.99);
  });

  test('gives each name at its exact place, whatever stands around it', async () => {
    const tagger = await load(folder());
    const around = fc.array(fc.constantFrom(...AROUND), { maxLength: 6 });
    const names = fc.array(fc.tuple(around, fc.constantFrom('Élise Duval', 'Élise', 'القاهرة')));
    await fc.assert(
      fc.asyncProperty(names, around, async (parts, end) => {
        const text = [
          ...parts.flatMap(([before, name]) => [...before, ',', name, ',']),
          ...end,
        ].join(' ');
        const spans = await tagger.tag(text);
        expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(
          parts.map(([, name]) => name),
        );
        expect(await tagger.tag(text)).toEqual(spans);
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

describe.each(['WordPiece', 'lower-cased WordPiece', 'byte-level BPE'] as const)(
  'a Hugging Face folder as it is exported, with %s',
  (kind) => {
    test.each([
      ['composed', 'Ici Élise Duval, القاهرة 🎬 « Élise ».', ['Élise Duval', 'القاهرة', 'Élise']],
      ['decomposed', 'Ici Élise Duval, Kyïv.'.normalize('NFD'), ['Élise Duval', 'Kyïv']],
    ])('needs no manifest, and places %s names exactly', async (_form, text, names) => {
      const dir = plainSubwordFolder(pieces, kind);
      const tagger = await load(dir);
      expect(tagger.id).toMatch(new RegExp(`^${path.basename(dir)}-[0-9a-f]{8}$`));
      const spans = await tagger.tag(text);
      const found = spans.map(({ start, end }) => text.slice(start, end));
      expect(found.map((name) => name.normalize('NFC'))).toEqual(names);
    });
  },
);

describe('a long text', () => {
  const text = Array.from({ length: 700 }, (_, i) =>
    i % 100 === 50 ? 'Élise Duval.\n' : 'mot',
  ).join(' ');

  test('is read in batches, and gives what its windows give one by one', async () => {
    const whole = await (await load(hashed())).tag(text);
    expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array.from({ length: 7 }, () => 'Élise Duval'),
    );
  });

  test('when its time is over keeps the names that were read, whole', async () => {
    let clock = 0;
    const tagger = await load(hashed(), { budgetMs: 0, now: () => (clock += 1) });
    const spans = await tagger.tag(text);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.length).toBeLessThan(7);
    for (const { start, end } of spans) expect(text.slice(start, end)).toBe('Élise Duval');
  });
});

describe('a model that leaves the memory when nothing is asked', () => {
  test('comes back with the same answers', async () => {
    const tagger = await load(hashed(), { unloadAfterMs: 1 });
    const before = await tagger.tag('Élise Duval');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await tagger.tag('Élise Duval')).toEqual(before);
    expect(before).toHaveLength(1);
  });

  test('does not come back when its file was altered meanwhile', async () => {
    const dir = hashed();
    const tagger = await load(dir, { unloadAfterMs: 1 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    fs.appendFileSync(path.join(dir, 'model.onnx'), ' ');
    await expect(tagger.tag('Élise Duval')).rejects.toMatchObject({ code: 'model-refused' });
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
      /config\.json a été modifié : son SHA-256 est [0-9a-f]{64}, le manifeste dit [0-9a-f]{64}\. Copiez/,
    );
  });

  test('a model of our own without its manifest', async () => {
    const dir = hashed();
    fs.rmSync(path.join(dir, 'manifest.json'));
    await expect(load(dir)).rejects.toThrow(/manifest\.json ne peut pas être lu/);
  });

  test('numbers for pairs of labels that are not as many as its labels', async () => {
    const dir = plainSubwordFolder({});
    const config = '{"id2label": {"0": "O", "1": "B-PER"}, "transitions": [[0, 1]]}';
    fs.writeFileSync(path.join(dir, 'config.json'), config);
    await expect(load(dir)).rejects.toThrow(/« transitions » doit avoir 2 lignes de 2 nombres/);
  });

  test('a model that has other labels than its configuration', async () => {
    const dir = plainSubwordFolder({});
    fs.writeFileSync(path.join(dir, 'config.json'), '{"id2label": {"0": "O", "1": "B-PER"}}');
    await expect(load(dir)).rejects.toThrow(/donne 5 nombres par mot, config\.json a 2 étiquettes/);
  });

  test('a missing file', async () => {
    const missing = damaged((dir) => fs.rmSync(path.join(dir, 'model.onnx')));
    await expect(missing).rejects.toMatchObject(refusal);
    await expect(missing).rejects.toThrow(/model\.onnx ne peut pas être lu/);
  });

  const rewrite = (content: unknown) => (dir: string) =>
    fs.writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(content));

  test.each([
    [
      'a manifest without files',
      rewrite({ id: 'a', licence: 'b' }),
      /doit contenir « id », « licence » et « files »/,
    ],
    [
      'a manifest that leaves the folder',
      rewrite({ id: 'a', licence: 'b', files: { '../a': 'x' } }),
      /nomme « \.\.\/a », qui n’est pas un fichier de ce dossier/,
    ],
    [
      'a manifest without a hash',
      rewrite({ id: 'a', licence: 'b', files: { 'config.json': 'x' } }),
      /ne donne pas de SHA-256 en hexadécimal pour config\.json/,
    ],
    [
      'a manifest that forgets the model',
      rewrite({ id: 'a', licence: 'b', files: {} }),
      /ne nomme pas model\.onnx/,
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
