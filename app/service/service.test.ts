import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Analysis } from '../contract/schemas.ts';
import { answerCall, createClient, type Client } from '../contract/transport.ts';
import { temporaryFolder } from '../store/testing/temporary-folder.ts';
import { openService, type ServiceConfig } from './open.ts';
import { NO_POLICY } from '../shared/policy.ts';
import { COMMUNE_AND_BREAD, makeLibrary, snapshotOf } from './testing/small-library.ts';

const COMMUNE = snapshotOf(
  'commune0001',
  'La Commune de Paris racontée par Louise Michel',
  'Le 18 mars 1871 commence la Commune de Paris.',
);
const BREAD = snapshotOf(
  'pain0000001',
  'Faire son pain au levain',
  'La recette du pain au levain.',
);

let config: ServiceConfig;
beforeEach(() => {
  config = {
    library: { name: 'Médiathèque d’essai' },
    dataFolder: temporaryFolder(),
    seat: { offer: 'decouverte', quota: 15 },
    modelFolder: null,
    policy: NO_POLICY,
    modelUnloadMinutes: null,
  };
  makeLibrary(config.dataFolder, COMMUNE_AND_BREAD);
});

/** A client of a real service, as a seat of that name. */
async function clientOf(seat = 'poste-1', given: ServiceConfig = config): Promise<Client> {
  const service = await openService(given, []);
  onTestFinished(() => service.close());
  return createClient((name, argument) => answerCall(service.handlers, name, argument, { seat }));
}

function answerOf(analysis: Analysis): Extract<Analysis, { kind: 'answer' }> {
  if (analysis.kind !== 'answer') throw new Error(`no answer but ${analysis.kind}`);
  return analysis;
}

describe('video.analyse', () => {
  test('gives cards with where to find them and a reason that stands in video and record', async () => {
    const client = await clientOf();
    const { cards, understood } = answerOf(await client['video.analyse'](COMMUNE));
    expect(cards.map((card) => card.recordId)).toEqual(expect.arrayContaining(['c1', 'c2', 'c3']));
    expect(cards.map((card) => card.recordId)).not.toContain('b1');
    expect(understood.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card.items).toEqual([
        { branch: 'Centrale', section: 'Adultes', callNumber: 'R HUG', status: null },
      ]);
      expect(card.reason).not.toBe('');
      expect(card.explanation.value).toBe(card.score);
    }
  });

  test('a page without a video costs nothing', async () => {
    const client = await clientOf();
    expect(
      await client['video.analyse']({ ...COMMUNE, url: 'https://www.youtube.com/feed/trending' }),
    ).toEqual({
      kind: 'no-video',
    });
    expect((await client['seat.quota']({})).used).toBe(0);
  });

  test('a video that another seat had analysed costs nothing and gives the same answer', async () => {
    const first = answerOf(await (await clientOf('poste-1'))['video.analyse'](COMMUNE));
    const other = await clientOf('poste-2');
    const second = answerOf(await other['video.analyse'](COMMUNE));
    expect(first.quota.used).toBe(1);
    expect(second).toEqual({ ...first, cached: true, quota: { ...first.quota, used: 0 } });
  });

  test('a page that says more of the same video is read again at no cost', async () => {
    const client = await clientOf();
    const bare = snapshotOf('commune0001', 'Vidéo', '');
    const first = answerOf(await client['video.analyse'](bare));
    const second = answerOf(await client['video.analyse'](COMMUNE));
    expect(second.cards.length).toBeGreaterThan(first.cards.length);
    expect(second.quota.used).toBe(1);
  });

  test('the answer is the same whatever was watched before', async () => {
    const client = await clientOf();
    const alone = answerOf(await client['video.analyse'](BREAD));
    const folder = temporaryFolder();
    makeLibrary(folder, COMMUNE_AND_BREAD);
    const after = await clientOf('poste-1', { ...config, dataFolder: folder });
    await after['video.analyse'](COMMUNE);
    const second = answerOf(await after['video.analyse'](BREAD));
    expect(JSON.stringify(second.cards)).toBe(JSON.stringify(alone.cards));
  });

  test('says so when the seat has no analysis left, and still answers what is cached', async () => {
    const seat = { offer: 'decouverte', quota: 1 } as const;
    const client = await clientOf('poste-1', { ...config, seat });
    await client['video.analyse'](COMMUNE);
    expect(await client['video.analyse'](BREAD)).toEqual({
      kind: 'quota-spent',
      quota: { offer: 'decouverte', used: 1, limit: 1 },
    });
    expect(answerOf(await client['video.analyse'](COMMUNE)).cached).toBe(true);
  });

  test('an import gives another answer without a restart, not the one that is kept', async () => {
    const client = await clientOf();
    await client['video.analyse'](COMMUNE);
    makeLibrary(config.dataFolder, COMMUNE_AND_BREAD.slice(1));
    const renewed = answerOf(await client['video.analyse'](COMMUNE));
    expect(renewed.cached).toBe(false);
    expect(renewed.cards.map((card) => card.recordId)).not.toContain('c1');
  });

  test('nothing on the disk holds both the seat and the video', async () => {
    const client = await clientOf('poste-canari');
    await client['video.analyse'](snapshotOf('canari00001', 'La Commune de Paris', 'canari'));
    const database = new Database(path.join(config.dataFolder, 'seats.db'), { readonly: true });
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    const rows = tables.flatMap((table) =>
      database.prepare(`SELECT * FROM "${String(table)}"`).all(),
    );
    database.close();
    const texts = rows.map((row) => JSON.stringify(row));
    expect(texts.filter((text) => text.includes('poste-canari'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('canari00001'))).toHaveLength(1);
    expect(
      texts.filter((text) => text.includes('poste-canari') && text.includes('canari00001')),
    ).toEqual([]);
    // Neither a clock nor milliseconds since 1970.
    expect(/\d{2}:\d{2}|\b1[67]\d{11}\b/.test(texts.join('\n'))).toBe(false);
  });
});

describe('the other calls', () => {
  test('catalogue.record gives the record in full, or null', async () => {
    const client = await clientOf();
    expect(await client['catalogue.record']({ recordId: 'c2' })).toMatchObject({
      title: 'La Commune',
      creators: ['Louise Michel'],
      subjects: ['Commune de Paris (1871) -- Histoire'],
    });
    expect(await client['catalogue.record']({ recordId: 'none' })).toBeNull();
  });

  test('library.about says that there is no model', async () => {
    const client = await clientOf();
    expect(await client['library.about']({})).toMatchObject({
      records: 4,
      items: 4,
      modelId: null,
    });
  });
});

describe('openService', () => {
  test('without a catalogue each call says how to import one, and the first import is seen', async () => {
    const dataFolder = temporaryFolder();
    const client = await clientOf('poste-1', { ...config, dataFolder });
    await expect(client['library.about']({})).rejects.toMatchObject({ code: 'no-catalogue' });
    makeLibrary(dataFolder, COMMUNE_AND_BREAD);
    expect(await client['library.about']({})).toMatchObject({ records: 4 });
  });

  test('with a model that is not whole it runs without one and says so', async () => {
    const modelFolder = temporaryFolder();
    fs.writeFileSync(path.join(modelFolder, 'manifest.json'), '{}');
    const service = await openService({ ...config, modelFolder }, []);
    onTestFinished(() => service.close());
    expect(service.warning).toMatch(/^Lecture sans modèle de langue : /);
  });
});
