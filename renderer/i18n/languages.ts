import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type Strings } from './fr.ts';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
}

const FRENCH: Language = { code: 'fr', name: 'Français', direction: 'ltr', strings: fr };

/** In the order of the switch; the first is what every session starts with. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  FRENCH,
  { code: 'en', name: 'English', direction: 'ltr', strings: en },
  { code: 'ar', name: 'العربية', direction: 'rtl', strings: ar },
];
