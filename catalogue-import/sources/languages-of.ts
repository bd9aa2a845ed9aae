import { LANGUAGES } from '../mapping/derive/codes.ts';

/** ISO 639-2/B codes of codes with two or three letters ("fr", "fr-FR", "fra"); names and unknown codes are left out. */
export function languagesOf(codes: readonly string[]): string[] {
  const found = codes.map((code) => {
    const [plain = ''] = code.trim().toLowerCase().split(/[-_]/);
    const three = LANGUAGES.normalise(plain);
    return LANGUAGES.has(three) ? three : null;
  });
  return [...new Set(found)].filter((code) => code !== null);
}
