import type { MarcRecord } from './marc-record.ts';

/** What the tags of a record mean. */
export type Flavour = 'unimarc' | 'intermarc' | 'marc21' | 'authority' | 'item' | 'unknown';

/** The tags that `flavourOf` and messages look at: keep them when others are left out. */
// prettier-ignore
export const FLAVOUR_TAGS = [
  '001', '004', '152', '200', '205', '210', '214', '215', '225', '245', '252', '930', '995',
] as const;

/** Blocks of a description and items: an authority record has one heading 2XX and none of these beside it. */
const DOCUMENT_TAGS = ['205', '210', '214', '215', '225', '930', '995'] as const;

/**
 * Tells UNIMARC, Intermarc and MARC 21 apart by leader and tags. Title 200 is UNIMARC, title 245 one of the others:
 * Intermarc writes a digit (its status) in leader position 6 where MARC 21 writes the letter of a record type. An
 * authority record says so in leader position 6 ("x", "y", "z") or by its rules in field 152 in UNIMARC, in position 8
 * in Intermarc; a leader that says so over the description of a document is wrong, as after some migrations. A record
 * of an item (UNIMARC/H) has its place in field 252 and names its document in 004.
 */
export function flavourOf(record: MarcRecord): Flavour {
  const isIntermarc = isIntermarcLeader(record.leader);
  if (isAuthority(record.leader, isIntermarc) || hasField(record, '152')) {
    return !isIntermarc && isDescription(record) ? 'unimarc' : 'authority';
  }
  if (hasField(record, '245')) return isIntermarc ? 'intermarc' : 'marc21';
  if (hasField(record, '200')) return 'unimarc';
  return hasField(record, '004') && hasField(record, '252') ? 'item' : 'unknown';
}

/** Whether a record is in Intermarc by its leader alone, which is all that an authority record shows. */
export function isIntermarcLeader(leader: string): boolean {
  const status = leader.charAt(6);
  return status >= '0' && status <= '9';
}

function isAuthority(leader: string, isIntermarc: boolean): boolean {
  return isIntermarc ? leader.charAt(8) === 'a' : 'xyz'.includes(leader.charAt(6) || ' ');
}

function isDescription(record: MarcRecord): boolean {
  return hasField(record, '200') && DOCUMENT_TAGS.some((tag) => hasField(record, tag));
}

function hasField(record: MarcRecord, tag: string): boolean {
  return record.fields.some((field) => field.tag === tag);
}
