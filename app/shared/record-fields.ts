import { creatorVariants, headingVariants } from './authorities.ts';
import type { CatalogueRecord, Heading, HeadingType } from './catalogue-record.ts';
import type { SearchField } from './search.ts';

const SUBDIVISION = ' -- ';

type ReadField = (record: CatalogueRecord) => readonly (string | null)[];

const READ: Readonly<Record<SearchField, ReadField>> = {
  title: ({ title }) => [fullTitle(title.main, title.subtitle), title.part, ...title.others],
  creator: (record) => [
    ...record.creators.map((agent) => agent.name),
    record.responsibility,
    ...creatorVariants(record),
  ],
  person: (record) => headings(record, ['person', 'family']),
  subject: (record) => headings(record, ['topic', 'keyword', 'work']),
  place: (record) => headings(record, ['place']),
  organisation: (record) => headings(record, ['corporate']),
  genre: (record) => headings(record, ['genre']),
  classification: shelving,
  series: (record) => record.series.map(({ title }) => title),
  contents: (record) => record.contents,
  summary: (record) => [record.summary],
  identifier: (record) => [
    ...record.isbns,
    ...record.issns,
    ...record.eans,
    ...record.otherNumbers,
  ],
};

/**
 * The values of one index field, as a reader may be shown them: a title with its subtitle, a heading with its
 * subdivisions joined by " -- ", then what authority files call it. The proof of a reason is looked up here, so it holds
 * whatever engine found the record. Empty values are left out; the order is the record's own.
 */
export function recordFieldTexts(record: CatalogueRecord, field: SearchField): readonly string[] {
  return READ[field](record).filter((text): text is string => text !== null && text !== '');
}

// Many public libraries class on the shelf alone: the call number ("SF/ASI", "DVD/599 ABC") says what no subject says.
function shelving(record: CatalogueRecord): (string | null)[] {
  const callNumbers = record.items.map((item) => item.callNumber);
  return [...record.classifications.map(({ number }) => number), ...new Set(callNumbers)];
}

function fullTitle(main: string, subtitle: string | null): string {
  return subtitle === null || subtitle === '' ? main : `${main} : ${subtitle}`;
}

function headings(record: CatalogueRecord, types: readonly HeadingType[]): string[] {
  const own = record.subjects
    .filter((heading) => types.includes(heading.type))
    .map((heading: Heading) => heading.parts.join(SUBDIVISION));
  return [...own, ...headingVariants(record, types)];
}
