import { readSections, writeSections } from '../file/section-file.ts';
import { TextTable } from '../file/text-table.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Name of the index inside a build folder. */
export const INDEX_FILE = 'index.bin';

// Raised whenever the sections or the words in them change: `singular` and the tokens are part of the format.
export const INDEX_FORMAT = 2;

/** Writes an index and brings it to the disk. */
export function writeIndex(file: string, index: InvertedIndex): void {
  writeSections(file, INDEX_FORMAT, [
    ...index.ids.sections(),
    index.idOrder,
    ...index.vocabulary.sections(),
    index.letters,
    index.termNumbers,
    index.tokenStarts,
    index.tokens,
    index.postingStarts,
    index.postings,
    index.documentFrequencies,
    index.fieldLengths,
    index.averageFieldLengths,
  ]);
}

/** Reads an index. Throws `catalogue-damaged`, naming the file, where it is not whole. */
export function readIndex(file: string): InvertedIndex {
  const sections = readSections(file, INDEX_FORMAT);
  return {
    ids: TextTable.read(sections),
    idOrder: sections.nextUint32(),
    vocabulary: TextTable.read(sections),
    letters: sections.nextUint32(),
    termNumbers: sections.nextUint32(),
    tokenStarts: sections.nextUint32(),
    tokens: sections.nextBytes(),
    postingStarts: sections.nextUint32(),
    postings: sections.nextBytes(),
    documentFrequencies: sections.nextUint32(),
    fieldLengths: sections.nextUint16(),
    averageFieldLengths: sections.nextFloat64(),
  };
}
