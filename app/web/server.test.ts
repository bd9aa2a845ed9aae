import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { CALL_NAMES } from '../contract/calls.ts';
import { CallError, createClient, type Handlers } from '../contract/transport.ts';
import { Failure } from '../shared/failure.ts';
import { createServer, listen, type ServerOptions, type StandIn } from './server.ts';

const LIBRARY = {
  name: 'Médiathèque des Tests',
  buildId: 'b1',
  records: 12,
  items: 15,
  modelId: null,
};
const EMPTY_PAGE = {
  url: 'http://x.test/stand-in/watch?v=aaaaaaaaaaa',
  documentTitle: null,
  player: null,
  next: null,
  displayed: null,
};

const handlers: Handlers = {
  'video.analyse': () => Promise.reject(new Failure('no-catalogue', 'No catalogue yet.')),
  'catalogue.record': () => Promise.resolve(null),
  'seat.quota': (_argument, { seat }) =>
    seat === 'poste-7'
      ? Promise.resolve({ offer: 'confort', used: 7, limit: 90 })
      : Promise.reject(new Error(`a stranger: ${seat}`)),
  'library.about': () => Promise.resolve(LIBRARY),
  'library.start': () => Promise.resolve({ subjects: [], acquisitions: [] }),
  'demo.videos': () => Promise.reject(new Error('a bug')),
};

const standIn: StandIn = (url) =>
  url.pathname === '/stand-in/watch'
    ? {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'" },
        body: `<title>${url.searchParams.get('v')}</title>`,
      }
    : null;

const started: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = createServer({
    handlers,
    screens: screensFolder(),
    standIn,
    seat: 'poste-7',
    names: ['poste-7.ville.example'],
    ...options,
  });
  started.push(server);
  return listen(server, { host: '127.0.0.1', port: 0 });
}

function screensFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-screens-'));
  fs.mkdirSync(path.join(folder, 'assets'));
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>En regard</title>');
  fs.writeFileSync(path.join(folder, 'assets', 'main-abc.js'), 'export {};');
  return folder;
}

function post(
  base: string,
  call: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${base}/api/calls/${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

describe('the contract over HTTP', () => {
  test('answers a call of the table to the client made from the same table', async () => {
    const base = await start();
    const client = createClient(async (name, argument) => {
      const response = await post(base, name, JSON.stringify(argument));
      return response.json();
    });
    expect(await client['library.about']({})).toEqual(LIBRARY);
    expect(await client['catalogue.record']({ recordId: 'x' })).toBeNull();
    const failed = client['video.analyse'](EMPTY_PAGE);
    await expect(failed).rejects.toBeInstanceOf(CallError);
    await expect(failed).rejects.toMatchObject({ code: 'no-catalogue' });
  });

  test('counts every caller as the seat of the configuration', async () => {
    const response = await post(await start(), 'seat.quota', '{}');
    expect(await response.json()).toMatchObject({ ok: true, value: { used: 7 } });
  });

  test.each([
    ['no such call', 'nothing.here', '{}', 400, 'argument-invalid'],
    ['a name of Object.prototype', 'constructor', '{}', 400, 'argument-invalid'],
    ['an argument of another shape', 'catalogue.record', '{"id":1}', 400, 'argument-invalid'],
    ['no JSON', 'library.about', '{', 400, 'argument-invalid'],
    ['an expected failure', 'video.analyse', JSON.stringify(EMPTY_PAGE), 503, 'no-catalogue'],
    ['a bug', 'demo.videos', '{}', 500, 'internal'],
    ['a body over 1 MiB', 'library.about', `"${'x'.repeat(1_048_577)}"`, 413, 'argument-invalid'],
  ])('says what is wrong: %s', async (_case, call, body, status, code) => {
    const response = await post(await start(), call, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ok: false, failure: { code } });
  });

  test('is closed to pages of other sites, with or without a preliminary question', async () => {
    const base = await start();
    const foreign = await post(base, 'library.about', '{}', { origin: 'https://evil.test' });
    expect(foreign.status).toBe(403);
    const plain = await post(base, 'library.about', '{}', { 'content-type': 'text/plain' });
    expect(plain.status).toBe(415);
    const own = await post(base, 'library.about', '{}', { origin: base });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['evil.test:4150', 421],
    ['poste-7.ville.example:4150', 200],
    ['localhost:4150', 200],
    ['[::1]:4150', 200],
  ])('answers a page that reached it under the name %s: %i', async (host, status) => {
    const server = createServer({
      handlers,
      screens: screensFolder(),
      standIn,
      seat: 'poste-7',
      names: ['poste-7.ville.example'],
    });
    started.push(server);
    // As a browser sends it for a page whose own name leads here.
    const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };
    const url = '/api/calls/library.about';
    const answer = await server.inject({ method: 'POST', url, headers, body: '{}' });
    expect(answer.statusCode).toBe(status);
    expect(answer.body.includes(LIBRARY.name)).toBe(status === 200);
  });

  test('never lets an answer be kept', async () => {
    const response = await post(await start(), 'library.about', '{}');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the description of the contract', () => {
  test('names every call of the table and resolves every reference in itself', async () => {
    const response = await fetch(`${await start()}/api/openapi.json`);
    const text = await response.text();
    const document = JSON.parse(text) as {
      openapi: string;
      paths: Record<string, unknown>;
      components: { schemas: Record<string, unknown> };
    };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(CALL_NAMES.map((name) => `/api/calls/${name}`));
    const references = [...text.matchAll(/"\$ref":"#\/([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(references.length).toBeGreaterThan(CALL_NAMES.length);
    for (const reference of references) {
      expect(reference).toMatch(/^components\/schemas\//);
      expect(document.components.schemas).toHaveProperty([
        reference.slice('components/schemas/'.length),
      ]);
    }
  });
});

describe('the screens', () => {
  test('are served under a policy that allows no inline code and no other host', async () => {
    const base = await start();
    const response = await fetch(base);
    expect(await response.text()).toContain('<title>En regard</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('may keep a file whose name carries its hash', async () => {
    const response = await fetch(`${await start()}/assets/main-abc.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  test('stay within their folder', async () => {
    const base = await start();
    for (const address of ['/../server.ts', '/%2e%2e/server.ts', '/..%2fserver.ts', '/.env']) {
      expect((await fetch(base + address)).status).toBeGreaterThanOrEqual(400);
    }
  });

  test('never repeat a video in an answer about an unknown address', async () => {
    const response = await fetch(`${await start()}/watch?v=aaaaaaaaaaa`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('aaaaaaaaaaa');
  });
});

describe('the stand-in', () => {
  test('answers below /stand-in/ with its own headers beside ours', async () => {
    const response = await fetch(`${await start()}/stand-in/watch?v=abcdefghijk`);
    expect(await response.text()).toBe('<title>abcdefghijk</title>');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is absent where it has no page, and outside the demonstration', async () => {
    expect((await fetch(`${await start()}/stand-in/nothing`)).status).toBe(404);
    const plain = await start({ standIn: null });
    expect((await fetch(`${plain}/stand-in/watch?v=abcdefghijk`)).status).toBe(404);
  });
});

describe('listening', () => {
  test('names the port that is taken and the setting that changes it', async () => {
    const base = await start();
    const port = Number(new URL(base).port);
    const second = createServer({
      handlers,
      screens: screensFolder(),
      standIn: null,
      seat: 's',
      names: [],
    });
    started.push(second);
    const failure = await listen(second, { host: '127.0.0.1', port }).catch((error) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.code).toBe('port-in-use');
    expect(failure.message).toContain(String(port));
    expect(failure.message).toContain('web.port');
  });

  test('names the address that this machine does not have', async () => {
    const server = createServer({
      handlers,
      screens: screensFolder(),
      standIn: null,
      seat: 's',
      names: [],
    });
    started.push(server);
    const failure = await listen(server, { host: '203.0.113.7', port: 0 }).catch((error) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.message).toContain('web.host');
  });
});
