import type { RecordSource } from '../../app/shared/catalogue-record.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { readSource, type OtherFormat } from '../sources/read-source.ts';
import type { ReadContext } from '../sources/source-record.ts';
import type { Keep } from './input.ts';
import type { ReadReport } from './read-all.ts';
import { countFile, type FileReport } from './report.ts';

/** Which entries of files that are no MARC stay. */
export interface OtherSurvey {
  /** By their number among all that can be read, from 0 over all files. */
  readonly kept: ReadonlySet<number>;
  readonly cutShort: boolean;
}

/** Of several entries of one id the last stays; one that is withdrawn takes those before it away. */
export function surveyOther(
  files: readonly string[],
  format: OtherFormat,
  context: ReadContext,
): OtherSurvey {
  const last = new Map<string, number>();
  let [number, cutShort] = [0, false];
  for (const file of files) {
    for (const event of readSource(file, format, context)) {
      if (event.kind === 'refused') {
        cutShort ||= event.reason === CUT_SHORT;
        continue;
      }
      if (event.kind === 'withdrawn') last.delete(event.id);
      else last.set(event.record.id, number);
      number += 1;
    }
  }
  return { kept: new Set(last.values()), cutShort };
}

/** Hands every entry that stays to `keep`, its id behind that of its source, and reports. */
export function readOther(
  files: readonly string[],
  format: OtherFormat,
  context: ReadContext,
  survey: OtherSurvey,
  source: RecordSource,
  keep: Keep,
): ReadReport {
  let number = 0;
  const reports: FileReport[] = [];
  for (const file of files) {
    const counter = countFile(file);
    for (const event of readSource(file, format, context)) {
      if (event.kind === 'refused') {
        counter.refuse({ ...event, origin: { file, number: event.number, byte: event.byte } });
        continue;
      }
      number += 1;
      if (event.kind === 'withdrawn' || !survey.kept.has(number - 1)) {
        counter.replace();
        continue;
      }
      keep({ ...event.record, id: idIn(source, event.record.id), source, authorities: [] });
      counter.keep();
    }
    reports.push(counter.report());
  }
  return { files: reports, quality: [] };
}

/** The id of a record in the catalogue, which its source alone cannot make unique. */
function idIn(source: RecordSource, id: string): string {
  return `${source.id}:${id}`;
}
