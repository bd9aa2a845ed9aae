import type { PackedFile } from './asar.ts';
import type { Fuse, System } from './stand-in-electron.ts';

/** Without these the kiosk does not start, or starts without a part of what it is for. */
const REQUIRED = [
  'package.json',
  'dist/kiosk/main.js',
  'dist/command/main.js',
  'dist/service/main.js',
  'dist/preload/preload.cjs',
  'dist/renderer/index.html',
  'dist/licences.md',
  'demo/catalogue.mrc',
  'models/en-regard-fr/manifest.json',
  'models/en-regard-fr/config.json',
  'models/en-regard-fr/model.onnx',
  'models/en-regard-fr/MODEL_CARD.md',
  'node_modules/better-sqlite3/lib/index.js',
] as const;

/** Native code, by system: what must be inside, and the folder of the runtime that may. */
const NATIVE = {
  linux: {
    sqlite: 'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    runtime: 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/',
    library: 'libonnxruntime.so.1',
  },
  win: {
    sqlite: 'node_modules/better-sqlite3/prebuilds/win32-x64.node',
    runtime: 'node_modules/onnxruntime-node/bin/napi-v6/win32/x64/',
    library: 'onnxruntime.dll',
  },
} as const satisfies Record<System, object>;

/** All that may be inside, by place. What is bundled needs no package of its own. */
const ALLOWED = [
  /^package\.json$/,
  /^demo\/catalogue\.mrc$/,
  /^models\/en-regard-fr\/[\w-]+\.(?:json|md|onnx)$/,
  /^dist\/licences\.md$/,
  /^dist\/(?:kiosk|command|service|shared)\/[\w-]+\.js$/,
  /^dist\/code-lists\/[\w-]+\.(?:tsv|md)$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/.+\.(?:html|js|css|svg|png|woff2|json)$/,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE|lib\/.+\.js)$/,
  /^node_modules\/onnxruntime-node\/(?:package\.json|dist\/.+\.js)$/,
  /^node_modules\/onnxruntime-common\/(?:package\.json|dist\/cjs\/.+\.(?:js|json)|dist\/cjs\/package\.json)$/,
] as const;

/** The one fuse pair that protects; all others are doors for developers. */
const FUSES_ON: readonly Fuse[] = ['embeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar'];

/** Everything that is wrong with the files of a package for a system, one sentence each; empty where all is well. */
export function contentFaults(files: readonly PackedFile[], system: System): string[] {
  const names = new Set(files.map((file) => file.name));
  const { sqlite, runtime, library } = NATIVE[system];
  const required = [...REQUIRED, sqlite, `${runtime}onnxruntime_binding.node`, runtime + library];
  const missing = required.filter((name) => !names.has(name)).map((name) => `missing: ${name}`);
  const unwanted = files
    .filter(({ name }) => name !== sqlite && !name.startsWith(runtime))
    .filter(({ name }) => !ALLOWED.some((place) => place.test(name)))
    .map(({ name }) => `should not be inside: ${name}`);
  const packed = files
    .filter(({ name, offset }) => /\.(?:node|dll)$|\.so(?:\.\d+)*$/.test(name) && offset !== null)
    .map(({ name }) => `cannot be opened inside the archive: ${name}`);
  const empty = files.filter((file) => file.size === 0).map(({ name }) => `empty: ${name}`);
  return [...missing, ...unwanted, ...packed, ...empty];
}

/** What a technician needs beside the program, in the folder of its resources. */
const RESOURCES = {
  linux: [
    '10-en-regard.conf',
    '50-en-regard.rules',
    '70-en-regard.rules',
    'en-regard-admin',
    'en-regard-catalogue.service',
    'en-regard-catalogue.timer',
    'en-regard-import.service',
    'en-regard-import.timer',
    'en-regard-kiosk-x11.service',
    'en-regard-kiosk.service',
    'en-regard.sysusers',
    'fetch-catalogue',
    'x11-session',
  ],
  win: [
    'en-regard-admin.cmd',
    'keyboard-filter.ps1',
    'nightly-import.ps1',
    'shell-launcher.ps1',
    'volume.ps1',
  ],
} as const satisfies Record<System, readonly string[]>;

/** One sentence for each file of the system that is missing from those that the package brings. */
export function resourceFaults(files: readonly string[], system: System): string[] {
  return RESOURCES[system]
    .filter((name) => !files.includes(name))
    .map((name) => `missing resource: ${name}`);
}

/** One sentence for each fuse that is not as it should be, of those that are on. */
export function fuseFaults(on: readonly Fuse[]): string[] {
  const open = on.filter((fuse) => !FUSES_ON.includes(fuse)).map((fuse) => `fuse left on: ${fuse}`);
  const off = FUSES_ON.filter((fuse) => !on.includes(fuse)).map((fuse) => `fuse left off: ${fuse}`);
  return [...open, ...off];
}
