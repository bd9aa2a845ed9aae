import type { Section, Sections } from '../file/section-file.ts';
import { TextTable } from '../file/text-table.ts';
import type { Lexicon } from './inverted-index.ts';

/** The sections of a lexicon, in the order in which `readLexicon` takes them. */
export function lexiconSections(lexicon: Lexicon): Section[] {
  return [
    ...lexicon.ids.sections(),
    lexicon.idOrder,
    ...lexicon.vocabulary.sections(),
    lexicon.letters,
    lexicon.termNumbers,
    lexicon.documentFrequencies,
    lexicon.averageFieldLengths,
  ];
}

/** The lexicon at the beginning of a file. */
export function readLexicon(sections: Sections): Lexicon {
  return {
    ids: TextTable.read(sections),
    idOrder: sections.nextUint32(),
    vocabulary: TextTable.read(sections),
    letters: sections.nextUint32(),
    termNumbers: sections.nextUint32(),
    documentFrequencies: sections.nextUint32(),
    averageFieldLengths: sections.nextFloat64(),
  };
}
