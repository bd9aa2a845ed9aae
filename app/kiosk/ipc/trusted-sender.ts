/** What Electron says of the sender of a message; `frame` is null where the frame is already gone. */
export interface Sender {
  readonly contentsId: number;
  readonly frame: { readonly url: string; readonly isMainFrame: boolean } | null;
}

export interface TrustedSender {
  readonly contentsId: number;
  readonly origin: string;
}

/**
 * Whether a message comes from our own pane: its view, its main frame, and still showing our own page. Three questions,
 * because each alone has been passed by a page that navigated, a frame inside, or another view.
 */
export function isTrustedSender({ contentsId, frame }: Sender, trusted: TrustedSender): boolean {
  if (contentsId !== trusted.contentsId || frame === null || !frame.isMainFrame) return false;
  const url = URL.parse(frame.url);
  return url !== null && `${url.protocol}//${url.host}` === trusted.origin;
}
