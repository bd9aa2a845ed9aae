import type { CitedSource } from '../../shared/video.ts';
import type { Span } from '../../shared/spans.ts';

export interface Identifier extends Span {
  readonly kind: CitedSource['kind'];
  /** Normal form: ISBN-13 digits, ISSN with its hyphen, bare DOI, "ark:/…", "arXiv:…", number of a HAL deposit. */
  readonly identifier: string;
}

interface IdentifierRule {
  readonly kind: CitedSource['kind'];
  readonly pattern: RegExp;
  /** The normal form, null where the check digit is wrong. */
  readonly normal: (written: string) => string | null;
}

const RULES: readonly IdentifierRule[] = [
  {
    kind: 'doi',
    // DOI Handbook, 2.2: prefix 10.NNNN, then anything; what writing puts after it is cut off below.
    pattern: /(?<![\d.])(10\.\d{4,9}\/[^\s"<>«»“”]+)/g,
    normal: (written) => trimDoi(written).toLowerCase(),
  },
  {
    kind: 'isbn',
    pattern: /(?:\bISBN(?:-1[03])?[\s:°n]*)((?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dX])(?!\d)/gi,
    normal: isbn13,
  },
  { kind: 'isbn', pattern: /(?<![\d-])(97[89](?:[\s-]?\d){10})(?!\d)/g, normal: isbn13 },
  { kind: 'issn', pattern: /\bISSN[\s:]*(\d{4}-?\d{3}[\dX])(?!\d)/gi, normal: issn },
  {
    kind: 'ark',
    pattern: /\b(ark:\/?\d{5,9}\/[A-Za-z0-9]+)/g,
    normal: (written) => written.replace(/^ark:\/?/, 'ark:/'),
  },
  {
    kind: 'link',
    pattern: /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s?)(\d{4}\.\d{4,5})/gi,
    normal: (written) => `arXiv:${written}`,
  },
  {
    kind: 'link',
    pattern: /\b((?:hal|halshs|tel|inria|dumas|cel)-\d{8})\b/g,
    normal: (written) => written,
  },
];

/** The identifiers of a text whose check digits are right, in the order of the text. */
export function findIdentifiers(text: string): readonly Identifier[] {
  const found = RULES.flatMap(({ kind, pattern, normal }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const written = match[1] ?? '';
      const identifier = normal(written);
      if (identifier === null) return [];
      const start = match.index + match[0].indexOf(written);
      const end = start + (kind === 'doi' ? identifier.length : written.length);
      return [{ kind, start, end, identifier }];
    }),
  );
  const firsts = found.filter(
    (one, i) => !found.slice(0, i).some(({ start, end }) => one.start < end && start < one.end),
  );
  return firsts.toSorted((a, b) => a.start - b.start);
}

// Punctuation of the sentence is not part of the DOI; a closing bracket is, where it was opened within it.
function trimDoi(written: string): string {
  const trimmed = written.replace(/[.,;:!?'’]+$/, '');
  return /[)\]]$/.test(trimmed) && !/[([]/.test(trimmed) ? trimDoi(trimmed.slice(0, -1)) : trimmed;
}

/** ISO 2108: the thirteen digits of an ISBN of ten or thirteen, null where the check digit is wrong. */
export function isbn13(written: string): string | null {
  const digits = written.replace(/[\s-]/g, '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits) === digits.at(-1) ? digits : null;
  if (!/^\d{9}[\dX]$/.test(digits) || weighted(digits, 10) % 11 !== 0) return null;
  const stem = `978${digits.slice(0, 9)}`;
  return stem + checkDigit13(stem);
}

function checkDigit13(digits: string): string {
  const sum = Array.from(digits.slice(0, 12), Number).reduce(
    (total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

// ISO 3297: eight digits, weights 8 to 1, modulo 11, X for ten.
function issn(written: string): string | null {
  const digits = written.replace('-', '').toUpperCase();
  return weighted(digits, 8) % 11 === 0 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
}

/** Sum of the digits (X for ten), the first times `first`, each next one times one less. */
function weighted(digits: string, first: number): number {
  return Array.from(digits, (digit) => (digit === 'X' ? 10 : Number(digit))).reduce(
    (sum, digit, i) => sum + digit * (first - i),
    0,
  );
}
