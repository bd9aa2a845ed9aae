import { loadCodeList } from '../mapping/code-list.ts';

const LANGUAGES = loadCodeList('languages');

// The languages that online resources of French libraries are in, by ISO 639-1.
const BY_TWO_LETTERS: Readonly<Record<string, string>> = {
  fr: 'fre',
  en: 'eng',
  es: 'spa',
  de: 'ger',
  it: 'ita',
  pt: 'por',
  ar: 'ara',
  nl: 'dut',
  ru: 'rus',
  zh: 'chi',
  ja: 'jpn',
  ko: 'kor',
  tr: 'tur',
  pl: 'pol',
  uk: 'ukr',
  ro: 'rum',
  el: 'gre',
  fa: 'per',
  vi: 'vie',
  br: 'bre',
  eu: 'baq',
  oc: 'oci',
  co: 'cos',
  ca: 'cat',
};
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
    const three = BY_TWO_LETTERS[plain] ?? TERMINOLOGICAL[plain] ?? plain;
    return three.length === 3 && LANGUAGES.has(three) ? three : null;
  });
  return [...new Set(found)].filter((code) => code !== null);
}
