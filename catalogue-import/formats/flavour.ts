import type { MarcRecord } from './marc-record.ts';

/** What the tags of a record mean. */
export type Flavour = 'unimarc' | 'intermarc' | 'marc21' | 'authority' | 'unknown';

/** The tags that `flavourOf` and messages look at: keep them when others are left out. */
export const FLAVOUR_TAGS = ['001', '152', '200', '245'] as const;

/**
 * Tells UNIMARC, Intermarc and MARC 21 apart by leader and tags. Title 200 is UNIMARC, title 245 one of the others:
 * Intermarc writes a digit (its status) in leader position 6 where MARC 21 writes the letter of a record type. An
 * authority record says so in leader position 6 ("x", "y", "z") or by its rules in field 152 in UNIMARC, in position 8
 * in Intermarc.
 */
export function flavourOf(record: MarcRecord): Flavour {
  const isIntermarc = /^\d$/.test(record.leader.charAt(6));
  if (isAuthority(record.leader, isIntermarc) || hasField(record, '152')) return 'authority';
  if (hasField(record, '245')) return isIntermarc ? 'intermarc' : 'marc21';
  return hasField(record, '200') ? 'unimarc' : 'unknown';
}

function isAuthority(leader: string, isIntermarc: boolean): boolean {
  return isIntermarc ? leader.charAt(8) === 'a' : /^[xyz]$/.test(leader.charAt(6));
}

function hasField(record: MarcRecord, tag: string): boolean {
  return record.fields.some((field) => field.tag === tag);
}
