import type { ProtocolCommand } from './protocol.ts';

/**
 * What a page takes a video out of its window with, emptied in every frame before its first script: the picture would
 * float over the pane and outlive its page. Chromium has no setting for it. Runs in the page, and refers to nothing
 * outside itself.
 */
export function emptyPictureInPicture(window: {
  readonly Document: { readonly prototype: object };
  readonly HTMLVideoElement: { readonly prototype: object };
  readonly DOMException: new (message: string, name: string) => Error;
}): void {
  const { Document, HTMLVideoElement, DOMException } = window;
  const fixed = { configurable: false };
  // A site that asks shows no button for it.
  Object.defineProperty(Document.prototype, 'pictureInPictureEnabled', {
    ...fixed,
    get: () => false,
  });
  Object.defineProperty(HTMLVideoElement.prototype, 'requestPictureInPicture', {
    ...fixed,
    writable: false,
    value: () => Promise.reject(new DOMException('Not on this computer.', 'NotSupportedError')),
  });
  // What starts it when the patron looks elsewhere.
  Object.defineProperty(HTMLVideoElement.prototype, 'autoPictureInPicture', {
    ...fixed,
    get: () => false,
    set(_wished: boolean) {
      // Nobody is told: a page may not know what to do with an error.
    },
  });
}

/** No video leaves its page. */
export const REFUSE_PICTURE_IN_PICTURE = {
  method: 'Page.addScriptToEvaluateOnNewDocument',
  params: { source: `(${emptyPictureInPicture.toString()})(window)` },
} as const satisfies ProtocolCommand;
