import type { Description } from '../../app/shared/catalogue-record.ts';
import type { MarcRecord } from '../formats/marc-record.ts';
import type { BibliographicFlavour } from '../formats/record-event.ts';
import { INTERMARC_TAGS, mapIntermarc } from './intermarc.ts';
import { mapUnimarc, UNIMARC_TAGS } from './unimarc.ts';

/** The fields that a mapping reads, whatever the flavour. */
export const MAPPED_TAGS: ReadonlySet<string> = new Set([...UNIMARC_TAGS, ...INTERMARC_TAGS]);

/** Maps a record by the table of its flavour. Never throws. */
export function mapRecord(record: MarcRecord, flavour: BibliographicFlavour): Description {
  switch (flavour) {
    case 'unimarc':
      return mapUnimarc(record);
    case 'intermarc':
      return mapIntermarc(record);
  }
}
