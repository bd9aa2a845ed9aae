import type { SourceFormat } from '../../app/shared/source.ts';
import { readArteVod } from './artevod.ts';
import { readDigitalCsv } from './digital-csv.ts';
import { readDublinCore } from './dublin-core.ts';
import { readICalendar } from './icalendar.ts';
import { readOpenAgenda } from './openagenda.ts';
import type { ReadContext, SourceEvent } from './source-record.ts';
import { readTownAgenda } from './town-agenda.ts';

/** A format that is no MARC. */
export type OtherFormat = Exclude<SourceFormat, 'marc'>;

const READERS: Readonly<
  Record<OtherFormat, (file: string, context: ReadContext) => Generator<SourceEvent>>
> = {
  csv: readDigitalCsv,
  'dublin-core': readDublinCore,
  artevod: readArteVod,
  icalendar: readICalendar,
  openagenda: readOpenAgenda,
  'agenda-xml': readTownAgenda,
};

/**
 * What a file of online resources or events holds, in order; one that is damaged is refused and stops no other. Throws
 * a `Failure`: `file-unreadable`, `file-empty`, or `format-unknown` for a file of another format.
 */
export function* readSource(
  file: string,
  format: OtherFormat,
  context: ReadContext,
): Generator<SourceEvent> {
  for (const event of READERS[format](file, context)) {
    if (event.kind !== 'record' || event.record.title.main !== '') yield event;
    // Markup alone, or a character that shows nothing.
    else yield { ...event, kind: 'refused', id: event.record.id, reason: 'sans titre' };
  }
}
