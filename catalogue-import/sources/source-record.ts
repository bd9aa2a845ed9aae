import { createHash } from 'node:crypto';
import type {
  Agent,
  Description,
  DocumentKind,
  EventDates,
  Heading,
  HeadingType,
} from '../../app/shared/catalogue-record.ts';
import { foldedWords } from '../../app/shared/text.ts';
import { filingText } from '../mapping/derive/display-text.ts';
import { plainText } from '../mapping/derive/plain-text.ts';

/** A record of a source that is no MARC; who reads it adds the source. Its id is unique in the source only. */
export interface SourceRecord extends Description {
  readonly event: EventDates | null;
  readonly expires: string | null;
}

/** Where something stood in a file of a source. */
export interface SourceOrigin {
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte, near enough to find it. */
  readonly byte: number;
}

/** What became of one entry of a file. */
export type SourceContent =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  /** Its source takes it back: deleted, cancelled, or over. */
  | { readonly kind: 'withdrawn'; readonly id: string }
  /** `reason` is French, for the report of the librarian. */
  | { readonly kind: 'refused'; readonly id: string | null; readonly reason: string };

export type SourceEvent = SourceOrigin & SourceContent;

/** What a reader of a source is told besides its file. */
export interface ReadContext {
  /** First instant of the day (ISO 8601, UTC): what is over by then is withdrawn. */
  readonly today: string;
  /** IANA name of the zone of times that name none. */
  readonly timeZone: string;
}

/** The parts of a description that a source may fill, as it writes them: cleaned by `describe`. */
export interface Described {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subtitle?: string | null;
  readonly otherTitles?: readonly string[];
  readonly responsibility?: string | null;
  readonly creators?: readonly Agent[];
  readonly publisher?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
  /** ISO 639-2/B. */
  readonly languages?: readonly string[];
  readonly extent?: string | null;
  readonly subjects?: readonly Heading[];
  readonly audience?: Description['audience'];
  /** Text or HTML. */
  readonly summary?: string | null;
  readonly notes?: readonly string[];
  readonly isbns?: readonly string[];
  readonly links?: readonly string[];
  readonly event?: EventDates | null;
  readonly expires?: string | null;
}

const NOTHING: Required<Omit<Described, 'id' | 'kind' | 'title'>> = {
  subtitle: null,
  otherTitles: [],
  responsibility: null,
  creators: [],
  publisher: null,
  place: null,
  date: null,
  languages: [],
  extent: null,
  subjects: [],
  audience: 'unknown',
  summary: null,
  notes: [],
  isbns: [],
  links: [],
  event: null,
  expires: null,
};

/** The whole record from what a source says; texts lose HTML and blanks, links that are no http(s) go. */
export function describe(said: Described): SourceRecord {
  const all = { ...NOTHING, ...said };
  const main = plainText(all.title);
  const publisher = textOrNull(all.publisher);
  const maker = all.creators[0]?.filingName ?? publisher ?? '';
  return {
    id: all.id,
    permalink: null,
    kind: all.kind,
    title: {
      main,
      subtitle: textOrNull(all.subtitle),
      part: null,
      filing: filingText(main, all.languages.length === 0 ? ['fre'] : all.languages),
      others: texts(all.otherTitles),
    },
    responsibility: textOrNull(all.responsibility),
    creators: all.creators,
    publication: { place: textOrNull(all.place), publisher, date: textOrNull(all.date) },
    year: yearOf(all.date ?? ''),
    entered: null,
    languages: all.languages,
    originalLanguages: [],
    country: null,
    edition: null,
    extent: textOrNull(all.extent),
    series: [],
    subjects: all.subjects,
    classifications: [],
    audience: all.audience,
    summary: textOrNull(all.summary),
    contents: [],
    notes: texts(all.notes),
    isbns: all.isbns,
    issns: [],
    eans: [],
    otherNumbers: [],
    links: [...new Set(all.links.map((link) => link.trim()).filter(isWebAddress))],
    items: [],
    // As `workKeyOf` makes it, so that a book online stands with the same book on paper. An event is no work.
    workKey: all.kind === 'event' ? '' : workKey(maker, main),
    event: all.event,
    expires: all.expires,
  };
}

/** A heading whose subdivisions, where there are any, are parted by " -- ". */
export function heading(type: HeadingType, text: string): Heading {
  const parts = plainText(text)
    .split(/\s+--\s+/)
    .filter((part) => part !== '');
  return { type, parts, scheme: null, authorityId: null };
}

/** The id of what has none in its source, from what makes it, so that it stays the same from night to night. */
export function madeId(said: readonly (string | null)[]): string {
  return `h${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)}`;
}

function workKey(creator: string, title: string): string {
  return [creator, title].map(foldedWords).filter(Boolean).join(' / ');
}

/** Whether a text is one http(s) address and nothing else. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/i.test(link);
}

function texts(values: readonly string[]): string[] {
  return values.map(plainText).filter((text) => text !== '');
}

function textOrNull(value: string | null): string | null {
  return plainText(value ?? '') || null;
}

/** The first year of four digits between 1000 and 2999. */
function yearOf(date: string): number | null {
  const year = /(?<!\d)[12]\d{3}(?!\d)/.exec(date);
  return year === null ? null : Number(year[0]);
}
