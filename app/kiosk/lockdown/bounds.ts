import type { WebContents } from 'electron';

/** Keeps a page from moving or resizing the window of the kiosk (`moveTo`, `resizeTo`), as Electron lets it. */
export function applyBounds(contents: WebContents): void {
  contents.on('content-bounds-updated', (event) => event.preventDefault());
}
