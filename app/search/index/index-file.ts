import { readSections, writeSections } from '../file/section-file.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { lexiconSections, readLexicon } from './lexicon-file.ts';

/** Name of the index inside a build folder. */
export const INDEX_FILE = 'index.bin';

// Raised whenever the sections or the words in them change: `singular` and the tokens are part of the format.
export const INDEX_FORMAT = 4;

/** Writes an index and brings it to the disk. */
export function writeIndex(file: string, index: InvertedIndex): void {
  writeSections(file, INDEX_FORMAT, [
    ...lexiconSections(index),
    index.tokenStarts,
    index.tokens,
    index.postingStarts,
    index.postings,
    index.fieldLengths,
  ]);
}

/** Reads an index. Throws `catalogue-damaged`, naming the file, where it is not whole. */
export function readIndex(file: string): InvertedIndex {
  const sections = readSections(file, INDEX_FORMAT);
  return {
    ...readLexicon(sections),
    tokenStarts: sections.nextUint32(),
    tokens: sections.nextBytes(),
    postingStarts: sections.nextUint32(),
    postings: sections.nextBytes(),
    fieldLengths: sections.nextUint16(),
  };
}
