import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../../app/shared/failure.ts';

/** The text of a recorded page, and its address where it has one. */
interface Recording {
  readonly text: string;
  readonly url: string | null;
}

// RFC 1952, 2.3.1: gzip begins with these two bytes.
const GZIP = [0x1f, 0x8b] as const;

/**
 * Reads a recorded page, plain or gzip-compressed, from a file or from an address of this machine: nothing is ever asked
 * of a video site. Throws `Failure`: 'argument-invalid' for an address elsewhere, 'file-unreadable' for the rest.
 */
export async function readRecording(page: string): Promise<Recording> {
  if (!/^https?:/i.test(page)) return { text: textOf(bytesOf(page), page), url: null };
  const { hostname } = new URL(page);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Failure(
      'argument-invalid',
      `${page} is not on this machine. En regard asks nothing of other sites: save the page and give the file.`,
    );
  }
  return { text: await (await fetch(page)).text(), url: page };
}

function bytesOf(page: string): Buffer {
  try {
    return fs.readFileSync(page.startsWith('file:') ? new URL(page) : page);
  } catch (error) {
    throw unreadable(page, 'no such file, or no right to it', error);
  }
}

function textOf(bytes: Buffer, page: string): string {
  if (GZIP.some((byte, i) => bytes[i] !== byte)) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw unreadable(page, 'it begins as a gzip file and is damaged. Save the page again', error);
  }
}

function unreadable(page: string, why: string, cause: unknown): Failure {
  return new Failure('file-unreadable', `${page} cannot be read: ${why}.`, { cause });
}
