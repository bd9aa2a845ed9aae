import type { DataField, Subfield } from '../../formats/marc-record.ts';
import { valueOf } from '../indexed-record.ts';

/** What a field 4XX says of the record it links to. */
export interface LinkedRecord {
  readonly title: string | null;
  readonly volume: string | null;
}

/**
 * The title and volume of a linking field, in either technique of UNIMARC(B) 4XX: standard subfields ($t, $v), or
 * embedded fields (title 200, or uniform title 500), each announced by a `$1` that holds tag and indicators ("2001 ")
 * and followed by its subfields.
 */
export function linkedRecord(field: DataField): LinkedRecord {
  if (valueOf(field, '1') === null) {
    return { title: valueOf(field, 't') ?? valueOf(field, 'a'), volume: valueOf(field, 'v') };
  }
  const own = embedded(field, '200');
  const title = own.length > 0 ? own : embedded(field, '500');
  const find = (code: string): string | null =>
    title.find((subfield) => subfield.code === code)?.value ?? null;
  return { title: find('a'), volume: find('v') ?? find('h') };
}

/** The subfields of the embedded field of that tag. */
function embedded(field: DataField, tag: string): Subfield[] {
  const inside: Subfield[] = [];
  let current = '';
  for (const subfield of field.subfields) {
    if (subfield.code === '1') current = subfield.value.slice(0, 3);
    else if (current === tag) inside.push(subfield);
  }
  return inside;
}
