import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { PERIODS } from './periods.ts';
import type { FieldReading } from './words.ts';

interface Years {
  readonly from: number;
  readonly to: number;
}

interface DateRule {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** The years meant, null where the match is no date after all. Years before our era are negative. */
  readonly years: (match: RegExpMatchArray) => Years | null;
}

const MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const YEAR = String.raw`(?:1\d{3}|20\d{2})`;
const ROMAN = '(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))';
const BEFORE_US = String.raw`(?:\s+av(?:ant|\.)?\s*(?:J\.?|Jésus)[\s-]*C(?:\.|hrist)?|\s+BC)`;
// Not within a longer number, a time, a size, a price or a file name.
const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}][.,:/_-]?)(?<!\p{N}\s)`;
const ALONE_AFTER = String.raw`(?![\p{L}\p{N}]|[.,:]\p{N}|\s*(?:€|\$|%|euros?|dollars?|km|kg|mètres|m²|ans\b|abonnés|vues|personnes|p\b|px|fps|\p{N}{3}))`;

const RULES: readonly DateRule[] = [
  {
    // "14 mai 2008", "1er janvier 1802", "mai 1968"
    pattern: rule(
      `(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?)?${MONTH}\\s+(?:de\\s+)?(${YEAR})`,
    ),
    confidence: 0.95,
    years: ([, year]) => single(Number(year)),
  },
  {
    // "1845-1851", "1914-18", "de 1939 à 1945", "entre 1845 et 1851"
    pattern: rule(
      `(${YEAR})\\s*(?:-|–|—|/|à|au|et|to|and)\\s*(${YEAR}|\\d{2}(?!\\d|[/-]\\d))${ALONE_AFTER}`,
    ),
    confidence: 0.95,
    years: ([, from, to]) => range(Number(from), to ?? ''),
  },
  {
    // "XIXe siècle", "IIe siècle av. J.-C.", "XVIe et XVIIe siècles", "19ème siècle"
    pattern: rule(
      `(${ROMAN}|\\d{1,2})\\s?(?:er|e|è|è?me|ième|th|st|nd|rd)?(?:\\s*(?:et|au|-|–|/)\\s*(${ROMAN}|\\d{1,2})\\s?(?:e|è|è?me)?)?\\s+(?:si[èe]cles?|century)(${BEFORE_US})?`,
    ),
    confidence: 0.95,
    years: ([, first, last, before]) =>
      centuries(first ?? '', last ?? first ?? '', before !== undefined),
  },
  {
    // "siglo XIX", "secolo XIX"
    pattern: rule(`(?:siglo|secolo|século)\\s+(${ROMAN})`),
    confidence: 0.95,
    years: ([, century]) => centuries(century ?? '', century ?? '', false),
  },
  {
    // "les années 30", "années 1960"
    pattern: rule(`ann[ée]es\\s+(?:19|20)?([0-9]0)(?!\\d)|ann[ée]es\\s+(1[0-8][0-9]0)`),
    confidence: 0.9,
    years: ([text = '', tens]) => decade(text, tens),
  },
  {
    // "44 av. J.-C."
    pattern: rule(`(\\d{1,4})${BEFORE_US}`),
    confidence: 0.95,
    years: ([, year]) => single(-Number(year)),
  },
  {
    // "en 732", "l'an 800": three digits are a year only with such a word before them.
    pattern: rule(`(?<=\\b(?:en|vers|an|depuis|dès)\\s)([1-9]\\d{2})${ALONE_AFTER}`),
    confidence: 0.7,
    years: ([, year]) => single(Number(year)),
  },
  {
    pattern: rule(`(${YEAR})${ALONE_AFTER}`),
    confidence: 0.8,
    years: ([, year]) => single(Number(year)),
  },
];

function rule(source: string): RegExp {
  return new RegExp(ALONE_BEFORE + source, 'giu');
}

// A year of publication yet to come is announced now and then; beyond that a number is no year.
const LAST_YEAR = 2100;

function single(year: number): Years | null {
  return year <= LAST_YEAR ? { from: year, to: year } : null;
}

function range(from: number, written: string): Years | null {
  const to =
    written.length === 2 ? Math.floor(from / 100) * 100 + Number(written) : Number(written);
  return from < to && to <= LAST_YEAR ? { from, to } : null;
}

function centuries(first: string, last: string, isBefore: boolean): Years | null {
  const [a, b] = [centuryNumber(first), centuryNumber(last)];
  if (a < 1 || b < 1 || a > 21 || b > 21) return null;
  return isBefore
    ? { from: -100 * Math.max(a, b), to: -100 * Math.min(a, b) + 99 }
    : { from: 100 * Math.min(a, b) - 99, to: 100 * Math.max(a, b) };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function centuryNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const values = Array.from(written.toUpperCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

// "les années 30" are those of the twentieth century, as French says it.
function decade(text: string, tens: string | undefined): Years | null {
  const written = /1[0-9]{2}0|20[0-9]0/.exec(text)?.[0];
  const from = written === undefined ? 1900 + Number(tens) : Number(written);
  return { from, to: from + 9 };
}

/** Dates, spans of years, centuries, decades and named periods, each with the years it means. */
export function findDates(reading: FieldReading): readonly Mention[] {
  const dates = RULES.flatMap(({ pattern, confidence, years }) =>
    [...reading.text.matchAll(pattern)].flatMap((match) => {
      const meant = years(match);
      const span = { start: match.index, end: match.index + match[0].length };
      return meant === null
        ? []
        : [mentionOf(reading, { ...span, type: 'date', confidence, years: meant })];
    }),
  );
  return [...dates, ...findPeriods(reading)];
}

function findPeriods(reading: FieldReading): readonly Mention[] {
  return PERIODS.flatMap(({ pattern, type, from, to }) =>
    [...reading.text.matchAll(pattern)].map(({ index, 0: text }) =>
      mentionOf(reading, {
        start: index,
        end: index + text.length,
        type,
        confidence: 0.9,
        years: { from, to },
      }),
    ),
  );
}
