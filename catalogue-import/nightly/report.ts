import { CUT_SHORT, type RecordEvent } from '../formats/record-event.ts';
import type { QualityLine } from './quality.ts';

/** A record that could not be read. */
export interface Refusal {
  /** From 1, in its file. */
  readonly number: number;
  /** Offset of its first byte in the (unzipped) file. */
  readonly byte: number;
  readonly id: string | null;
  /** In French. */
  readonly reason: string;
}

export interface FileReport {
  readonly file: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  /** Records that a later record of the same number replaced, and records marked as deleted. */
  readonly replaced: number;
  /** Authorities, works, expressions and items, which complete the records of documents. */
  readonly linked: number;
  /** Whether the file ends in the middle of a record: the export did not arrive whole. */
  readonly cutShort: boolean;
  /** The first thousand. */
  readonly refusals: readonly Refusal[];
}

/** What an import did. `read` = `kept` + `refused` + `replaced` + `linked`, in each file and over all. */
export interface ImportReport {
  readonly buildId: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly replaced: number;
  readonly linked: number;
  readonly items: number;
  readonly seconds: number;
  readonly files: readonly FileReport[];
  /** What a cataloguer would want to mend. */
  readonly quality: readonly QualityLine[];
}

const LISTED = 1000;

/** Counts what becomes of the records of one file. */
export interface FileCounter {
  refuse(event: Extract<RecordEvent, { kind: 'refused' }>): void;
  keep(): void;
  replace(): void;
  link(): void;
  report(): FileReport;
}

export function countFile(file: string): FileCounter {
  const refusals: Refusal[] = [];
  let [kept, replaced, refused, linked, cutShort] = [0, 0, 0, 0, false];
  return {
    refuse: ({ origin: { number, byte }, id, reason }) => {
      refused += 1;
      cutShort ||= reason === CUT_SHORT;
      if (refusals.length < LISTED) refusals.push({ number, byte, id, reason });
    },
    keep: () => void (kept += 1),
    replace: () => void (replaced += 1),
    link: () => void (linked += 1),
    report: () => {
      const read = kept + replaced + refused + linked;
      return { file, read, kept, refused, replaced, linked, cutShort, refusals };
    },
  };
}

/** The report of an import from that of its reading. */
export function importReport(
  { files, quality }: Pick<ImportReport, 'files' | 'quality'>,
  build: Pick<ImportReport, 'buildId' | 'items' | 'seconds'>,
): ImportReport {
  const sum = (count: 'read' | 'kept' | 'refused' | 'replaced' | 'linked'): number =>
    files.reduce((total, file) => total + file[count], 0);
  return {
    ...build,
    read: sum('read'),
    kept: sum('kept'),
    refused: sum('refused'),
    replaced: sum('replaced'),
    linked: sum('linked'),
    files,
    quality,
  };
}
