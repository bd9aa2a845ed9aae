import type { RecordSource } from './catalogue-record.ts';

/** What a source of the catalogue is written in. */
export const SOURCE_FORMATS = [
  'marc',
  'csv',
  'dublin-core',
  'artevod',
  'icalendar',
  'openagenda',
  'agenda-xml',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Where the files of a source are fetched. */
export type SourcePlace =
  /** A file, or the files of a folder whose names match `files` (`*` and `?`), in the order of their names. */
  | { readonly kind: 'folder'; readonly path: string; readonly files: string }
  /** One file over HTTP or HTTPS. */
  | { readonly kind: 'url'; readonly url: string }
  /** An OAI-PMH repository, harvested by what changed since the last night. */
  | {
      readonly kind: 'oai';
      readonly url: string;
      readonly prefix: string;
      readonly set: string | null;
    };

/** A source of the catalogue, as the configuration has it. */
export interface CatalogueSource extends RecordSource {
  readonly format: SourceFormat;
  readonly place: SourcePlace;
  /** A source that is off brings nothing, and what it brought before leaves the catalogue. */
  readonly on: boolean;
  /** IANA name of the zone of times that name none. */
  readonly timeZone: string;
}
