import fs from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file by new content so that a reader, or a machine after a power cut, finds either the old or the new
 * content whole: temporary file beside it, fsync, rename, fsync of the folder.
 */
export function replaceFile(file: string, content: string): void {
  const temporary = `${file}.new`;
  const handle = fs.openSync(temporary, 'w');
  try {
    // Writes on until all is there: a disk that is nearly full takes a part without an error.
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(temporary, file);
  flushFolder(path.dirname(file));
}

/** Brings a file that another library wrote to the disk. */
export function flushFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Brings the names in a folder to the disk. Windows opens no folder: there the file system's journal does it. */
export function flushFolder(folder: string): void {
  let handle: number;
  try {
    handle = fs.openSync(folder, 'r');
  } catch (error) {
    if (isRefusedByWindows(error)) return;
    throw error;
  }
  try {
    fs.fsyncSync(handle);
  } catch (error) {
    if (!isRefusedByWindows(error)) throw error;
  } finally {
    fs.closeSync(handle);
  }
}

function isRefusedByWindows(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(EISDIR|EPERM)$/.test(String(error.code));
}
