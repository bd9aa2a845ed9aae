/** What a document is, as a patron would say it. One closed list, used by tabs, filters and signals. */
export const DOCUMENT_KINDS = [
  'book',
  'comic',
  'audiobook',
  'periodical',
  'film',
  'music',
  'score',
  'game',
  'map',
  'image',
  'digital',
  'event',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const AUDIENCES = ['child', 'young-adult', 'adult', 'unknown'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A person, body or family that made or is the subject of a document. */
export interface Agent {
  readonly kind: 'person' | 'corporate' | 'family';
  /** For display: "Victor Hugo". */
  readonly name: string;
  /** For filing: "Hugo, Victor". Equal to `name` for bodies. */
  readonly filingName: string;
  /** As written: "1802-1885". */
  readonly dates: string | null;
  /** UNIMARC relator code (`$4`), for example "070" author; null where the record gives none. */
  readonly role: string | null;
  /** Number of the authority record (`$3`, else `$9`). */
  readonly authorityId: string | null;
}

export const HEADING_TYPES = [
  'person',
  'corporate',
  'family',
  'work',
  'topic',
  'place',
  'genre',
  'keyword',
] as const;
export type HeadingType = (typeof HEADING_TYPES)[number];

/** A subject heading (UNIMARC 600-610). `parts[0]` is the heading itself, the rest its subdivisions. */
export interface Heading {
  readonly type: HeadingType;
  readonly parts: readonly string[];
  /** `$2`: rameau, fmesh…; null where the record gives none. */
  readonly scheme: string | null;
  readonly authorityId: string | null;
}

/** What the authority file says of a heading or of the name of a creator of the record. */
export interface Authority {
  readonly type: HeadingType;
  /** The heading as the record writes it: `Heading.parts[0]`, or `Agent.filingName`. */
  readonly label: string;
  /** Rejected forms ("used for"), pseudonyms and other names of one person or body, and forms in other languages. */
  readonly variants: readonly string[];
  /** Broader headings of RAMEAU, subdivisions joined by " -- ". */
  readonly broader: readonly string[];
  /** Headings that RAMEAU says to see also. */
  readonly related: readonly string[];
}

export interface Title {
  /** Without non-sorting marks and final ISBD punctuation. */
  readonly main: string;
  readonly subtitle: string | null;
  /** Number of a part or volume: "2", "Tome 3". */
  readonly part: string | null;
  /** For filing: the leading article removed, folded by no one yet. */
  readonly filing: string;
  /** Parallel, uniform, variant and original titles, and the other works of a collection, in record order. */
  readonly others: readonly string[];
}

export interface Publication {
  readonly place: string | null;
  readonly publisher: string | null;
  /** As written: "cop. 1968". */
  readonly date: string | null;
}

export interface Series {
  readonly title: string;
  readonly volume: string | null;
}

export interface Classification {
  /** "dewey", "udc", or the record's own `$2`. */
  readonly scheme: string;
  readonly number: string;
}

/** One physical copy. Codes are kept as the library writes them: unknown values are shown raw, never guessed. */
export interface Item {
  readonly branch: string | null;
  readonly section: string | null;
  readonly callNumber: string | null;
  readonly kind: string | null;
  readonly audience: string | null;
  readonly status: string | null;
}

/** What a record says of a document, an online resource or an event: the same shape whatever the format it came in. */
export interface Description {
  /** The library's own number (001). */
  readonly id: string;
  /** Address or ARK that stays (003, 033). */
  readonly permalink: string | null;
  readonly kind: DocumentKind;
  readonly title: Title;
  readonly responsibility: string | null;
  readonly creators: readonly Agent[];
  readonly publication: Publication;
  /** Year of publication, 1000..next year. */
  readonly year: number | null;
  /** Day on which the library got its first copy, else on which the record was made: "2026-03-18"; null: not said. */
  readonly entered: string | null;
  /** ISO 639-2/B codes: "fre". */
  readonly languages: readonly string[];
  /** Languages of the original, for a translation. */
  readonly originalLanguages: readonly string[];
  /** ISO 3166 code as written, upper case. */
  readonly country: string | null;
  readonly edition: string | null;
  readonly extent: string | null;
  readonly series: readonly Series[];
  readonly subjects: readonly Heading[];
  readonly classifications: readonly Classification[];
  readonly audience: Audience;
  readonly summary: string | null;
  readonly contents: readonly string[];
  readonly notes: readonly string[];
  /** ISBN-13, digits only. Invalid ones are in `otherNumbers`. */
  readonly isbns: readonly string[];
  readonly issns: readonly string[];
  readonly eans: readonly string[];
  /** Publisher numbers and invalid identifiers, as written. */
  readonly otherNumbers: readonly string[];
  /** http and https addresses only. */
  readonly links: readonly string[];
  readonly items: readonly Item[];
  /** Equal for two records of one work: folded creator + folded uniform title. Volumes differ. */
  readonly workKey: string;
}

/** How near a record's owner is to the patron, nearest first: this library, its network, the loan library of the département, the national library. */
export const RECORD_LEVELS = ['own', 'network', 'bdp', 'bnf'] as const;
export type RecordLevel = (typeof RECORD_LEVELS)[number];

/** Where a record comes from: a source of the configuration. */
export interface RecordSource {
  /** As in the configuration; "catalogue" for files named on the command line. */
  readonly id: string;
  readonly level: RecordLevel;
  /** The greatest part of an answer that may come from this source: over 0, at most 1 (no limit). */
  readonly share: number;
}

/** When and where an event takes place. */
export interface EventDates {
  /** In order of their start, never empty. Instants in ISO 8601 and UTC: "2026-03-18T08:00:00Z". */
  readonly times: readonly { readonly start: string; readonly end: string }[];
  /** Whether only the days were given: the times then run from midnight to midnight in `timeZone`. */
  readonly wholeDays: boolean;
  /** IANA name of the zone in which a patron reads the times: "Europe/Paris". */
  readonly timeZone: string;
  /** Name and address of the place, as written. */
  readonly place: string | null;
}

/** What the catalogue holds: a description, where it comes from, and until when it is of use. */
export interface CatalogueRecord extends Description {
  /** Of the creators and headings that the authority files know, in record order. */
  readonly authorities: readonly Authority[];
  readonly source: RecordSource;
  /** Null for all but events. */
  readonly event: EventDates | null;
  /** Instant (ISO 8601, UTC) from which it is no longer shown: the end of an event or of a subscription; null: never. */
  readonly expires: string | null;
}
