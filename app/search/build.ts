import path from 'node:path';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import { GazetteerBuilder } from './gazetteer/build.ts';
import { GAZETTEER_FILE, writeNames } from './gazetteer/name-file.ts';
import { INDEX_FILE, writeIndex } from './index/index-file.ts';
import { makeIndex } from './index/make-index.ts';
import { TokenWriter } from './index/token-store.ts';
import { fieldValues } from './record-fields.ts';
import { searchOf } from './open.ts';

/** Makes the index and the gazetteer of one catalogue build. */
export interface IndexBuilder {
  /** Adds a record. Its id is that of no record before. */
  add(record: CatalogueRecord): void;
  /** Writes both files into the build folder, which exists, and brings them to the disk. Same records, same bytes. */
  save(dir: string): void;
}

/** Starts a build. Until `save` it holds every word of every record, about two bytes each, and every distinct name. */
export function createIndexBuilder(): IndexBuilder {
  const ids: string[] = [];
  const tokens = new TokenWriter();
  const names = new GazetteerBuilder();
  return {
    add: (record) => {
      ids.push(record.id);
      tokens.add(fieldValues(record));
      names.add(record);
    },
    save: (dir) => {
      const index = makeIndex(ids, tokens.finish());
      const search = searchOf(index);
      writeIndex(path.join(dir, INDEX_FILE), index);
      writeNames(
        path.join(dir, GAZETTEER_FILE),
        names.finish((word) => search.documentFrequency(word)),
      );
    },
  };
}
