import http from 'node:http';
import net from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import {
  machine,
  many,
  night,
  portOf,
  source,
} from '../catalogue-import/nightly/testing/machine.ts';
import { temporaryFolder } from '../catalogue-import/formats/testing/make-record.ts';
import { joinNetwork, proxyVariables } from './commands/night-network.ts';

const PROXY = { mode: 'fixed', server: '127.0.0.1:1', bypass: '', user: '', password: '' } as const;

describe('the network of the night', () => {
  it('names the proxy of the settings as the environment would', () => {
    const proxy = { ...PROXY, bypass: '*.exemple.fr, 10.0.0.1', user: 'bib', password: 'p@ss' };
    expect(proxyVariables(proxy)).toEqual({
      http_proxy: 'http://bib:p%40ss@127.0.0.1:1',
      https_proxy: 'http://bib:p%40ss@127.0.0.1:1',
      no_proxy: '.exemple.fr,10.0.0.1',
    });
  });

  it('takes the proxy of the environment where the settings name a script, which stops no import', async () => {
    const proxy = http.createServer();
    const asked: string[] = [];
    proxy.on('connect', ({ url }, socket: net.Socket) => {
      asked.push(url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    vi.stubEnv('http_proxy', `http://127.0.0.1:${await portOf(proxy)}`);
    joinNetwork({ ...PROXY, mode: 'pac' });
    vi.unstubAllEnvs();
    const exports = machine(many(3));
    const report = await night(exports.data, [
      source(exports.exports),
      source({ kind: 'url', url: 'http://bdp.invalid/export.mrc' }, { id: 'bdp' }),
    ]);
    expect(asked).toContain('bdp.invalid:80');
    expect(report).toMatchObject({ outcome: 'new', alerts: [{ sourceId: 'bdp' }] });
  });

  it('reaches a source by the proxy of the settings alone, and tells where the proxy refuses', async () => {
    const origin = await portOf(http.createServer((_request, response) => response.end(many(3))));
    const asked: string[] = [];
    let refuses = false;
    const proxy = http.createServer();
    proxy.on('connect', (request, socket: net.Socket) => {
      asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
      if (refuses) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const tunnel = net.connect(origin, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.pipe(socket).pipe(tunnel);
      });
    });
    const port = await portOf(proxy);
    joinNetwork({ ...PROXY, server: `127.0.0.1:${port}`, user: 'bib', password: 'x' });
    const data = temporaryFolder();
    const bdp = source({ kind: 'url', url: 'http://bdp.invalid/export.mrc' });
    expect(await night(data, [bdp])).toMatchObject({ outcome: 'new', alerts: [] });
    expect(asked).toEqual([`bdp.invalid:80 Basic ${Buffer.from('bib:x').toString('base64')}`]);
    refuses = true;
    const other = source({ kind: 'url', url: 'http://autre.invalid/export.mrc' });
    const report = await night(data, [other]);
    expect(report).toMatchObject({ outcome: 'kept' });
    expect(report.alerts[0]?.message).toMatch(/est refusé par le serveur mandataire/);
  });
});
