import fs from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { BINDING, pageWorld, PRELOAD_WORLD, preloadWorld, watchWorld } from './preload-world.ts';

const WATCH_WORLD = 'electron-watch';

/** Has every page to come start with what Electron puts beside it: what watches it and, where there is one, the preload. */
export async function prepareWorlds(
  client: CDPSession,
  preload: string | undefined,
): Promise<void> {
  const add = (source: string, worldName?: string) =>
    client.send(
      'Page.addScriptToEvaluateOnNewDocument',
      worldName === undefined ? { source } : { source, worldName },
    );
  await client.send('Runtime.addBinding', { name: BINDING, executionContextName: WATCH_WORLD });
  await add(`(${watchWorld.toString()})(${BINDING})`, WATCH_WORLD);
  if (preload === undefined) return;
  const source = fs.readFileSync(preload, 'utf8');
  await client.send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD });
  await add(`(${pageWorld.toString()})()`);
  await add(
    `(${preloadWorld.toString()})(${BINDING}, (require, exports = {}, module = { exports }) => {${source}\n})`,
    PRELOAD_WORLD,
  );
}
