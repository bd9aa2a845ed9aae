import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import { openSearch } from '../../app/search/open.ts';
import { iso2709, record, temporaryFile, temporaryFolder } from '../formats/testing/make-record.ts';
import { importCatalogue } from './import-catalogue.ts';

/** What a disk holds for certain: contents that were synced, under names whose folder was synced. */
interface Disk {
  readonly contents: Map<string, Buffer>;
  readonly names: Set<string>;
}

/**
 * Copies of the data folder as a power cut at each step of an import may leave it. A file system may lose every name
 * and content since the last sync, or keep the names and lose the contents: both copies are made.
 */
async function cutsDuring(data: string, action: () => Promise<unknown>): Promise<string[]> {
  const disk: Disk = { contents: new Map(), names: new Set() };
  for (const file of filesIn(data)) {
    disk.contents.set(inode(path.join(data, file)), fs.readFileSync(path.join(data, file)));
    disk.names.add(`${file}\0${inode(path.join(data, file))}`);
  }
  const cuts: string[] = [];
  const cut = (): void => {
    cuts.push(copyOf(disk, [...disk.names]));
    const now = filesIn(data).map((file) => `${file}\0${inode(path.join(data, file))}`);
    cuts.push(copyOf(disk, now));
  };
  const [fsync, rename] = [fs.fsyncSync, fs.renameSync];
  vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
    cut();
    fsync(handle);
    sync(disk, data, fs.readlinkSync(`/proc/self/fd/${handle}`));
    cut();
  });
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    rename(from, to);
    cut();
  });
  try {
    await action();
  } finally {
    vi.restoreAllMocks();
  }
  return cuts;
}

function sync(disk: Disk, data: string, synced: string): void {
  if (!synced.startsWith(data)) return;
  if (!fs.statSync(synced).isDirectory()) {
    disk.contents.set(inode(synced), fs.readFileSync(synced));
    return;
  }
  const folder = path.relative(data, synced);
  for (const name of disk.names) {
    if (path.dirname(name.split('\0')[0] ?? '') === (folder || '.')) disk.names.delete(name);
  }
  for (const file of filesIn(data)) {
    if (path.dirname(file) !== (folder || '.')) continue;
    disk.names.add(`${file}\0${inode(path.join(data, file))}`);
  }
}

function copyOf(disk: Disk, names: readonly string[]): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'power-cut-'));
  for (const name of names) {
    const [file = '', node = ''] = name.split('\0');
    const place = path.join(copy, file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, disk.contents.get(node) ?? '');
  }
  return copy;
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function inode(file: string): string {
  return String(fs.statSync(file).ino);
}

/** The title of the only record of the live catalogue, which must be whole. */
function liveTitle(data: string): string | undefined {
  const folder = liveCatalogue(data) ?? '';
  const catalogue = openCatalogue(folder);
  try {
    catalogue.verify();
    expect(openSearch(folder).search.size).toBe(1);
    return [...catalogue.all()][0]?.title.main;
  } finally {
    catalogue.close();
  }
}

function exported(title: string): string {
  return temporaryFile('export.mrc', iso2709([record(['001 1', `200 1_ $a${title}`])]));
}

it.skipIf(process.platform !== 'linux')(
  'a power cut at any step of an import leaves the catalogue of yesterday or today whole',
  async () => {
    const data = temporaryFolder();
    for (const title of ['Two nights ago', 'Yesterday']) {
      await importCatalogue({ files: [exported(title)], dataDir: data });
    }
    const today = exported('Today');
    const cuts = await cutsDuring(data, () => importCatalogue({ files: [today], dataDir: data }));
    try {
      const titles = cuts.map(liveTitle);
      expect(titles.length).toBeGreaterThan(10);
      expect(titles.filter((title) => title !== 'Yesterday' && title !== 'Today')).toEqual([]);
      expect([titles[0], titles.at(-1)]).toEqual(['Yesterday', 'Today']);
    } finally {
      for (const copy of cuts) fs.rmSync(copy, { recursive: true, force: true });
    }
  },
);
