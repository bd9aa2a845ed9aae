import type { ProtocolCommand } from './protocol.ts';

/**
 * What a page of its own accord may print with, emptied in every frame before its first script: the system's dialog
 * prints into files, and so shows the disk. Runs in the page, and refers to nothing outside itself.
 */
export function emptyPrinting(window: {
  readonly Document: { readonly prototype: { execCommand: (...values: unknown[]) => boolean } };
}): void {
  const { prototype } = window.Document;
  const { execCommand } = prototype;
  const fixed = { writable: false, configurable: false };
  Object.defineProperty(window, 'print', { ...fixed, value: () => undefined });
  Object.defineProperty(prototype, 'execCommand', {
    ...fixed,
    value(this: unknown, name: unknown, ...rest: unknown[]): boolean {
      // Read once: an object could answer differently the second time.
      const asked = String(name);
      if (asked.toLowerCase() === 'print') return false;
      return Reflect.apply(execCommand, this, [asked, ...rest]);
    },
  });
}

/** No page prints: not the video's, which would print itself, nor the pane, whose slip is read off the screen. */
export const REFUSE_PRINTING = {
  method: 'Page.addScriptToEvaluateOnNewDocument',
  params: { source: `(${emptyPrinting.toString()})(window)` },
} as const satisfies ProtocolCommand;
