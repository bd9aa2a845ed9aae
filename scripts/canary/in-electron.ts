import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron, type ElectronApplication } from 'playwright-core';
import type * as Electron from 'electron';
import { ensureDemoCatalogue } from '../ensure-demo-catalogue.ts';
import { filesWith, LOOKING_SCRIPT, plantingScript } from './traces.ts';

const PAGE = '<!doctype html><title>YouTube</title><input><p>Une page';

/**
 * The same in the real program: a kiosk with folders of its own, the page of the video site answered by the program's
 * own session so that no network is needed. Answers what was found, one line each.
 */
export async function canaryInElectron(
  program: string,
  root: string,
  cycles: number,
): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-electron-'));
  const inside = (name: string): string => {
    const made = path.join(folder, name);
    fs.mkdirSync(made, { recursive: true });
    return made;
  };
  const data = inside('data');
  await ensureDemoCatalogue(data);
  const app = await _electron.launch({
    executablePath: program,
    args: [root],
    env: {
      ...process.env,
      EN_REGARD_DATA: data,
      // The traces are planted in the page of the video site; the volume is that of whoever runs this.
      EN_REGARD_START_PAGE: 'site',
      EN_REGARD_SOUND_MAX_PERCENT: '0',
      HOME: inside('home'),
      TMPDIR: inside('tmp'),
      XDG_CONFIG_HOME: inside('config'),
      XDG_CACHE_HOME: inside('cache'),
    },
  });
  const lines: string[] = [];
  app.process().stderr?.on('data', (bytes) => lines.push(String(bytes)));
  const found: string[] = [];
  try {
    await app.evaluate(answerTheWeb, PAGE);
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const canary = `canari${cycle}x${crypto.randomUUID().replaceAll('-', '')}`;
      await app.evaluate(plantEverywhere, { canary, script: plantingScript(canary) });
      const ended = lines.length;
      await app.evaluate(endSession);
      while (!lines.slice(ended).join('').includes('session ended')) await pause(50);
      found.push(...(await leftIn(app, canary)), ...filesWith(canary, [folder]));
      if (lines.join('').includes(canary)) found.push('log');
    }
  } finally {
    await app.close();
  }
  return found;
}

type Main = typeof Electron;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

// These run in the main process, and refer to nothing outside themselves.

function answerTheWeb({ session }: Main, page: string): void {
  const video = session.fromPartition('video');
  video.protocol.handle('https', (request) => {
    const isWorker = new URL(request.url).pathname === '/worker.js';
    const type = isWorker ? 'text/javascript' : 'text/html';
    return new Response(isWorker ? '' : page, { headers: { 'content-type': type } });
  });
}

async function plantEverywhere(
  { session, clipboard, webContents }: Main,
  { canary, script }: { readonly canary: string; readonly script: string },
): Promise<void> {
  const all = webContents.getAllWebContents();
  const video = all.find((contents) => contents.session === session.fromPartition('video'));
  const pane = all.find((contents) => contents.getURL().startsWith('en-regard://screens/'));
  await video?.loadURL(`https://www.youtube.com/watch?v=aaaaaaaaaaa&pp=${canary}`);
  await video?.executeJavaScript(script, true);
  await session.fromPartition('video').cookies.set({
    url: 'https://www.youtube.com',
    name: 'signed',
    value: canary,
    httpOnly: true,
    secure: true,
    expirationDate: Date.now() / 1_000 + 86_400,
  });
  await pane?.executeJavaScript(`localStorage.setItem('x', '${canary}');
    sessionStorage.setItem('x', '${canary}'); document.body.append('${canary}')`);
  await clipboard.writeText(canary);
}

async function endSession({ webContents }: Main): Promise<void> {
  const all = webContents.getAllWebContents();
  const pane = all.find((contents) => contents.getURL().startsWith('en-regard://screens/'));
  await pane?.executeJavaScript('void enRegard.endSession()');
}

async function leftIn(app: ElectronApplication, canary: string): Promise<string[]> {
  const stores = await app.evaluate(async ({ session, clipboard, webContents }, look) => {
    const video = session.fromPartition('video');
    const cookies = JSON.stringify(await video.cookies.get({}));
    const pages = await Promise.all(
      webContents.getAllWebContents().map(async (contents) => {
        const history = JSON.stringify(contents.navigationHistory.getAllEntries());
        const stored: unknown = await contents.executeJavaScript(look).catch(() => '');
        return `${history}\n${String(stored)}`;
      }),
    );
    return { cookies, clipboard: await clipboard.readText(), pages: pages.join('\n') };
  }, LOOKING_SCRIPT);
  return Object.entries(stores)
    .filter(([, text]) => text.includes(canary))
    .map(([store]) => store);
}
