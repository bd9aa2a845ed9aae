import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
import { compileLate } from '../../app/service/compile-late.ts';
import { Failure } from '../../app/shared/failure.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { runNight, type NightReport } from '../../catalogue-import/nightly/night.ts';
import { SOURCE_OUTCOMES } from '../../catalogue-import/nightly/report-words.ts';
import type { ImportOptions } from './import.ts';
import { joinNetwork } from './night-network.ts';
import { importProgressBar } from './progress.ts';
import { ALERTS, keepReport } from './save-report.ts';

/** No catalogue is live. */
const NOTHING = 1;

/** `en-regard import --nightly`: the sources of the configuration. */
export async function runNightlyImport(options: ImportOptions): Promise<void> {
  compileLate();
  const config = readConfig(options);
  if (config.sources.length === 0) {
    throw new Failure(
      'setting-invalid',
      `${config.file ?? 'La configuration'} ne nomme aucune source. Écrivez [[sources]] comme dans en-regard.example.toml.`,
    );
  }
  if (config.sources.some(isFetched)) joinNetwork(config.proxy);
  const bar = importProgressBar();
  let report: NightReport;
  try {
    report = await runNight({
      sources: config.sources,
      dataDir: config.dataFolder,
      now: new Date(),
      items: config.items,
      acceptFewer: options.acceptFewer === true,
      onProgress: (progress) => bar.update(progress),
    });
  } finally {
    bar.stop();
  }
  tell(report, options);
  keepReport(config, report);
  if (report.outcome === 'none') process.exitCode = NOTHING;
  else if (report.alerts.length > 0) process.exitCode = ALERTS;
}

/** Over the network; of folders the proxy is nobody's business. */
function isFetched({ on, place }: CatalogueSource): boolean {
  return on && place.kind !== 'folder';
}

function tell(report: NightReport, { json }: ImportOptions): void {
  for (const { message } of report.alerts) console.error(`en-regard : ${message}`);
  if (json === true) {
    console.log(JSON.stringify(report));
    return;
  }
  for (const { id, outcome, records, before } of report.sources) {
    console.log(
      `${id} : ${SOURCE_OUTCOMES[outcome]}, ${records} notices (${before ?? 'aucune'} la veille)`,
    );
  }
  const { catalogue } = report;
  if (catalogue !== null) {
    console.log(
      `${catalogue.records} notices et ${catalogue.items} exemplaires en service (catalogue ${catalogue.buildId}).`,
    );
  } else console.log(NOT_MADE[report.outcome]);
}

const NOT_MADE: Readonly<Record<NightReport['outcome'], string>> = {
  new: '',
  same: '',
  kept: 'Le catalogue de la veille reste en service.',
  none: 'Aucun catalogue n’est en service.',
};
