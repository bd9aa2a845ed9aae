import type {
  Agent,
  CatalogueRecord,
  Heading,
  HeadingType,
} from '../../shared/catalogue-record.ts';
import { tokenise } from '../../shared/text.ts';
import { isStopWord } from '../french.ts';
import { directOrder, withoutQualifier } from '../names.ts';

/** A name that a record brings to the gazetteer. */
export interface NamedThing {
  readonly type: HeadingType;
  /** As the catalogue writes it. */
  readonly label: string;
  readonly authorityId: string | null;
  readonly origin: 'heading' | 'creator' | 'title' | 'series';
}

/** Headings, creators, titles and series of a record. */
export function namesOfRecord(record: CatalogueRecord): NamedThing[] {
  return [
    ...record.subjects.flatMap(headingName),
    ...record.creators.map(creatorName),
    ...[record.title.main, ...record.title.others].map((title) => titleName(title, 'title')),
    ...record.series.map((series) => titleName(series.title, 'series')),
  ];
}

function headingName(heading: Heading): NamedThing[] {
  const [label] = heading.parts;
  if (label === undefined) return [];
  return [{ type: heading.type, label, authorityId: heading.authorityId, origin: 'heading' }];
}

function creatorName(agent: Agent): NamedThing {
  return {
    type: agent.kind,
    label: agent.filingName,
    authorityId: agent.authorityId,
    origin: 'creator',
  };
}

function titleName(label: string, origin: 'title' | 'series'): NamedThing {
  return { type: 'work', label, authorityId: null, origin };
}

/** How a name of the catalogue stands in a text. Its place in the list is its number in the file: append only. */
export const NAME_FORMS = ['heading', 'direct', 'unqualified', 'title', 'singular'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** One way to write a named thing. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly form: NameForm;
}

// No one cites a longer name in full, and each of its beginnings would take a place in the table.
const MOST_WORDS = 12;

/** The ways to write a thing in a text, the fullest first. A surname alone is none of them. */
export function writtenNames(thing: NamedThing): WrittenName[] {
  const names: WrittenName[] = [];
  for (const [text, form] of forms(thing)) {
    const words = tokenise(text ?? '').map((token) => token.folded);
    if (isName(words) && !names.some((other) => sameWords(other.words, words))) {
      names.push({ words, form });
    }
  }
  return names;
}

function forms({ label, origin, type }: NamedThing): (readonly [string | null, NameForm])[] {
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
