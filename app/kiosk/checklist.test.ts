import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

// The points of Electron's security checklist that are about what the program does not do, and the table of all twenty
// in docs/fr/securite.md.
const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

function sources(): string[] {
  return ['app/kiosk', 'app/preload'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test|testing/.test(file))
      .map((file) => path.join(folder, file)),
  );
}

it.each([
  ['10: no feature of Blink is turned on', /enableBlinkFeatures/],
  ['11: no view inside a page', /<webview|allowpopups/i],
  ['15: nothing is opened outside', /\bshell\b.*from 'electron'|openExternal\(/],
  ['18: no page is a file', /loadFile\(|['"`]file:/],
  [
    '20: no module of Electron is handed on',
    /exposeInMainWorld\([^)]*ipcRenderer|remote\b.*electron/,
  ],
])('%s', (_point, forbidden) => {
  expect(sources().length).toBeGreaterThan(40);
  // Comments may name what they forbid.
  const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(sources().filter((file) => forbidden.test(code(file)))).toEqual([]);
});

it('16: names one version of Electron, of a line that is maintained', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as {
    devDependencies: Record<string, string>;
  };
  // 43 to 45 are, until January 2027 (Electron, tutorial/electron-timelines).
  expect(devDependencies['electron']).toMatch(/^4[345]\.\d+\.\d+$/);
});

it('19: sets the fuses that close the doors for developers', () => {
  const builder = read('electron-builder.yml');
  for (const fuse of [
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'onlyLoadAppFromAsar: true',
    'enableEmbeddedAsarIntegrityValidation: true',
    'grantFileProtocolExtraPrivileges: false',
  ]) {
    expect(builder).toContain(`  ${fuse}\n`);
  }
});

it('has twenty points in the table, each with a test that exists', () => {
  const rows = read('docs/fr/securite.md')
    .split('\n')
    .filter((line) => /^\| \d+ /.test(line));
  expect(rows.map((row) => Number(/\d+/.exec(row)?.[0]))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  for (const row of rows) {
    const tests = [...row.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file = '']) => file);
    expect(tests).not.toEqual([]);
    for (const test of tests) expect(fs.existsSync(path.join(root, 'app/kiosk', test))).toBe(true);
  }
});
