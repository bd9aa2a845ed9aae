import {
  ITEM_ELEMENTS,
  type ItemElement,
  type ItemProfile,
} from '../../app/shared/item-profile.ts';
import { remembered } from '../../app/shared/remember.ts';
import { foldedWords } from '../../app/shared/text.ts';
import {
  isControlField,
  type DataField,
  type MarcField,
  type MarcRecord,
  type Subfield,
} from '../formats/marc-record.ts';
import { valueOf } from './indexed-record.ts';

/** Recommandation 995: the field and the codes that the mapping reads. */
export const ITEM_TAG = '995';
const CODES: Readonly<Record<ItemElement, string>> = {
  branch: 'c',
  section: 'e',
  callNumber: 'k',
  kind: 'r',
  audience: 'q',
  status: 'o',
  entered: '5',
};
const ANY = '*';
const NOTHING = new Set(['', '0']);
/** What is longer may be a word. */
const LONGEST_CODE = 2;
/** Copies have the same few states and places again and again. */
const folded = remembered(foldedWords, 1000);

/** Told the code of the subfield for which a copy is left out. */
export type OnLeftOut = (code: string) => void;

/**
 * The record with its copies in the form of the Recommandation 995, whatever the library's own field and codes are:
 * copies that are lost or deleted are left out, and so is every subfield that the profile does not name. Values that
 * it has no name for stay as written.
 */
export function withItems(
  record: MarcRecord,
  profile: ItemProfile,
  onLeftOut: OnLeftOut = () => {},
): MarcRecord {
  const fields: MarcField[] = [];
  for (const field of record.fields) {
    if (field.tag === profile.tag && !isControlField(field))
      fields.push(...itemField(field, profile, onLeftOut));
    else if (field.tag !== ITEM_TAG) fields.push(field);
  }
  return { leader: record.leader, fields };
}

function itemField(field: DataField, profile: ItemProfile, onLeftOut: OnLeftOut): DataField[] {
  const reason = leftOutBy(field, profile);
  if (reason !== undefined) {
    onLeftOut(reason.code);
    return [];
  }
  const subfields: Subfield[] = [];
  for (const element of ITEM_ELEMENTS) {
    const written = valueIn(field, profile.codes[element]);
    if (written === null) continue;
    const value = profile.names[element]?.[written] ?? written;
    subfields.push({ code: CODES[element], value });
  }
  return [{ tag: ITEM_TAG, indicators: field.indicators, subfields }];
}

/** The subfield for which a copy is left out. */
function leftOutBy(field: DataField, { leftOut }: ItemProfile): Subfield | undefined {
  return field.subfields.find(({ code, value }) => {
    const values = leftOut[code];
    return values !== undefined && isMeant(value.trim(), values);
  });
}

function isMeant(value: string, values: readonly string[]): boolean {
  if (values.includes(value) || (values.includes(ANY) && !NOTHING.has(value))) return true;
  return value.length > LONGEST_CODE && values.includes(folded(value));
}

/** The first of these subfields that holds something. */
function valueIn(field: DataField, codes: string): string | null {
  for (const code of codes) {
    const value = valueOf(field, code)?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}
