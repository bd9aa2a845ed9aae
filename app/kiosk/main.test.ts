import http from 'node:http';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoVideos } from '../../demo/videos.ts';
import { HELD_FEATURES } from './lockdown/withdrawn.ts';
import { bootKiosk, type BootedKiosk } from './testing/boot.ts';
import { app, session } from './testing/electron.ts';
import { reached } from './testing/fake/internet.ts';
import { programMenu } from './testing/fake/recorded.ts';
import { listeningSockets } from './testing/listening-sockets.ts';
import { demo } from './video/sites.ts';

const [first, second] = demoVideos.map((video) => video.title);

describe('the kiosk, showing the demonstration', () => {
  let kiosk: BootedKiosk;
  beforeAll(async () => {
    kiosk = await bootKiosk({ site: demo, kiosk: false });
  });
  afterAll(() => kiosk.end());

  async function choose(title: string | undefined): Promise<void> {
    await kiosk.video.page
      .locator('a', { hasText: title ?? '' })
      .first()
      .click();
  }
  const cards = () => kiosk.pane.page.locator('li').allTextContents();
  const cardsFor = (title: string | undefined) => [
    `Un livre sur : ${title}`,
    `Un film sur : ${title}`,
  ];
  const PATIENCE = { timeout: 10_000 };

  it('fills the pane with cards for the video that the patron chooses', async () => {
    await choose(first);
    await expect.poll(cards, PATIENCE).toEqual(cardsFor(first));
  });

  it('follows the patron to another video without a new page, and back', async () => {
    await choose(second);
    await expect.poll(cards, PATIENCE).toEqual(cardsFor(second));
    await kiosk.video.page.goBack();
    await expect.poll(cards, PATIENCE).toEqual(cardsFor(first));
  });

  it('tells a pane that was loaded again of the page beside it', async () => {
    await kiosk.pane.page.reload();
    await expect.poll(cards, PATIENCE).toEqual(cardsFor(first));
  });

  it('empties the pane where there is no video', async () => {
    await kiosk.video.page.getByRole('link', { name: 'Vidéothèque de démonstration' }).click();
    await expect.poll(() => kiosk.pane.page.textContent('h1'), PATIENCE).toBe('Pas de vidéo');
    expect(await cards()).toEqual([]);
  });

  it('asks nothing of the network', () => {
    expect(reached).toEqual([]);
    expect(session.fromPartition('video').cancelled).toEqual([]);
    expect(kiosk.log).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('listens on no network port', async () => {
    expect(listeningSockets()).toEqual([]);
    const server = http.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    expect(listeningSockets()).toHaveLength(1);
    server.close();
  });

  it('gives the pane a bridge that no script can change', async () => {
    const tampering = `
      (() => {
        'use strict';
        const attempts = [
          () => { window.enRegard = {}; },
          () => { window.enRegard.call = () => null; },
          () => { window.enRegard.more = 1; },
          () => { delete window.enRegard; },
          () => Object.defineProperty(window, 'enRegard', { value: 1 }),
        ];
        return attempts.map((attempt) => { try { attempt(); return 'changed'; } catch { return 'refused'; } });
      })()`;
    expect(await kiosk.pane.page.evaluate(tampering)).toEqual(Array(5).fill('refused'));
    expect(await kiosk.pane.page.evaluate('Object.keys(window.enRegard)')).toEqual([
      'call',
      'onPage',
      'endSession',
      'foldPane',
      'onSeat',
      'speak',
      'openStart',
      'printSlip',
    ]);
  });

  it('leaves the preload out of reach of the pane’s own scripts', async () => {
    await kiosk.pane.page.evaluate('JSON.stringify = () => "{}"; JSON.parse = () => null');
    expect(await kiosk.pane.page.evaluate('enRegard.call("seat.quota", {})')).toMatchObject({
      ok: true,
    });
    const names =
      'typeof require + typeof process + typeof ipcRenderer + typeof __fakeElectronSend';
    expect(await kiosk.pane.page.evaluate(names)).toBe('undefined'.repeat(4));
  });

  it('puts nothing of ours into the page of the video', async () => {
    expect(await kiosk.video.page.evaluate('typeof window.enRegard')).toBe('undefined');
    expect(kiosk.video.preferences.preload).toBeUndefined();
  });

  it('lays the views out again when the screen is turned, and for full screen', () => {
    const nothing = { x: 0, y: 0, width: 0, height: 0 };
    kiosk.window.resizeTo(1080, 1920);
    expect(kiosk.bounds()).toEqual({
      video: { x: 0, y: 0, width: 1080, height: 1056 },
      pane: { x: 0, y: 1056, width: 1080, height: 864 },
      notice: nothing,
    });
    kiosk.video.emit('enter-html-full-screen');
    expect(kiosk.bounds()).toEqual({
      video: { x: 0, y: 0, width: 1080, height: 1920 },
      pane: nothing,
      notice: nothing,
    });
    kiosk.video.emit('leave-html-full-screen');
    kiosk.window.resizeTo(1366, 768);
    expect(kiosk.bounds()).toEqual({
      video: { x: 0, y: 0, width: 902, height: 768 },
      pane: { x: 902, y: 0, width: 464, height: 768 },
      notice: nothing,
    });
  });

  it('takes the keyboard from the video to the pane and back with F6', async () => {
    const focused: string[] = [];
    kiosk.pane.on('focus', () => focused.push('pane'));
    kiosk.video.on('focus', () => focused.push('video'));
    expect(await kiosk.video.press({ key: 'F6' })).toBe(false);
    expect(await kiosk.pane.press({ key: 'F6' })).toBe(false);
    expect(focused).toEqual(['pane', 'video']);
  });

  it('gives no view more than a page of the web has', () => {
    expect(app.sandboxed).toBe(true);
    expect(app.commandLine.getSwitchValue('disable-features')).toBe(
      'WebPayments,HardwareMediaKeyHandling,MediaSessionService,Reporting,NetworkErrorLogging',
    );
    expect(app.commandLine.getSwitchValue('enable-features')).toBe(HELD_FEATURES.join(','));
    expect(programMenu.value).toBeNull();
    expect(kiosk.window.options).toMatchObject({ kiosk: false, frame: true });
    for (const { webContents } of kiosk.window.children) {
      expect(webContents.preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        webSecurity: true,
        devTools: false,
        spellcheck: false,
      });
      expect(webContents.session.isPersistent()).toBe(false);
      expect(webContents.webRtcPolicies).toEqual(['disable_non_proxied_udp']);
    }
  });
});

it('does not start a kiosk with a switch that opens it', async () => {
  const words = ['--config=x.toml', '--remote-debugging-port=9222'];
  await expect(bootKiosk({ site: demo, words })).rejects.toThrow('--remote-debugging-port');
});

it('does not start twice on one seat', async () => {
  app.alreadyRunning = true;
  await expect(bootKiosk({ site: demo })).rejects.toThrow('the kiosk did not start');
  app.alreadyRunning = false;
});
