import { readSections, writeSections } from '../file/section-file.ts';
import { TextTable } from '../file/text-table.ts';
import { NameTable } from './name-table.ts';

/** Name of the gazetteer inside a build folder. */
export const GAZETTEER_FILE = 'gazetteer.bin';

// Raised whenever the sections or the hashing of names change.
export const GAZETTEER_FORMAT = 2;

/** The gazetteer as it lies in its file. A name is carried by one or more entries: "Paris" is a place and a person. */
export interface Names {
  readonly table: NameTable;
  /** Where the carriers of a name start in the two arrays below, and the end of the last. */
  readonly nameStarts: Uint32Array;
  /** Entry of each carrier, and the form in which it is written so (`NAME_FORMS`). */
  readonly nameEntries: Uint32Array;
  readonly nameForms: Uint8Array;
  /** Of each entry: `HEADING_TYPES`, number of records, label, authority number or nothing. */
  readonly types: Uint8Array;
  readonly frequencies: Uint32Array;
  readonly labels: TextTable;
  readonly authorityIds: TextTable;
}

/** Writes a gazetteer and brings it to the disk. */
export function writeNames(file: string, names: Names): void {
  writeSections(file, GAZETTEER_FORMAT, [
    ...names.table.sections(),
    names.nameStarts,
    names.nameEntries,
    names.nameForms,
    names.types,
    names.frequencies,
    ...names.labels.sections(),
    ...names.authorityIds.sections(),
  ]);
}

/** Reads a gazetteer. Throws `catalogue-damaged`, naming the file, where it is not whole. */
export function readNames(file: string): Names {
  const sections = readSections(file, GAZETTEER_FORMAT);
  return {
    table: NameTable.read(sections),
    nameStarts: sections.nextUint32(),
    nameEntries: sections.nextUint32(),
    nameForms: sections.nextBytes(),
    types: sections.nextBytes(),
    frequencies: sections.nextUint32(),
    labels: TextTable.read(sections),
    authorityIds: TextTable.read(sections),
  };
}
