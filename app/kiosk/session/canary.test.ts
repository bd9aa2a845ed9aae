import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesWith, LOOKING_SCRIPT, plantingScript } from '../../../scripts/canary/traces.ts';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { clipboard, session } from '../testing/electron.ts';
import { openInternet } from '../testing/internet.ts';
import { realService } from '../testing/real-service.ts';
import { youtube } from '../video/sites.ts';

// A canary in every store of a patron's session, looked for when it is over. npm run canary does it 200 times with the
// real service and its databases; here a few times are enough to see that nothing has changed.
const CYCLES = Number(process.env['EN_REGARD_CANARY_CYCLES'] ?? 3);
const WITH_SERVICE = process.env['EN_REGARD_CANARY_CYCLES'] !== undefined;
const PATIENCE = { timeout: 20_000, interval: 20 };
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

let folder: string;
let kiosk: BootedKiosk;
const temporary = process.env['TMPDIR'];
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-canary-'));
  // Chromium puts its profile, its crash dumps and its own temporary files there.
  process.env['TMPDIR'] = folder;
  openInternet();
  kiosk = await bootKiosk({
    site: youtube,
    ...(WITH_SERVICE ? { service: await realService(path.join(folder, 'data')) } : {}),
  });
}, 180_000);
afterAll(async () => {
  await kiosk.end();
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
});

/** What a patron leaves behind, everywhere that they can. Answers the stores that took it. */
async function leaveTraces(canary: string): Promise<string[]> {
  await kiosk.video.loadURL(`${WATCH}&pp=${canary}#${canary}`);
  const planted = (await kiosk.video.page.evaluate(plantingScript(canary))) as string[];
  const context = await session.fromPartition('video').context();
  await context.addCookies([
    { name: 'signed', value: canary, url: 'https://www.youtube.com', httpOnly: true, secure: true },
  ]);
  await kiosk.pane.page.evaluate(`localStorage.setItem('x', '${canary}');
    sessionStorage.setItem('x', '${canary}'); document.body.append('${canary}')`);
  await kiosk.pane.page.evaluate(`enRegard.call('${canary}', '${canary}')`);
  await kiosk.pane.page.evaluate(`enRegard.foldPane('${canary}').catch(() => null)`);
  clipboard.writeText(canary);
  await kiosk.video.loadURL(`https://example.org/${canary}`).catch(() => undefined);
  return planted;
}

async function storesNow(): Promise<string> {
  const context = await session.fromPartition('video').context();
  const cookies = JSON.stringify(await context.cookies());
  const pages = await Promise.all(
    [kiosk.video, kiosk.pane].map(({ page }) => page.evaluate(LOOKING_SCRIPT)),
  );
  return [cookies, ...pages, clipboard.readText(), ...kiosk.log].join('\n');
}

it(`leaves no canary anywhere, ${CYCLES} sessions one after the other`, async () => {
  const stores = new Set<string>();
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const canary = `canari${cycle}x${crypto.randomUUID().replaceAll('-', '')}`;
    for (const store of await leaveTraces(canary)) stores.add(store);
    const ended = kiosk.log.length;
    await kiosk.pane.page.evaluate('void enRegard.endSession()');
    await expect.poll(() => kiosk.log.slice(ended), PATIENCE).toContain('session ended');
    expect(await storesNow()).not.toContain(canary);
    expect(filesWith(canary, [folder])).toEqual([]);
  }
  expect([...stores]).toEqual(
    expect.arrayContaining(['cookie', 'localStorage', 'IndexedDB', 'Cache API', 'private files']),
  );
}, 3_600_000);

it('would find a canary that stayed, in a file’s name, in its text and in UTF-16', () => {
  const names = ['plain', 'wide', 'canari-in-name'].map((name) => path.join(folder, name));
  const [plain = '', wide = '', named = ''] = names;
  fs.writeFileSync(plain, 'x canari-in-name y');
  fs.writeFileSync(wide, Buffer.from('é canari-in-name', 'utf16le'));
  fs.writeFileSync(named, '');
  expect(filesWith('canari-in-name', [folder]).toSorted()).toEqual(names.toSorted());
});
