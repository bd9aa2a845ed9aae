import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../app/shared/escape-html.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { temporaryFolder } from '../formats/testing/make-record.ts';
import type { NightReport } from './night.ts';
import { saveReport } from './saved-reports.ts';
import { DAY, ids, many, night, NOW, portOf, serve, source } from './testing/machine.ts';
import { SELF_SIGNED } from './testing/self-signed.ts';

const BDP = { id: 'bdp', level: 'bdp' } as const;
const KEPT = ['bdp:n0', 'bdp:n1', 'bdp:n2'];

function at(url: string): CatalogueSource {
  return source({ kind: 'url', url }, BDP);
}

function status(code: number, headers: http.OutgoingHttpHeaders = {}): http.RequestListener {
  return (_request, response) => void response.writeHead(code, headers).end('<h1>Erreur</h1>');
}

/** A data folder with the three records of a good night. */
async function afterAGoodNight(): Promise<string> {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  fs.writeFileSync(path.join(folder, 'a.mrc'), many(3));
  expect(await night(data, [source(folder, BDP)])).toMatchObject({ outcome: 'new', alerts: [] });
  return data;
}

/** The one alert of a night in which nothing is lost, and which both reports tell with the source and its setting. */
function toldIn(data: string, report: NightReport): string {
  expect(report).toMatchObject({
    outcome: 'kept',
    sources: [{ id: 'bdp', outcome: 'kept', records: 3, before: 3 }],
  });
  expect(report.alerts).toHaveLength(1);
  const [{ message } = { message: '' }] = report.alerts;
  expect(message).toMatch(/^Source « bdp », réglage url : /);
  expect(ids(data)).toEqual(KEPT);
  const page = fs.readFileSync(saveReport(data, 'Médiathèque', report), 'utf8');
  expect(page).toContain('Gardée de la veille');
  expect(page).toContain(escapeHtml(message));
  return message;
}

const half: http.RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': many(3).length });
  response.write(many(3).subarray(0, 50), () => response.destroy());
};

describe('a server that fails keeps what it brought and is told in French:', () => {
  const FAULTS: readonly (readonly [what: string, answer: http.RequestListener, RegExp[]])[] = [
    ['it asks for a password', status(401), [/répond 401/, /nom:mot-de-passe@/]],
    ['it refuses', status(403), [/répond 403/, /demandez à qui s’en occupe/]],
    ['nothing is there', status(404), [/répond 404/, /ouvrez-la dans un navigateur/]],
    ['it is gone', status(410), [/répond 410/, /nouvelle adresse/]],
    ['it is out of order', status(500), [/répond 500/, /panne du serveur/]],
    [
      'it is busy for long',
      status(503, { 'retry-after': '3600' }),
      [/attendre 60 minutes/, /Rien à faire/],
    ],
    ['it is asked too often', status(429), [/répond 429/, /décalez l’heure/]],
    [
      'it sends from address to address',
      status(302, { location: '/' }),
      [/renvoie sans fin/, /réglez l’adresse/],
    ],
    ['it breaks off', half, [/coupe avant la fin de l’envoi/, /nuit prochaine/]],
    [
      'it sends a page',
      (_request, response) => response.end('<!doctype html><title>Login'),
      [/page web/, /Reçu de http/],
    ],
    ['it sends nothing', (_request, response) => response.end(), [/est vide/, /Reçu de http/]],
    [
      'it says that there is nothing',
      (_request, response) => void response.writeHead(204).end(),
      [/sans rien envoyer/],
    ],
  ];
  it.concurrent.for(FAULTS)('%s', async ([, answer, says], { onTestFinished }) => {
    const data = await afterAGoodNight();
    const url = await serve(answer, onTestFinished);
    const message = toldIn(data, await night(data, [at(url)]));
    for (const each of says) expect(message).toMatch(each);
  });

  it.concurrent('nobody listens, or has that name', async () => {
    const data = await afterAGoodNight();
    const closed = await portOf(http.createServer(), (end) => end());
    const gone = await night(data, [at(`http://127.0.0.1:${closed}/export.mrc`)]);
    const goneMessage = toldIn(data, gone);
    expect(goneMessage).toMatch(/refuse la connexion/);
    expect(goneMessage).toMatch(/proxy/);
    const unknown = await night(data, [at('http://nulle-part.invalid/export.mrc')]);
    const unknownMessage = toldIn(data, unknown);
    expect(unknownMessage).toMatch(/n’est le nom d’aucun serveur connu/);
    expect(unknownMessage).toMatch(/Vérifiez l’adresse, le réseau/);
  });

  it.concurrent(
    'nobody vouches for its certificate, or it speaks no https',
    async ({ onTestFinished }) => {
      const data = await afterAGoodNight();
      const port = await portOf(
        https.createServer(SELF_SIGNED, (_request, response) => response.end(many(3))),
        onTestFinished,
      );
      const secure = await night(data, [at(`https://127.0.0.1:${port}/`)]);
      const secureMessage = toldIn(data, secure);
      expect(secureMessage).toMatch(/certificat/);
      expect(secureMessage).toMatch(/magasin de certificats du système/);
      const plain = await serve((_request, response) => response.end(many(3)), onTestFinished);
      const spoken = await night(data, [at(plain.replace('http:', 'https:'))]);
      const spokenMessage = toldIn(data, spoken);
      expect(spokenMessage).toMatch(/ne parle pas https/);
      expect(spokenMessage).toMatch(/en http/);
    },
  );
});

describe('a server', () => {
  it('that says for ever that nothing has changed is asked for all again after a week', async () => {
    let body = many(3);
    const url = await serve((request, response) => {
      const says = request.headers['if-none-match'] === undefined ? 200 : 304;
      response.writeHead(says, { etag: '"1"' }).end(says === 200 ? body : undefined);
    });
    const data = temporaryFolder();
    await night(data, [at(url)]);
    body = many(4);
    expect(await night(data, [at(url)], { now: new Date(NOW.getTime() + DAY) })).toMatchObject({
      outcome: 'same',
    });
    const later = { now: new Date(NOW.getTime() + 8 * DAY) };
    expect(await night(data, [at(url)], later)).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toHaveLength(4);
  });

  it.each(['1', new Date(Date.now() + 1500).toUTCString()])(
    'that is busy is waited for as it asks: %s',
    async (wait) => {
      let asked = 0;
      const url = await serve((_request, response) => {
        asked += 1;
        if (asked === 1) response.writeHead(503, { 'retry-after': wait }).end();
        else response.end(many(3));
      });
      const data = temporaryFolder();
      expect(await night(data, [at(url)])).toMatchObject({ outcome: 'new', alerts: [] });
      expect(asked).toBe(2);
    },
  );

  it.each([
    ['s3cr%26t', 's3cr&t'],
    ['s3cr%t', 's3cr%t'],
  ])(
    'gets the name and password of the address (%s), which no report tells',
    async (written, meant) => {
      let expected = `bib:${meant}`;
      const url = await serve((request, response) => {
        const said = Buffer.from(
          (request.headers.authorization ?? '').slice('Basic '.length),
          'base64',
        );
        if (said.toString() === expected) response.end(many(3));
        else response.writeHead(401).end();
      });
      const data = temporaryFolder();
      const secret = at(url.replace('http://', `http://bib:${written}@`));
      expect(await night(data, [secret])).toMatchObject({ outcome: 'new', alerts: [] });
      expected = 'changed';
      const refused = await night(data, [secret]);
      const refusedMessage = toldIn(data, refused);
      expect(refusedMessage).toMatch(/http:\/\/…@127\.0\.0\.1/);
      expect(refusedMessage).toMatch(/répond 401/);
      expect(JSON.stringify(refused)).not.toMatch(/s3cr/);
    },
  );
});

describe('a folder', () => {
  it('with a link to nothing, and exports named in capitals, is read', async () => {
    const [data, folder] = [temporaryFolder(), temporaryFolder()];
    fs.writeFileSync(path.join(folder, 'EXPORT.MRC'), many(3));
    fs.symlinkSync(path.join(folder, 'gone'), path.join(folder, 'hier.mrc'));
    const named = source({ kind: 'folder', path: folder, files: '*.mrc' }, BDP);
    expect(await night(data, [named])).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toEqual(KEPT);
  });

  it('without exports names its settings', async () => {
    const data = await afterAGoodNight();
    const { alerts } = await night(data, [source(temporaryFolder(), BDP)]);
    expect(alerts[0]?.message).toMatch(
      /^Source « bdp », réglage folder : .*n’a aucun fichier.*corrigez files/,
    );
    expect(ids(data)).toEqual(KEPT);
  });
});

describe('a source that is switched off', () => {
  it('leaves the catalogue, even where all others fail', async () => {
    const [data, folder, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    fs.writeFileSync(path.join(folder, 'a.mrc'), many(3));
    fs.writeFileSync(path.join(other, 'a.mrc'), many(2));
    const [own, bdp] = [source(other), source(folder, BDP)];
    await night(data, [own, bdp]);
    fs.rmSync(path.join(other, 'a.mrc'));
    const report = await night(data, [own, { ...bdp, on: false }]);
    expect(report).toMatchObject({
      outcome: 'new',
      sources: [{ outcome: 'kept' }, { outcome: 'off' }],
    });
    expect(ids(data)).toEqual(['n0', 'n1']);
  });
});

describe('a clock that was set back', () => {
  it('loses no report and no record', async () => {
    const data = await afterAGoodNight();
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'a.mrc'), many(3));
    const sources = [source(folder, BDP)];
    const report = await night(data, sources);
    for (let day = 0; day < 60; day += 1) {
      const startedAt = new Date(NOW.getTime() + day * DAY).toISOString();
      saveReport(data, 'M', { ...report, startedAt });
    }
    const back = await night(data, sources, { now: new Date('2000-01-01T00:00:00Z') });
    expect(fs.existsSync(saveReport(data, 'M', back))).toBe(true);
    expect(fs.readdirSync(path.join(data, 'reports'))).toHaveLength(120);
    expect(ids(data)).toEqual(KEPT);
  });
});

describe.skipIf(!fs.existsSync('/dev/full'))('a disk that fills up while a file comes', () => {
  it('keeps what came the night before, and says so', async () => {
    const url = await serve((_request, response) => response.end(many(3)));
    const data = temporaryFolder();
    await night(data, [at(url)]);
    fs.symlinkSync('/dev/full', path.join(data, 'sources/bdp/b'));
    const report = await night(data, [at(url)]);
    expect(report).toMatchObject({ outcome: 'kept', alerts: [{ code: 'disk-full' }] });
    expect(report.alerts[0]?.message).toMatch(/le disque est plein. Libérez de la place/);
    expect(ids(data)).toEqual(KEPT);
    fs.rmSync(path.join(data, 'sources/bdp/b'));
    expect(await night(data, [at(url)])).toMatchObject({ outcome: 'same', alerts: [] });
  });
});
