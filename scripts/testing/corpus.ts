import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(
  import.meta.dirname,
  '../..',
  process.env['EN_REGARD_CORPUS'] ?? '../shared/data',
);

/** Whether the real data that some tests read is on this machine (`EN_REGARD_CORPUS`). */
export const hasCorpus = fs.existsSync(ROOT);

/** For the title of tests that need it. */
export const corpusNote = hasCorpus ? '' : ' (skipped: corpus absent)';

/** Absolute path of a file of the corpus. Only meaningful where `hasCorpus`. */
export function corpusPath(relative: string): string {
  return path.join(ROOT, relative);
}
