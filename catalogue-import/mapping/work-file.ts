import { foldedWords } from '../../app/shared/text.ts';
import { isControlField, type DataField, type MarcRecord } from '../formats/marc-record.ts';
import type { BibliographicFlavour } from '../formats/record-event.ts';
import { authorityNumber } from './derive/authority-number.ts';
import {
  asOriginal,
  isExpression,
  isWork,
  LINK_TAGS,
  linkText,
  linkTitle,
  ownTitles,
  sharedFields,
  workTitles,
} from './derive/work-fields.ts';
import { fieldsOf, indexRecord, valueOf, type IndexedRecord } from './indexed-record.ts';
import { INTERMARC } from './intermarc.ts';
import { UNIMARC } from './unimarc.ts';

/** A record completed with what its work and expression say of it. */
export interface CompletedRecord {
  readonly record: MarcRecord;
  /** The key of its work, without the part; null where none of its links leads to one work. */
  readonly workKey: string | null;
}

interface Work {
  readonly record: IndexedRecord;
  readonly id: string;
  /** Creator and title, as `workKeyOf` writes them for a record without links. */
  readonly key: string;
}

const SEPARATOR = ' / ';
const IS_LINK: Readonly<Record<BibliographicFlavour, ReadonlySet<string>>> = {
  unimarc: new Set(LINK_TAGS.unimarc),
  intermarc: new Set(LINK_TAGS.intermarc),
};
/** UNIMARC(B) links that also carry the name and the title of what they lead to. */
const BY_TITLE = new Set(['506', '507', '576', '577']);

/**
 * The works and expressions of an import (LRM): UNIMARC(A) 231 241 works, 232 242 expressions, 230 240 uniform titles;
 * Intermarc(A) 141-145. Manifestations link to them with 506 507 576 577 $3, or 500$3 and Intermarc 14X$3.
 */
export class WorkFile {
  readonly #works = new Map<string, Work>();
  readonly #expressions = new Map<string, IndexedRecord>();
  /** The number of the work that has that key, first come. */
  readonly #owners = new Map<string, string>();

  add(record: MarcRecord, flavour: BibliographicFlavour): void {
    const indexed = indexRecord(record);
    const id = authorityNumber(indexed.control.get('001') ?? '');
    if (id === null) return;
    if (isExpression(indexed)) this.#expressions.set(id, indexed);
    else if (isWork(indexed, flavour)) this.#addWork(id, indexed, flavour);
  }

  /** The record with the fields of its works and expressions after its own. */
  complete(record: MarcRecord, flavour: BibliographicFlavour): CompletedRecord {
    const links = linksOf(record, flavour);
    if (links.length === 0) return { record, workKey: null };
    const indexed = indexRecord(record);
    const principal = this.#principal(indexed, links);
    const workKey = principal?.key ?? null;
    if (flavour === 'intermarc') return { record, workKey };
    const ofWhole = principal === null ? titlesOfWhole(indexed, links) : [];
    const borrowed = links.flatMap((link) => {
      const work = this.#workOf(link);
      if (work === null) return linkText(link, ofWhole.includes(linkTitle(link)));
      const expression = this.#expressions.get(numberIn(link) ?? '');
      const ofWork = sharedFields(work.record, work === principal);
      if (expression === undefined) return ofWork;
      const isTranslated = expression.data.has('101');
      return [
        ...sharedFields(expression, false),
        ...(isTranslated ? ofWork.map(asOriginal) : ofWork),
      ];
    });
    return { record: withFields(record, borrowed), workKey };
  }

  #addWork(id: string, record: IndexedRecord, flavour: BibliographicFlavour): void {
    const text = keyOf(record, flavour);
    const owner = this.#owners.get(text) ?? id;
    this.#owners.set(text, owner);
    // Two works of one creator and title ("Dracula", and a selection from it) stay two.
    const key = owner === id ? text : text + SEPARATOR + foldedWords(id);
    this.#works.set(id, { record, id, key });
  }

  /** The work of a link, by way of its expression where it leads to one. */
  #workOf(link: DataField): Work | null {
    const number = numberIn(link);
    if (number === null) return null;
    const expression = this.#expressions.get(number);
    const [heading] = expression === undefined ? [] : fieldsOf(expression, '232', '242');
    const ofWork = heading === undefined ? number : numberIn(heading);
    return ofWork === null ? null : (this.#works.get(ofWork) ?? null);
  }

  /** The only work of the record; of several, as in a box of films, the one that has the title of the whole. */
  #principal(record: IndexedRecord, links: readonly DataField[]): Work | null {
    const works = links.map((link) => this.#workOf(link));
    const distinct = [...new Set(works)].filter((work) => work !== null);
    const [first = null] = works;
    if (distinct.length === 1 && first !== null) return first;
    const titles = ownTitles(record);
    const isOfWhole = (title: string): boolean => fits(title, titles);
    return distinct.find((work) => workTitles(work.record).some(isOfWhole)) ?? null;
  }
}

function keyOf(record: IndexedRecord, flavour: BibliographicFlavour): string {
  if (flavour === 'intermarc') return INTERMARC.workKey.read(record);
  const asDocument = { leader: '     nam  ', fields: sharedFields(record, true) };
  return UNIMARC.workKey.read(indexRecord(asDocument));
}

function numberIn(field: DataField): string | null {
  const number = valueOf(field, '3');
  return number === null ? null : authorityNumber(number);
}

/** "Dracula, l'homme de la nuit" is an edition of "Dracula". */
function fits(title: string, own: readonly string[]): boolean {
  return own.some((each) => each === title || each.startsWith(`${title} `));
}

/** UNIMARC(B) 500 and Intermarc 14X lead to a work only where they carry its number. */
function linksOf(record: MarcRecord, flavour: BibliographicFlavour): DataField[] {
  const isLink = IS_LINK[flavour];
  const links: DataField[] = [];
  for (const field of record.fields) {
    if (!isLink.has(field.tag) || isControlField(field)) continue;
    if (BY_TITLE.has(field.tag) || valueOf(field, '3') !== null) links.push(field);
  }
  return links;
}

/** The titles of links whose authority is missing that are the title of the whole: the only one, or the own one. */
function titlesOfWhole(record: IndexedRecord, links: readonly DataField[]): string[] {
  const titles = [...new Set(links.map(linkTitle))];
  if (titles.length === 1) return titles;
  const own = ownTitles(record);
  return titles.filter((title) => fits(title, own)).slice(0, 1);
}

/** The record with those of the fields that say something new: no agent and no subject stands twice. */
function withFields(record: MarcRecord, added: readonly DataField[]): MarcRecord {
  const seen = new Set(
    record.fields.flatMap((field) => (isControlField(field) ? [] : keysOf(field))),
  );
  const fresh = added.filter((field) => {
    const keys = keysOf(field);
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
  return { ...record, fields: [...record.fields, ...fresh] };
}

/** What tells a field from another of its sort: its text, and the number of its authority. */
function keysOf(field: DataField): string[] {
  const sort = /^7[012]/.test(field.tag) ? '7' : field.tag;
  const texts = field.subfields.filter(({ code }) => 'abtxyz'.includes(code));
  const number = sort === '7' ? numberIn(field) : null;
  const text = `${sort} ${foldedWords(texts.map(({ value }) => value).join(' '))}`;
  return number === null ? [text] : [text, `${sort} $3 ${number}`];
}
