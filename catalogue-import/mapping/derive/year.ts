const EARLIEST = 1000;
// A publisher announces at most a year ahead. Read once: an import that runs over midnight stays consistent.
const LATEST = new Date().getFullYear() + 1;
const FOUR_DIGITS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * The first year between 1000 and next year in these texts, in order: "1988" of coded data, "cop. 1968", "DL 2015",
 * "11/2001". Null for blanks, "19..", or a year that cannot be.
 */
export function firstYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    for (const digits of text.match(FOUR_DIGITS) ?? []) {
      const year = Number(digits);
      if (isPossible(year)) return year;
    }
  }
  return null;
}

function isPossible(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
