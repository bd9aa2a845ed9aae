import process from 'node:process';
import type { Config } from '../../app/config/config.ts';
import { Failure } from '../../app/shared/failure.ts';
import type { NightReport } from '../../catalogue-import/nightly/night.ts';
import { saveReport } from '../../catalogue-import/nightly/saved-reports.ts';

/** A catalogue is live, and somebody must look at what is told. */
export const ALERTS = 2;

/** Keeps the report and says where; one that cannot be written, on a full disk, takes nothing from the import. */
export function keepReport(config: Config, report: NightReport): void {
  try {
    console.error(`Rapport : ${saveReport(config.dataFolder, config.library.name, report)}`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.exitCode = ALERTS;
    console.error(`en-regard : le rapport n’est pas gardé. ${error.message}`);
  }
}
