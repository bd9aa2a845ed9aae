import fs, { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../app/shared/failure.ts';
import type { SourceFormat, SourcePlace } from '../../app/shared/source.ts';
import { flushFile } from '../../app/store/durable-file.ts';
import { storeFailure, withStoreFailures } from '../../app/store/store-failure.ts';
import { ask, withoutPassword } from './http.ts';
import { nextPage, PAGED } from './next-page.ts';
import { hashOf, isRecent, type CacheState, type SourceCache } from './source-cache.ts';

/** A service that never ends would fill the disk. */
const MOST_PAGES = 1000;

interface Download {
  readonly format: SourceFormat;
  readonly place: Extract<SourcePlace, { kind: 'url' }>;
}

/**
 * The file at an address, with the pages that follow where the service answers page by page: those of the night before
 * where the server says by ETag or date that they are the same, which it is not asked every seventh night, because some
 * say so of what changed. A file that does not arrive whole never takes the place of one that did. Throws
 * `source-unreachable`, `data-folder-unwritable` or `disk-full`.
 */
export async function download(
  { format, place: { url } }: Download,
  cache: SourceCache,
  now: Date,
): Promise<readonly string[]> {
  const known = cache.load();
  const headers = known !== null && isRecent(known, now) ? validators(known) : {};
  const name = known?.files[0]?.name === 'a' ? 'b' : 'a';
  const first = await fetched(url, headers, path.join(cache.folder, name));
  if (first === null && known !== null) return cache.paths(known);
  const pages = await following(format, url, path.join(cache.folder, name));
  const state: CacheState = {
    ...(pages.length === 1 && first !== null ? validatorsOf(first) : NO_VALIDATORS),
    files: pages,
    harvested: null,
    harvestedWhole: now.toISOString(),
  };
  cache.store(state);
  return cache.paths(state);
}

/** Of several pages the first alone may be the same: then all are fetched. */
const NO_VALIDATORS = { etag: null, lastModified: null };

function validatorsOf(headers: Headers): Pick<CacheState, 'etag' | 'lastModified'> {
  return { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

function validators({ etag, lastModified }: CacheState): Readonly<Record<string, string>> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** The headers of what was saved as `file`, null where the server says that nothing has changed. */
function fetched(
  url: string,
  headers: Readonly<Record<string, string>>,
  file: string,
): Promise<Headers | null> {
  return ask(url, headers, async (response) => {
    if (response.status === 304) return null;
    await save(url, response, file);
    return response.headers;
  });
}

type Page = CacheState['files'][number];

/** The first page and those behind it. A server that gives the same page again knows nothing of pages. */
async function following(format: SourceFormat, url: string, first: string): Promise<Page[]> {
  const pages = [pageIn(first)];
  if (!PAGED.has(format)) return pages;
  let next = nextPage(format, url, fs.readFileSync(first, 'utf8'));
  while (next !== null && pages.length < MOST_PAGES) {
    const file = `${first}-${pages.length + 1}`;
    await fetched(next, {}, file);
    const page = pageIn(file);
    if (pages.some(({ sha256 }) => sha256 === page.sha256)) break;
    pages.push(page);
    next = nextPage(format, next, fs.readFileSync(file, 'utf8'));
  }
  return pages;
}

function pageIn(file: string): Page {
  return { name: path.basename(file), sha256: hashOf(file) };
}

async function save(url: string, response: Response, file: string): Promise<void> {
  if (response.body === null) {
    throw new Failure(
      'source-unreachable',
      `${withoutPassword(url)} répond sans rien envoyer. Ouvrez l’adresse dans un navigateur, et corrigez-la.`,
    );
  }
  try {
    await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
  } catch (error) {
    // A full disk is told as such; a connection that broke is tried again.
    throw storeFailure(file, error);
  }
  withStoreFailures(file, () => flushFile(file));
}
