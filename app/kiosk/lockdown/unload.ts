import type { WebContents } from 'electron';

/** Lets no page keep itself open. Here `preventDefault` means: leave in spite of the page's wish to stay. */
export function applyUnload(contents: WebContents): void {
  contents.on('will-prevent-unload', (event) => event.preventDefault());
}
