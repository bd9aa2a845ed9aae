import { expect, it, vi } from 'vitest';
import { app } from './testing/electron.ts';

// Electron becomes ready only once its main module has been evaluated: a module that waits for that at its top level
// never starts (electron/electron, issue 40719).
it('has been evaluated before Electron is ready', async () => {
  app.holdReady();
  const evaluated = import('./entry.ts').then(() => 'evaluated');
  const late = new Promise((resolve) => {
    setTimeout(resolve, 15_000, 'waits for ready');
  });
  expect(await Promise.race([evaluated, late])).toBe('evaluated');
  expect(app.sandboxed).toBe(true);
});

it('ends with a message where a setting is wrong', async () => {
  vi.resetModules();
  const electron = await import('./testing/electron.ts');
  electron.app.switches.set('config', '/nowhere/en-regard.toml');
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await import('./entry.ts');
  await expect.poll(() => electron.app.exitCode, { timeout: 10_000 }).toBe(1);
  expect(String(written.mock.calls[0]?.[0])).toContain('/nowhere/en-regard.toml n’existe pas');
  written.mockRestore();
});
