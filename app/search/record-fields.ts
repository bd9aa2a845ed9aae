import { traitsOf } from '../shared/traits.ts';
import { creatorVariants, headingVariants } from '../shared/authorities.ts';
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
    creator: present([
      ...record.creators.map((creator) => creator.name),
      record.responsibility,
      ...asFiledAndSpoken(creatorVariants(record)),
    ]),
    person: asFiledAndSpoken(named(record, ['person', 'family'])),
    subject: parts(record, ['topic', 'keyword', 'work']),
    place: [...named(record, ['place']), ...placeSubdivisions(subjects)],
    organisation: named(record, ['corporate']),
    genre: parts(record, ['genre']),
    classification: record.classifications.map(({ number }) => number),
    series: record.series.map((series) => series.title),
    contents: record.contents,
    summary: present([record.summary]),
    // Numbers and codes: a trait is neither the one nor the other to a reader, and both to the index.
    identifier: [
      ...[...record.isbns, ...record.issns, ...record.eans].flatMap(identifierForms),
      ...traitsOf(record),
    ],
  };
}

/** A name is searched as it is filed and as it is spoken: "Hugo, Victor (1802-1885)" and "Victor Hugo". */
function asFiledAndSpoken(names: readonly string[]): string[] {
  return names.flatMap((name) => present([name, directOrder(name)]));
}

/** Subdivisions of any heading that name a place ("Art -- France"). */
function placeSubdivisions(subjects: readonly Heading[]): string[] {
  return subjects.flatMap((heading) => heading.parts.slice(1).filter(isGeographic));
}

// An ISSN is written 1234-5678 as often as 12345678.
function identifierForms(identifier: string): string[] {
  const joined = identifier.replaceAll('-', '');
  return joined === identifier ? [identifier] : [identifier, joined];
}

/** The headings of these types without their subdivisions, then what authority files call them. */
function named(record: CatalogueRecord, types: readonly HeadingType[]): string[] {
  const own = headingsOf(record, types).flatMap((heading) => heading.parts.slice(0, 1));
  return [...own, ...headingVariants(record, types)];
}

/** The same with the subdivisions. */
function parts(record: CatalogueRecord, types: readonly HeadingType[]): string[] {
  const own = headingsOf(record, types).flatMap((heading) => heading.parts);
  return [...own, ...headingVariants(record, types)];
}

function headingsOf({ subjects }: CatalogueRecord, types: readonly HeadingType[]): Heading[] {
  return subjects.filter((heading) => types.includes(heading.type));
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}
