import path from 'node:path';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import { GazetteerBuilder } from './gazetteer/build.ts';
import { GAZETTEER_FILE, GAZETTEER_FORMAT, writeNames } from './gazetteer/name-file.ts';
import { FULL_TEXT_FORMAT, writeFullText } from './full-text/full-text-file.ts';
import { INDEX_FILE, INDEX_FORMAT, writeIndex } from './index/index-file.ts';
import { documentFrequency, type Lexicon } from './index/inverted-index.ts';
import { makeIndex } from './index/make-index.ts';
import { TokenWriter, type TokenStore } from './index/token-store.ts';
import { fieldValues } from './record-fields.ts';

/** Names the form of both files: a program that has another cannot open them. */
export const INDEX_VERSION = `${INDEX_FORMAT}.${FULL_TEXT_FORMAT}.${GAZETTEER_FORMAT}`;

/** Makes the index and the gazetteer of one catalogue build. */
export interface IndexBuilder {
  /** Adds a record. Its id is that of no record before. */
  add(record: CatalogueRecord): void;
  /** Writes both files into the build folder, which exists, and brings them to the disk. Same records, same bytes. */
  save(dir: string): void;
}

/**
 * Records up to which the index lies in memory; above, SQLite answers the same searches from the disk. On a computer of
 * 4 GB the system and the browser leave about 1 GB: see `engine.md` for what was measured.
 */
const MOST_IN_MEMORY = 200_000;

/**
 * Starts a build. Until `save` it holds every word and every name. The engine is chosen by the number of records; both
 * answer alike, `mostInMemory` is for tests and measurements of the one or the other.
 */
export function createIndexBuilder(mostInMemory = MOST_IN_MEMORY): IndexBuilder {
  const ids: string[] = [];
  const words = new TokenWriter();
  const names = new GazetteerBuilder();
  return {
    add: (record) => {
      ids.push(record.id);
      words.add(fieldValues(record));
      names.add(record);
    },
    save: (dir) => {
      const lexicon = saveEngine(dir, ids, words.finish(), mostInMemory);
      writeNames(
        path.join(dir, GAZETTEER_FILE),
        names.finish((word) => documentFrequency(lexicon, word)),
      );
    },
  };
}

function saveEngine(
  dir: string,
  ids: readonly string[],
  store: TokenStore,
  mostInMemory: number,
): Lexicon {
  if (ids.length > mostInMemory) return writeFullText(dir, ids, store);
  const index = makeIndex(ids, store);
  writeIndex(path.join(dir, INDEX_FILE), index);
  return index;
}
