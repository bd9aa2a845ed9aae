import { authorityFor } from '../../shared/authorities.ts';
import type {
  Agent,
  Authority,
  CatalogueRecord,
  Heading,
  HeadingType,
} from '../../shared/catalogue-record.ts';
import { wordsIn } from '../../shared/text.ts';
import { isStopWord } from '../french.ts';
import { directOrder, withoutQualifier } from '../names.ts';

/** A name that a record brings to the gazetteer. */
export interface NamedThing {
  readonly type: HeadingType;
  /** As the catalogue writes it. */
  readonly label: string;
  readonly authorityId: string | null;
  readonly origin: 'heading' | 'creator' | 'title' | 'series';
  /** What the authority file calls it, and the headings around it; null where it does not know it. */
  readonly authority: Authority | null;
}

/** Headings, creators, titles and series of a record. */
export function namesOfRecord(record: CatalogueRecord): NamedThing[] {
  return [
    ...record.subjects.flatMap((heading) => headingName(record, heading)),
    ...record.creators.map((creator) => creatorName(record, creator)),
    ...[record.title.main, ...record.title.others].map((title) => titleName(title, 'title')),
    ...record.series.map((series) => titleName(series.title, 'series')),
  ];
}

function headingName(record: CatalogueRecord, heading: Heading): NamedThing[] {
  const { type, authorityId } = heading;
  const [label] = heading.parts;
  if (label === undefined) return [];
  const authority = authorityFor(record, type, label);
  return [{ type, label, authorityId, origin: 'heading', authority }];
}

function creatorName(record: CatalogueRecord, agent: Agent): NamedThing {
  const { kind, filingName, authorityId } = agent;
  const authority = authorityFor(record, kind, filingName);
  return { type: kind, label: filingName, authorityId, origin: 'creator', authority };
}

function titleName(label: string, origin: 'title' | 'series'): NamedThing {
  return { type: 'work', label, authorityId: null, origin, authority: null };
}

/** How a name of the catalogue stands in a text. Its place in the list is its number in the file: append only. */
// prettier-ignore
export const NAME_FORMS = [
  'heading', 'direct', 'unqualified', 'title', 'singular', 'variant', 'broader', 'related',
] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** One way to write a named thing. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly form: NameForm;
}

// No one cites a longer name in full, and each of its beginnings would take a place in the table.
const MOST_WORDS = 12;

/** The ways to write a thing in a text, the fullest first, then its other names. A surname alone is none of them. */
export function writtenNames(thing: NamedThing): WrittenName[] {
  return written([...forms(thing), ...variantForms(thing)]);
}

/** The headings around a thing: whoever names one of them may be helped by what is under this. */
export function neighbouringNames({ authority }: NamedThing): WrittenName[] {
  if (authority === null) return [];
  return written([
    ...authority.broader.map((label) => [label, 'broader'] as const),
    ...authority.related.map((label) => [label, 'related'] as const),
  ]);
}

type Form = readonly [text: string | null, form: NameForm];

function written(all: readonly Form[]): WrittenName[] {
  const names: WrittenName[] = [];
  for (const [text, form] of all) {
    const words = wordsIn(text ?? '');
    if (isName(words) && !names.some((other) => sameWords(other.words, words))) {
      names.push({ words, form });
    }
  }
  return names;
}

function forms({ label, origin, type }: NamedThing): Form[] {
  if (origin === 'title' || origin === 'series') return [[label, 'title']];
  const short = withoutQualifier(label);
  if (!isPersonal(type)) {
    return [
      [label, 'heading'],
      [short, 'unqualified'],
    ];
  }
  // The dates of a person are never spoken: without them the name is whole.
  return [
    [label, 'heading'],
    [directOrder(label), 'direct'],
    [short, 'heading'],
  ];
}

function variantForms({ authority, type }: NamedThing): Form[] {
  if (authority === null) return [];
  return authority.variants.flatMap((label): Form[] => [
    [label, 'variant'],
    [isPersonal(type) ? directOrder(label) : null, 'variant'],
    [withoutQualifier(label), 'variant'],
  ]);
}

function isPersonal(type: HeadingType): boolean {
  return type === 'person' || type === 'family';
}

function isName(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.some((word) => !isStopWord(word) && word.length > 1)
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
