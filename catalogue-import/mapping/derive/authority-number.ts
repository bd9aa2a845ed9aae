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
  const subdivisions = field.tag.startsWith('6') ? SUBDIVISIONS : '';
  let pending: string | null = null;
  for (const { code, value } of field.subfields) {
    if (code === numberCode) pending = value.trim() || null;
    else if (subdivisions.includes(code)) pending = null;
    else if (pending !== null && code !== '3' && !NEUTRAL.includes(code)) return pending;
  }
  return pending;
}

/** A number of the BnF: eight digits, then a check character or two; after "FRBNF", or "cb" in an ARK. */
const BNF_NUMBER = /^FRBNF\s*(\d{8})|\/cb(\d{8})/;
const IDREF_ADDRESS = /idref\.fr\/(\d{8}[\dX])/;
const PLAIN_NUMBER = /^[\w.-]+$/;

/**
 * The form in which numbers of authorities are compared: "FRBNF133187925", "http://catalogue.bnf.fr/ark:/12148/cb13318792n"
 * and "13318792" are one. Null for what is no number.
 */
export function authorityNumber(text: string): string | null {
  const plain = text.trim();
  const bnf = BNF_NUMBER.exec(plain);
  const known = bnf?.[1] ?? bnf?.[2] ?? IDREF_ADDRESS.exec(plain)?.[1];
  return known ?? (PLAIN_NUMBER.test(plain) ? plain : null);
}
