import { BIBLIOGRAPHIC_CODE } from '../../shared/language-codes.ts';
import type { RecordSignal } from './record-input.ts';

/** The language of the library's own public. */
const HOME = 'fre';

/** Whether the document is in the video's language or in French. A film or a disc is seen and heard in any. */
export const language: RecordSignal = {
  label: 'Langue',
  measure: ({ record, metadata, weights }) => {
    if (record.languages.length === 0 || record.kind === 'music' || record.kind === 'film')
      return 1;
    const wanted = [BIBLIOGRAPHIC_CODE[metadata.language], HOME];
    return record.languages.some((code) => wanted.includes(code)) ? 1 : weights.otherLanguage;
  },
};
