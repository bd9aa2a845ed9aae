import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { app, BaseWindow } from './testing/electron.ts';
import { administer, administrationWords } from './administration.ts';

const words = [...process.argv];
let built: string;
beforeEach(() => {
  built = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-administration-'));
  fs.mkdirSync(path.join(built, 'command'));
});
afterEach(() => {
  process.argv.splice(0, process.argv.length, ...words);
  process.exitCode = undefined;
  fs.rmSync(built, { recursive: true });
});

it('takes what follows --command for the command line, and nothing else', () => {
  const wrapped = ['en-regard', '--ozone-platform=headless', '--command', 'import', 'a.mrc'];
  expect(administrationWords(wrapped)).toEqual(['import', 'a.mrc']);
  expect(administrationWords(['en-regard', '--command'])).toEqual([]);
  expect(administrationWords(['en-regard', '--config=x.toml'])).toBeNull();
  expect(administrationWords(['en-regard', 'import', 'a.mrc'])).toBeNull();
});

it('ends with the code of the command, shows nothing and leaves a running seat its profile', async () => {
  const said = path.join(built, 'said.json');
  fs.writeFileSync(
    path.join(built, 'command/main.js'),
    `import fs from 'node:fs';
     fs.writeFileSync(${JSON.stringify(said)}, JSON.stringify(process.argv.slice(1)));
     process.exitCode = 2;`,
  );
  await administer(app as never, built, ['import', '--nightly']);
  expect(JSON.parse(fs.readFileSync(said, 'utf8'))).toEqual(['en-regard', 'import', '--nightly']);
  expect(app.exitCode).toBe(2);
  expect(app.paths.get('userData')).toBe(path.join(os.tmpdir(), 'en-regard-command'));
  expect(BaseWindow.getAllWindows()).toEqual([]);
});

it('is chosen by the program before a seat is started, and tells what went wrong', async () => {
  process.argv.splice(1, process.argv.length, '--command', 'doctor');
  vi.resetModules();
  const electron = await import('./testing/electron.ts');
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await import('./entry.ts');
  // Not built here: the source stands in app/kiosk, beside which there is no command.
  await expect.poll(() => electron.app.exitCode, { timeout: 10_000 }).toBe(1);
  expect(String(written.mock.calls[0]?.[0])).toContain('command/main.js');
  expect(electron.app.sandboxed).toBe(false);
  written.mockRestore();
});
