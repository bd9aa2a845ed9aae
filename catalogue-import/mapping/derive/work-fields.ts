import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField, Subfield } from '../../formats/marc-record.ts';
import type { BibliographicFlavour } from '../../formats/record-event.ts';
import { loadCodeList } from '../code-list.ts';
import { fieldsOf, valueOf, valuesIn, type IndexedRecord } from '../indexed-record.ts';
import { linkedRecord } from './linked-field.ts';

/** Fields of a manifestation that lead to its work: title, name and title; 506 576 of the work, 507 577 of the expression. */
export const LINK_TAGS: Readonly<Record<BibliographicFlavour, readonly string[]>> = {
  unimarc: ['506', '507', '576', '577', '500'],
  intermarc: ['141', '142', '144', '145'],
};

/** UNIMARC(A) fields of works and expressions, and the field of UNIMARC(B) that says the same of a document. */
const SHARED: readonly (readonly [from: string, to: string])[] = [
  ['501', '700'],
  ['511', '710'],
  ['521', '720'],
  ['502', '702'],
  ['512', '712'],
  ['522', '722'],
  ['101', '101'],
  ['333', '333'],
  ['334', '334'],
  ['378', '330'],
  ['600', '600'],
  ['601', '601'],
  ['602', '602'],
  ['604', '604'],
  ['605', '605'],
  ['606', '606'],
  ['607', '607'],
  ['608', '608'],
  ['610', '610'],
  ['676', '676'],
  ['675', '675'],
  ['686', '686'],
];
/** The fields of works and expressions that are read. */
export const WORK_TAGS: readonly string[] = [
  ...SHARED.map(([from]) => from),
  '230',
  '231',
  '232',
  '240',
  '241',
  '242',
  '430',
  '431',
  '440',
  '441',
];

const TITLES = ['231', '241', '230', '240'];
const VARIANTS = ['431', '441', '430', '440'];
const NAMES_AND_TITLES = ['241', '240', '577', '576'];
const LANGUAGES = loadCodeList('languages');

/** "Stoker, Bram (1847-1912)": a name in one subfield, with its dates. */
const DATED_NAME = /^(?<name>.*?)\s*\((?<dates>[\d.][^()]*)\)[\s\p{Cf}]*$/u;

/** UNIMARC(A) 232 and 242. */
export function isExpression(record: IndexedRecord): boolean {
  return record.data.has('232') || record.data.has('242');
}

/** UNIMARC(A) 231 241 work, 230 240 uniform title; Intermarc(A) 141 142 144 145. */
export function isWork(record: IndexedRecord, flavour: BibliographicFlavour): boolean {
  const tags = flavour === 'intermarc' ? LINK_TAGS.intermarc : TITLES;
  return tags.some((tag) => record.data.has(tag));
}

/**
 * What a work or an expression says of its documents, as fields of UNIMARC(B). `isWhole`: its title is that of the
 * whole document and not of a part.
 */
export function sharedFields(record: IndexedRecord, isWhole: boolean): DataField[] {
  const shared = SHARED.flatMap(([from, to]) => {
    return fieldsOf(record, from).map((field) => ({ ...withName(field), tag: to }));
  });
  const titles = fieldsOf(record, ...TITLES).slice(0, 1);
  const hasCreator = shared.some(({ tag }) => /^7[012]0$/.test(tag));
  return [
    ...(hasCreator ? [] : titles.flatMap(creatorsIn)),
    ...shared,
    ...titles.map((field) => titleField(field, isWhole ? '500' : '517')),
    ...fieldsOf(record, ...VARIANTS).map((field) => titleField(field, '517')),
  ];
}

/** The languages of a work where its expression has others: those of the original, 101$c. */
export function asOriginal(field: DataField): DataField {
  if (field.tag !== '101') return field;
  const subfields = field.subfields.map(({ value }) => ({ code: 'c', value }));
  return { ...field, subfields };
}

/** What a link says by itself, for want of the authority that it names: name $a, title $t, language $m in words. */
export function linkText(link: DataField, isWhole: boolean): DataField[] {
  if (link.tag === '500') return [];
  const languages = languagesNamed(valueOf(link, 'm') ?? '');
  return [
    ...creatorsIn(link),
    titleField(link, isWhole ? '500' : '517'),
    ...languages.map((code) => made('101', [{ code: 'a', value: code }])),
  ];
}

/** The title of a link, folded. */
export function linkTitle(link: DataField): string {
  return foldedWords(titleIn(link));
}

/** The titles of a work, accepted and rejected, folded. */
export function workTitles(record: IndexedRecord): string[] {
  return fieldsOf(record, ...TITLES, ...VARIANTS)
    .map((field) => foldedWords(titleIn(field)))
    .filter((title) => title !== '');
}

/** The titles of a manifestation, folded. */
export function ownTitles(record: IndexedRecord): string[] {
  const titles = [...valuesIn(record, '200', 'a', 'd'), ...valuesIn(record, '245', 'a')];
  return titles.map(foldedWords);
}

/** The ISO 639-2 codes of languages in French words: "Anglais, français ; sous-titrage en français" gives eng, fre. */
export function languagesNamed(text: string): string[] {
  const [spoken = ''] = text.split(';');
  const codes = spoken.split(/[,/-]| et /u).map((name) => LANGUAGES.codeOf(name));
  return [...new Set(codes)].filter((code) => code !== null);
}

function creatorsIn(heading: DataField): DataField[] {
  if (!NAMES_AND_TITLES.includes(heading.tag)) return [];
  let number: Subfield | null = null;
  const names: DataField[] = [];
  for (const subfield of heading.subfields) {
    // In a heading of a work the number before a name is that of its authority; in a link it is that of the work.
    if (subfield.code === '3' && heading.tag.startsWith('2')) number = subfield;
    if (subfield.code !== 'a') continue;
    names.push(withName(made('700', number === null ? [subfield] : [number, subfield])));
    number = null;
  }
  return names;
}

function titleField(heading: DataField, tag: string): DataField {
  return made(tag, [{ code: 'a', value: titleIn(heading) }]);
}

function titleIn(heading: DataField): string {
  return linkedRecord(heading).title ?? '';
}

/** The field with a name that was written with its dates in one subfield parted. */
function withName(field: DataField): DataField {
  const subfields = field.subfields.flatMap((subfield): Subfield[] => {
    const parts =
      subfield.code === 'a' ? DATED_NAME.exec(subfield.value.trim())?.groups : undefined;
    const { name, dates } = parts ?? {};
    if (name === undefined || dates === undefined) return [subfield];
    return [
      { code: 'a', value: name },
      { code: 'f', value: dates },
    ];
  });
  return { ...field, subfields };
}

function made(tag: string, subfields: readonly Subfield[]): DataField {
  return { tag, indicators: '  ', subfields };
}
