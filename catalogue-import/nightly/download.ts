import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../app/shared/failure.ts';
import type { SourcePlace } from '../../app/shared/source.ts';
import { flushFile } from '../../app/store/durable-file.ts';
import { storeFailure, withStoreFailures } from '../../app/store/store-failure.ts';
import { ask } from './http.ts';
import { hashOf, type SourceCache } from './source-cache.ts';

/**
 * The file at an address: the one of the night before where the server says by ETag or date that it is the same. A
 * file that does not arrive whole never takes the place of one that did. Throws `source-unreachable`,
 * `data-folder-unwritable` or `disk-full`.
 */
export async function download(
  { url }: Extract<SourcePlace, { kind: 'url' }>,
  cache: SourceCache,
): Promise<readonly string[]> {
  const known = cache.load();
  const headers = {
    ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
  };
  return ask(url, headers, async (response) => {
    if (response.status === 304 && known !== null) return cache.paths(known);
    const name = known?.files[0]?.name === 'a' ? 'b' : 'a';
    const file = path.join(cache.folder, name);
    await save(url, response, file);
    const state = {
      files: [{ name, sha256: hashOf(file) }],
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
      harvested: null,
      harvestedWhole: null,
    };
    cache.store(state);
    return cache.paths(state);
  });
}

async function save(url: string, response: Response, file: string): Promise<void> {
  if (response.body === null) {
    throw new Failure('source-unreachable', `${url} répond sans rien envoyer.`);
  }
  try {
    await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
  } catch (error) {
    // A full disk is told as such; a connection that broke is tried again.
    throw storeFailure(file, error);
  }
  withStoreFailures(file, () => flushFile(file));
}
