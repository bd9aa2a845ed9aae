import { setImmediate as turn } from 'node:timers/promises';
import { readRecordBatches } from '../formats/read-records.ts';
import type { RecordOrigin } from '../formats/marc-record.ts';
import { CUT_SHORT, type RecordEvent } from '../formats/record-event.ts';
import { ID_TAGS, recordId } from '../mapping/derive/record-id.ts';
import { indexRecord } from '../mapping/indexed-record.ts';

/** UNIMARC(B) and Intermarc leader position 5: d is a record that its library has deleted. */
const DELETED = 'd';
const TAGS: ReadonlySet<string> = new Set(ID_TAGS);

type Refused = Extract<RecordEvent, { kind: 'refused' }>;

export interface Survey {
  /** The records that stay, by their number among all that can be read, from 0 over all files. */
  readonly kept: ReadonlySet<number>;
  /** The files that hold authorities, works, expressions or items. */
  readonly linkedFiles: readonly string[];
  /** The first record that was refused, for the message when none stays. */
  readonly firstRefusal: Refused | null;
  /** Where the first file that did not arrive whole ends, in the middle of a record. */
  readonly cutShort: RecordOrigin | null;
}

/**
 * Reads the ids of all records. Of several records of one id the last stays, in one file or over several; a deleted one
 * takes those before it away, and so does a deletion over OAI-PMH, which names the record as the repository does.
 * Throws what `readRecords` throws.
 */
export async function surveyRecords(files: readonly string[]): Promise<Survey> {
  const last = new Map<string, number>();
  let firstRefusal: Refused | null = null;
  let cutShort: RecordOrigin | null = null;
  const linkedFiles = new Set<string>();
  const harvested = new Map<string, string>();
  let number = 0;
  const count = (event: RecordEvent, file: string): void => {
    if (event.kind === 'refused') {
      firstRefusal ??= event;
      if (event.reason === CUT_SHORT) cutShort ??= event.origin;
      return;
    }
    if (event.kind === 'linked') {
      linkedFiles.add(file);
      return;
    }
    if (event.kind === 'withdrawn') {
      last.delete(harvested.get(event.identifier) ?? '');
      return;
    }
    const id = recordId(indexRecord(event.record));
    if (event.identifier !== null) harvested.set(event.identifier, id);
    if (event.record.leader.charAt(5) === DELETED) last.delete(id);
    else last.set(id, number);
    number += 1;
  };
  for (const file of files) {
    for await (const batch of readRecordBatches(file, { tags: TAGS })) {
      for (const event of batch) count(event, file);
      // As in `readAll`: an import can be interrupted.
      await turn();
    }
  }
  return {
    kept: new Set(last.values()),
    linkedFiles: [...linkedFiles],
    firstRefusal,
    cutShort,
  };
}
