/** What the tags of a record mean. */
export type Flavour = 'unimarc' | 'intermarc' | 'marc21' | 'authority' | 'item' | 'unknown';

/** The tags that `flavourOf` asks for: a reader finds them though it decodes others only. */
// prettier-ignore
export const FLAVOUR_TAGS: ReadonlySet<string> = new Set([
  '004', '152', '200', '205', '210', '214', '215', '225', '245', '252', '930', '995',
]);

/** Whether a record has a field of that tag with any text in it. */
export type HasField = (tag: string) => boolean;

/** Blocks of a description and items: an authority record has one heading 2XX and none of these beside it. */
const DOCUMENT_TAGS = ['205', '210', '214', '215', '225', '930', '995'] as const;

/**
 * Tells UNIMARC, Intermarc and MARC 21 apart by leader and tags. Title 200 is UNIMARC, title 245 one of the others:
 * Intermarc writes a digit (its status) in leader position 6 where MARC 21 writes the letter of a record type. An
 * authority record says so in leader position 6 ("x", "y", "z") or by its rules in field 152 in UNIMARC, in position 8
 * in Intermarc; a leader that says so over the description of a document is wrong, as after some migrations. A record
 * of an item (UNIMARC/H) has its place in field 252 and names its document in 004.
 */
export function flavourOf(leader: string, has: HasField): Flavour {
  const isIntermarc = isIntermarcLeader(leader);
  if (isAuthority(leader, isIntermarc) || has('152')) {
    return !isIntermarc && isDescription(has) ? 'unimarc' : 'authority';
  }
  if (has('245')) return isIntermarc ? 'intermarc' : 'marc21';
  if (has('200')) return 'unimarc';
  return has('004') && has('252') ? 'item' : 'unknown';
}

/** Whether a record is in Intermarc by its leader alone, which is all that an authority record shows. */
export function isIntermarcLeader(leader: string): boolean {
  const status = leader.charAt(6);
  return status >= '0' && status <= '9';
}

function isAuthority(leader: string, isIntermarc: boolean): boolean {
  return isIntermarc ? leader.charAt(8) === 'a' : 'xyz'.includes(leader.charAt(6) || ' ');
}

function isDescription(has: HasField): boolean {
  return has('200') && DOCUMENT_TAGS.some(has);
}

/** Looks among fields that were decoded, then among those that were only found, which `hasText` decodes. */
export function fieldFinder<Found extends { readonly tag: string }>(
  decoded: readonly { readonly tag: string }[],
  found: readonly Found[],
  hasText: (field: Found) => boolean,
): HasField {
  return (tag) => {
    // Loops, for a reader asks three times a record.
    for (const field of decoded) if (field.tag === tag) return true;
    for (const field of found) if (field.tag === tag && hasText(field)) return true;
    return false;
  };
}
