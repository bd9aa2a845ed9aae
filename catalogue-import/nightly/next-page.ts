import type { SourceFormat } from '../../app/shared/source.ts';

/** Opendatasoft gives no more of a list page by page; its exports have all. */
const MOST_LISTED = 10_000;
const LIST_QUERY = /<wsObjectListQuery\b([^>]*)>/;

/** Formats of services that answer page by page. */
export const PAGED: ReadonlySet<SourceFormat> = new Set(['artevod', 'openagenda']);

type Json = Readonly<Record<string, unknown>>;

/**
 * The address of what follows an answer of a service that answers page by page: ArteVOD, OpenAgenda and Opendatasoft.
 * Null where it is the last, or says nothing of others.
 */
export function nextPage(format: SourceFormat, url: string, text: string): string | null {
  if (format === 'artevod') return nextFilms(url, text);
  return nextEvents(url, parsed(text));
}

function nextFilms(url: string, text: string): string | null {
  const attributes = LIST_QUERY.exec(text)?.[1] ?? '';
  const [page = 0, size = 0, total = 0] = ['page_nb', 'page_size', 'total_count'].map((name) =>
    Number(new RegExp(`\\b${name}=["'](\\d+)["']`).exec(attributes)?.[1] ?? 0),
  );
  if (page === 0 || size === 0 || page * size >= total) return null;
  return withQuery(url, { page_nb: [String(page + 1)], page_size: [String(size)] });
}

function nextEvents(url: string, answer: Json): string | null {
  const { after, events, nhits, records, total_count: total, results, parameters } = answer;
  if (Array.isArray(after) && sizeOf(events) > 0) {
    return withQuery(url, { 'after[]': after.map(String) });
  }
  if (sizeOf(records) > 0) {
    const { start = 0 } = { ...(parameters as object | undefined) } as { start?: unknown };
    return following(url, 'start', Number(start) + sizeOf(records), Number(nhits));
  }
  const offset = Number(new URL(url).searchParams.get('offset') ?? 0);
  return sizeOf(results) === 0
    ? null
    : following(url, 'offset', offset + sizeOf(results), Number(total));
}

function following(url: string, name: string, next: number, total: number): string | null {
  return next < Math.min(total, MOST_LISTED) ? withQuery(url, { [name]: [String(next)] }) : null;
}

function withQuery(url: string, query: Readonly<Record<string, readonly string[]>>): string {
  const next = new URL(url);
  for (const [name, values] of Object.entries(query)) {
    next.searchParams.delete(name);
    for (const value of values) next.searchParams.append(name, value);
  }
  return next.toString();
}

function sizeOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** What is no JSON has no pages; its reader says what is wrong with it. */
function parsed(text: string): Json {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? { ...answer } : {};
  } catch {
    return {};
  }
}
