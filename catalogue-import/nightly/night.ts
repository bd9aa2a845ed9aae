import type { RecordSource } from '../../app/shared/catalogue-record.ts';
import { Failure } from '../../app/shared/failure.ts';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import type { CatalogueSource, SourceFormat } from '../../app/shared/source.ts';
import { compareBuilds, type Changes } from '../../app/store/catalogue/compare.ts';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import type { OtherFormat } from '../sources/read-source.ts';
import type { ReadContext } from '../sources/source-record.ts';
import { alertOf, alertOfSource, type Alert } from './alert.ts';
import { nightBuildId } from './build-id.ts';
import { FEWEST } from './fewest.ts';
import { fetchFiles } from './fetch-files.ts';
import { keptInput, marcInput, otherInput, type Input } from './input.ts';
import { lockImport } from './lock.ts';
import { makeLive, wholeLiveBuild, type LiveBuild } from './make-live.ts';
import type { OnProgress } from './read-all.ts';
import { importReport, type ImportReport } from './report.ts';
import { lastCount } from './saved-reports.ts';
import { forgetSources } from './source-cache.ts';
import { surveyRecords } from './survey.ts';

const AGENDAS: ReadonlySet<SourceFormat> = new Set(['icalendar', 'openagenda', 'agenda-xml']);

export interface NightOptions {
  readonly sources: readonly CatalogueSource[];
  /** Made where it is missing. */
  readonly dataDir: string;
  readonly now: Date;
  /** Takes sources that bring far fewer records than the night before: somebody knows why. */
  readonly acceptFewer: boolean;
  /** Where and how the library writes its copies; Koha's way when absent. */
  readonly items?: ItemProfile;
  readonly onProgress?: OnProgress;
}

/** What became of a source: read anew, kept as it was the night before, or not in the catalogue. */
export interface SourceOutcome extends RecordSource {
  readonly format: SourceFormat;
  readonly outcome: 'read' | 'kept' | 'absent' | 'off';
  readonly records: number;
  /** Records the night before that are of use still; null where there was no catalogue. */
  readonly before: number | null;
}

/** What a night did. */
export interface NightReport {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Of files that somebody named instead of the sources of the configuration: "before" is no night then. */
  readonly byHand?: true;
  readonly seconds: number;
  /**
   * `new`: a new catalogue is live. `same`: nothing has changed. `kept`: yesterday's catalogue stays. `none`: there is
   * none.
   */
  readonly outcome: 'new' | 'same' | 'kept' | 'none';
  readonly alerts: readonly Alert[];
  readonly sources: readonly SourceOutcome[];
  /** Null where nothing was read. */
  readonly catalogue: ImportReport | null;
  /** Against the catalogue that was live before; null where there was none, or nothing was read. */
  readonly changes: Changes | null;
}

interface Prepared {
  readonly outcome: SourceOutcome;
  readonly input: Input | null;
  readonly alert: Alert | null;
}

/** What the sources of one night have in common. */
interface Night {
  readonly options: NightOptions;
  readonly context: (source: CatalogueSource) => ReadContext;
  readonly today: string;
  /** The live build where it is whole. */
  readonly live: string | null;
  /** The source whose numbers are those of the library's catalogue itself. */
  readonly main: CatalogueSource | undefined;
}

/**
 * Brings the catalogue up to date from all its sources. A source that cannot be fetched or read, is empty, or brings
 * less than four fifths of what it brought before, keeps what the live catalogue has of it and raises an alert; the
 * others go on. Where no live catalogue can be read, as after a change of version, fewer records are taken with the
 * alert. Where no source could be read the catalogue stays as it was. Throws `import-running` where another import runs;
 * whatever else fails is an alert of the report.
 */
export async function runNight(options: NightOptions): Promise<NightReport> {
  const lock = lockImport(options.dataDir);
  try {
    return await nightLocked(options);
  } finally {
    lock.release();
  }
}

async function nightLocked(options: NightOptions): Promise<NightReport> {
  const start = performance.now();
  const night = nightOf(options);
  forgetSources(options.dataDir, options.sources);
  const prepared: Prepared[] = [];
  for (const source of options.sources) prepared.push(await prepare(source, night));
  const made = await makeBuild(prepared, night);
  const seconds = (performance.now() - start) / 1000;
  const alerts = [...prepared.map(({ alert }) => alert), made.alert].filter(
    (alert) => alert !== null,
  );
  return {
    startedAt: options.now.toISOString(),
    seconds,
    outcome: outcomeOf(made, night),
    alerts,
    sources: prepared.map((each) => each.outcome),
    catalogue: made.build === null ? null : importReport(made.build, seconds),
    changes: made.changes,
  };
}

function nightOf(options: NightOptions): Night {
  const today = `${options.now.toISOString().slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`;
  return {
    options,
    today,
    context: ({ timeZone }) => ({ today, timeZone }),
    live: wholeLiveBuild(options.dataDir) === null ? null : liveCatalogue(options.dataDir),
    main: options.sources.find(
      ({ format, level, on }) => on && format === 'marc' && level === 'own',
    ),
  };
}

async function prepare(source: CatalogueSource, night: Night): Promise<Prepared> {
  const before = countBefore(source.id, night);
  if (!source.on) return { ...outcomeAs(source, 'off', 0, before), input: null, alert: null };
  try {
    const input = await inputOf(source, night);
    const doubt = doubtOf(source, input, before, night.options.acceptFewer);
    // Where no catalogue could be kept instead, few records are better than none: they come with the alert.
    if (doubt !== null && (night.live !== null || input.records === 0)) throw doubt;
    const told = doubt ?? (input.cutShort ? cutShort(source, input) : null);
    const alert = told === null ? null : alertOf(source.id, told);
    return { ...outcomeAs(source, 'read', input.records, before), input, alert };
  } catch (error) {
    const alert = alertOfSource(source, error);
    if (night.live === null || before === null || before === 0) {
      return { ...outcomeAs(source, 'absent', 0, before), input: null, alert };
    }
    const input = keptInput(sourceOf(source), night.live, night.today);
    return { ...outcomeAs(source, 'kept', input.records, before), input, alert };
  }
}

async function inputOf(source: CatalogueSource, night: Night): Promise<Input> {
  const { dataDir, now } = night.options;
  const files = await fetchFiles(source, dataDir, now);
  if (isOther(source)) return otherInput(source, files, night.context(source));
  const prefix = source.level === 'own' && source === night.main ? '' : `${source.id}:`;
  const { items: profile = ITEM_PRESETS.koha } = night.options;
  const survey = await surveyRecords(files);
  return marcInput(sourceOf(source), files, { prefix, survey, profile });
}

function isOther(
  source: CatalogueSource,
): source is CatalogueSource & { readonly format: OtherFormat } {
  return source.format !== 'marc';
}

/** Of the live catalogue; of the last report where the catalogue is none that this version reads. */
function countBefore(sourceId: string, { live, today, options }: Night): number | null {
  if (live === null) return lastCount(options.dataDir, sourceId);
  const catalogue = openCatalogue(live);
  try {
    return catalogue.countOfSource(sourceId, today);
  } finally {
    catalogue.close();
  }
}

/** Why what a source brings is likely to be an accident, null where it is not. */
function doubtOf(
  source: CatalogueSource,
  input: Input,
  before: number | null,
  acceptFewer: boolean,
): Failure | null {
  const { id, format } = source;
  const { records } = input;
  // An agenda may have nothing to come, but not lose all that was to come.
  if (records === 0 && ((before ?? 0) > 0 || !AGENDAS.has(format))) {
    return new Failure(
      'nothing-imported',
      `« ${id} » n’apporte aucune notice à garder. Regardez ce qu’elle envoie.`,
    );
  }
  if (before === null || acceptFewer) return null;
  if (input.cutShort && records < before) return cutShort(source, input);
  if (records >= FEWEST * before) return null;
  return new Failure(
    'too-few-records',
    `« ${id} » apporte ${records} notices contre ${before} la veille, moins de ${FEWEST * 100} %. Si c’est voulu, lancez une fois : en-regard import --nightly --accept-fewer`,
  );
}

/** What came is taken where it is no less than before, or where there was nothing; it is told all the same. */
function cutShort({ id }: CatalogueSource, { records }: Input): Failure {
  return new Failure(
    'file-cut-short',
    `« ${id} » finit au milieu d’une notice, après ${records} notices entières. Refaites l’export ou la copie.`,
  );
}

interface Made {
  readonly build: LiveBuild | null;
  readonly changes: Changes | null;
  readonly alert: Alert | null;
}

const NOTHING_MADE: Made = { build: null, changes: null, alert: null };

async function makeBuild(prepared: readonly Prepared[], night: Night): Promise<Made> {
  const inputs = prepared.map(({ input }) => input).filter((input) => input !== null);
  if (!hasNews(prepared, inputs)) return NOTHING_MADE;
  try {
    const keys: string[] = [];
    for (const input of inputs) keys.push(await input.key());
    const { dataDir, onProgress } = night.options;
    const build = await makeLive(inputs, nightBuildId(keys), dataDir, onProgress);
    const isNew = night.live !== null && night.live !== build.folder;
    const changes = isNew ? compareBuilds(night.live, build.folder) : null;
    return { build, changes, alert: null };
  } catch (error) {
    return { ...NOTHING_MADE, alert: alertOf(null, error) };
  }
}

/** Kept sources alone would only make yesterday's catalogue again, but for those that were switched off since. */
function hasNews(prepared: readonly Prepared[], inputs: readonly Input[]): boolean {
  const isOffSince = ({ outcome: { outcome, before } }: Prepared): boolean =>
    outcome === 'off' && (before ?? 0) > 0;
  const isRead = prepared.some((each) => each.outcome.outcome === 'read');
  return isRead || (inputs.length > 0 && prepared.some(isOffSince));
}

function outcomeOf({ build }: Made, { live }: Night): NightReport['outcome'] {
  if (build === null) return live === null ? 'none' : 'kept';
  return build.folder === live ? 'same' : 'new';
}

function outcomeAs(
  source: CatalogueSource,
  each: SourceOutcome['outcome'],
  records: number,
  before: number | null,
): { readonly outcome: SourceOutcome } {
  const { format } = source;
  return { outcome: { ...sourceOf(source), format, outcome: each, records, before } };
}

function sourceOf({ id, level, share }: CatalogueSource): RecordSource {
  return { id, level, share };
}
