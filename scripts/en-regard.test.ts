import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeRecord } from '../catalogue-import/formats/iso2709/encode-record.ts';
import type { MarcRecord } from '../catalogue-import/formats/marc-record.ts';
import { standIn } from '../demo/stand-in.ts';
import { demoVideos } from '../demo/videos.ts';

const COMMAND = path.resolve(import.meta.dirname, 'en-regard.mjs');
const DEMO = path.resolve(import.meta.dirname, '../demo/catalogue.mrc');

let folder: string;
let data: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-command-'));
  data = path.join(folder, 'data');
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell would, with settings of its own. */
function run(...words: readonly string[]): Ran {
  const env = { ...process.env, EN_REGARD_DATA: data, XDG_CONFIG_HOME: folder };
  return spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8', env });
}

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}

function lastLine(text: string): unknown {
  return JSON.parse(text.trim().split('\n').at(-1) ?? '');
}

function record(id: string, title: string): MarcRecord {
  return {
    leader: '00000nam0 2200000   450 ',
    fields: [
      { tag: '001', value: id },
      { tag: '200', indicators: '1 ', subfields: [{ code: 'a', value: title }] },
    ],
  };
}

describe('en-regard import', () => {
  test('ends with its report as JSON on the last line', () => {
    const export1 = file(
      'export.mrc',
      Buffer.concat([encodeRecord(record('1', 'Un')), encodeRecord(record('2', 'Deux'))]),
    );
    const ran = run('import', export1, '--json', '--data', path.join(folder, 'small'));
    expect(ran.status).toBe(0);
    expect(lastLine(ran.stdout)).toMatchObject({
      read: 2,
      kept: 2,
      refused: 0,
      files: [{ file: export1, read: 2, kept: 2, refused: 0 }],
    });
  });

  test.each([
    [
      'a picture named .mrc',
      'photo.mrc',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      /photo\.mrc.*JPEG/s,
    ],
    ['an empty file', 'empty.mrc', Buffer.alloc(0), /empty\.mrc.*est vide/s],
    ['plain text', 'notes.mrc', Buffer.from('bonjour\n'.repeat(50)), /notes\.mrc.*Sont acceptés/s],
  ])('refuses %s, names it and says what is accepted', (_what, name, content, message) => {
    const ran = run('import', file(name, content), '--data', path.join(folder, 'refused'));
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test('a file that is not there is named', () => {
    const ran = run('import', path.join(folder, 'none.mrc'));
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('none.mrc')]);
  });

  test('keeps the report of each import as a page and as JSON, with what changed since the one before', () => {
    const where = path.join(folder, 'reported');
    const exported = (title: string): string =>
      file('reported.mrc', encodeRecord(record('1', title)));
    run('import', exported('Un'), '--data', where);
    const ran = run('import', exported('Deux'), '--data', where);
    const [, page = ''] = /^Rapport : (.*\.html)$/m.exec(ran.stderr) ?? [];
    const html = fs.readFileSync(page, 'utf8');
    expect(html).toContain('<h2>Depuis l’import d’avant</h2>');
    expect(html).toContain('<li>Deux <code>1</code> : titre, œuvre</li>');
    expect(JSON.parse(fs.readFileSync(page.replace(/html$/, 'json'), 'utf8'))).toMatchObject({
      byHand: true,
      outcome: 'new',
      sources: [{ id: 'catalogue', records: 1, before: 1 }],
      catalogue: { read: 1, kept: 1 },
      changes: {
        added: { count: 0 },
        removed: { count: 0 },
        changed: { count: 1, examples: [{ id: '1', title: 'Deux', fields: ['title', 'workKey'] }] },
      },
    });
  });

  test('warns where files bring less than four fifths of the catalogue, and takes them', () => {
    const where = path.join(folder, 'fewer');
    const five = ['1', '2', '3', '4', '5'].map((id) => encodeRecord(record(id, id)));
    const four = file('four.mrc', Buffer.concat(five.slice(1)));
    run('import', file('five.mrc', Buffer.concat(five)), '--data', where);
    expect(run('import', four, '--data', where).status).toBe(0);
    const ran = run('import', file('three.mrc', Buffer.concat(five.slice(2, 4))), '--data', where);
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([
      2,
      expect.stringContaining('2 notices et 0 exemplaires en service'),
      expect.stringContaining('Le catalogue avait 4 notices, il n’en a plus que 2.'),
    ]);
  });

  test('what was typed wrong is told in French, with what is near it', () => {
    expect(run('import', '--nigthly').stderr).toMatch(
      /^en-regard : option inconnue : --nigthly\.\n\(Peut-être : --nightly\.\)\nTout ce qui est permis/,
    );
    expect(run('inport', 'a.mrc').stderr).toMatch(/commande inconnue : inport\.\n.*import/);
    expect(run('doctor', 'a', 'b').stderr).toContain('de trop : a, b.');
    expect(run('import', 'a.mrc', '--accept-fewer')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--accept-fewer ne va qu’avec --nightly'),
    });
  });

  test('a folder is no file, and is told with what to do', () => {
    expect(run('import', folder).stderr).toContain(
      'c’est un dossier (EISDIR). Nommez les fichiers qu’il contient.',
    );
  });

  test('counts what a later record replaced', () => {
    const twice = file('twice.mrc', encodeRecord(record('1', 'Un')));
    const ran = run('import', twice, twice, '--data', path.join(folder, 'twice'));
    expect(ran.stdout).toContain('lues 1, gardées 0, refusées 0, remplacées ou retirées 1');
  });

  test('says that all is read before the search is made, which takes a while', () => {
    const one = file('told.mrc', encodeRecord(record('1', 'Un')));
    const ran = run('import', one, '--data', path.join(folder, 'told'));
    expect(ran.stderr).toMatch(/100 % {2}told\.mrc\n.*Préparation de la recherche…\n/);
  });

  test.skipIf(process.platform === 'win32')(
    'that is interrupted says at once that nothing has changed, and changes nothing',
    async () => {
      const one = encodeRecord(record('1', 'Un'));
      const big = file('big.mrc', Buffer.concat(Array.from({ length: 120_000 }, () => one)));
      const where = path.join(folder, 'interrupted');
      const child = spawn(process.execPath, [COMMAND, 'import', big, '--data', where]);
      let told = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text;
        if (text.includes('10 %')) child.kill('SIGINT');
      });
      const [end] = await once(child, 'close');
      expect([end, told]).toEqual([130, expect.stringMatching(/interrompu, rien n’a changé\.\n$/)]);
      expect(told).not.toContain('100 %');
      expect(fs.existsSync(path.join(where, 'current'))).toBe(false);
    },
  );

  test('a data folder that cannot be written is named', () => {
    const blocked = path.join(file('not-a-folder', ''), 'data');
    const ran = run('import', file('one.mrc', encodeRecord(record('1', 'Un'))), '--data', blocked);
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('not-a-folder')]);
  });
});

describe('with the demonstration catalogue', () => {
  const [video] = demoVideos;
  let page: string;
  beforeAll(() => {
    const ran = run('import', DEMO);
    if (ran.status !== 0) throw new Error(ran.stderr);
    const answer = standIn(new URL(`http://localhost/stand-in/watch?v=${video?.id ?? ''}`));
    page = file('page.html', answer?.body ?? '');
  }, 120_000);

  test('recommend reads a recorded page and prints the whole trace as JSON', () => {
    const trace = lastLine(run('recommend', page, '--json').stdout);
    expect(trace).toMatchObject({
      videoId: video?.id,
      modelId: expect.stringMatching(/^en-regard-fr-/),
      metadata: { language: 'fr' },
    });
    const { searches, documents } = trace as Record<
      'searches' | 'documents',
      Record<string, unknown>[]
    >;
    expect(searches.length).toBeGreaterThanOrEqual(30);
    for (const search of searches) {
      expect(Object.keys(search)).toEqual(
        expect.arrayContaining(['reason', 'query', 'hits', 'ms']),
      );
    }
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(
        expect.arrayContaining(['recordId', 'score', 'explanation']),
      );
    }
  });

  test('the same page gives the same bytes, with and without --explain', () => {
    const first = run('recommend', page);
    expect(first.stdout).toContain(video?.title);
    expect(run('recommend', page).stdout).toBe(first.stdout);
    expect(run('recommend', page, '--explain').stdout).toContain(first.stdout.trim());
  });

  test('recommend reads a page that was kept gzip-compressed', () => {
    const packed = file('page.html.gz', gzipSync(fs.readFileSync(page)));
    expect(run('recommend', packed).stdout).toBe(run('recommend', page).stdout);
    const damaged = run(
      'recommend',
      file('damaged.html.gz', fs.readFileSync(packed).subarray(0, 99)),
    );
    expect([damaged.status, damaged.stderr]).toEqual([
      1,
      expect.stringContaining('ne peut pas être lu'),
    ]);
  });

  test('--videos and --run write what an evaluation reads, whatever the order of the videos', () => {
    const lines = demoVideos
      .slice(0, 3)
      .map(({ id, title, description, keywords }) =>
        JSON.stringify({ id, title, description, tags: keywords }),
      );
    const runs = [lines, lines.toReversed()].map((each, index) => {
      const out = path.join(folder, `run${index}.tsv`);
      const ran = run('recommend', '--videos', file('videos.jsonl', each.join('\n')), '--run', out);
      expect(ran.status).toBe(0);
      return fs.readFileSync(out, 'utf8').trim().split('\n').toSorted();
    });
    expect(runs[0]).toEqual(runs[1]);
    for (const row of runs[0] ?? []) expect(row).toMatch(/^\S+\t\S+\t\d+$/);
  });

  test.each([
    [
      'a page without a video',
      ['recommend', '--video', '{"title": 1}'],
      /--video n’est pas une vidéo/,
    ],
    [
      'an address of a video site',
      ['recommend', 'https://www.youtube.com/watch?v=AAAAAAAAAAA'],
      /ne demande rien aux autres sites/,
    ],
    ['no video at all', ['recommend'], /Nommez une page enregistrée/],
  ])('refuses %s in one sentence', (_what, words, message) => {
    const ran = run(...words);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test('doctor looks for the files of each source of the night', () => {
    const settings = file(
      'sources.toml',
      `[[sources]]\nid = "ici"\nformat = "marc"\nfolder = "${DEMO}"\n` +
        '[[sources]]\nid = "absente"\nformat = "marc"\nfolder = "rien"\n' +
        '[[sources]]\nid = "loin"\nformat = "icalendar"\nurl = "https://exemple.invalid/a.ics"\n',
    );
    const ran = run('doctor', '--config', settings);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(`✓ Source « ici » : 1 fichier (${DEMO})`);
    expect(ran.stdout).toMatch(
      /✗ Source « absente » : .*rien.*n’existe pas.*\n {4}Corrigez folder/,
    );
    expect(ran.stdout).toContain('· Source « loin » : sera demandée à son serveur');
  });

  test('doctor finds everything in order', () => {
    const ran = run('doctor', '--json');
    expect(ran.status).toBe(0);
    expect(lastLine(ran.stdout)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ about: 'SQLite', status: 'ok' }),
        expect.objectContaining({ about: 'Index', status: 'ok' }),
      ]),
    });
  });

  test('serve answers on 127.0.0.1 alone, without a stand-in, and ends when it is told to', async () => {
    const env = {
      ...process.env,
      EN_REGARD_DATA: data,
      EN_REGARD_WEB_PORT: '0',
      XDG_CONFIG_HOME: folder,
    };
    const served = spawn(process.execPath, [COMMAND, 'serve'], { env });
    const address = await new Promise<string>((resolve, reject) => {
      served.stdout.on('data', (text) => {
        const found = /http:\S+/.exec(String(text));
        if (found !== null) resolve(found[0]);
      });
      served.on('exit', () => reject(new Error('serve ended before it answered')));
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${address}/api/openapi.json`)).status).toBe(200);
    expect((await fetch(`${address}/stand-in/`)).status).toBe(404);
    const ended = new Promise((resolve) => {
      served.once('close', resolve);
    });
    served.kill('SIGTERM');
    await ended;
  });

  test('serve names the port that is taken and the setting that chooses another', async () => {
    const other = net.createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const env = {
      ...process.env,
      EN_REGARD_DATA: data,
      EN_REGARD_WEB_PORT: String(port),
      XDG_CONFIG_HOME: folder,
    };
    const ran = spawnSync(process.execPath, [COMMAND, 'serve'], { encoding: 'utf8', env });
    other.close();
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(new RegExp(`Le port ${port} .*web\\.port`));
  });
});

describe('en-regard', () => {
  test('every command has its help', () => {
    for (const command of ['import', 'recommend', 'serve', 'doctor']) {
      const ran = run(command, '--help');
      expect([ran.status, ran.stdout]).toEqual([0, expect.stringContaining('--data')]);
    }
  });

  test('a wrong setting ends every command with what is allowed', () => {
    const config = file('wrong.toml', '[web]\nprot = 1\n');
    const ran = run('doctor', '--config', config);
    expect([ran.status, ran.stderr]).toEqual([
      1,
      expect.stringContaining('permis ici : host, port'),
    ]);
  });

  test('doctor without a catalogue says how to import one, and ends with 1', () => {
    const ran = run('doctor', '--data', path.join(folder, 'nothing'));
    expect([ran.status, ran.stdout]).toEqual([
      1,
      expect.stringContaining('en-regard import FICHIER'),
    ]);
  });
});
