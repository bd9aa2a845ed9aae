import { BIBLIOGRAPHIC_CODE } from '../../app/shared/language-codes.ts';
import { loadCodeList } from '../mapping/code-list.ts';

const LANGUAGES = loadCodeList('languages');

// ISO 639-2 has two codes for some languages; catalogues use the first (B).
const TERMINOLOGICAL: Readonly<Record<string, string>> = {
  fra: 'fre',
  deu: 'ger',
  nld: 'dut',
  zho: 'chi',
  ell: 'gre',
  fas: 'per',
  ron: 'rum',
  eus: 'baq',
};

/** ISO 639-2/B codes of codes with two or three letters ("fr", "fr-FR", "fra"); names and unknown codes are left out. */
export function languagesOf(codes: readonly string[]): string[] {
  const found = codes.map((code) => {
    const [plain = ''] = code.trim().toLowerCase().split(/[-_]/);
    const three = BIBLIOGRAPHIC_CODE[plain] ?? TERMINOLOGICAL[plain] ?? plain;
    return three.length === 3 && LANGUAGES.has(three) ? three : null;
  });
  return [...new Set(found)].filter((code) => code !== null);
}
