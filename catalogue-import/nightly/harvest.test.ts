import { describe, expect, it } from 'vitest';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { temporaryFolder } from '../formats/testing/make-record.ts';
import type { NightReport } from './night.ts';
import { DAY, ids, night, NOW, serve, source } from './testing/machine.ts';

type Query = URLSearchParams;

const DATE = '<responseDate>2026-11-28T02:00:00Z</responseDate>';
const records = (...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<record><header><identifier>${name}</identifier></header><metadata><dc><title>${name}</title></dc></metadata></record>`,
    )
    .join('');
const list = (content: string, token = ''): string =>
  `<OAI-PMH>${DATE}<ListRecords>${content}${token}</ListRecords></OAI-PMH>`;
const token = (value: string): string =>
  `<resumptionToken expirationDate="2026-11-28T03:00:00Z" completeListSize="9" cursor="0">${value}</resumptionToken>`;
const error = (code: string): string =>
  `<OAI-PMH>${DATE}<error code="${code}">text</error></OAI-PMH>`;

/** A repository that answers each request as told, and what it was asked. */
async function repository(
  answer: (query: Query) => string | number,
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    asked.push(query.toString());
    const said = answer(query);
    if (typeof said === 'number') response.writeHead(said, { 'retry-after': '0' }).end();
    else response.end(said);
  });
  return { url, asked };
}

function oai(url: string): CatalogueSource {
  return source(
    { kind: 'oai', url, prefix: 'oai_dc', set: null },
    { id: 'oai', format: 'dublin-core' },
  );
}

function at(data: string, url: string, days = 0): Promise<NightReport> {
  return night(data, [oai(url)], { now: new Date(NOW.getTime() + days * DAY) });
}

describe('a harvest', () => {
  it('begins once more where the repository has forgotten its token on the way', async () => {
    let forgets = 1;
    const { url, asked } = await repository((query) => {
      if (!query.has('resumptionToken')) return list(records('a', 'b'), token('t1'));
      if (query.get('resumptionToken') === 't1') return list(records('c'), token('t2'));
      forgets -= 1;
      return forgets >= 0 ? error('badResumptionToken') : list(records('d'), token(''));
    });
    const data = temporaryFolder();
    expect(await at(data, url)).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toEqual(['oai:a', 'oai:b', 'oai:c', 'oai:d']);
    expect(asked).toHaveLength(6);
  });

  it.each([
    ['forgets its token again and again', 'badResumptionToken', /oublie deux fois/],
    ['gives the same token again', 'loop', /le même resumptionToken revient/],
    ['fails on the way', 500, /répond 500/],
    ['sends something else on the way', 'html', /réponse incomplète.*page web \(« Maintenance »\)/],
  ])('keeps the night before where the repository %s', async (_what, fault, says) => {
    let isGood = true;
    const { url } = await repository((query) => {
      if (isGood) return list(records('a', 'b'));
      if (!query.has('resumptionToken')) return list(records('c'), token('t1'));
      if (fault === 'loop') return list(records('d'), token('t1'));
      if (fault === 'html') return '<html><title>Maintenance</title></html>';
      return typeof fault === 'number' ? fault : error(fault);
    });
    const data = temporaryFolder();
    await at(data, url);
    isGood = false;
    const report = await at(data, url, 1);
    expect(report).toMatchObject({ outcome: 'kept', alerts: [{ code: 'source-unreachable' }] });
    expect(report.alerts[0]?.message).toMatch(/^Source « oai », réglage oai : /);
    expect(report.alerts[0]?.message).toMatch(says);
    isGood = true;
    expect(await at(data, url, 2)).toMatchObject({ alerts: [] });
    expect(ids(data)).toEqual(['oai:a', 'oai:b']);
  });

  it('waits on the way where the repository is busy', async () => {
    let busy = 2;
    const { url } = await repository((query) => {
      if (!query.has('resumptionToken')) return list(records('a'), token('t1'));
      busy -= 1;
      return busy >= 0 ? 503 : list(records('b'));
    });
    const data = temporaryFolder();
    expect(await at(data, url)).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toEqual(['oai:a', 'oai:b']);
  });

  it.each([
    ['cannotDisseminateFormat', /corrigez prefix/],
    ['noSetHierarchy', /retirez set/],
    ['badVerb', /corrigez oai/],
    ['noRecordsMatch', /aucune notice.*set/],
  ])('says what to do where the repository says %s', async (code, says) => {
    const { url } = await repository(() => error(code));
    const report = await at(temporaryFolder(), url);
    expect(report).toMatchObject({ outcome: 'none', alerts: [{ code: 'source-unreachable' }] });
    expect(report.alerts[0]?.message).toMatch(says);
  });

  it('goes on where the repository tells no date, and takes an empty list for no news', async () => {
    let isFirst = true;
    const { url, asked } = await repository(() => {
      const answer = isFirst ? list(records('a')) : list('');
      isFirst = false;
      return answer.replace(DATE, '<responseDate>hier</responseDate>');
    });
    const data = temporaryFolder();
    await at(data, url);
    expect(await at(data, url, 1)).toMatchObject({ outcome: 'same', alerts: [] });
    expect(asked[1]).toContain('from=2026-11-27');
    expect(ids(data)).toEqual(['oai:a']);
  });

  it('takes all again where a clock was set back by more than a week', async () => {
    const { url, asked } = await repository(() => list(records('a')));
    const data = temporaryFolder();
    await at(data, url);
    await at(data, url, -30);
    expect(asked.map((query) => query.includes('from='))).toEqual([false, false]);
  });

  it('reads an address that was copied with a request', async () => {
    const { url, asked } = await repository(() => list(records('a')));
    await at(temporaryFolder(), `${url}?key=1&verb=ListRecords&metadataPrefix=mods`);
    expect(asked).toEqual(['key=1&verb=ListRecords&metadataPrefix=oai_dc']);
  });
});
