import { isInterfaceLanguage, type InterfaceLanguage } from '../../shared/interface-language.ts';
import { FRONT_ORIGIN } from '../schemes/register.ts';

/** What a patron, or the technician on the screen of the check, asks for by a link or a form of the front. */
export type FrontWish =
  | { readonly kind: 'video'; readonly index: number }
  | { readonly kind: 'suggestion'; readonly index: number }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'site' }
  | { readonly kind: 'speak'; readonly language: InterfaceLanguage }
  | { readonly kind: 'check' }
  | { readonly kind: 'leave' };

const LONGEST_SEARCH = 200;

/** The wish that an address stands for; null: none, and nothing happens. The address itself is never loaded. */
export function frontWish(address: string): FrontWish | null {
  const url = URL.parse(address);
  if (url === null || `${url.protocol}//${url.host}` !== FRONT_ORIGIN) return null;
  const [, kind = '', value = '', ...rest] = url.pathname.split('/');
  if (rest.length > 0 || !Object.hasOwn(WISHES, kind)) return null;
  return WISHES[kind as FrontWish['kind']](value, url.searchParams);
}

type Read = (value: string, parameters: URLSearchParams) => FrontWish | null;

const WISHES: Readonly<Record<FrontWish['kind'], Read>> = {
  video: (value) => (isIndex(value) ? { kind: 'video', index: Number(value) } : null),
  suggestion: (value) => (isIndex(value) ? { kind: 'suggestion', index: Number(value) } : null),
  search: (_value, parameters) => searchOf(parameters.get('q') ?? ''),
  speak: (value) => (isInterfaceLanguage(value) ? { kind: 'speak', language: value } : null),
  site: () => ({ kind: 'site' }),
  check: () => ({ kind: 'check' }),
  leave: () => ({ kind: 'leave' }),
};

function isIndex(value: string): boolean {
  return /^\d{1,2}$/.test(value);
}

function searchOf(typed: string): FrontWish | null {
  const words = typed.trim();
  return words === '' || words.length > LONGEST_SEARCH ? null : { kind: 'search', words };
}
