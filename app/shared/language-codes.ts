/**
 * ISO 639-1 to the ISO 639-2/B of records, for the languages that videos and the resources of French libraries are in.
 */
export const BIBLIOGRAPHIC_CODE: Readonly<Record<string, string>> = {
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
