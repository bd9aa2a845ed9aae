import type { App, WebContents } from 'electron';
import { applyBounds } from './bounds.ts';
import { applyBluetooth } from './devices.ts';
import { applyDeveloperTools } from './developer-tools.ts';
import { applyEmbedding } from './embedding.ts';
import { applyUnload } from './unload.ts';
import type { OnRefusal } from './verdict.ts';
import { applyWebRtc } from './web-rtc.ts';

/**
 * What holds for every page of the program, whoever made it: no new window, no embedded view, no device, no developer
 * tools, no hand on the window, no page that keeps itself open. Views that may do more say so afterwards, one by one.
 */
export function applyToEveryContents(app: App, onRefusal: OnRefusal): void {
  app.on('web-contents-created', (_event, contents) => lock(contents, onRefusal));
}

function lock(contents: WebContents, onRefusal: OnRefusal): void {
  contents.setWindowOpenHandler(() => {
    onRefusal('other-site');
    return { action: 'deny' };
  });
  applyEmbedding(contents, onRefusal);
  applyBluetooth(contents, onRefusal);
  applyBounds(contents);
  applyDeveloperTools(contents);
  applyUnload(contents);
  applyWebRtc(contents);
}
