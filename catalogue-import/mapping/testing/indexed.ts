import { record } from '../../formats/testing/make-record.ts';
import { indexRecord, type IndexedRecord } from '../indexed-record.ts';

/** A record of fields written as in a manual, ready for a rule: `indexed('200 1_ $aTitle')`. */
export function indexed(...lines: readonly string[]): IndexedRecord {
  return indexRecord(record(lines));
}

/** The same with another leader. */
export function indexedAs(leader: string, ...lines: readonly string[]): IndexedRecord {
  return indexRecord(record(lines, leader));
}
