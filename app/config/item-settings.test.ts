import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEM_PRESETS } from '../shared/item-profile.ts';
import { readConfig } from './config.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-items-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function itemsOf(toml: string, environment = {}): ReturnType<typeof readConfig>['items'] {
  const config = path.join(folder, 'en-regard.toml');
  fs.writeFileSync(config, toml);
  return readConfig({ config }, environment).items;
}

describe('[items]', () => {
  test('is Koha’s way where nothing is written', () => {
    expect(itemsOf('')).toMatchObject(ITEM_PRESETS.koha);
  });

  test('takes a preset, from the file or from the environment', () => {
    expect(itemsOf('[items]\npreset = "bnf"').tag).toBe('930');
    expect(itemsOf('', { EN_REGARD_ITEMS_PRESET: 'sirsidynix-999' }).codes.branch).toBe('m');
  });

  test('lays over it the field, the codes, the copies to leave out and the names of the library', () => {
    const profile = itemsOf(`
      [items]
      preset = "koha"
      tag = "997"
      codes = { call_number = "sk", status = "" }
      left_out = { o = ["9"] }
      [items.branches]
      MED = "Médiathèque"
      [items.audiences]
      JEU = "child"
    `);
    expect(profile).toMatchObject({
      tag: '997',
      codes: { branch: 'cb', callNumber: 'sk', status: '' },
      leftOut: { o: ['9'] },
      names: { branch: { MED: 'Médiathèque' }, audience: { JEU: 'child' } },
    });
    expect(profile.leftOut).not.toHaveProperty('2');
  });

  test.each([
    ['[items]\npreset = "aleph"', /items\.preset.*"koha"/],
    ['[items]\ntag = "95"', /items\.tag : l’étiquette d’une zone/],
    ['[items]\ncodes = { barcode = "f" }', /items\.codes\.barcode : réglage inconnu.*call_number/],
    ['[items.audiences]\nJEU = "jeunes"', /items\.audiences\.JEU.*young-adult/],
    ['[items.left_out]\nstatus = ["9"]', /left_out/],
  ])('refuses %s, and says what is allowed', (toml, message) => {
    expect(() => itemsOf(toml)).toThrow(message);
  });
});
