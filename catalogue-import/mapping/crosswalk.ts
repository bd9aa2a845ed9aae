import type { DataField, Subfield } from '../formats/marc-record.ts';

/** How a field of one format becomes a field of another. */
export interface Crossing {
  readonly from: string;
  readonly to: string;
  /** Code there by code here; subfields of other codes are left out. */
  readonly codes: ReadonlyMap<string, string>;
  /** Changes a value, or leaves the subfield out (null). */
  readonly change: (subfield: Subfield) => string | null;
}

const SAME = ({ value }: Subfield): string => value;

/**
 * A row of a crosswalk: `cross('100', '700', 'a m>b d>f')` takes $a as it is, makes $m $b and $d $f. Throws at load
 * where a code is not written so.
 */
export function cross(
  from: string,
  to: string,
  codes: string,
  change: Crossing['change'] = SAME,
): Crossing {
  return { from, to, codes: new Map(codes.split(' ').map(parseCode)), change };
}

/** The field in the other format, null where nothing of it crosses. */
export function crossField(field: DataField, row: Crossing): DataField | null {
  const subfields = field.subfields.flatMap((subfield): Subfield[] => {
    const code = row.codes.get(subfield.code);
    const value = code === undefined ? null : row.change(subfield);
    return code === undefined || value === null || value === '' ? [] : [{ code, value }];
  });
  return subfields.length === 0 ? null : { tag: row.to, indicators: field.indicators, subfields };
}

function parseCode(text: string): [string, string] {
  const match = /^(\w)(?:>(\w))?$/.exec(text);
  const from = match?.[1];
  if (from === undefined)
    throw new Error(`"${text}" is no subfield of a crosswalk: write a or m>b`);
  return [from, match?.[2] ?? from];
}
