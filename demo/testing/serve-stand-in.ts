import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { standIn } from '../stand-in.ts';

/** A running stand-in: `origin` is its address, `close` ends it. */
export interface ServedStandIn {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the stand-in on a free port of this machine. */
export async function serveStandIn(): Promise<ServedStandIn> {
  const server = http.createServer((request, response) => {
    const found = standIn(new URL(request.url ?? '/', 'http://localhost'));
    if (!found) return response.writeHead(404).end();
    return response
      .writeHead(found.status, { ...found.headers, 'content-type': found.contentType })
      .end(found.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
