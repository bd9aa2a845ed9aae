import { fileURLToPath } from 'node:url';
import { Failure } from '../../app/shared/failure.ts';
import { readText } from '../../catalogue-import/sources/file-text.ts';

/** The text of a recorded page, and its address where it has one. */
interface Recording {
  readonly text: string;
  readonly url: string | null;
}

/**
 * Reads a recorded page, plain or gzip-compressed, from a file or from an address of this machine: nothing is ever asked
 * of a video site. Throws `Failure`: 'argument-invalid' for an address elsewhere, else as `readText` does.
 */
export async function readRecording(page: string): Promise<Recording> {
  if (!/^https?:/i.test(page)) {
    const file = page.startsWith('file:') ? fileURLToPath(page) : page;
    return { text: readText(file), url: null };
  }
  const { hostname } = new URL(page);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Failure(
      'argument-invalid',
      `${page} n’est pas sur cette machine. En regard ne demande rien aux autres sites : enregistrez la page et donnez le fichier.`,
    );
  }
  return { text: await (await fetch(page)).text(), url: page };
}
