import type { CatalogueRecord, Heading, HeadingType } from '../shared/catalogue-record.ts';
import type { SearchField } from '../shared/search.ts';
import { isGeographic } from './geography.ts';
import { directOrder } from './names.ts';

/** The values of each field of the index, in record order. A phrase never runs from one value into the next. */
export type FieldValues = Readonly<Record<SearchField, readonly string[]>>;

/** What of a record is searched under which field. */
export function fieldValues(record: CatalogueRecord): FieldValues {
  const { title, subjects } = record;
  return {
    title: present([title.main, title.subtitle, title.part, ...title.others]),
    creator: present([...record.creators.map((creator) => creator.name), record.responsibility]),
    person: personValues(subjects),
    subject: headingsOf(subjects, ['topic', 'keyword', 'work']).flatMap((heading) => heading.parts),
    place: placeValues(subjects),
    organisation: firstParts(subjects, ['corporate']),
    genre: headingsOf(subjects, ['genre']).flatMap((heading) => heading.parts),
    classification: record.classifications.map(({ number }) => number),
    series: record.series.map((series) => series.title),
    contents: record.contents,
    summary: present([record.summary]),
    identifier: [...record.isbns, ...record.issns, ...record.eans].flatMap(identifierForms),
  };
}

/** A name is searched as it is filed and as it is spoken: "Hugo, Victor (1802-1885)" and "Victor Hugo". */
function personValues(subjects: readonly Heading[]): string[] {
  return firstParts(subjects, ['person', 'family']).flatMap((name) =>
    present([name, directOrder(name)]),
  );
}

/** Place headings, and the subdivisions of any heading that name a place ("Art -- France"). */
function placeValues(subjects: readonly Heading[]): string[] {
  const subdivisions = subjects.flatMap((heading) => heading.parts.slice(1).filter(isGeographic));
  return [...firstParts(subjects, ['place']), ...subdivisions];
}

// An ISSN is written 1234-5678 as often as 12345678.
function identifierForms(identifier: string): string[] {
  const joined = identifier.replaceAll('-', '');
  return joined === identifier ? [identifier] : [identifier, joined];
}

function headingsOf(subjects: readonly Heading[], types: readonly HeadingType[]): Heading[] {
  return subjects.filter((heading) => types.includes(heading.type));
}

function firstParts(subjects: readonly Heading[], types: readonly HeadingType[]): string[] {
  return headingsOf(subjects, types).flatMap((heading) => heading.parts.slice(0, 1));
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}
