/** What is read of a copy. Barcodes, loans, due dates, prices and notes are in no profile: they are nobody's business here. */
export const ITEM_ELEMENTS = [
  'branch',
  'section',
  'callNumber',
  'kind',
  'audience',
  'status',
  'entered',
] as const;
export type ItemElement = (typeof ITEM_ELEMENTS)[number];

/** Where and how a library system writes its copies in an export. */
export interface ItemProfile {
  /** The field that is one copy each. */
  readonly tag: string;
  /** Codes of the subfields that hold each element, in the order of preference: "cb" reads $c, else $b; "" none. */
  readonly codes: Readonly<Record<ItemElement, string>>;
  /**
   * Copies that are left out: code of a subfield, and its values; "*" is any but an empty one and "0". Words in small
   * letters without accents are meant however they are written.
   */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  /** What stands for a value of an element: names of branches, kinds, audiences. Other values are shown as written. */
  readonly names: Readonly<Partial<Record<ItemElement, Readonly<Record<string, string>>>>>;
}

/**
 * Recommandation 995 (ABF, ADBDP, FULBI, 1995): $q audience, $r two letters for record type and carrier. It has no day of
 * entry: $m is the day of a loan.
 */
const RECOMMANDATION_995 = {
  branch: 'cb',
  section: 'e',
  callNumber: 'k',
  kind: 'r',
  audience: 'q',
  status: 'o',
  entered: '',
} as const;
/** For systems that write little of a copy. */
const NONE = {
  branch: '',
  section: '',
  callNumber: '',
  kind: '',
  audience: '',
  status: '',
  entered: '',
} as const;
/** What French systems call a copy that is lost, stolen or weeded out, where they write words. */
// prettier-ignore
export const WORDS_OF_LOSS = [
  'perdu', 'perdue', 'perdu rembourse', 'declare perdu', 'disparu', 'disparue', 'manquant', 'manquante', 'vole', 'volee',
  'pilon', 'pilonne', 'pilonnee', 'au pilon', 'detruit', 'detruite', 'elimine', 'eliminee', 'desherbe', 'desherbee',
  'supprime', 'supprimee', 'retire', 'retiree', 'retire des collections', 'retire du fonds', 'lost', 'missing', 'withdrawn',
] as const;
/** "d", destroyed, in $o: what the portals of AFI expect of every system that follows the recommendation. */
const DESTROYED = { o: ['d', ...WORDS_OF_LOSS] } as const;

const SYMPHONY_GONE = [
  'DISCARD',
  'LOST-ASSUM',
  'LOST-CLAIM',
  'LOST-PAID',
  ...WORDS_OF_LOSS,
] as const;

/** SirsiDynix Symphony: $m library, $l and $k locations, $t type, $u day of creation; loans are in $d $e $n. */
const SYMPHONY = {
  codes: { ...NONE, branch: 'm', section: 'l', callNumber: 'a', kind: 't', entered: 'u' },
  leftOut: {
    k: SYMPHONY_GONE,
    l: SYMPHONY_GONE,
  },
  names: {},
} as const;

/** The systems that French libraries use, as far as their exports were seen. A library names its own and what differs. */
export const ITEM_PRESETS = {
  /**
   * Koha in UNIMARC: $5 day of entry; $0 withdrawn, $2 lost, $3 restricted, $1 lost where a site follows the codes of
   * MARC 21;
   * https://wiki.koha-community.org/wiki/Holdings_data_fields_(9xx).
   */
  koha: {
    tag: '995',
    codes: { ...RECOMMANDATION_995, entered: '5' },
    leftOut: { '0': ['*'], '1': ['*'], '2': ['*'], '3': ['*'], ...DESTROYED },
    names: {},
  },
  /** Exemplars of the Sudoc and the BnF: $b library (RCR), $c place, $a call number; $j is for loans between libraries. */
  sudoc: {
    tag: '930',
    codes: { ...NONE, branch: 'b', section: 'c', callNumber: 'a' },
    leftOut: {},
    names: {},
  },
  bnf: {
    tag: '930',
    codes: { ...NONE, branch: 'c', section: '', callNumber: 'a' },
    leftOut: {},
    names: {},
  },
  'sirsidynix-949': { tag: '949', ...SYMPHONY },
  'sirsidynix-999': { tag: '999', ...SYMPHONY },
  /** UNIMARC/H 252: $a library, $b section, $j call number, in the record or in records of their own (004 names it). */
  'unimarc-h': {
    tag: '252',
    codes: { ...NONE, branch: 'a', section: 'b', callNumber: 'j' },
    leftOut: {},
    names: {},
  },
  /** Nanook writes its statuses in $2: "[...]". */
  nanook: {
    tag: '995',
    codes: { ...RECOMMANDATION_995, status: '2o' },
    leftOut: { ...DESTROYED, '2': WORDS_OF_LOSS },
    names: {},
  },
  /**
   * PMB writes each copy twice: 995 with codes, and 996 with names, $v place, $x section, $e support, $1 status; $y is the
   * code of the section, which in the recommended codes is the audience.
   */
  pmb: {
    tag: '996',
    codes: {
      branch: 'va',
      section: 'x',
      callNumber: 'k',
      kind: 'er',
      audience: 'y',
      status: '1',
      entered: '',
    },
    leftOut: { '1': WORDS_OF_LOSS },
    names: {},
  },
  /** Koha with the fields of MARC 21: $a home library, $c shelf, $o call number, $y type; $0 withdrawn, $1 lost, $4 damaged. */
  'koha-952': {
    tag: '952',
    codes: {
      branch: 'ab',
      section: 'c',
      callNumber: 'o',
      kind: 'y',
      audience: '',
      status: '7',
      entered: 'd',
    },
    leftOut: { '0': ['*'], '1': ['*'] },
    names: {},
  },
  /** BiblixNet writes the audience in $j, and in $o whether a copy is out: that changes by the hour and is not read. */
  biblixnet: {
    tag: '995',
    codes: { ...RECOMMANDATION_995, audience: 'jq', status: '' },
    leftOut: DESTROYED,
    names: {},
  },
} as const satisfies Readonly<Record<string, ItemProfile>>;

export type ItemPreset = keyof typeof ITEM_PRESETS;
