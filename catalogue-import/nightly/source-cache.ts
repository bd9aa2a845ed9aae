import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { CatalogueSource, SourcePlace } from '../../app/shared/source.ts';
import { replaceFile } from '../../app/store/durable-file.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';

const FOLDER = 'sources';
const STATE = 'state.json';
/** What an export holds beside the documents, as loans, is for the account of En regard alone until the next one. */
const OWNER_ONLY = 0o700;

/** What is known of the files that a source sent over the network. Files that it does not name do not count. */
export interface CacheState {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Validators of HTTP (RFC 9110, 8.8), null where the server sent none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** OAI-PMH: the repository's own time of the last harvest. */
  readonly harvested: string | null;
  /** When all of it was last fetched, whatever had changed. */
  readonly harvestedWhole: string | null;
}

/** All is fetched again after so many days: not every server tells what it deleted (OAI-PMH 2.5.1) or changed. */
const WHOLE_AGAIN = 7 * 86_400_000;

/** Whether it is enough to ask for what changed; not where a clock was set back or forth by more. */
export function isRecent({ harvestedWhole }: CacheState, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(harvestedWhole ?? '')) < WHOLE_AGAIN;
}

/** The files of one source in the data folder. */
export interface SourceCache {
  readonly folder: string;
  /** What was fetched, null where there is nothing, from another place, or damaged. */
  load(): CacheState | null;
  /** Makes these the files that count, in one step; others go. The files are on the disk already. */
  store(state: CacheState): void;
  paths(state: CacheState): readonly string[];
}

/** The cache of a source in the data folder, which is made where it is missing. */
export function cacheOf(dataDir: string, sourceId: string, place: SourcePlace): SourceCache {
  const folder = path.join(dataDir, FOLDER, sourceId);
  const file = path.join(folder, STATE);
  const from = JSON.stringify(place);
  withStoreFailures(folder, () => {
    fs.mkdirSync(folder, { recursive: true });
    fs.chmodSync(path.dirname(folder), OWNER_ONLY);
  });
  const paths = ({ files }: CacheState): readonly string[] =>
    files.map(({ name }) => path.join(folder, name));
  return {
    folder,
    load: () => loadState(folder, file, from),
    store: (state) =>
      withStoreFailures(folder, () => {
        replaceFile(file, JSON.stringify({ ...state, from }));
        const kept = new Set([STATE, ...state.files.map(({ name }) => name)]);
        for (const name of fs.readdirSync(folder)) {
          if (!kept.has(name)) fs.rmSync(path.join(folder, name), { force: true });
        }
      }),
    paths,
  };
}

/** Removes what came over the network for sources that are read no more, or from a folder now. */
export function forgetSources(dataDir: string, sources: readonly CatalogueSource[]): void {
  const folder = path.join(dataDir, FOLDER);
  if (!fs.existsSync(folder)) return;
  const fetched = sources.filter(({ on, place }) => on && place.kind !== 'folder');
  const kept = new Set(fetched.map(({ id }) => id));
  for (const name of fs.readdirSync(folder)) {
    if (!kept.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function loadState(folder: string, file: string, from: string): CacheState | null {
  try {
    // The file is ours; what is not as it was written is fetched again.
    const state = JSON.parse(fs.readFileSync(file, 'utf8')) as CacheState & { from: string };
    const isWhole = state.files.every(
      ({ name, sha256 }) => hashOf(path.join(folder, path.basename(name))) === sha256,
    );
    return state.from === from && isWhole && state.files.length > 0 ? state : null;
  } catch {
    return null;
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function hashOf(file: string): string {
  const hash = createHash('sha256');
  const handle = fs.openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1 << 20);
  try {
    for (let read = -1; read !== 0;) {
      read = fs.readSync(handle, buffer);
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    fs.closeSync(handle);
  }
  return hash.digest('hex');
}
