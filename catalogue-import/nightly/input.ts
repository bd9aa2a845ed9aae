import { createHash } from 'node:crypto';
import type { CatalogueRecord, RecordSource } from '../../app/shared/catalogue-record.ts';
import type { ItemProfile } from '../../app/shared/item-profile.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import type { OtherFormat } from '../sources/read-source.ts';
import type { ReadContext } from '../sources/source-record.ts';
import { buildIdOf } from './build-id.ts';
import { readAll, type OnProgress, type ReadReport } from './read-all.ts';
import { readOther, surveyOther } from './read-other.ts';
import type { Survey } from './survey.ts';

export type Keep = (record: CatalogueRecord) => void;

/** Formats in which nothing depends on the day. */
const UNDATED: ReadonlySet<OtherFormat> = new Set(['dublin-core', 'artevod']);

/** What one source brings to a build, surveyed and not yet read. */
export interface Input {
  readonly source: RecordSource;
  /** How many records it brings. */
  readonly records: number;
  /** Whether a file of it ends in the middle of a record. */
  readonly cutShort: boolean;
  /** Equal where the files and what is made of them are equal. */
  readonly key: () => Promise<string>;
  readonly read: (keep: Keep, onProgress?: OnProgress) => Promise<ReadReport>;
}

/** How MARC files are read. */
export interface MarcReading {
  /** Stands before their numbers, which are unique in their own catalogue only. */
  readonly prefix: string;
  readonly survey: Survey;
  /** Where and how the library writes its copies. */
  readonly profile: ItemProfile;
}

/** The records of MARC files. */
export function marcInput(
  source: RecordSource,
  files: readonly string[],
  { prefix, survey, profile }: MarcReading,
): Input {
  return {
    source,
    records: survey.kept.size,
    cutShort: survey.cutShort !== null,
    key: async () => keyOf(source, prefix, await buildIdOf(files, profile)),
    read: async (keep, onProgress) => {
      const named: Keep = (record) => keep({ ...record, id: prefix + record.id, source });
      const report = await readAll(files, survey, named, onProgress, profile);
      // What a partner's cataloguers might mend is not this library's to mend.
      return source.level === 'own' ? report : { ...report, quality: [] };
    },
  };
}

/** The online resources or events of files that are no MARC. Throws what `readSource` throws. */
export function otherInput(
  { id, level, share, format }: CatalogueSource & { readonly format: OtherFormat },
  files: readonly string[],
  context: ReadContext,
): Input {
  const source = { id, level, share };
  const survey = surveyOther(files, format, context);
  return {
    source,
    records: survey.kept.size,
    cutShort: survey.cutShort,
    key: async () =>
      keyOf(
        source,
        format,
        UNDATED.has(format) ? '' : JSON.stringify(context),
        await buildIdOf(files),
      ),
    read: async (keep) => readOther(files, format, context, survey, source, keep),
  };
}

/** What a source brought the night before, out of the build in `folder`: what is over by `today` goes. */
export function keptInput(source: RecordSource, folder: string, today: string): Input {
  const catalogue = openCatalogue(folder);
  const { buildId } = catalogue.build;
  const records = catalogue.countOfSource(source.id, today);
  catalogue.close();
  return {
    source,
    records,
    cutShort: false,
    key: async () => keyOf(source, 'kept', today, buildId),
    read: async (keep) => {
      const previous = openCatalogue(folder);
      try {
        for (const record of previous.ofSource(source.id, today)) keep({ ...record, source });
      } finally {
        previous.close();
      }
      return { files: [], quality: [] };
    },
  };
}

function keyOf(source: RecordSource, ...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([source, ...parts]));
  return hash.digest('hex');
}
