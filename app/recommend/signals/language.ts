import { OTHER_LANGUAGE } from '../weights.ts';
import type { RecordSignal } from './record-input.ts';

/** ISO 639-1 of the video to the ISO 639-2/B of records, for the languages that videos were met in. */
const CODES: Readonly<Record<string, string>> = {
  fr: 'fre',
  en: 'eng',
  es: 'spa',
  de: 'ger',
  it: 'ita',
  pt: 'por',
  ar: 'ara',
  ru: 'rus',
  uk: 'ukr',
  tr: 'tur',
  fa: 'per',
};
/** The language of the library's own public. */
const HOME = 'fre';

/** Whether the document is in the video's language or in French. A film or a disc is seen and heard in any. */
export const language: RecordSignal = {
  label: 'Langue',
  measure: ({ record, metadata }) => {
    if (record.languages.length === 0 || record.kind === 'music' || record.kind === 'film')
      return 1;
    const wanted = [CODES[metadata.language], HOME];
    return record.languages.some((code) => wanted.includes(code)) ? 1 : OTHER_LANGUAGE;
  },
};
