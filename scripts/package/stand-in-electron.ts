import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

// Electron's program holds its fuses as characters behind this mark (electron, docs/tutorial/fuses.md).
const FUSES_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_VERSION = 1;

/** The fuses in the order of their characters, and how Electron ships them. */
const FUSES = {
  runAsNode: true,
  cookieEncryption: false,
  nodeOptions: true,
  nodeCliInspect: true,
  embeddedAsarIntegrityValidation: false,
  onlyLoadAppFromAsar: false,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: true,
} as const satisfies Record<string, boolean>;
export type Fuse = keyof typeof FUSES;

// Built from the table that the type is derived from.
const FUSE_NAMES = Object.keys(FUSES) as Fuse[];
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/** The systems that the kiosk is packed for, as electron-builder names them on its command line. */
export const SYSTEMS = ['linux', 'win'] as const;
export type System = (typeof SYSTEMS)[number];

/**
 * Writes a folder that electron-builder takes for Electron's own: the files it looks for, and a program that is only a
 * row of fuses, as Electron ships them. Electron itself cannot be had where its release host is closed, and nothing here needs it.
 */
export function writeStandInElectron(folder: string, system: System): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'locales'));
  const files = ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'resources.pak'];
  for (const name of [...files, 'locales/fr.pak', 'locales/en-US.pak']) {
    fs.writeFileSync(path.join(folder, name), 'stand-in');
  }
  const states = Object.values(FUSES).map((on) => (on ? ON : OFF));
  const fuses = Buffer.from([FUSES_VERSION, states.length, ...states]);
  const start = system === 'win' ? emptyWindowsProgram() : Buffer.from('stand-in ');
  const program = Buffer.concat([start, Buffer.from(FUSES_MARK), fuses]);
  const name = system === 'win' ? 'electron.exe' : 'electron';
  fs.writeFileSync(path.join(folder, name), program, { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'version'), `v${electronVersion()}`);
}

/** electron-builder writes the archive's hash into the program, beside the version that every program of Windows states. */
function emptyWindowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resource = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resource.entries);
  resource.outputResource(program);
  return Buffer.from(program.generate());
}

/** The fuses that are on in a program of Electron. */
export function readFuses(program: string): Fuse[] {
  const bytes = fs.readFileSync(program);
  const start = bytes.indexOf(FUSES_MARK) + FUSES_MARK.length + 2;
  return FUSE_NAMES.filter((_fuse, index) => bytes[start + index] === ON);
}

function electronVersion(): string {
  const file = createRequire(import.meta.url).resolve('electron/package.json');
  // npm wrote it.
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}
