import type { WebContents } from 'electron';

/** Closes developer tools that opened in spite of `devTools: false` and of the closed shortcuts. */
export function applyDeveloperTools(contents: WebContents): void {
  contents.on('devtools-opened', () => contents.closeDevTools());
}
