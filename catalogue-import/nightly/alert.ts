import path from 'node:path';
import { Failure, type FailureCode } from '../../app/shared/failure.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { ANY_NAME } from './fetch-files.ts';
import { withoutPassword } from './http.ts';

/** Something that a person must look at. */
export interface Alert {
  /** Null where it concerns the whole night. */
  readonly sourceId: string | null;
  readonly code: FailureCode;
  /** French: names the source, its setting, the file or address, and what to do. */
  readonly message: string;
}

/** What a source met, with its name, and the setting and address that may have to change. */
export function alertOfSource(source: CatalogueSource, error: unknown): Alert {
  return withPlace(source, alertOf(source.id, error));
}

/** Where the setting is that a technician may have to change. */
const OF_PLACE: ReadonlySet<FailureCode> = new Set([
  'file-unreadable',
  'format-unknown',
  'file-empty',
  'source-unreachable',
]);

function withPlace({ id, place }: CatalogueSource, alert: Alert): Alert {
  if (!OF_PLACE.has(alert.code)) return alert;
  const { message } = place.kind === 'folder' ? withHint(place, alert) : withAddress(place, alert);
  return { ...alert, message: `Source « ${id} », réglage ${place.kind} : ${message}` };
}

/** What came over the network stands in a file of ours: the address is what a technician can look at. */
function withAddress({ url }: { readonly url: string }, alert: Alert): Alert {
  const shown = withoutPassword(url);
  if (alert.message.includes(shown)) return alert;
  return { ...alert, message: `${alert.message} Reçu de ${shown}.` };
}

/** A folder from which any file is read may hold some that are no exports. */
function withHint({ path: folder, files }: { path: string; files: string }, alert: Alert): Alert {
  const isOfFolder = files === ANY_NAME && alert.message.includes(path.join(folder, path.sep));
  if (alert.code !== 'format-unknown' || !isOfFolder) return alert;
  const hint = 'Si ce fichier n’est pas un export, nommez ceux qui le sont : files = "*.mrc".';
  return { ...alert, message: `${alert.message} ${hint}` };
}

/** An expected failure as an alert. A bug that one source meets stops no other; elsewhere it is thrown on. */
export function alertOf(sourceId: string | null, error: unknown): Alert {
  if (error instanceof Failure) return { sourceId, code: error.code, message: error.message };
  if (sourceId === null) throw error;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `« ${sourceId} » ne peut pas être lue, par une faute du programme. Merci de la signaler : ${trace}`;
  return { sourceId, code: 'file-unreadable', message };
}
