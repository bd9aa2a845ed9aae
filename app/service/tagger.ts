import { loadTagger, type EntityTagger } from '../../models/runtime/load.ts';
import { Failure } from '../shared/failure.ts';

/** The model, or none and why: a computer without the model still answers, and says so. */
export interface OpenedTagger {
  readonly tagger: EntityTagger | null;
  /** An English sentence for the log; null where all is as configured. */
  readonly warning: string | null;
}

const MINUTE = 60_000;

/** Loads the configured model. A missing, altered or unrunnable model never stops the service. */
export async function openTagger(
  folder: string | null,
  unloadMinutes: number | null = null,
): Promise<OpenedTagger> {
  if (folder === null) return { tagger: null, warning: null };
  const unloadAfterMs = unloadMinutes === null ? null : unloadMinutes * MINUTE;
  try {
    return { tagger: await loadTagger(folder, { unloadAfterMs }), warning: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { tagger: null, warning: `Lecture sans modèle de langue : ${error.message}` };
  }
}
