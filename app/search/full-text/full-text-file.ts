import path from 'node:path';
import { createFullText, FULL_TEXT_VERSION } from '../../store/full-text/full-text.ts';
import { readSections, writeSections } from '../file/section-file.ts';
import type { Lexicon } from '../index/inverted-index.ts';
import { lexiconSections, readLexicon } from '../index/lexicon-file.ts';
import { wordsAndIds } from '../index/make-lexicon.ts';
import { termsByField, wordsOfDocument, type TokenStore } from '../index/token-store.ts';
import { FieldCounts, WordCounter } from './word-counts.ts';

/** Names inside a build folder: the words and what is counted of them, and the postings in SQLite. */
export const WORDS_FILE = 'words.bin';
export const FULL_TEXT_FILE = 'full-text.db';

const WORDS_FORMAT = 2;
/** Names the form of both files. */
export const FULL_TEXT_FORMAT = `${WORDS_FORMAT}-${FULL_TEXT_VERSION}`;

/** What the search keeps in memory of a catalogue whose postings stay on the disk. */
export interface CountedLexicon extends Lexicon {
  readonly fieldCounts: FieldCounts;
}

/** Writes both files of the documents, numbered from 0 in the order of their ids, and brings them to the disk. */
export function writeFullText(
  dir: string,
  ids: readonly string[],
  store: TokenStore,
): CountedLexicon {
  const table = createFullText(path.join(dir, FULL_TEXT_FILE));
  const counter = new WordCounter(store.terms.length);
  for (const document of ids.keys()) {
    const words = wordsOfDocument(store, document);
    counter.nextDocument();
    table.add(tokensOf(words, counter), words);
  }
  table.finish();
  const lexicon = { ...wordsAndIds(ids, store.terms), ...counter.finish() };
  writeSections(path.join(dir, WORDS_FILE), WORDS_FORMAT, [
    ...lexiconSections(lexicon),
    ...lexicon.fieldCounts.sections(),
  ]);
  return lexicon;
}

/** Reads the words. Throws `catalogue-damaged`, naming the file, where it is not whole. */
export function readWords(dir: string): CountedLexicon {
  const sections = readSections(path.join(dir, WORDS_FILE), WORDS_FORMAT);
  return { ...readLexicon(sections), fieldCounts: FieldCounts.read(sections) };
}

/**
 * How a term of a field is written for SQLite: a letter for the field, then the term's number in base 36. A word has a
 * list of its own for each field: a column of FTS5 would be looked for in the list of all fields, and "la" as a genre
 * would read three records out of four to find none.
 */
export function tokenOf(field: number, term: number): string {
  return String.fromCharCode(FIRST_LETTER + field) + term.toString(36);
}

const FIRST_LETTER = 'a'.charCodeAt(0);

function tokensOf(words: Uint8Array, counter: WordCounter): string {
  const tokens: string[] = [];
  for (const [field, terms] of termsByField(words)) {
    counter.count(field, terms);
    for (const term of terms) tokens.push(tokenOf(field, term));
  }
  return tokens.join(' ');
}
