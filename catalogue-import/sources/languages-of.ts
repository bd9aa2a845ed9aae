import { LANGUAGES } from '../mapping/derive/codes.ts';

/**
 * ISO 639-2/B codes of codes with two or three letters ("fr", "fr-FR", "fra"), as last part of an address too, and of
 * French names ("français"); others are left out.
 */
export function languagesOf(codes: readonly string[]): string[] {
  const found = codes.map((code) => {
    const [plain = ''] = code
      .trim()
      .toLowerCase()
      .replace(/^https?:.*\//, '')
      .split(/[-_]/);
    const three = LANGUAGES.normalise(plain);
    return LANGUAGES.has(three) ? three : LANGUAGES.codeOf(code);
  });
  return [...new Set(found)].filter((code) => code !== null);
}
