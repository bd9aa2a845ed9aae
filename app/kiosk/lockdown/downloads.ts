import type { Session } from 'electron';
import type { OnRefusal } from './verdict.ts';

/**
 * Refuses every download before its first byte is written: a public computer keeps nothing, and the dialog that asks
 * where to save a file shows the disk.
 */
export function applyDownloads(session: Session, onRefusal: OnRefusal): void {
  session.on('will-download', (event) => {
    event.preventDefault();
    onRefusal('download');
  });
}
