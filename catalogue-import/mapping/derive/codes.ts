import { loadCodeList } from '../code-list.ts';

const LANGUAGES = loadCodeList('languages');

/** Whether a value has the form of a language code of ISO 639-2: three letters. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{3}$/i.test(code.trim());
}

/** Whether a value is a language code of ISO 639-2. */
export function isKnownLanguage(code: string): boolean {
  return LANGUAGES.has(code.trim().toLowerCase());
}

/** Whether a value has the form of a country code of ISO 3166-1: two capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** Whether a value is a web address or an ARK. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|ark:\/)\S+$/.test(text);
}
