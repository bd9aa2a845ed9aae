import type { RawBatches, RawEvent } from '../record-event.ts';
import type { Source } from '../open-source.ts';
import type { WantedFields } from '../wanted-fields.ts';
import { decodeRecord, recordId } from './decode-record.ts';
import { noHabit, type LatinHabit } from '../text/latin-evidence.ts';
import { TagTable } from './tag-table.ts';
import { createSplitter, type RawRecord } from './split-records.ts';

/** The records of an ISO 2709 source, one batch for each chunk read. */
export async function* readIso2709(source: Source, file: string, wanted: WantedFields): RawBatches {
  const table = new TagTable(wanted);
  const habit = noHabit();
  const splitter = createSplitter();
  let number = 0;
  let byte = 0;
  function* events(raws: Iterable<RawRecord>): Generator<RawEvent> {
    for (const raw of raws) {
      number += 1;
      yield decodeEvent(raw, { file, number, byte: raw.byte }, table, habit);
    }
  }
  for await (const chunk of source.chunks) {
    byte += chunk.length;
    yield events(splitter.push(chunk));
  }
  const left = splitter.end();
  yield events(left);
  const reason = source.defect();
  const origin = { file, number: number + 1, byte };
  if (reason !== null && reason !== left.at(-1)?.defect) {
    yield [{ kind: 'refused', origin, id: null, reason }];
  }
}

function decodeEvent(
  raw: RawRecord,
  origin: RawEvent['origin'],
  table: TagTable,
  habit: LatinHabit,
): RawEvent {
  if (raw.defect === null) {
    const decoded = decodeRecord(raw.bytes, table, habit);
    if (decoded.kind === 'refused') return { ...decoded, origin };
    const { record, encoding, flavour } = decoded;
    return { kind: 'record', record, encoding, flavour, origin, identifier: null };
  }
  return { kind: 'refused', origin, id: recordId(raw.bytes), reason: raw.defect };
}
