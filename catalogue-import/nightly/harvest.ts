import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../../app/shared/failure.ts';
import type { SourcePlace } from '../../app/shared/source.ts';
import { flushFile } from '../../app/store/durable-file.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';
import { xmlElements, type Element } from '../sources/xml-elements.ts';
import { ask } from './http.ts';
import { hashOf, type CacheState, type SourceCache } from './source-cache.ts';

type Repository = Extract<SourcePlace, { kind: 'oai' }>;

const DAY = 86_400_000;
/** All records are harvested again after so many days: not every repository tells what it deleted (OAI-PMH 2.5.1). */
const WHOLE_AGAIN = 7 * DAY;
/** A repository that never ends would fill the disk: ten million records of the usual hundred a page. */
const MOST_PAGES = 100_000;
const PARTS: ReadonlySet<string> = new Set(['resumptionToken', 'error', 'responseDate', 'record']);

/**
 * The pages of an OAI-PMH repository in the order in which they count: those of the last whole harvest, then what
 * changed since. An increment that does not end is dropped whole. Throws `source-unreachable`,
 * `data-folder-unwritable` or `disk-full`.
 */
export async function harvest(
  repository: Repository,
  cache: SourceCache,
  now: Date,
): Promise<readonly string[]> {
  const known = cache.load();
  const whole = known?.harvestedWhole ?? null;
  const isIncrement =
    known !== null && whole !== null && now.getTime() - Date.parse(whole) < WHOLE_AGAIN;
  const before = isIncrement ? known.files : [];
  const from = isIncrement ? dayBefore(known.harvested ?? whole) : null;
  const { pages, date } = await pagesSince(repository, cache.folder, from, nextNumber(known));
  const state: CacheState = {
    files: [...before, ...pages],
    etag: null,
    lastModified: null,
    harvested: date,
    harvestedWhole: isIncrement ? whole : date,
  };
  if (state.files.length === 0) throw unreachable(repository, 'aucune notice');
  cache.store(state);
  return cache.paths(state);
}

/** Pages never take the name of one that counts: until the new ones are whole, the old ones do. */
function nextNumber(known: CacheState | null): number {
  return Math.max(0, ...(known?.files ?? []).map(({ name }) => Number.parseInt(name, 10))) + 1;
}

interface Harvested {
  readonly pages: CacheState['files'];
  /** The repository's own time when it began, so that nothing is missed between two clocks. */
  readonly date: string;
}

async function pagesSince(
  repository: Repository,
  folder: string,
  from: string | null,
  firstNumber: number,
): Promise<Harvested> {
  const pages: { name: string; sha256: string }[] = [];
  const seen = new Set<string>();
  let date: string | null = null;
  let request = firstRequest(repository, from);
  while (pages.length < MOST_PAGES) {
    const text = await ask(address(repository, request), {}, (response) => response.text());
    const page = readPage(repository, text);
    date ??= page.date;
    if (page.records > 0) pages.push(savePage(folder, `${firstNumber + pages.length}.xml`, text));
    if (page.token === null) return { pages, date: date ?? new Date().toISOString() };
    if (seen.has(page.token)) throw unreachable(repository, 'le même resumptionToken revient');
    seen.add(page.token);
    request = { verb: 'ListRecords', resumptionToken: page.token };
  }
  throw unreachable(repository, `plus de ${MOST_PAGES} pages`);
}

function firstRequest({ prefix, set }: Repository, from: string | null): Record<string, string> {
  return {
    verb: 'ListRecords',
    metadataPrefix: prefix,
    ...(set === null ? {} : { set }),
    ...(from === null ? {} : { from }),
  };
}

function address({ url }: Repository, request: Readonly<Record<string, string>>): string {
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(request).toString()}`;
}

interface Page {
  readonly records: number;
  readonly token: string | null;
  readonly date: string | null;
}

function readPage(repository: Repository, text: string): Page {
  const { found, complete, root } = xmlElements(text, PARTS);
  if (root !== 'OAI-PMH' || !complete) {
    throw unreachable(repository, `réponse incomplète (premier élément <${root ?? '?'}>)`);
  }
  const parts = (name: string): Element[] =>
    found.filter(({ element }) => element.name === name).map(({ element }) => element);
  const [error] = parts('error');
  if (error !== undefined && error.attributes['code'] !== 'noRecordsMatch') {
    throw unreachable(
      repository,
      `l’entrepôt dit ${error.attributes['code']} : ${error.text.trim()}`,
    );
  }
  const token = parts('resumptionToken')[0]?.text.trim() ?? '';
  return {
    // Deleted records count too: they take those of earlier pages away.
    records: parts('record').length,
    token: token === '' ? null : token,
    date: parts('responseDate')[0]?.text.trim() ?? null,
  };
}

function savePage(folder: string, name: string, text: string): { name: string; sha256: string } {
  const file = path.join(folder, name);
  return withStoreFailures(file, () => {
    fs.writeFileSync(file, text);
    flushFile(file);
    return { name, sha256: hashOf(file) };
  });
}

/** Both granularities of OAI-PMH understand a day; a day too many brings records again that are the same. */
function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function unreachable({ url }: Repository, what: string): Failure {
  return new Failure(
    'source-unreachable',
    `${url} : ${what}. Vérifiez l’adresse, le préfixe et l’ensemble (set) de l’entrepôt OAI-PMH.`,
  );
}
