import { Failure } from '../../app/shared/failure.ts';
import { FLAVOUR_TAGS, flavourOf, isIntermarcLeader, type Flavour } from './flavour.ts';
import { readIso2709 } from './iso2709/read-iso2709.ts';
import { recordNumber } from './marc-record.ts';
import { readXml } from './xml/read-xml.ts';
import { openSource, type OnBytes, type Source } from './open-source.ts';
import type { BibliographicFlavour, RawBatches, RawEvent, RecordEvent } from './record-event.ts';

/** Records that decide the flavour of a file before the first one is handed out. */
const FLAVOUR_SAMPLE = 50;

export interface ReadOptions {
  /** Fields to decode; all when absent. Others are skipped unread. */
  readonly tags?: ReadonlySet<string>;
  /** Is told the tag of each field that is skipped so. */
  readonly onSkipped?: (tag: string) => void;
  readonly onBytes?: OnBytes;
}

/**
 * The records of a file in order, each as read or as refused with its reason; a damaged record never ends the reading.
 * They come in batches, one for each chunk that was read: to wait for each record alone would cost a quarter of the time.
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
  options: Omit<ReadOptions, 'onBytes'> = {},
): AsyncGenerator<RecordEvent> {
  for await (const batch of readSourceBatches(source, file, options)) yield* batch;
}

type RecordBatches = AsyncGenerator<readonly RecordEvent[]>;

async function* readSourceBatches(
  source: Source,
  file: string,
  options: Omit<ReadOptions, 'onBytes'>,
): RecordBatches {
  const batches = readBatches(source, file, wantedTags(options));
  try {
    const sample = await takeSample(batches);
    const flavour = fileFlavour(file, sample);
    yield sample.map((event) => ofFlavour(event, flavour));
    for await (const batch of batches) yield batch.map((event) => ofFlavour(event, flavour));
  } finally {
    await batches.return(undefined);
  }
}

function readBatches(
  source: Source,
  file: string,
  tags: ReadonlySet<string> | undefined,
): RawBatches {
  switch (source.format) {
    case 'iso2709':
      return readIso2709(source, file, tags);
    case 'xml':
      return readXml(source, file, tags);
  }
}

async function takeSample(batches: RawBatches): Promise<RawEvent[]> {
  const sample: RawEvent[] = [];
  while (sample.length < FLAVOUR_SAMPLE) {
    const next = await batches.next();
    if (next.done === true) break;
    sample.push(...next.value);
  }
  return sample;
}

function wantedTags({ tags, onSkipped }: ReadOptions): ReadonlySet<string> | undefined {
  if (tags === undefined) return undefined;
  const wanted = [...tags, ...FLAVOUR_TAGS];
  return onSkipped === undefined ? new Set(wanted) : new TellingSet(wanted, onSkipped);
}

/** The tags that are wanted; tells of each other one that is asked for, which readers do once a field. */
class TellingSet extends Set<string> {
  readonly #onMissing: (tag: string) => void;
  constructor(tags: readonly string[], onMissing: (tag: string) => void) {
    super(tags);
    this.#onMissing = onMissing;
  }
  override has(tag: string): boolean {
    const isWanted = super.has(tag);
    if (!isWanted) this.#onMissing(tag);
    return isWanted;
  }
}

/** The flavour of most records of the sample. Throws a `Failure` where it is none that is mapped. */
function fileFlavour(file: string, sample: readonly RawEvent[]): BibliographicFlavour {
  const flavours = sample.slice(0, FLAVOUR_SAMPLE).flatMap((event) => {
    return event.kind === 'record' ? [flavourOf(event.record)] : [];
  });
  const count = (flavour: Flavour): number => flavours.filter((each) => each === flavour).length;
  const [unimarc, intermarc, marc21] = [count('unimarc'), count('intermarc'), count('marc21')];
  if (marc21 > unimarc && marc21 > intermarc) {
    throw new Failure(
      'format-unknown',
      `"${file}" is in MARC 21 (${marc21} of its first ${flavours.length} records have title 245 and no 200). Export it in UNIMARC.`,
    );
  }
  if (unimarc + intermarc === 0 && count('unknown') > 0) {
    throw new Failure(
      'format-unknown',
      `"${file}" holds MARC records without any title (no field 200 or 245 in the first ${flavours.length}): items or loans? Export the bibliographic records.`,
    );
  }
  return intermarc > unimarc ? 'intermarc' : 'unimarc';
}

const NAMES = { unimarc: 'UNIMARC', intermarc: 'Intermarc', marc21: 'MARC 21' } as const;

/** The event, refused where the record is of another flavour than its file: tags would be read wrongly. */
function ofFlavour(event: RawEvent, flavour: BibliographicFlavour): RecordEvent {
  if (event.kind === 'refused') return event;
  const own = flavourOf(event.record);
  // A record without any title says nothing about its flavour.
  if (own === flavour || own === 'unknown') {
    const { record, origin, encoding } = event;
    return { kind: 'record', record, origin, encoding, flavour };
  }
  if (own === 'authority' || own === 'item') {
    const ofLinked = isIntermarcLeader(event.record.leader) ? 'intermarc' : 'unimarc';
    return { ...event, kind: 'linked', what: own, flavour: ofLinked };
  }
  const reason = `notice ${NAMES[own]} dans un fichier ${NAMES[flavour]}`;
  return { kind: 'refused', origin: event.origin, id: recordNumber(event.record), reason };
}
