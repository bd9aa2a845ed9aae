import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder, liveCatalogue, removeOldBuilds, swapCatalogue } from './data-folder.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

function addBuild(dataDir: string, buildId: string): string {
  const folder = buildFolder(dataDir, buildId);
  fs.mkdirSync(folder);
  swapCatalogue(dataDir, folder);
  return folder;
}

function builds(dataDir: string): string[] {
  return fs.readdirSync(dataDir).filter((name) => name.startsWith('catalogue-'));
}

describe('the live catalogue', () => {
  test('is none in a new data folder', () => {
    const dataDir = temporaryFolder();
    expect(liveCatalogue(dataDir)).toBeNull();
  });
  test('is the last one swapped in', () => {
    const dataDir = temporaryFolder();
    addBuild(dataDir, '1');
    const second = addBuild(dataDir, '2');
    expect(liveCatalogue(dataDir)).toBe(second);
  });
  test('is damaged, and named, where its folder is gone', () => {
    const dataDir = temporaryFolder();
    const folder = addBuild(dataDir, '1');
    fs.rmSync(folder, { recursive: true });
    expect(() => liveCatalogue(dataDir)).toThrow(
      expect.objectContaining({
        code: 'catalogue-damaged',
        message: expect.stringContaining(folder),
      }),
    );
  });
  test('is never looked for outside the data folder', () => {
    const dataDir = temporaryFolder();
    fs.writeFileSync(path.join(dataDir, 'current'), '../../etc\n');
    expect(() => liveCatalogue(dataDir)).toThrow(path.join(dataDir, 'etc'));
  });
  test('stays the old one where the swap was interrupted before the rename', () => {
    const dataDir = temporaryFolder();
    const first = addBuild(dataDir, '1');
    fs.writeFileSync(path.join(dataDir, 'current.new'), 'catalogue-2');
    expect(liveCatalogue(dataDir)).toBe(first);
  });
});

describe('old builds', () => {
  test('go, all but the live one and the one before it', () => {
    const dataDir = temporaryFolder();
    for (const id of ['1', '2', '3']) addBuild(dataDir, id);
    fs.mkdirSync(buildFolder(dataDir, 'interrupted'));
    removeOldBuilds(dataDir);
    expect(builds(dataDir)).toEqual(['catalogue-2', 'catalogue-3']);
  });
  test('swapping the live build in again keeps the one before it', () => {
    const dataDir = temporaryFolder();
    addBuild(dataDir, '1');
    swapCatalogue(dataDir, addBuild(dataDir, '2'));
    removeOldBuilds(dataDir);
    expect(builds(dataDir)).toEqual(['catalogue-1', 'catalogue-2']);
  });
  test('stay where no catalogue is live: nothing says which is good', () => {
    const dataDir = temporaryFolder();
    fs.mkdirSync(buildFolder(dataDir, '1'));
    removeOldBuilds(dataDir);
    expect(builds(dataDir)).toEqual(['catalogue-1']);
  });
});
