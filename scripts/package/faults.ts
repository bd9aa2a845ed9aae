import type { PackedFile } from './asar.ts';
import type { Fuse } from './stand-in-electron.ts';

/** Without these the kiosk does not start, or starts without a part of what it is for. */
const REQUIRED = [
  'package.json',
  'dist/kiosk/main.js',
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
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/onnxruntime_binding.node',
  'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1',
] as const;

/** All that may be inside, by place. What is bundled needs no package of its own. */
const ALLOWED = [
  /^package\.json$/,
  /^demo\/catalogue\.mrc$/,
  /^models\/en-regard-fr\/[\w-]+\.(?:json|md|onnx)$/,
  /^dist\/licences\.md$/,
  /^dist\/(?:kiosk|service|shared)\/[\w-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/.+\.(?:html|js|css|svg|png|woff2|json)$/,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE|lib\/.+\.js|prebuilds\/linux-x64\.node)$/,
  /^node_modules\/onnxruntime-node\/(?:package\.json|dist\/.+\.js|bin\/napi-v6\/linux\/x64\/[^/]+)$/,
  /^node_modules\/onnxruntime-common\/(?:package\.json|dist\/cjs\/.+\.(?:js|json)|dist\/cjs\/package\.json)$/,
] as const;

/** The one fuse pair that protects; all others are doors for developers. */
const FUSES_ON: readonly Fuse[] = ['embeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar'];

/** Everything that is wrong with the files of a package, one sentence each; empty where all is well. */
export function contentFaults(files: readonly PackedFile[]): string[] {
  const names = new Set(files.map((file) => file.name));
  const missing = REQUIRED.filter((name) => !names.has(name)).map((name) => `missing: ${name}`);
  const unwanted = files
    .filter(({ name }) => !ALLOWED.some((place) => place.test(name)))
    .map(({ name }) => `should not be inside: ${name}`);
  const packed = files
    .filter(({ name, offset }) => /\.node$|\.so(?:\.\d+)*$/.test(name) && offset !== null)
    .map(({ name }) => `cannot be opened inside the archive: ${name}`);
  const empty = files.filter((file) => file.size === 0).map(({ name }) => `empty: ${name}`);
  return [...missing, ...unwanted, ...packed, ...empty];
}

/** One sentence for each fuse that is not as it should be, of those that are on. */
export function fuseFaults(on: readonly Fuse[]): string[] {
  const open = on.filter((fuse) => !FUSES_ON.includes(fuse)).map((fuse) => `fuse left on: ${fuse}`);
  const off = FUSES_ON.filter((fuse) => !on.includes(fuse)).map((fuse) => `fuse left off: ${fuse}`);
  return [...open, ...off];
}
