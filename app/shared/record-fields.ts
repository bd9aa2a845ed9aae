import { creatorVariants, headingVariants } from './authorities.ts';
import type { CatalogueRecord, Classification, Heading, HeadingType } from './catalogue-record.ts';
import type { SearchField } from './search.ts';

const SUBDIVISION = ' -- ';
/** UNIMARC 686$2: « Cadre de classement de la Bibliographie nationale française ». */
const BNF_FRAMEWORK = /bibliographie nationale/i;
const DIVISION = /^[0-79]\d0$/;

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
  const shelved = record.classifications.filter((each) => isDewey(each));
  return [...shelved.map(({ number }) => number), ...new Set(callNumbers)];
}

// In the music framework 520 is no astronomy. That of the BnF has Dewey's divisions but for literature, and numbers of its
// own below them: 109 is a spoken recording.
function isDewey({ scheme, number }: Classification): boolean {
  return scheme === 'dewey' || (BNF_FRAMEWORK.test(scheme) && DIVISION.test(number));
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
