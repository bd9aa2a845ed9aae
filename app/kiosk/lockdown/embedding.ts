import type { WebContents } from 'electron';
import type { OnRefusal, Verdict } from './verdict.ts';

/** Whether a page may hold another view of Electron's (`<webview>`), which could be given Node: never. */
export function decideEmbedding(): Verdict {
  return 'embedding';
}

/** Refuses views inside a page. */
export function applyEmbedding(contents: WebContents, onRefusal: OnRefusal): void {
  contents.on('will-attach-webview', (event) => {
    const verdict = decideEmbedding();
    if (verdict === 'allow') return;
    event.preventDefault();
    onRefusal(verdict);
  });
}
