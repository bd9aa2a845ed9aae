import type { Session } from 'electron';
import type { OnRefusal, Verdict } from './verdict.ts';

/** What is made of a download: a public computer keeps none, and the dialog that saves a file shows the disk. */
export function decideDownload(): Verdict {
  return 'download';
}

/** Refuses every download before its first byte is written. */
export function applyDownloads(session: Session, onRefusal: OnRefusal): void {
  session.on('will-download', (event) => {
    const verdict = decideDownload();
    if (verdict === 'allow') return;
    event.preventDefault();
    onRefusal(verdict);
  });
}
