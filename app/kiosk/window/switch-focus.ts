import type { WebContents } from 'electron';

/**
 * F6 moves the keyboard to the other view, as it moves between the panes of a browser: Tab stays inside one page, and
 * whoever has no mouse could not reach the documents (WCAG 2.1.1).
 */
export function switchFocusOnF6(contents: WebContents, other: () => WebContents | null): void {
  contents.on('before-input-event', (event, { type, key, control, alt, shift, meta }) => {
    if (key !== 'F6' || control || alt || shift || meta) return;
    event.preventDefault();
    if (type === 'keyDown') other()?.focus();
  });
}
