import type { Flavour } from './flavour.ts';
import type { MarcRecord, RecordOrigin } from './marc-record.ts';

/** A flavour that the importer maps. */
export type BibliographicFlavour = 'unimarc' | 'intermarc';

/** Why the last record of a file that ends in the middle of it is refused: the export did not arrive whole. */
export const CUT_SHORT = 'tronquée : le fichier s’arrête avant sa fin';

export type LinkedEvent = Extract<RecordEvent, { kind: 'linked' }>;

export type RecordEvent =
  | {
      readonly kind: 'record';
      readonly record: MarcRecord;
      readonly origin: RecordOrigin;
      readonly flavour: BibliographicFlavour;
      /** How its bytes were read, for the report: "utf-8", "iso-5426"… */
      readonly encoding: string;
      /** What its repository calls it over OAI-PMH, which is how a later file tells that it was deleted; else null. */
      readonly identifier: string | null;
    }
  | {
      /** A repository (OAI-PMH) has deleted the record that it calls so. */
      readonly kind: 'withdrawn';
      readonly identifier: string;
      readonly origin: RecordOrigin;
    }
  | {
      /** What records of documents link to: an authority, a work, an expression or an item, in a record of its own. */
      readonly kind: 'linked';
      readonly what: 'authority' | 'item';
      readonly record: MarcRecord;
      readonly origin: RecordOrigin;
      readonly flavour: BibliographicFlavour;
    }
  | {
      readonly kind: 'refused';
      readonly origin: RecordOrigin;
      /** Field 001, where it could be read. */
      readonly id: string | null;
      /** In French, for the report of the librarian. */
      readonly reason: string;
    };

/** What a format gives before the flavour of the file is known. */
export type RawEvent =
  | (Omit<Extract<RecordEvent, { kind: 'record' }>, 'flavour'> & { readonly flavour: Flavour })
  | Extract<RecordEvent, { kind: 'refused' | 'withdrawn' }>;

/**
 * Batches of events, so that a fast format does not wait for each record. Each event of a batch is made when it is asked
 * for, so that memory holds one record at a time: take all of a batch before the next one.
 */
export type RawBatches = AsyncGenerator<Iterable<RawEvent>, undefined>;
