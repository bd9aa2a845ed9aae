import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../formats/testing/make-record.ts';
import { nextPage } from './next-page.ts';
import { ids, night, serve, source } from './testing/machine.ts';

const event = (uid: number): object => ({
  uid,
  title: { fr: `E${uid}` },
  timings: [{ begin: '2026-12-05T14:00:00Z', end: '2026-12-05T16:00:00Z' }],
});
const film = (pk: number): string =>
  `<film><pk>${pk}</pk><editorial><title>F${pk}</title></editorial></film>`;

const SERVICES: Readonly<Record<string, (query: URLSearchParams) => string>> = {
  artevod: (query) => {
    const page = Number(query.get('page_nb') ?? 1);
    return `<wsObjectListQuery page_nb="${page}" page_size="2" total_count="3" count="2">${page === 1 ? film(1) + film(2) : film(3)}</wsObjectListQuery>`;
  },
  openagenda: (query) => {
    const isFirst = query.getAll('after[]').join() === '';
    const events = isFirst
      ? [event(1), event(2)]
      : query.getAll('after[]').join() === '7,2'
        ? [event(3)]
        : [];
    return JSON.stringify({
      total: 3,
      events,
      after: events.length === 0 ? null : isFirst ? [7, 2] : [8, 3],
    });
  },
  'opendatasoft 1': (query) => {
    const start = Number(query.get('start') ?? 0);
    const all = [1, 2, 3].map((uid) => ({ recordid: `r${uid}`, fields: event(uid) }));
    return JSON.stringify({
      nhits: 3,
      parameters: { rows: 2, start },
      records: all.slice(start, start + 2),
    });
  },
  'opendatasoft 2': (query) => {
    const offset = Number(query.get('offset') ?? 0);
    return JSON.stringify({
      total_count: 3,
      results: [1, 2, 3].map(event).slice(offset, offset + 2),
    });
  },
};

describe('a service that answers page by page', () => {
  it.each(Object.entries(SERVICES))('is read to the end: %s', async (name, answer) => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      asked.push(searchParams.toString());
      response.setHeader('etag', '"1"');
      response.end(answer(searchParams));
    });
    const data = temporaryFolder();
    const format = name === 'artevod' ? 'artevod' : 'openagenda';
    const paged = source({ kind: 'url', url: `${url}?key=k` }, { id: 's', format });
    expect(await night(data, [paged])).toMatchObject({ outcome: 'new', alerts: [] });
    expect(ids(data)).toEqual(['s:1', 's:2', 's:3']);
    expect(asked.every((query) => query.startsWith('key=k'))).toBe(true);
    // The validator of one page says nothing of the others.
    expect(await night(data, [paged])).toMatchObject({ outcome: 'same', alerts: [] });
  });

  it('is read once where it gives the same page whatever it is asked', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.end(
        JSON.stringify({ nhits: 900, parameters: { rows: 1 }, records: [{ fields: event(1) }] }),
      );
    });
    const data = temporaryFolder();
    const agenda = source({ kind: 'url', url }, { id: 's', format: 'openagenda' });
    expect(await night(data, [agenda])).toMatchObject({ outcome: 'new', alerts: [] });
    expect([asked, ids(data)]).toEqual([2, ['s:1']]);
  });

  it('keeps the night before where a page fails', async () => {
    let isBroken = false;
    const url = await serve((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      if (isBroken && searchParams.has('page_nb')) response.writeHead(404).end();
      else response.end(SERVICES['artevod']?.(searchParams));
    });
    const data = temporaryFolder();
    const films = source({ kind: 'url', url }, { id: 's', format: 'artevod' });
    await night(data, [films]);
    isBroken = true;
    expect(await night(data, [films])).toMatchObject({
      outcome: 'kept',
      sources: [{ records: 3 }],
    });
    expect(ids(data)).toHaveLength(3);
  });

  it('has no other page behind the last, an answer cut short, or the most that Opendatasoft gives', () => {
    const url = 'https://e.fr/?offset=9999';
    expect(nextPage('openagenda', url, '{"total_count":20000,"results":[{}]}')).toBeNull();
    expect(nextPage('openagenda', url, '{"events":[{')).toBeNull();
    expect(nextPage('openagenda', url, '[]')).toBeNull();
    expect(nextPage('artevod', url, '<wsObjectQuery/>')).toBeNull();
  });
});
