import type { InterfaceLanguage } from '../../shared/interface-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type Words } from './fr.ts';

/** What the program's own pages say, by language. */
export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { fr, en, ar };
