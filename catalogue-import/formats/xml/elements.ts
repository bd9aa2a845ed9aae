/** What an element of a record is for; any other element in it is no part of the record. */
export type Role =
  | 'leader'
  | 'control field'
  | 'data field'
  | 'subfield'
  /** Either sort of field: it has a text of its own, or subfields. */
  | 'field'
  /** The only text of a subfield that counts, where it has more. */
  | 'text'
  /** One position of the leader. */
  | { readonly leader: number };

export type Roles = ReadonlyMap<string, Role>;

/** MARCXML, MarcXchange and InterXMarc; unimarcslim of the Italian national library says the same in two letters. */
const MARC: Roles = new Map<string, Role>([
  ['leader', 'leader'],
  ['lab', 'leader'],
  ['controlfield', 'control field'],
  ['cf', 'control field'],
  ['datafield', 'data field'],
  ['df', 'data field'],
  ['subfield', 'subfield'],
  ['sf', 'subfield'],
]);

/**
 * `<notice>` of PMB ("UNIMARC PMB XML", and `pmb_xml_unimarc` over OAI-PMH): the leader in elements of one letter each,
 * status, type, bibliographic and hierarchical level, encoding level, rules (`admin/convert/export.class.php`); and of
 * Aloès of Opsys: `<champs UnimarcTag="200"><SOUSCHAMP UnimarcSubfield="200$a"><data>`, as the Philharmonie de Paris gave
 * it to the DOREMUS project.
 */
export const NOTICE: Roles = new Map<string, Role>([
  ['rs', { leader: 5 }],
  ['dt', { leader: 6 }],
  ['bl', { leader: 7 }],
  ['hl', { leader: 8 }],
  ['el', { leader: 17 }],
  ['ru', { leader: 18 }],
  ['f', 'field'],
  ['s', 'subfield'],
  ['champs', 'field'],
  ['souschamp', 'subfield'],
  ['data', 'text'],
]);

const DIALECTS: ReadonlyMap<string, Roles> = new Map([
  ['record', MARC],
  ['rec', MARC],
  ['notice', NOTICE],
]);

/** How the elements inside a record are called, by the local name of its own element; null for any other element. */
export function rolesIn(name: string): Roles | null {
  return DIALECTS.get(name) ?? null;
}
