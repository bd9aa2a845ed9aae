/** The languages of the screens: each by its own name, in its own writing. The first is French. */
export const INTERFACE_LANGUAGES = {
  fr: { name: 'Français', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<string, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>;

/** BCP 47. */
export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** In the order of the switch. */
export const LANGUAGE_CODES = Object.keys(INTERFACE_LANGUAGES) as [
  InterfaceLanguage,
  ...InterfaceLanguage[],
];

/** Whether an untrusted value names a language of the screens. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return typeof value === 'string' && Object.hasOwn(INTERFACE_LANGUAGES, value);
}
