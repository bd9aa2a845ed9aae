import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** One import per room that the architecture forbids: a room that is not in its references, and a package that is not its own. */
const FORBIDDEN: readonly { room: string; module: string; npm: string }[] = [
  { room: 'app/shared', module: 'app/contract/calls.ts', npm: 'better-sqlite3' },
  { room: 'app/contract', module: 'app/service/service.ts', npm: 'fastify' },
  { room: 'app/config', module: 'app/store/data-folder.ts', npm: 'electron' },
  { room: 'app/store', module: 'app/search/open.ts', npm: 'minisearch' },
  { room: 'app/search', module: 'app/store/data-folder.ts', npm: 'better-sqlite3' },
  { room: 'app/metadata', module: 'app/recommend/plan.ts', npm: 'onnxruntime-node' },
  { room: 'app/recommend', module: 'app/search/open.ts', npm: 'minisearch' },
  { room: 'app/service', module: 'app/web/server.ts', npm: 'electron' },
  { room: 'app/web', module: 'app/kiosk/main.ts', npm: 'electron' },
  { room: 'app/kiosk', module: 'app/service/service.ts', npm: 'better-sqlite3' },
  { room: 'app/preload', module: 'app/kiosk/main.ts', npm: 'react' },
  { room: 'renderer', module: 'app/store/data-folder.ts', npm: 'electron' },
  { room: 'models/runtime', module: 'app/metadata/understand.ts', npm: 'better-sqlite3' },
  { room: 'catalogue-import/formats', module: 'app/store/data-folder.ts', npm: 'electron' },
  { room: 'catalogue-import/mapping', module: 'app/search/open.ts', npm: 'better-sqlite3' },
  { room: 'catalogue-import/nightly', module: 'app/service/service.ts', npm: 'minisearch' },
  { room: 'demo', module: 'app/service/service.ts', npm: 'react' },
];

/** What a pure room may not reach even without an import. */
const IMPURE: readonly { room: string; source: string; says: RegExp }[] = [
  {
    room: 'app/recommend',
    source: "import fs from 'node:fs';\nexport const disk = fs;",
    says: /TS\d+.*node:fs/,
  },
  {
    room: 'app/metadata',
    source: "import fs from 'node:fs';\nexport const disk = fs;",
    says: /TS\d+.*node:fs/,
  },
  { room: 'app/service', source: 'export const screen = document.title;', says: /document/ },
];

let copy: string;
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-boundaries-'));
  const listed = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const wanted = listed.stdout.split('\0').filter((file) => /\.(tsx?|json)$|\.oxlintrc/.test(file));
  for (const file of wanted.filter((each) => fs.existsSync(path.join(ROOT, each)))) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.copyFileSync(path.join(ROOT, file), path.join(copy, file));
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function write(room: string, name: string, source: string): void {
  fs.writeFileSync(path.join(copy, room, name), `${source}\n`);
}

function run(program: string, ...rest: string[]): string {
  const bin = path.join(ROOT, 'node_modules', program);
  const result = spawnSync(process.execPath, [bin, ...rest], { cwd: copy, encoding: 'utf8' });
  return result.stdout + result.stderr;
}

describe('the walls between rooms', () => {
  let compiled: string;
  let linted: string;
  beforeAll(() => {
    for (const { room, module, npm } of FORBIDDEN) {
      const to = path.relative(room, module).replaceAll(path.sep, '/');
      write(
        room,
        'trespass-module.ts',
        `import * as module from '${to}';\nexport const used = module;`,
      );
      write(
        room,
        'trespass-package.ts',
        `import * as npm from '${npm}';\nexport const used = npm;`,
      );
    }
    IMPURE.forEach(({ room, source }, index) => write(room, `trespass-impure-${index}.ts`, source));
    write('app/recommend', 'trespass-clock.ts', 'export const now = Date.now();');
    write('app/recommend', 'trespass-chance.ts', 'export const chance = Math.random();');
    write('app/service', 'trespass-settings.ts', 'export const path = process.env;');
    compiled = run('typescript/bin/tsc', '-b', '--pretty', 'false');
    linted = run('oxlint/bin/oxlint', '--format', 'unix');
  }, 180_000);

  test.each(FORBIDDEN)('$room does not compile with $module', ({ room }) => {
    expect(compiled).toMatch(new RegExp(`${room}/trespass-module\\.ts\\(1,\\d+\\): error TS6307`));
  });

  test.each(FORBIDDEN)('$room may not import the package $npm', ({ room }) => {
    const line = linted.split('\n').find((each) => each.includes(`${room}/trespass-package.ts:1:`));
    expect(line).toMatch(/no-restricted-imports/);
  });

  test.each(IMPURE.map((each, index) => ({ ...each, index })))(
    '$room compiles neither disk nor screen: $source',
    ({ room, says, index }) => {
      const file = `${room}/trespass-impure-${index}.ts`;
      const line = compiled.split('\n').find((each) => each.startsWith(file));
      expect(line).toMatch(says);
    },
  );

  test.each([
    'app/recommend/trespass-clock.ts',
    'app/recommend/trespass-chance.ts',
    'app/service/trespass-settings.ts',
  ])('no clock, chance or setting by the back door: %s', (file) => {
    expect(linted.split('\n').find((each) => each.includes(`${file}:1:`))).toMatch(/no-restricted/);
  });
});
