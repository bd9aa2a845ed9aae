import type { DataField } from '../../formats/marc-record.ts';

const SUBDIVISIONS = 'jxyz';
/** UNIMARC(B) 6XX: the subfields that hold the heading itself, where that is not `$a`. */
const HEADINGS: Readonly<Record<string, string>> = { '604': '1at', '620': 'd' };

/**
 * The number of the authority that a heading follows: `$3`, else Koha's local `$9`. In subject fields each subdivision
 * ($j $x $y $z) has a number of its own just before it; that of the heading stands before `$a`, or after it where no
 * subdivision follows.
 */
export function authorityOf(field: DataField): string | null {
  const numberOf = field.tag.startsWith('6') ? numberOfHeading : firstNumber;
  return numberOf(field, '3') ?? numberOf(field, '9');
}

function firstNumber(field: DataField, numberCode: string): string | null {
  for (const { code, value } of field.subfields) {
    const number = code === numberCode ? value.trim() : '';
    if (number !== '') return number;
  }
  return null;
}

function numberOfHeading(field: DataField, numberCode: string): string | null {
  const heading = HEADINGS[field.tag] ?? 'a';
  let pending: string | null = null;
  for (const { code, value } of field.subfields) {
    if (code === numberCode) pending = value.trim() || null;
    else if (SUBDIVISIONS.includes(code)) pending = null;
    else if (pending !== null && heading.includes(code)) return pending;
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
