import type { Agent, Authority, CatalogueRecord, HeadingType } from './catalogue-record.ts';

/** What the authority file says of that heading or name of the record; null where it says nothing. */
export function authorityFor(
  { authorities }: CatalogueRecord,
  type: HeadingType,
  label: string,
): Authority | null {
  return authorities.find((each) => each.type === type && each.label === label) ?? null;
}

/** The other names of the creators of a record, as authority files write them: "Bachman, Richard". */
export function creatorVariants(record: CatalogueRecord): string[] {
  return record.creators.flatMap(({ kind, filingName }: Agent) => {
    return authorityFor(record, kind, filingName)?.variants ?? [];
  });
}

/**
 * The other names of the subject headings of these types, then the broader and the related headings: a document on
 * "Volcans" is found under "Montagnes de feu" (used for) and "Géologie" (broader) too.
 */
export function headingVariants(record: CatalogueRecord, types: readonly HeadingType[]): string[] {
  if (record.authorities.length === 0) return [];
  const found = record.subjects
    .filter(({ type }) => types.includes(type))
    .map(({ type, parts }) => authorityFor(record, type, parts[0] ?? ''))
    .filter((each) => each !== null);
  return [
    ...new Set(found.flatMap((each) => [...each.variants, ...each.broader, ...each.related])),
  ];
}
