import type { App, WebContents } from 'electron';
import type { OnRefusal } from './verdict.ts';

/**
 * What holds for every page of the program, whoever made it: no new window, no embedded view, no developer tools, no
 * page that keeps itself open. Views that may do more say so afterwards, one by one.
 */
export function applyToEveryContents(app: App, onRefusal: OnRefusal): void {
  app.on('web-contents-created', (_event, contents) => lock(contents, onRefusal));
}

function lock(contents: WebContents, onRefusal: OnRefusal): void {
  contents.setWindowOpenHandler(() => {
    onRefusal('other-site');
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefusal('embedding');
  });
  contents.on('devtools-opened', () => contents.closeDevTools());
  // Here `preventDefault` means: leave in spite of the page's wish to stay.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
