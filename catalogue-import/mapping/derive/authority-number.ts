import type { DataField } from '../../formats/marc-record.ts';

const SUBDIVISIONS = 'jxyz';
const NEUTRAL = '2467890';

/**
 * The number of the authority that a heading follows: `$3`, else Koha's local `$9`. In subject fields each subdivision
 * ($j $x $y $z) has a number of its own just before it; that of the heading stands before `$a`, or after it where no
 * subdivision follows.
 */
export function authorityOf(field: DataField): string | null {
  return numberOf(field, '3') ?? numberOf(field, '9');
}

function numberOf(field: DataField, numberCode: string): string | null {
  let pending: string | null = null;
  for (const { code, value } of field.subfields) {
    if (code === numberCode) pending = value.trim() || null;
    else if (SUBDIVISIONS.includes(code)) pending = null;
    else if (pending !== null && code !== '3' && !NEUTRAL.includes(code)) return pending;
  }
  return pending;
}
