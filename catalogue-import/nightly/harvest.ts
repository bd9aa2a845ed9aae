import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../../app/shared/failure.ts';
import type { SourcePlace } from '../../app/shared/source.ts';
import { flushFile } from '../../app/store/durable-file.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';
import { xmlElements, type Element } from '../sources/xml-elements.ts';
import { pageHint } from '../sources/file-text.ts';
import { ask, withoutPassword } from './http.ts';
import { hashOf, isRecent, type CacheState, type SourceCache } from './source-cache.ts';

type Repository = Extract<SourcePlace, { kind: 'oai' }>;

const DAY = 86_400_000;
/** A repository that never ends would fill the disk: ten million records of the usual hundred a page. */
const MOST_PAGES = 100_000;
const ARGUMENTS = [
  'verb',
  'metadataPrefix',
  'set',
  'from',
  'until',
  'resumptionToken',
  'identifier',
];
/** The repository's word for a token that has expired. */
const FORGOTTEN = 'badResumptionToken';
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
  const base = known !== null && isRecent(known, now) ? known : null;
  const from = base === null ? null : dayBefore(base.harvested ?? base.harvestedWhole ?? '');
  const { pages, date = now.toISOString() } = await pagesSince(
    repository,
    cache.folder,
    from,
    nextNumber(known),
  );
  const state: CacheState = {
    files: [...(base?.files ?? []), ...pages],
    etag: null,
    lastModified: null,
    harvested: date,
    harvestedWhole: base?.harvestedWhole ?? now.toISOString(),
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
  /** The repository's own time when it began, so that nothing is missed between two clocks; not all tell it. */
  readonly date?: string | undefined;
}

/** All pages from the first. A list whose token the repository has forgotten on the way is begun once more. */
async function pagesSince(
  repository: Repository,
  folder: string,
  from: string | null,
  firstNumber: number,
): Promise<Harvested> {
  const first = firstRequest(repository, from);
  const harvested = await pagesFrom(repository, folder, first, firstNumber);
  if (harvested !== null) return harvested;
  const again = await pagesFrom(repository, folder, first, firstNumber);
  if (again !== null) return again;
  throw unreachable(repository, 'l’entrepôt oublie deux fois où il en est (badResumptionToken)');
}

/** Null where the repository no longer knows a token that it gave. */
async function pagesFrom(
  repository: Repository,
  folder: string,
  first: Readonly<Record<string, string>>,
  firstNumber: number,
): Promise<Harvested | null> {
  const pages: { name: string; sha256: string }[] = [];
  const seen = new Set<string>();
  let date: string | undefined;
  let request = first;
  while (pages.length < MOST_PAGES) {
    const text = await ask(address(repository, request), {}, (response) => response.text());
    const page = readPage(repository, text);
    if (page.error?.code === FORGOTTEN && request !== first) return null;
    if (page.error !== null) throw saidBy(repository, page.error);
    date ??= page.date;
    if (page.records > 0) pages.push(savePage(folder, `${firstNumber + pages.length}.xml`, text));
    if (page.token === null) return { pages, date };
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

/** An address that was copied with a request of its own keeps what is no argument of OAI-PMH. */
function address({ url }: Repository, request: Readonly<Record<string, string>>): string {
  const whole = new URL(url);
  for (const name of ARGUMENTS) whole.searchParams.delete(name);
  for (const [name, value] of Object.entries(request)) whole.searchParams.append(name, value);
  return whole.toString();
}

interface OaiError {
  readonly code: string;
  readonly text: string;
}

interface Page {
  readonly records: number;
  readonly token: string | null;
  readonly date: string | undefined;
  /** What the repository says instead of records; that nothing has changed is no error. */
  readonly error: OaiError | null;
}

function readPage(repository: Repository, text: string): Page {
  const { found, complete, root } = xmlElements(text, PARTS);
  if (root !== 'OAI-PMH' || !complete) {
    const hint = pageHint(text);
    throw unreachable(repository, `réponse incomplète (premier élément <${root ?? '?'}>)${hint}`);
  }
  const parts = (name: string): Element[] =>
    found.filter(({ element }) => element.name === name).map(({ element }) => element);
  const errors = parts('error').map((each) => ({
    code: each.attributes['code'] ?? '?',
    text: each.text.trim(),
  }));
  const token = parts('resumptionToken')[0]?.text.trim() ?? '';
  const date = parts('responseDate')[0]?.text.trim() ?? '';
  return {
    // Deleted records count too: they take those of earlier pages away.
    records: parts('record').length,
    token: token === '' ? null : token,
    date: Number.isNaN(Date.parse(date)) ? undefined : date,
    error: errors.find(({ code }) => code !== 'noRecordsMatch') ?? null,
  };
}

/** What a technician does about an error of OAI-PMH (2.0, 3.6). */
const ADVICE: Readonly<Record<string, string>> = {
  cannotDisseminateFormat: 'Il ne connaît pas ce format : corrigez prefix.',
  noSetHierarchy: 'Il n’a pas d’ensembles : retirez set.',
  badVerb: 'Cette adresse n’est pas celle d’un entrepôt OAI-PMH : corrigez oai.',
  badArgument: 'Corrigez prefix ou set.',
};

function saidBy(repository: Repository, { code, text }: OaiError): Failure {
  return unreachable(repository, `l’entrepôt dit ${code} : ${text}`, ADVICE[code]);
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

function unreachable(
  { url }: Repository,
  what: string,
  advice = 'Vérifiez l’adresse, le préfixe et l’ensemble (set) de l’entrepôt OAI-PMH.',
): Failure {
  return new Failure('source-unreachable', `${withoutPassword(url)} : ${what}. ${advice}`);
}
