import type { Description } from '../../app/shared/catalogue-record.ts';
import {
  isControlField,
  type DataField,
  type MarcField,
  type MarcRecord,
  type Subfield,
} from '../formats/marc-record.ts';
import { loadCodeList } from './code-list.ts';
import { cross, crossField, type Crossing } from './crosswalk.ts';
import { periodOf, unfiledTitle, withQualifiers } from './derive/intermarc-values.ts';
import { mapUnimarc } from './unimarc.ts';

const TYPES = loadCodeList('intermarc-types');
const ROLES = loadCodeList('intermarc-roles');

const CARD_SEPARATOR = /^\s*[/:]\s*/;

const PERSON = 'a m>b d>f e>c h>d 1>o 3 4';
const BODY = 'a b c 3 4';
const HEADING = 'a b x y z 3 2';
const PRODUCER_TAGS = ['720', '721', '722', '723', '730', '731', '732', '733', '736', '737'];

/** Function codes: see `code-lists/intermarc-roles.tsv`; one that is not in it stays as it is. */
const role = ({ code, value }: Subfield): string =>
  code === '4' ? unimarcRole(value.trim()) : value;
const title = ({ code, value }: Subfield): string =>
  code === 'r' ? value.replace(CARD_SEPARATOR, '') : unfiledTitle(value);
const heading = ({ value }: Subfield): string => periodOf(value);

/**
 * Intermarc to UNIMARC, one row for each field that the catalogue reads; where several lines give one field they follow
 * the order of the record. Labels: BnF, kitcat, and the comparison of records that the BnF itself converted.
 */
const ROWS: readonly Crossing[] = [
  cross('020', '010', 'a b d z'),
  cross('022', '011', 'a c>f'),
  cross('028', '071', 'a b'),
  cross('038', '073', 'a'),
  cross('041', '101', 'a c'),
  cross('051', '181', 'a>c'),
  cross('052', '183', 'a'),
  cross('100', '700', PERSON, role),
  cross('101', '701', PERSON, role),
  cross('700', '702', PERSON, role),
  cross('701', '702', PERSON, role),
  cross('702', '702', PERSON, role),
  cross('703', '702', PERSON, role),
  cross('110', '710', BODY, role),
  cross('111', '711', BODY, role),
  cross('710', '712', BODY, role),
  cross('711', '712', BODY, role),
  cross('712', '712', BODY, role),
  cross('713', '712', BODY, role),
  // Publishers and producers.
  ...PRODUCER_TAGS.map((tag) => cross(tag, '712', BODY, role)),
  cross('141', '500', 'a h i', title),
  cross('142', '500', 'a h i', title),
  cross('143', '503', 'a', title),
  cross('144', '500', 'a h i', title),
  cross('145', '500', 'a h i 3', title),
  // $r is all that followed the title on an old card, most often "/ " and the responsibility.
  cross('245', '200', 'a b>a c e f g h i d>b r>f', title),
  // The title that the library gave to what has none.
  cross('243', '500', 'a', title),
  cross('247', '510', 'a', title),
  cross('290', '461', 'a>t', title),
  cross('250', '205', 'a'),
  cross('260', '210', 'a b c d'),
  cross('261', '210', 'a c d'),
  cross('280', '215', 'a c d e'),
  cross('295', '225', 'a i v x', title),
  cross('395', '410', 't v x', title),
  cross('410', '410', 't v x', title),
  cross('460', '461', 't v', title),
  cross('464', '464', 't'),
  cross('470', '461', 't v', title),
  cross('300', '300', 'a'),
  cross('314', '305', 'a'),
  cross('324', '324', 'a'),
  cross('326', '326', 'a'),
  cross('327', '327', 'a'),
  cross('331', '327', 'a'),
  cross('337', '337', 'a'),
  cross('350', '304', 'a'),
  cross('330', '330', 'a'),
  cross('830', '330', 'a'),
  cross('833', '329', 'a'),
  cross('369', '333', 'a'),
  cross('600', '600', 'a m>b d>f e>c h>d x y z 3 2', heading),
  cross('610', '601', 'a b c x y z 3 2', heading),
  cross('603', '605', HEADING, heading),
  cross('605', '605', HEADING, heading),
  cross('606', '606', HEADING, heading),
  cross('607', '607', HEADING, heading),
  cross('608', '608', HEADING, heading),
  cross('619', '610', 'a'),
  // 640 and 645 hold codes of the BnF's own.
  cross('646', '608', 'a'),
  cross('647', '608', 'a'),
  cross('675', '675', 'a'),
  cross('676', '676', 'i>a v'),
  cross('680', '686', 'a'),
  cross('210', '530', 'a', title),
  cross('222', '530', 'a', title),
  cross('748', '517', 'a', title),
  cross('750', '517', 'a', title),
  cross('751', '517', 'a', title),
  cross('753', '532', 'a', title),
  cross('856', '856', 'u q z'),
];

const ROWS_BY_TAG: ReadonlyMap<string, readonly Crossing[]> = Map.groupBy(ROWS, (row) => row.from);
const SUBJECT = /^6[0-9]{2}$/;
const COPIED = new Set(['001', '003']);
const FIXED_TAGS = ['008', '009'];

/** The scheme of field 680, as the BnF names it in its UNIMARC records. */
const BNF_CLASSES = 'Cadre de classement de la Bibliographie nationale française';

/** The fields that the crosswalk reads. */
export const INTERMARC_TAGS: ReadonlySet<string> = new Set([
  ...COPIED,
  ...FIXED_TAGS,
  ...ROWS_BY_TAG.keys(),
]);

/** Maps a bibliographic record in Intermarc, by way of UNIMARC. Never throws. */
export function mapIntermarc(record: MarcRecord): Description {
  return mapUnimarc(toUnimarc(record));
}

/** The record in UNIMARC, as far as the catalogue reads it. */
function toUnimarc(record: MarcRecord): MarcRecord {
  const fields = record.fields.flatMap(crossed);
  return { leader: leaderOf(record), fields: [...codedFields(record, fields), ...fields] };
}

function crossed(field: MarcField): MarcField[] {
  if (isControlField(field)) return COPIED.has(field.tag) ? [field] : [];
  const rows = ROWS_BY_TAG.get(field.tag) ?? [];
  const source = SUBJECT.test(field.tag)
    ? { ...field, subfields: withQualifiers(field.subfields) }
    : field;
  const targets = rows.map((row) => crossField(source, row)).filter((each) => each !== null);
  return targets.map(withScheme);
}

/** The BnF leaves out schemes that are its own: its classes in 680, RAMEAU in headings that have an authority. */
function withScheme(field: DataField): DataField {
  const has = (code: string): boolean => field.subfields.some((subfield) => subfield.code === code);
  const isRameau = /^60[0-8]$/.test(field.tag) && has('3') && !has('2');
  const scheme = field.tag === '686' ? BNF_CLASSES : isRameau ? 'rameau' : null;
  if (scheme === null) return field;
  return { ...field, subfields: [...field.subfields, { code: '2', value: scheme }] };
}

/** Intermarc leader 05 status, 08 monograph, serial, analytic or set; type of document in 009/00, else leader 22. */
function leaderOf(record: MarcRecord): string {
  const type = control(record, '009').charAt(0).trim() || record.leader.charAt(22);
  const level = record.leader.charAt(8) === 'd' ? 'a' : record.leader.charAt(8);
  return `     ${record.leader.charAt(5)}${TYPES.meaning(type) ?? ' '}${level}  2200000   450 `;
}

/** What Intermarc codes in 008: date 1 (08-11), country (29-30), language (31-33), unless a field says it. */
function codedFields(record: MarcRecord, fields: readonly MarcField[]): MarcField[] {
  const fixed = control(record, '008');
  const hasLanguage = fields.some((field) => field.tag === '101');
  const coded: [string, string][] = [
    ['100', `        ${fixed.charAt(6) || ' '}${fixed.slice(8, 12)}`],
    ['101', hasLanguage ? '' : fixed.slice(31, 34)],
    ['102', fixed.slice(29, 31).toUpperCase()],
  ];
  return coded
    .filter(([, value]) => value.trim() !== '')
    .map(([tag, value]) => ({ tag, indicators: '  ', subfields: [{ code: 'a', value }] }));
}

/** The last digit says how certain the function is: 0 certain, 1 presumed, 3 pretended. */
function unimarcRole(code: string): string {
  return ROLES.meaning(code.replace(/[13]$/, '0')) ?? code;
}

function control(record: MarcRecord, tag: string): string {
  const field = record.fields.find((each) => each.tag === tag);
  return field !== undefined && isControlField(field) ? field.value : '';
}
