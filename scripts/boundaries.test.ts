import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The walls are the settings of the compiler and the linter, so they are proved on empty rooms: the real settings
// around one line of code each.
const ROOT = path.resolve(import.meta.dirname, '..');

/** For each room one that it may see, where there is one, one that it may not, and a package that is not its own. */
const ROOMS: readonly { room: string; sees: string | null; notRoom: string; notPackage: string }[] =
  [
    { room: 'app/shared', sees: null, notRoom: 'app/contract', notPackage: 'better-sqlite3' },
    { room: 'app/contract', sees: 'app/shared', notRoom: 'app/service', notPackage: 'fastify' },
    { room: 'app/config', sees: 'app/shared', notRoom: 'app/store', notPackage: 'electron' },
    { room: 'app/store', sees: 'app/shared', notRoom: 'app/search', notPackage: 'minisearch' },
    {
      room: 'app/search',
      sees: 'app/store',
      notRoom: 'app/recommend',
      notPackage: 'better-sqlite3',
    },
    {
      room: 'app/metadata',
      sees: 'models/runtime',
      notRoom: 'app/recommend',
      notPackage: 'onnxruntime-node',
    },
    { room: 'app/recommend', sees: 'app/shared', notRoom: 'app/search', notPackage: 'minisearch' },
    { room: 'app/service', sees: 'app/recommend', notRoom: 'app/web', notPackage: 'electron' },
    { room: 'app/web', sees: 'app/service', notRoom: 'app/kiosk', notPackage: 'electron' },
    {
      room: 'app/kiosk',
      sees: 'app/contract',
      notRoom: 'app/service',
      notPackage: 'better-sqlite3',
    },
    { room: 'app/preload', sees: 'app/contract', notRoom: 'app/kiosk', notPackage: 'react' },
    { room: 'renderer', sees: 'app/contract', notRoom: 'app/store', notPackage: 'electron' },
    {
      room: 'models/runtime',
      sees: 'app/shared',
      notRoom: 'app/metadata',
      notPackage: 'better-sqlite3',
    },
    {
      room: 'catalogue-import/formats',
      sees: 'app/shared',
      notRoom: 'app/store',
      notPackage: 'electron',
    },
    {
      room: 'catalogue-import/mapping',
      sees: 'catalogue-import/formats',
      notRoom: 'app/search',
      notPackage: 'better-sqlite3',
    },
    {
      room: 'catalogue-import/sources',
      sees: 'catalogue-import/mapping',
      notRoom: 'app/store',
      notPackage: 'better-sqlite3',
    },
    {
      room: 'catalogue-import/nightly',
      sees: 'app/store',
      notRoom: 'app/service',
      notPackage: 'minisearch',
    },
    { room: 'demo', sees: 'app/shared', notRoom: 'app/service', notPackage: 'react' },
  ];

/** What a pure room may not reach even without a forbidden import: named by the compiler or by the linter. */
const IMPURE: readonly { file: string; source: string; says: RegExp }[] = [
  {
    file: 'app/recommend/disk.ts',
    source: "import fs from 'node:fs';\nexport const disk = fs;",
    says: /node:fs/,
  },
  {
    file: 'app/metadata/disk.ts',
    source: "import fs from 'node:fs';\nexport const disk = fs;",
    says: /node:fs/,
  },
  {
    file: 'app/service/screen.ts',
    source: 'export const screen = document.title;',
    says: /document/,
  },
  {
    file: 'app/recommend/clock.ts',
    source: 'export const now = Date.now();',
    says: /no-restricted-globals/,
  },
  {
    file: 'app/recommend/chance.ts',
    source: 'export const chance = Math.random();',
    says: /no-restricted-properties/,
  },
  {
    file: 'app/service/settings.ts',
    source: 'export const all = process.env;',
    says: /no-restricted-globals/,
  },
];

describe('the walls between rooms', () => {
  let copy: string;
  let said: readonly string[];

  beforeAll(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-walls-'));
    furnish();
    for (const { file, source } of IMPURE) write(file, source);
    const compiled = run(
      'typescript/bin/tsc',
      '-b',
      '--pretty',
      'false',
      ...ROOMS.map(({ room }) => room),
    );
    // The rooms by name: the folder of packages is only linked here, and would be read too.
    const linted = run('oxlint/bin/oxlint', '--format', 'unix', ...ROOMS.map(({ room }) => room));
    said = `${compiled}\n${linted}`.split('\n');
  });
  afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

  /** Rooms with the project's own settings and nothing else in them. */
  function furnish(): void {
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
    for (const file of ['package.json', 'tsconfig.base.json']) copyFile(file);
    lintWithoutTypes();
    for (const { room, sees, notRoom, notPackage } of ROOMS) {
      copyFile(`${room}/tsconfig.json`);
      write(`${room}/room.ts`, `export const room = '${room}';`);
      if (sees !== null) write(`${room}/allowed.ts`, importOf(room, sees));
      write(`${room}/trespass.ts`, importOf(room, notRoom));
      write(
        `${room}/package.ts`,
        `import * as found from '${notPackage}';\nexport const used = found;`,
      );
    }
  }

  /** The rules that are proved here read imports and names; the others would look up every type once more. */
  function lintWithoutTypes(): void {
    const config: { options: object } = JSON.parse(
      fs.readFileSync(path.join(ROOT, '.oxlintrc.json'), 'utf8'),
    );
    write(
      '.oxlintrc.json',
      JSON.stringify({ ...config, options: { ...config.options, typeAware: false } }),
    );
  }

  function copyFile(file: string): void {
    write(file, fs.readFileSync(path.join(ROOT, file), 'utf8'));
  }

  function write(file: string, text: string): void {
    const full = path.join(copy, file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, `${text}\n`);
  }

  function run(program: string, ...rest: string[]): string {
    const bin = path.join(ROOT, 'node_modules', program);
    const result = spawnSync(process.execPath, [bin, ...rest], { cwd: copy, encoding: 'utf8' });
    return result.stdout + result.stderr;
  }

  /** What compiler and linter say of a file. */
  function about(file: string): string {
    return said.filter((line) => line.includes(`${file}(`) || line.includes(`${file}:`)).join('\n');
  }

  test.each(ROOMS)('$room does not compile with $notRoom', ({ room }) => {
    expect(about(`${room}/trespass.ts`)).toMatch(/error TS6307/);
  });

  test.each(ROOMS.filter(({ sees }) => sees !== null))('$room compiles with $sees', ({ room }) => {
    expect(about(`${room}/allowed.ts`)).toBe('');
  });

  test.each(ROOMS)('$room may not import the package $notPackage', ({ room }) => {
    expect(about(`${room}/package.ts`)).toMatch(/no-restricted-imports/);
  });

  test.each(IMPURE)('$file is refused: $source', ({ file, says }) => {
    expect(about(file)).toMatch(says);
  });
});

function importOf(room: string, other: string): string {
  const to = path.relative(room, `${other}/room.ts`).replaceAll(path.sep, '/');
  return `import { room } from '${to}';\nexport const used = room;`;
}
