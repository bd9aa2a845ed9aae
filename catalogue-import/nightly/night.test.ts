import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import { temporaryFolder } from '../formats/testing/make-record.ts';
import { lockImport } from './lock.ts';
import { saveReport } from './saved-reports.ts';
import {
  DAY,
  ids,
  live,
  machine,
  many,
  marc,
  night,
  NOW,
  serve,
  source,
} from './testing/machine.ts';

const AGENDA = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, day: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:Contes\r\nDTSTART:${day}T100000Z\r\nEND:VEVENT`;

describe('a night', () => {
  it.each(['LISEZMOI.txt', 'readme.md', 'export.mrc.md5', 'export.log', 'export.ok', 'Thumbs.db'])(
    'reads the exports of a folder that also holds %s',
    async (name) => {
      const { data, exports } = machine(many(2));
      fs.writeFileSync(path.join(exports, name), name.endsWith('.ok') ? '' : 'Exports du SIGB\n');
      expect(await night(data, [source(exports)])).toMatchObject({ outcome: 'new', alerts: [] });
    },
  );

  it('brings MARC, online resources and events together, each marked with its source', async () => {
    const { data, exports, file } = machine(marc({ 1: 'Le Horla' }));
    const csv = path.join(temporaryFolder(), 'r.csv');
    fs.writeFileSync(csv, 'titre;adresse\nPiano;https://exemple.fr/piano\n');
    const agenda = path.join(temporaryFolder(), 'a.ics');
    fs.writeFileSync(agenda, AGENDA(event('e1', '20261205'), event('old', '20200101')));
    const report = await night(data, [
      source(exports),
      source(file, { id: 'bdp', level: 'bdp', share: 0.25 }),
      source(csv, { id: 'ligne', format: 'csv' }),
      source(agenda, { id: 'agenda', format: 'icalendar' }),
    ]);
    expect(report).toMatchObject({ outcome: 'new', alerts: [], changes: null });
    expect(
      live(data).map(({ id, kind, source: from, expires }) => [id, kind, from, expires]),
    ).toEqual([
      ['1', 'book', { id: 'catalogue', level: 'own', share: 1 }, null],
      ['bdp:1', 'book', { id: 'bdp', level: 'bdp', share: 0.25 }, null],
      ['ligne:https://exemple.fr/piano', 'digital', { id: 'ligne', level: 'own', share: 1 }, null],
      ['agenda:e1', 'event', { id: 'agenda', level: 'own', share: 1 }, '2026-12-05T10:00:00Z'],
    ]);
  });

  it('says what changed since the night before', async () => {
    const { data, exports, file } = machine(marc({ 1: 'A', 2: 'B', 3: 'C', 4: 'D', 5: 'E' }));
    await night(data, [source(exports)]);
    fs.writeFileSync(file, marc({ 1: 'A', 2: 'B2', 3: 'C', 4: 'D', 6: 'F' }));
    const { changes } = await night(data, [source(exports)]);
    expect(changes).toEqual({
      added: { count: 1, examples: [{ id: '6', title: 'F' }] },
      removed: { count: 1, examples: [{ id: '5', title: 'E' }] },
      changed: { count: 1, examples: [{ id: '2', title: 'B2', fields: ['title', 'workKey'] }] },
    });
  });

  it('makes nothing again of the same files', async () => {
    const { data, exports } = machine(many(3));
    await night(data, [source(exports)]);
    const before = liveCatalogue(data);
    expect(await night(data, [source(exports)])).toMatchObject({ outcome: 'same', alerts: [] });
    expect(liveCatalogue(data)).toBe(before);
  });

  it('leaves the records of a source that is switched off out', async () => {
    const { data, exports, file } = machine(many(2));
    const bdp = source(file, { id: 'bdp', level: 'bdp' });
    await night(data, [source(exports), bdp]);
    const report = await night(data, [source(exports), { ...bdp, on: false }]);
    expect(report.sources[1]).toMatchObject({ outcome: 'off', records: 0, before: 2 });
    expect(ids(data)).toEqual(['n0', 'n1']);
  });

  it('drops an event once it is over', async () => {
    const { data, exports } = machine(AGENDA(event('a', '20261201'), event('b', '20261231')));
    const sources = [source(exports, { id: 'agenda', format: 'icalendar' })];
    await night(data, sources);
    expect(ids(data)).toEqual(['agenda:a', 'agenda:b']);
    const later = new Date('2026-12-15T03:00:00Z');
    expect(await night(data, sources, { now: later })).toMatchObject({ alerts: [] });
    expect(ids(data)).toEqual(['agenda:b']);
  });

  it('does not run beside another import', async () => {
    const { data, exports } = machine(many(2));
    const lock = lockImport(data);
    await expect(night(data, [source(exports)])).rejects.toMatchObject({ code: 'import-running' });
    lock.release();
    expect(await night(data, [source(exports)])).toMatchObject({ outcome: 'new' });
  });
});

describe('a source that fails keeps what it brought the night before and raises an alert:', () => {
  it.each([
    ['an empty file', '', 'file-empty'],
    ['a file that is no catalogue', '%PDF-1.7 something else altogether', 'format-unknown'],
    ['less than four fifths', many(7), 'too-few-records'],
    ['a file that was cut', many(10).subarray(0, -20), 'file-cut-short'],
  ])('%s', async (_what, contents, code) => {
    const { data, exports, file } = machine(many(10));
    await night(data, [source(exports)]);
    const before = liveCatalogue(data);
    fs.writeFileSync(file, contents);
    const report = await night(data, [source(exports)]);
    expect(report).toMatchObject({
      outcome: 'kept',
      alerts: [{ sourceId: 'catalogue', code }],
      sources: [{ outcome: 'kept', records: 10, before: 10 }],
      catalogue: null,
    });
    expect(liveCatalogue(data)).toBe(before);
    expect(live(data)).toHaveLength(10);
  });

  it('a folder that is gone or has no such file', async () => {
    const { data, exports, file } = machine(many(2));
    await night(data, [source(exports)]);
    fs.rmSync(file);
    fs.writeFileSync(path.join(exports, 'export.mrc.part'), many(2));
    expect(await night(data, [source(exports)])).toMatchObject({
      outcome: 'kept',
      alerts: [{ code: 'file-unreadable', message: expect.stringContaining('n’a aucun fichier') }],
    });
    expect(ids(data)).toEqual(['n0', 'n1']);
  });

  it('a folder with a file that is no export, and says how to name those that are', async () => {
    const { data, exports } = machine(many(2));
    fs.writeFileSync(path.join(exports, 'liste.csv'), 'titre;auteur;cote\nNana;Zola;R ZOL\n');
    expect(await night(data, [source(exports)])).toMatchObject({
      outcome: 'none',
      alerts: [
        { code: 'format-unknown', message: expect.stringMatching(/liste\.csv.*files = "\*\.mrc"/) },
      ],
    });
    const named: CatalogueSource['place'] = { kind: 'folder', path: exports, files: '*.mrc' };
    expect(await night(data, [source(named)])).toMatchObject({ outcome: 'new', alerts: [] });
  });

  it('and the others go on', async () => {
    const { data, exports, file } = machine(many(10));
    const agenda = path.join(temporaryFolder(), 'a.ics');
    const sources = [source(exports), source(agenda, { id: 'agenda', format: 'icalendar' })];
    fs.writeFileSync(agenda, AGENDA(event('a', '20261201')));
    await night(data, sources);
    fs.writeFileSync(file, many(3));
    fs.writeFileSync(agenda, AGENDA(event('a', '20261201'), event('b', '20261202')));
    const report = await night(data, sources);
    expect(report).toMatchObject({
      outcome: 'new',
      alerts: [{ sourceId: 'catalogue', code: 'too-few-records' }],
      sources: [{ outcome: 'kept' }, { outcome: 'read', records: 2 }],
    });
    expect(ids(data)).toHaveLength(12);
  });

  it('exactly four fifths are enough, and fewer where somebody accepts it', async () => {
    const { data, exports, file } = machine(many(10));
    await night(data, [source(exports)]);
    fs.writeFileSync(file, many(8));
    expect(await night(data, [source(exports)])).toMatchObject({ outcome: 'new', alerts: [] });
    fs.writeFileSync(file, many(2));
    const report = await night(data, [source(exports)], { acceptFewer: true });
    expect(report).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toHaveLength(2);
  });

  it('but where the live catalogue cannot be read, they come with the alert', async () => {
    const { data, exports, file } = machine(many(10));
    saveReport(data, 'M', await night(data, [source(exports)]));
    fs.rmSync(path.join(liveCatalogue(data) ?? '', 'catalogue.db'));
    fs.writeFileSync(file, many(7));
    expect(await night(data, [source(exports)])).toMatchObject({
      outcome: 'new',
      alerts: [{ sourceId: 'catalogue', code: 'too-few-records' }],
      sources: [{ outcome: 'read', records: 7, before: 10 }],
    });
    expect(ids(data)).toHaveLength(7);
  });

  it('on the first night it is absent', async () => {
    const { data, exports } = machine('');
    expect(await night(data, [source(exports)])).toMatchObject({
      outcome: 'none',
      sources: [{ outcome: 'absent', before: null }],
    });
    expect(liveCatalogue(data)).toBeNull();
  });
});

describe('over HTTP', () => {
  it('fetches a file again only where it changed', async () => {
    let [body, tag] = [many(3), '"1"'];
    const statuses: number[] = [];
    const url = await serve((request, response) => {
      const isSame = request.headers['if-none-match'] === tag;
      statuses.push(isSame ? 304 : 200);
      response.writeHead(isSame ? 304 : 200, { etag: tag }).end(isSame ? undefined : body);
    });
    const data = temporaryFolder();
    const sources = [source({ kind: 'url', url })];
    await night(data, sources);
    expect(await night(data, sources)).toMatchObject({ outcome: 'same', alerts: [] });
    [body, tag] = [many(4), '"2"'];
    expect(await night(data, sources)).toMatchObject({ outcome: 'new' });
    expect(statuses).toEqual([200, 304, 200]);
    expect(ids(data)).toHaveLength(4);
  });

  it('fetches a file anew that was damaged on the disk', async () => {
    const url = await serve((request, response) => {
      const isSame = request.headers['if-none-match'] === '"1"';
      response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end(isSame ? undefined : many(3));
    });
    const data = temporaryFolder();
    await night(data, [source({ kind: 'url', url })]);
    fs.truncateSync(path.join(data, 'sources/catalogue/a'), 10);
    expect(await night(data, [source({ kind: 'url', url })])).toMatchObject({ alerts: [] });
    expect(ids(data)).toHaveLength(3);
  });

  it('names the address of what came and is no catalogue', async () => {
    const url = await serve((_request, response) => response.end('<!doctype html><title>Login'));
    const report = await night(temporaryFolder(), [source({ kind: 'url', url })]);
    expect(report.alerts[0]?.message).toContain('une page web');
    expect(report.alerts[0]?.message).toContain(`Reçu de ${url}.`);
  });

  it('keeps the night before where the server breaks off, refuses or is gone', async () => {
    let fault: 'none' | 'breaks' | 'refuses' = 'none';
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      if (fault === 'refuses') return void response.writeHead(403).end();
      response.writeHead(200, { 'content-length': many(3).length });
      if (fault === 'breaks') response.write(many(3).subarray(0, 50), () => response.destroy());
      else response.end(many(3));
    });
    const data = temporaryFolder();
    const sources = [source({ kind: 'url', url })];
    await night(data, sources);
    fault = 'breaks';
    asked = 0;
    const broken = await night(data, sources);
    expect(broken).toMatchObject({ outcome: 'kept', alerts: [{ code: 'source-unreachable' }] });
    expect(broken.alerts[0]?.message).toContain('coupe avant la fin de l’envoi');
    expect(asked).toBe(3);
    fault = 'refuses';
    const refused = await night(data, sources);
    expect(refused.alerts[0]?.message).toContain('répond 403');
    expect(ids(data)).toHaveLength(3);
  });
});

const OAI = (content: string): string =>
  `<?xml version="1.0"?><OAI-PMH><responseDate>2026-11-28T02:00:00Z</responseDate>${content}</OAI-PMH>`;
const oaiRecord = (id: string, title: string): string =>
  `<record><header><identifier>${id}</identifier></header><metadata><dc><title>${title}</title><identifier>https://e.fr/${id}</identifier></dc></metadata></record>`;

describe('over OAI-PMH', () => {
  it('harvests page by page, then what changed, and everything again after a week', async () => {
    const asked: string[] = [];
    let changed = '';
    const url = await serve((request, response) => {
      const query = new URLSearchParams(request.url?.slice(2));
      asked.push(query.toString());
      if (query.get('resumptionToken') === 't/1') {
        response.end(OAI(`<ListRecords>${oaiRecord('2', 'B')}<resumptionToken/></ListRecords>`));
      } else if (query.has('from')) response.end(OAI(changed));
      else {
        response.end(
          OAI(
            `<ListRecords>${oaiRecord('1', 'A')}<resumptionToken>t/1</resumptionToken></ListRecords>`,
          ),
        );
      }
    });
    const data = temporaryFolder();
    const oai = source(
      { kind: 'oai', url, prefix: 'oai_dc', set: 'x:y' },
      { id: 'oai', format: 'dublin-core' },
    );
    await night(data, [oai]);
    expect(ids(data)).toEqual(['oai:1', 'oai:2']);
    changed =
      '<ListRecords><record><header status="deleted"><identifier>1</identifier></header></record>' +
      `${oaiRecord('2', 'B2')}${oaiRecord('3', 'C')}</ListRecords>`;
    await night(data, [oai]);
    expect(live(data).map(({ title }) => title.main)).toEqual(['B2', 'C']);
    changed = '<error code="noRecordsMatch">none</error>';
    expect(await night(data, [oai])).toMatchObject({ outcome: 'same', alerts: [] });
    await night(data, [oai], { now: new Date(NOW.getTime() + 8 * DAY) });
    expect(ids(data)).toEqual(['oai:1', 'oai:2']);
    expect(asked).toEqual([
      'verb=ListRecords&metadataPrefix=oai_dc&set=x%3Ay',
      'verb=ListRecords&resumptionToken=t%2F1',
      'verb=ListRecords&metadataPrefix=oai_dc&set=x%3Ay&from=2026-11-27',
      'verb=ListRecords&metadataPrefix=oai_dc&set=x%3Ay&from=2026-11-27',
      'verb=ListRecords&metadataPrefix=oai_dc&set=x%3Ay',
      'verb=ListRecords&resumptionToken=t%2F1',
    ]);
  });

  it('takes away the MARC records that a repository has deleted since, as it names them', async () => {
    const marcOf = (id: string, title: string): string =>
      `<record><header><identifier>oai:e.fr:${id}</identifier></header><metadata><record><controlfield tag="001">PPN${id}</controlfield>` +
      `<datafield tag="200"><subfield code="a">${title}</subfield></datafield></record></metadata></record>`;
    let content = `${marcOf('1', 'A')}${marcOf('2', 'B')}${marcOf('3', 'C')}${marcOf('4', 'D')}${marcOf('5', 'E')}`;
    const url = await serve((_request, response) =>
      response.end(OAI(`<ListRecords>${content}</ListRecords>`)),
    );
    const data = temporaryFolder();
    const oai = source({ kind: 'oai', url, prefix: 'unimarc', set: null }, { id: 'oai' });
    await night(data, [oai]);
    expect(ids(data)).toEqual(['PPN1', 'PPN2', 'PPN3', 'PPN4', 'PPN5']);
    content = ['2', '9']
      .map((id) => `<header status="deleted"><identifier>oai:e.fr:${id}</identifier></header>`)
      .map((header) => `<record>${header}</record>`)
      .join('');
    expect(await night(data, [oai])).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toEqual(['PPN1', 'PPN3', 'PPN4', 'PPN5']);
  });

  it.each([
    ['an error', '<OAI-PMH><error code="badArgument">no</error></OAI-PMH>', /badArgument/],
    ['an answer that was cut', '<OAI-PMH><ListRecords><record>', /réponse incomplète/],
    ['a page of something else', '<html></html>', /réponse incomplète/],
  ])('keeps the night before on %s', async (_what, answer, says) => {
    let content = OAI(`<ListRecords>${oaiRecord('1', 'A')}</ListRecords>`);
    const url = await serve((_request, response) => response.end(content));
    const data = temporaryFolder();
    const oai = source(
      { kind: 'oai', url, prefix: 'oai_dc', set: null },
      { id: 'oai', format: 'dublin-core' },
    );
    await night(data, [oai]);
    content = answer;
    const report = await night(data, [oai]);
    expect(report.alerts[0]?.message).toMatch(says);
    expect(ids(data)).toEqual(['oai:1']);
  });
});

describe('a file that was cut', () => {
  it('is taken with an alert where there was nothing before, or no less', async () => {
    const { data, exports, file } = machine(many(10).subarray(0, -20));
    const first = await night(data, [source(exports)]);
    expect(first.sources[0]).toMatchObject({ outcome: 'read', records: 9 });
    expect(first.alerts.map(({ code }) => code)).toEqual(['file-cut-short']);
    fs.writeFileSync(file, many(12).subarray(0, -20));
    const second = await night(data, [source(exports)]);
    expect(second.sources[0]).toMatchObject({ outcome: 'read', records: 11 });
    expect(second.alerts.map(({ code }) => code)).toEqual(['file-cut-short']);
  });
});

describe('the report', () => {
  it('is one page that needs nothing else and shows records as text', async () => {
    const { data, exports, file } = machine(
      marc({ 1: '<script>alert(1)</script>', 2: 'B', 3: 'C', 4: 'D', 5: 'E' }),
    );
    await night(data, [source(exports)]);
    fs.writeFileSync(
      file,
      Buffer.concat([
        marc({ 2: 'B', 3: 'C', 4: 'D', 5: 'E', 6: '<img src=x>' }),
        Buffer.from('00100nam  2200000   450 ?\x1d'),
      ]),
    );
    const report = await night(data, [source(exports)]);
    const page = fs.readFileSync(saveReport(data, 'Médiathèque <b>', report), 'utf8');
    expect(page).toMatch(/^<!doctype html><html lang="fr">/);
    expect(page).not.toMatch(/<script|<img|<link|https?:\/\/(?!www\.w3\.org)|Médiathèque <b>/);
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page.match(/<svg role="img"/g)).toHaveLength(4);
    expect(page).toContain('Notices refusées');
    const json: unknown = JSON.parse(
      fs.readFileSync(path.join(data, 'reports/2026-11-28T030000.json'), 'utf8'),
    );
    expect(json).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('tells an alert in French with its detail, even where nothing was read', async () => {
    const { data, exports } = machine('');
    const page = fs.readFileSync(
      saveReport(data, 'Médiathèque', await night(data, [source(exports)])),
      'utf8',
    );
    expect(page).toContain('Aucun catalogue n’est en service.');
    expect(page).toContain('Le fichier est vide, ou n’a que des blancs.');
  });

  it('of sixty nights are kept', async () => {
    const { data, exports } = machine(many(1));
    const report = await night(data, [source(exports)]);
    for (let at = 0; at < 62; at += 1) {
      saveReport(data, 'M', {
        ...report,
        startedAt: new Date(NOW.getTime() + at * DAY).toISOString(),
      });
    }
    const names = fs.readdirSync(path.join(data, 'reports')).toSorted();
    expect(names).toHaveLength(120);
    expect(names[0]).toBe('2026-11-30T030000.html');
  });
});
