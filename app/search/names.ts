const QUALIFIER = /\s*\([^()]*\)\s*$/;
// Dates that follow a name without brackets: "Hugo, Victor, 1802-1885".
const TRAILING_DATES = /,\s*[\d?.]{2,4}\s*-?\s*[\d?.]{0,4}\s*$/;

/** A heading without its last qualifier: "Commune de Paris (1871)" gives "Commune de Paris". */
export function withoutQualifier(heading: string): string {
  return heading.replace(QUALIFIER, '').replace(TRAILING_DATES, '');
}

/** A filed personal name as it is spoken: "Hugo, Victor (1802-1885)" gives "Victor Hugo"; null for a name of one part. */
export function directOrder(filed: string): string | null {
  const name = withoutQualifier(filed);
  const comma = name.indexOf(',');
  if (comma <= 0) return null;
  const forename = name.slice(comma + 1).trim();
  // "Alembert, Jean d'": the particle that is not filed goes back to the name it belongs to.
  const glue = /['’]$/.test(forename) ? '' : ' ';
  return forename === '' ? null : forename + glue + name.slice(0, comma).trim();
}
