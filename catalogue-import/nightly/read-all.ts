import fs from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { CatalogueRecord, RecordSource } from '../../app/shared/catalogue-record.ts';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import { readRecordBatches } from '../formats/read-records.ts';
import type { RecordEvent } from '../formats/record-event.ts';
import { documentTags, linkedTags } from '../mapping/linked-records.ts';
import { countQuality, type QualityLine } from './quality.ts';
import { readLinked } from './read-linked.ts';
import { countFile, type FileCounter, type FileReport } from './report.ts';
import type { Survey } from './survey.ts';

/** How far an import has come. */
export type ImportProgress =
  | {
      readonly kind: 'reading';
      readonly file: string;
      /** On disk, over all files. */
      readonly bytesRead: number;
      readonly bytesTotal: number;
      readonly records: number;
    }
  /** All is read, and the index and the names are made: that takes about half as long, without a word. */
  | { readonly kind: 'indexing' };

export type OnProgress = (progress: ImportProgress) => void;

/** The source of the files that the command line names. */
export const NAMED_FILES: RecordSource = { id: 'catalogue', level: 'own', share: 1 };

export interface ReadReport {
  readonly files: readonly FileReport[];
  readonly quality: readonly QualityLine[];
}

/**
 * Maps every record that stays, in order, with what it links to in any of the files, and hands it to `keep`. Throws what
 * `readRecords` and `keep` throw.
 */
export async function readAll(
  files: readonly string[],
  survey: Survey,
  keep: (record: CatalogueRecord) => void,
  onProgress: OnProgress = () => {},
  profile: ItemProfile = ITEM_PRESETS.koha,
): Promise<ReadReport> {
  const linked = await readLinked(survey.linkedFiles, profile);
  const [tags, tagsOfBoth] = [documentTags(profile), allTags(profile)];
  const linkedFiles = new Set(survey.linkedFiles);
  const quality = countQuality();
  const progress = progressOver(files, onProgress);
  const reports: FileReport[] = [];
  let number = 0;
  const map = (event: RecordEvent, counter: FileCounter): CatalogueRecord[] => {
    progress.countRecord();
    if (event.kind !== 'record') {
      countOther(event, counter);
      return [];
    }
    number += 1;
    if (!survey.kept.has(number - 1)) {
      counter.replace();
      return [];
    }
    const record = linked.map(event.record, event.flavour, counter.leaveOut);
    counter.keep(event.encoding);
    return [{ ...record, source: NAMED_FILES, event: null, expires: null }];
  };
  for (const file of files) {
    const counter = countFile(file);
    const onBytes = progress.startFile(file);
    const onSkipped = (tag: string): void => counter.skip(tag);
    // What is read of authorities alone is not unread.
    const wanted = linkedFiles.has(file) ? tagsOfBoth : tags;
    const reading = { tags: wanted, onSkipped, onBytes };
    for await (const batch of readRecordBatches(file, reading)) {
      // All of a chunk are decoded, then mapped, then kept: a processor holds what does one of these near by, and to go
      // from one to the other for each record would cost a fifth of the whole.
      const decoded = Array.from(batch);
      const mapped = decoded.flatMap((event) => map(event, counter));
      for (const record of mapped) {
        quality.add(record);
        keep(record);
      }
      // Files are read without waiting: who interrupts the import would otherwise be heard at its end.
      await turn();
    }
    reports.push(counter.report());
  }
  return { files: reports, quality: quality.report() };
}

type Other = Exclude<RecordEvent, { kind: 'record' }>;

function countOther(event: Other, counter: FileCounter): void {
  switch (event.kind) {
    case 'refused':
      counter.refuse(event);
      break;
    case 'linked':
      counter.link();
      break;
    case 'withdrawn':
      counter.replace();
      break;
  }
}

function allTags(profile: ItemProfile): ReadonlySet<string> {
  return new Set([...documentTags(profile), ...linkedTags(profile)]);
}

interface Progress {
  /** Gives the callback for the bytes of that file. */
  startFile(file: string): (bytesRead: number) => void;
  countRecord(): void;
}

function progressOver(files: readonly string[], onProgress: OnProgress): Progress {
  const bytesTotal = files.reduce((total, file) => total + fs.statSync(file).size, 0);
  let before = 0;
  let records = 0;
  return {
    startFile: (file) => {
      const start = before;
      before += fs.statSync(file).size;
      return (bytesRead) =>
        onProgress({ kind: 'reading', file, bytesRead: start + bytesRead, bytesTotal, records });
    },
    countRecord: () => void (records += 1),
  };
}
