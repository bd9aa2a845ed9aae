import { CUT_SHORT, type RecordEvent } from '../formats/record-event.ts';
import type { LiveBuild } from './make-live.ts';
import type { QualityLine } from './quality.ts';
import type { Statistics } from './statistics.ts';
import { createTally, type Counts } from './tally.ts';

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
  /** Records that are kept, by how their bytes were read. */
  readonly encodings: Counts;
  /** Occurrences of fields that no row of the mapping reads, by tag. */
  readonly skippedFields: Counts;
  /** Copies that the item profile leaves out as lost or deleted, by the code of the subfield that says so. */
  readonly itemsLeftOut: Counts;
}

/** What an import did. `read` = `kept` + `refused` + `replaced` + `linked`, in each file and over all. */
export interface ImportReport {
  readonly buildId: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly replaced: number;
  readonly linked: number;
  /** Of the whole catalogue that is live: more than `kept` where sources kept what they had. */
  readonly records: number;
  readonly items: number;
  readonly seconds: number;
  readonly files: readonly FileReport[];
  /** What a cataloguer would want to mend. */
  readonly quality: readonly QualityLine[];
  readonly statistics: Statistics;
}

const LISTED = 1000;

/** Counts what becomes of the records of one file. */
export interface FileCounter {
  refuse(event: Extract<RecordEvent, { kind: 'refused' }>): void;
  /** `encoding`: how the bytes were read, where that is known. */
  keep(encoding?: string): void;
  /** A field that no row of the mapping reads. */
  skip(tag: string): void;
  /** A copy that is left out for that subfield. */
  readonly leaveOut: (code: string) => void;
  replace(): void;
  link(): void;
  report(): FileReport;
}

export function countFile(file: string): FileCounter {
  const refusals: Refusal[] = [];
  const [encodings, skipped, leftOut] = [createTally(), createTally(), createTally()];
  let [kept, replaced, refused, linked, cutShort] = [0, 0, 0, 0, false];
  return {
    refuse: ({ origin: { number, byte }, id, reason }) => {
      refused += 1;
      cutShort ||= reason === CUT_SHORT;
      if (refusals.length < LISTED) refusals.push({ number, byte, id, reason });
    },
    keep: (encoding) => {
      kept += 1;
      if (encoding !== undefined) encodings.count(encoding);
    },
    skip: (tag) => skipped.count(tag),
    leaveOut: (code) => leftOut.count(code),
    replace: () => void (replaced += 1),
    link: () => void (linked += 1),
    report: () => {
      const read = kept + replaced + refused + linked;
      return {
        file,
        read,
        kept,
        refused,
        replaced,
        linked,
        cutShort,
        refusals,
        encodings: encodings.report(),
        skippedFields: skipped.report(),
        itemsLeftOut: leftOut.report(),
      };
    },
  };
}

/** The report of an import from the build that it made live. */
export function importReport(
  { build, reports, statistics }: LiveBuild,
  seconds: number,
): ImportReport {
  const files = reports.flatMap((report) => report.files);
  const sum = (count: 'read' | 'kept' | 'refused' | 'replaced' | 'linked'): number =>
    files.reduce((total, file) => total + file[count], 0);
  return {
    buildId: build.buildId,
    records: build.records,
    items: build.items,
    seconds,
    read: sum('read'),
    kept: sum('kept'),
    refused: sum('refused'),
    replaced: sum('replaced'),
    linked: sum('linked'),
    files,
    quality: mergedQuality(reports.flatMap((report) => report.quality)),
    statistics,
  };
}

/** One line for each check, over all sources. */
function mergedQuality(lines: readonly QualityLine[]): readonly QualityLine[] {
  const byMessage = new Map<string, QualityLine>();
  for (const line of lines) {
    const known = byMessage.get(line.message);
    byMessage.set(line.message, known === undefined ? line : joined(known, line));
  }
  return [...byMessage.values()];
}

function joined(one: QualityLine, other: QualityLine): QualityLine {
  const examples = [...one.examples, ...other.examples].slice(0, one.examples.length);
  return { ...one, count: one.count + other.count, examples };
}
