import path from 'node:path';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import { GazetteerBuilder } from './gazetteer/build.ts';
import { GAZETTEER_FILE, GAZETTEER_FORMAT, writeNames } from './gazetteer/name-file.ts';
import { INDEX_FILE, INDEX_FORMAT, writeIndex } from './index/index-file.ts';
import { IndexMaker } from './index/make-index.ts';
import { fieldValues } from './record-fields.ts';
import { searchOf } from './open.ts';

/** Names the form of both files: a program that has another cannot open them. */
export const INDEX_VERSION = `${INDEX_FORMAT}.${GAZETTEER_FORMAT}`;

/** Makes the index and the gazetteer of one catalogue build. */
export interface IndexBuilder {
  /** Adds a record. Its id is that of no record before. */
  add(record: CatalogueRecord): void;
  /** Writes both files into the build folder, which exists, and brings them to the disk. Same records, same bytes. */
  save(dir: string): void;
}

/** Starts a build. Until `save` it holds MiniSearch's index of a part of the records, every word and every name. */
export function createIndexBuilder(): IndexBuilder {
  const maker = new IndexMaker();
  const names = new GazetteerBuilder();
  return {
    add: (record) => {
      maker.add(record.id, fieldValues(record));
      names.add(record);
    },
    save: (dir) => {
      const index = maker.finish();
      const search = searchOf(index);
      writeIndex(path.join(dir, INDEX_FILE), index);
      writeNames(
        path.join(dir, GAZETTEER_FILE),
        names.finish((word) => search.documentFrequency(word)),
      );
    },
  };
}
