import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from '../../app/shared/interface-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type Strings } from './fr.ts';

export interface Language {
  /** BCP 47. */
  readonly code: InterfaceLanguage;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
}

const FRENCH: Language = { code: 'fr', ...INTERFACE_LANGUAGES.fr, strings: fr };

/** In the order of the switch; the first is what every session starts with, unless the library says otherwise. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  FRENCH,
  { code: 'en', ...INTERFACE_LANGUAGES.en, strings: en },
  { code: 'ar', ...INTERFACE_LANGUAGES.ar, strings: ar },
];

/** The language of that code, French where there is none. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((language) => language.code === code) ?? FRENCH;
}
