import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-config-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(toml: string): string {
  const file = path.join(folder, 'en-regard.toml');
  fs.writeFileSync(file, toml);
  return file;
}

describe('readConfig', () => {
  test('without a file every setting has its default, and the data folder is the platform’s', () => {
    const config = readConfig({}, {});
    expect(config.web).toEqual({ host: '127.0.0.1', port: 4150 });
    expect(config.seat).toEqual({ name: 'poste-1', offer: 'explorateur', quota: 180 });
    expect(config.session).toEqual({
      idleSeconds: 300,
      idleSecondsPlaying: 2_700,
      countdownSeconds: 60,
    });
    expect(config.kiosk).toEqual({
      peerTube: null,
      paneInFullScreen: false,
      restartAt: 240,
      memoryMegabytes: 3_000,
      languages: ['fr', 'en', 'ar'],
      printsSlips: false,
    });
    expect(config.dataFolder).toMatch(/en-regard$/);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('the environment overrides the file, and the command line both', () => {
    const config = write('[web]\nport = 8001\n[data]\nfolder = "here"\n');
    expect(readConfig({ config }, {}).dataFolder).toBe(path.join(folder, 'here'));
    const environment = { EN_REGARD_WEB_PORT: '8002', EN_REGARD_DATA: '/elsewhere' };
    expect(readConfig({ config }, environment).web.port).toBe(8002);
    expect(readConfig({ config }, environment).dataFolder).toBe('/elsewhere');
    expect(readConfig({ config, data: '/third' }, environment).dataFolder).toBe('/third');
  });

  test('the model is the one that comes with the program, or another, or none', () => {
    const shipped = path.resolve(import.meta.dirname, '../../models/en-regard-fr');
    expect(readConfig({}, {}).modelFolder).toBe(shipped);
    expect(fs.existsSync(path.join(shipped, 'manifest.json'))).toBe(true);
    const config = write('[model]\nfolder = "larger"\n');
    expect(readConfig({ config }, {}).modelFolder).toBe(path.join(folder, 'larger'));
    expect(readConfig({ config }, { EN_REGARD_MODEL_FOLDER: '' }).modelFolder).toBeNull();
    expect(readConfig({ config: write('[model]\nfolder = ""\n') }, {}).modelFolder).toBeNull();
  });

  test('the model stays in memory unless it is told when to leave it', () => {
    expect(readConfig({}, {}).modelUnloadMinutes).toBeNull();
    const config = write('[model]\nunload_after_minutes = 20\n');
    expect(readConfig({ config }, {}).modelUnloadMinutes).toBe(20);
    const environment = { EN_REGARD_MODEL_UNLOAD_AFTER_MINUTES: '-1' };
    expect(() => readConfig({}, environment)).toThrow(/model\.unload_after_minutes : .* de 0 à /);
  });

  test('a proxy is not half set', () => {
    expect(readConfig({}, {}).proxy.mode).toBe('system');
    const server = { EN_REGARD_PROXY_MODE: 'fixed', EN_REGARD_PROXY_SERVER: 'proxy.fr:3128' };
    expect(readConfig({}, server).proxy).toMatchObject({ mode: 'fixed', server: 'proxy.fr:3128' });
    expect(() => readConfig({}, { EN_REGARD_PROXY_MODE: 'fixed' })).toThrow(
      /proxy\.server : .*demande un nom et un port/,
    );
    expect(() => readConfig({}, { EN_REGARD_PROXY_MODE: 'pac' })).toThrow(/proxy\.pac : .*demande/);
    expect(() => readConfig({}, { ...server, EN_REGARD_PROXY_SERVER: 'http://proxy' })).toThrow(
      /proxy\.server : un nom et un port, comme/,
    );
    const script = { EN_REGARD_PROXY_MODE: 'pac', EN_REGARD_PROXY_PAC: 'file:///etc/proxy.pac' };
    expect(() => readConfig({}, script)).toThrow(/proxy\.pac/);
  });

  test('a wrong key is named with the keys that are allowed there', () => {
    const config = write('[web]\nprot = 1\n');
    expect(() => readConfig({ config }, {})).toThrow(
      /web\.prot : réglage inconnu ; permis ici : host, port/,
    );
  });

  test('a wrong section is named with the sections that exist', () => {
    const config = write('[wbe]\nport = 1\n');
    expect(() => readConfig({ config }, {})).toThrow(
      /wbe : réglage inconnu ; permis ici : library, data, web/,
    );
  });

  test('a wrong value is named with the values that are allowed', () => {
    const config = write('[seat]\noffer = "gold"\n');
    expect(() => readConfig({ config }, {})).toThrow(
      /seat\.offer : .*decouverte.*confort.*explorateur.*site/,
    );
    expect(() => readConfig({}, { EN_REGARD_WEB_PORT: '70000' })).toThrow(/web\.port : .*65535/);
  });

  test('a source says where it is, once, and has an id of its own', () => {
    const config = write(
      '[[sources]]\nid = "a"\nformat = "marc"\nfolder = "exports"\nfiles = "*.mrc"\n[[sources]]\nid = "b"\nformat = "dublin-core"\noai = "https://oai.example/oai"\non = false\nshare = 0.2\nlevel = "bnf"\n',
    );
    expect(readConfig({ config }, {}).sources).toEqual([
      {
        id: 'a',
        format: 'marc',
        level: 'own',
        on: true,
        share: 1,
        timeZone: 'Europe/Paris',
        place: { kind: 'folder', path: path.join(folder, 'exports'), files: '*.mrc' },
      },
      {
        id: 'b',
        format: 'dublin-core',
        level: 'bnf',
        on: false,
        share: 0.2,
        timeZone: 'Europe/Paris',
        place: { kind: 'oai', url: 'https://oai.example/oai', prefix: 'oai_dc', set: null },
      },
    ]);
  });

  test.each([
    ['id = "a"\nformat = "marc"', /sources\.0 : une seule de folder, url et oai/],
    ['id = "a"\nformat = "marc"\nfolder = "x"\nurl = "https://a.fr"', /une seule de/],
    ['id = "A b"\nformat = "marc"\nfolder = "x"', /sources\.0\.id : petites lettres/],
    ['id = "a"\nformat = "pdf"\nfolder = "x"', /sources\.0\.format : .*icalendar/],
    [
      'id = "a"\nformat = "marc"\nurl = "ftp://a.fr"',
      /sources\.0\.url : une adresse en http ou https/,
    ],
    ['id = "a"\nformat = "marc"\nfolder = "x"\nshare = 2', /sources\.0\.share/],
    ['id = "a"\nformat = "marc"\nfoldr = "x"', /sources\.0\.foldr : réglage inconnu ; .*folder/],
    ['id = "a"\nformat = "icalendar"\nfolder = "x"\ntime_zone = "Mars"', /time_zone : un nom/],
  ])('a wrong source is told: %s', (source, says) => {
    expect(() => readConfig({ config: write(`[[sources]]\n${source}\n`) }, {})).toThrow(says);
  });

  test('broken TOML is refused with its line', () => {
    const config = write('[web]\nport = \n');
    expect(() => readConfig({ config }, {})).toThrow(/ligne 2/);
  });

  test('a file that was named and is not there is an error, not a default', () => {
    expect(() => readConfig({ config: path.join(folder, 'none.toml') }, {})).toThrow(
      /n’existe pas/,
    );
  });

  test('every example of the technician’s guide is valid', () => {
    const guide = path.resolve(import.meta.dirname, '../../docs/fr/technicien.md');
    const examples = [...fs.readFileSync(guide, 'utf8').matchAll(/```toml\n(.*?)```/gs)];
    expect(examples.length).toBeGreaterThan(2);
    for (const [, toml = ''] of examples) readConfig({ config: write(toml) }, {});
  });

  test('the example file is valid and says the defaults', () => {
    const example = path.resolve(import.meta.dirname, '../../en-regard.example.toml');
    const { file, ...settings } = readConfig({ config: example }, {});
    expect(file).toBe(example);
    expect({ ...settings }).toEqual((({ file: _file, ...rest }) => rest)(readConfig({}, {})));
  });
});
