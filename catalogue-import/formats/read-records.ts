import { Failure } from '../../app/shared/failure.ts';
import { isIntermarcLeader, type Flavour } from './flavour.ts';
import { readIso2709 } from './iso2709/read-iso2709.ts';
import { recordNumber } from './marc-record.ts';
import { holdNewSpace } from './new-space.ts';
import { openSource, type OnBytes, type Source } from './open-source.ts';
import type { BibliographicFlavour, RawBatches, RawEvent, RecordEvent } from './record-event.ts';
import type { WantedFields } from './wanted-fields.ts';

/** Records that decide the flavour of a file before the first one is handed out. */
const FLAVOUR_SAMPLE = 50;

export interface ReadOptions extends WantedFields {
  readonly onBytes?: OnBytes;
}

/**
 * The records of a file in order, each as read or as refused with its reason; a damaged record never ends the reading.
 * They come in batches, one for each chunk that was read: to wait for each record alone would cost a quarter of the time.
 * Each record of a batch is decoded when it is asked for, so that memory holds one at a time: take all of a batch before
 * the next one.
 * Throws a `Failure`: `file-unreadable`, `file-empty`, or `format-unknown` for what is no file of records or is in
 * another MARC than UNIMARC and Intermarc, which the first 50 records tell.
 */
export async function* readRecordBatches(file: string, options: ReadOptions = {}): RecordBatches {
  yield* readSourceBatches(await openSource(file, options.onBytes), file, options);
}

/** As `readRecordBatches`, one record after the other. */
export async function* readRecords(
  file: string,
  options: ReadOptions = {},
): AsyncGenerator<RecordEvent> {
  for await (const batch of readRecordBatches(file, options)) yield* batch;
}

/** As `readRecords`, of contents that are open already; `file` is the name that messages give. */
export async function* readSource(
  source: Source,
  file: string,
  options: WantedFields = {},
): AsyncGenerator<RecordEvent> {
  for await (const batch of readSourceBatches(source, file, options)) yield* batch;
}

type RecordBatches = AsyncGenerator<Iterable<RecordEvent>>;

async function* readSourceBatches(
  source: Source,
  file: string,
  options: WantedFields,
): RecordBatches {
  const batches = await readBatches(source, file, withNumber(options));
  // A record is let go before the next one is read: a room twice as large would take 2 MB, to read 4 % faster.
  const release = holdNewSpace();
  try {
    const { sample, rest } = await takeSample(batches);
    const flavour = fileFlavour(file, sample);
    yield allOfFlavour(sample, flavour);
    yield allOfFlavour(rest, flavour);
    for await (const batch of batches) yield allOfFlavour(batch, flavour);
  } finally {
    release();
    await batches.return(undefined);
  }
}

async function readBatches(
  source: Source,
  file: string,
  wanted: WantedFields,
): Promise<RawBatches> {
  switch (source.format) {
    case 'iso2709':
      return readIso2709(source, file, wanted);
    case 'xml': {
      // Its parser takes 12 MB, which a file of ISO 2709 does not need.
      const { readXml } = await import('./xml/read-xml.ts');
      return readXml(source, file, wanted);
    }
  }
}

/** The first records, and the rest of the batch that the last of them came in. */
async function takeSample(
  batches: RawBatches,
): Promise<{ sample: RawEvent[]; rest: Iterable<RawEvent> }> {
  const sample: RawEvent[] = [];
  for (;;) {
    const batch = await batches.next();
    if (batch.done === true) return { sample, rest: [] };
    const events = batch.value[Symbol.iterator]();
    for (let next = events.next(); next.done !== true; next = events.next()) {
      sample.push(next.value);
      if (sample.length === FLAVOUR_SAMPLE)
        return { sample, rest: { [Symbol.iterator]: () => events } };
    }
  }
}

/** With the number of the record, which messages give. */
function withNumber({ tags, onSkipped }: WantedFields): WantedFields {
  return { tags: tags && new Set([...tags, '001']), onSkipped };
}

/** The flavour of most records of the sample. Throws a `Failure` where it is none that is mapped. */
function fileFlavour(file: string, sample: readonly RawEvent[]): BibliographicFlavour {
  const flavours = sample.flatMap((event) => {
    return event.kind === 'record' ? [event.flavour] : [];
  });
  const count = (flavour: Flavour): number => flavours.filter((each) => each === flavour).length;
  const [unimarc, intermarc, marc21] = [count('unimarc'), count('intermarc'), count('marc21')];
  if (marc21 > unimarc && marc21 > intermarc) {
    throw new Failure(
      'format-unknown',
      `« ${file} » est en MARC 21 (titre en 245 et pas de 200 dans ${marc21} des ${flavours.length} premières notices). Exportez en UNIMARC.`,
    );
  }
  if (unimarc + intermarc === 0 && count('unknown') > 0) {
    throw new Failure(
      'format-unknown',
      `« ${file} » contient des notices MARC sans titre (ni 200 ni 245 dans les ${flavours.length} premières notices) : des exemplaires, des prêts ? Exportez les notices bibliographiques.`,
    );
  }
  return intermarc > unimarc ? 'intermarc' : 'unimarc';
}

const NAMES = { unimarc: 'UNIMARC', intermarc: 'Intermarc', marc21: 'MARC 21' } as const;

function* allOfFlavour(
  events: Iterable<RawEvent>,
  flavour: BibliographicFlavour,
): Generator<RecordEvent> {
  for (const event of events) yield ofFlavour(event, flavour);
}

/** The event, refused where the record is of another flavour than its file: tags would be read wrongly. */
function ofFlavour(event: RawEvent, flavour: BibliographicFlavour): RecordEvent {
  if (event.kind !== 'record') return event;
  const own = event.flavour;
  // A record without any title says nothing about its flavour.
  if (own === flavour || own === 'unknown') {
    const { record, origin, encoding, identifier } = event;
    return { kind: 'record', record, origin, encoding, identifier, flavour };
  }
  if (own === 'authority' || own === 'item') {
    const ofLinked = isIntermarcLeader(event.record.leader) ? 'intermarc' : 'unimarc';
    return { ...event, kind: 'linked', what: own, flavour: ofLinked };
  }
  const reason = `notice ${NAMES[own]} dans un fichier ${NAMES[flavour]}`;
  return { kind: 'refused', origin: event.origin, id: recordNumber(event.record), reason };
}
