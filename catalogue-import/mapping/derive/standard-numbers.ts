const ISBN_NOISE = /[\s\-_‐‑–.]/g;
// The article number of a disc is no ISBN because its first ten digits could be one.
const ISBN =
  /^\s*(?:ISBN(?:-?1[03])?)?\s*:?[\s\-_‐‑–.]*(?<number>(?:97[89][\s\-_‐‑–.]*)?(?:\d[\s\-_‐‑–.]*){9}[\dX])(?!\d)/i;
// "3607483198025 (CD)": what the number is of.
const COMMENT = /\s*\(.*$/;
const ISSN = /^(?:ISSN:?\s*)?(\d{4})-?(\d{3}[\dX])$/;

/**
 * An ISBN as 13 digits: hyphens, blanks and underscores removed, 10 digits converted, the check digit verified. Null
 * for anything else; "ISBN" before the number and text after it ("(br.)") are ignored.
 */
export function isbn13(text: string): string | null {
  const written = ISBN.exec(text)?.groups?.['number'];
  if (written === undefined) return null;
  const digits = written.replace(ISBN_NOISE, '').toUpperCase();
  if (digits.length === 13) return hasEanCheckDigit(digits) && isBookNumber(digits) ? digits : null;
  return hasIsbn10CheckDigit(digits) ? withEanCheckDigit(`978${digits.slice(0, 9)}`) : null;
}

/** A 13-digit article number whose check digit is right, null otherwise; text in parentheses after it is ignored. */
export function ean13(text: string): string | null {
  const digits = text.replace(COMMENT, '').replace(/[\s-]/g, '');
  return /^\d{13}$/.test(digits) && hasEanCheckDigit(digits) ? digits : null;
}

/** An ISSN as "1234-567X", null for anything else. */
export function issn(text: string): string | null {
  const match = ISSN.exec(text.trim().toUpperCase());
  return match === null ? null : `${match[1]}-${match[2]}`;
}

// 979-0 is music (ISMN).
function isBookNumber(ean: string): boolean {
  return ean.startsWith('978') || /^979[1-9]/.test(ean);
}

/** ISO 2108: weights 10 to 1, sum divisible by 11, X is 10. */
function hasIsbn10CheckDigit(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + (10 - at) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
  return sum % 11 === 0;
}

/** EAN-13: weights 1 and 3, sum divisible by 10. */
function hasEanCheckDigit(digits: string): boolean {
  return withEanCheckDigit(digits.slice(0, 12)) === digits;
}

function withEanCheckDigit(twelve: string): string {
  const sum = Array.from(twelve).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
