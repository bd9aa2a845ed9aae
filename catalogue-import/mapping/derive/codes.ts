import { BIBLIOGRAPHIC_CODE } from '../../../app/shared/language-codes.ts';
import { remembered } from '../../../app/shared/remember.ts';
import { loadCodeList, type CodeList } from '../code-list.ts';

// ISO 639-2 has two codes for some languages; catalogues use the first (B), some systems the other (T).
// prettier-ignore
const TERMINOLOGICAL: Readonly<Record<string, string>> = {
  bod: 'tib', ces: 'cze', cym: 'wel', deu: 'ger', ell: 'gre', eus: 'baq', fas: 'per', fra: 'fre', hye: 'arm',
  isl: 'ice', kat: 'geo', mkd: 'mac', mri: 'mao', msa: 'may', mya: 'bur', nld: 'dut', ron: 'rum', slk: 'slo',
  sqi: 'alb', zho: 'chi',
};

/** Codes of the BnF's own: several languages, no words. */
const LOCAL: Readonly<Record<string, string>> = { mmm: 'mul', ooo: 'zxx' };

/** A catalogue writes the same few languages again and again. */
const MOST_REMEMBERED = 1000;

const WRITTEN = loadCodeList('languages');

/** ISO 639-2/B, with the other codes that one language has: "fra", "fr" and "FRE" are "fre". */
export const LANGUAGES: CodeList = {
  ...WRITTEN,
  normalise: remembered((code) => {
    const plain = code.trim().toLowerCase();
    return WRITTEN.normalise(
      BIBLIOGRAPHIC_CODE[plain] ?? TERMINOLOGICAL[plain] ?? LOCAL[plain] ?? code,
    );
  }, MOST_REMEMBERED),
};

/** Whether a value has the form of a language code: two letters (ISO 639-1) or three. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/i.test(code.trim());
}

/** Whether a value has the form of a language code of ISO 639-2, which no country code has: three letters. */
export function isLanguageOfThreeLetters(code: string): boolean {
  return /^[a-z]{3}$/i.test(code.trim());
}

/** Whether a value is a language code of ISO 639. */
export function isKnownLanguage(code: string): boolean {
  return WRITTEN.has(LANGUAGES.normalise(code));
}

/** Whether a value has the form of a country code of ISO 3166-1: two capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** Whether a value is a web address or an ARK. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|ark:\/)\S+$/.test(text);
}
