import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../app/search/open.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import { Failure } from '../../app/shared/failure.ts';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { run } from '../formats/testing/commands.ts';
import { iso2709, record, temporaryFile, temporaryFolder } from '../formats/testing/make-record.ts';
import { buildIdOf, importCatalogue, type ImportProgress } from './import-catalogue.ts';
import { lockImport } from './lock.ts';

function title(id: string, text: string, leader?: string) {
  return record([`001 ${id}`, `200 1_ $a${text}`, '995 __ $kR TES'], leader);
}

function exported(...records: ReturnType<typeof title>[]): string {
  return temporaryFile('export.mrc', iso2709(records));
}

/** One whole record and the beginning of a second. */
function cutExport(): string {
  const bytes = iso2709([title('1', 'Le Horla'), title('2', 'Nana')]);
  return temporaryFile('cut.mrc', bytes.subarray(0, bytes.length - 20));
}

function live(dataDir: string): readonly CatalogueRecord[] {
  const folder = liveCatalogue(dataDir);
  if (folder === null) return [];
  const catalogue = openCatalogue(folder);
  try {
    return [...catalogue.all()];
  } finally {
    catalogue.close();
  }
}

function liveTitles(dataDir: string): string[] {
  return live(dataDir).map((each) => each.title.main);
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('importCatalogue', () => {
  it('makes the records live, with their index and names, and reports', async () => {
    const dataDir = temporaryFolder();
    const file = exported(title('1', 'Le Horla'), title('2', 'Nana'));
    const report = await importCatalogue({ files: [file], dataDir });
    expect(liveTitles(dataDir)).toEqual(['Le Horla', 'Nana']);
    expect(openSearch(liveCatalogue(dataDir) ?? '').search.size).toBe(2);
    expect(report).toEqual({
      buildId: await buildIdOf([file]),
      read: 2,
      kept: 2,
      refused: 0,
      replaced: 0,
      linked: 0,
      items: 2,
      seconds: expect.any(Number),
      files: [
        {
          file,
          read: 2,
          kept: 2,
          refused: 0,
          replaced: 0,
          linked: 0,
          cutShort: false,
          refusals: [],
          encodings: { ascii: 2 },
          skippedFields: {},
          itemsLeftOut: {},
        },
      ],
      quality: expect.any(Array),
      records: 2,
      statistics: {
        kinds: { book: 2 },
        languages: { '': 2 },
        classes: { '': 2 },
        decades: { '': 2 },
      },
    });
  });

  it('starts a catalogue with what arrived of a file that was cut, and says that it was', async () => {
    const dataDir = temporaryFolder();
    const report = await importCatalogue({ files: [cutExport()], dataDir });
    expect(liveTitles(dataDir)).toEqual(['Le Horla']);
    expect(report.files[0]).toMatchObject({ kept: 1, refused: 1, cutShort: true });
  });

  it('never lets a file that was cut take records away from the live catalogue', async () => {
    const dataDir = temporaryFolder();
    await importCatalogue({
      files: [exported(title('1', 'Le Horla'), title('2', 'Nana'))],
      dataDir,
    });
    const failure = await failureOf(importCatalogue({ files: [cutExport()], dataDir }));
    expect(failure.code).toBe('file-cut-short');
    expect(failure.message).toMatch(
      /notice 2 \(octet \d+\).*1 notices ; le catalogue en service en a 2/,
    );
    expect(liveTitles(dataDir)).toEqual(['Le Horla', 'Nana']);
  });

  it('takes what arrived of a file that was cut where the live catalogue cannot be read', async () => {
    const dataDir = temporaryFolder();
    await importCatalogue({ files: [exported(title('1', 'A'), title('2', 'B'))], dataDir });
    const folder = liveCatalogue(dataDir) ?? '';
    for (const name of fs.readdirSync(folder)) fs.truncateSync(path.join(folder, name), 10);
    await importCatalogue({ files: [cutExport()], dataDir });
    expect(liveTitles(dataDir)).toEqual(['Le Horla']);
  });

  it('keeps the last of several records of one number, in one file and over several', async () => {
    const dataDir = temporaryFolder();
    const first = exported(title('1', 'A1'), title('2', 'B'), title('1', 'A2'));
    const second = exported(title('3', 'C'), title('2', 'B2'));
    const report = await importCatalogue({ files: [first, second], dataDir });
    expect(liveTitles(dataDir)).toEqual(['A2', 'C', 'B2']);
    expect(report.files.map(({ kept, replaced }) => ({ kept, replaced }))).toEqual([
      { kept: 1, replaced: 2 },
      { kept: 2, replaced: 0 },
    ]);
  });

  it('takes a deleted record away, unless a later one brings it back', async () => {
    const dataDir = temporaryFolder();
    const deleted = '00000dam  2200000   450 ';
    const file = exported(
      title('1', 'A'),
      title('2', 'B'),
      title('1', 'A', deleted),
      title('2', 'B', deleted),
      title('2', 'B again'),
    );
    await importCatalogue({ files: [file], dataDir });
    expect(liveTitles(dataDir)).toEqual(['B again']);
  });

  it('gives a record without number one that stays from night to night', async () => {
    const dataDir = temporaryFolder();
    const file = exported(
      record(['200 1_ $aSans numéro', '700 _1 $aX']),
      record(['035 __ $aFRBNF1', '200 1_ $aY']),
    );
    await importCatalogue({ files: [file], dataDir });
    expect(live(dataDir).map((each) => each.id)).toEqual([
      expect.stringMatching(/^h[0-9a-f]{16}$/),
      'FRBNF1',
    ]);
  });

  it('says how far it has come over all files', async () => {
    const dataDir = temporaryFolder();
    const files = [exported(title('1', 'A')), exported(title('2', 'B'))];
    const seen: ImportProgress[] = [];
    await importCatalogue({ files, dataDir, onProgress: (progress) => seen.push(progress) });
    const bytesTotal = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
    expect(seen).toMatchObject([
      { kind: 'reading', file: files[0], bytesRead: bytesTotal / 2, bytesTotal, records: 0 },
      { kind: 'reading', file: files[1], bytesRead: bytesTotal, bytesTotal, records: 1 },
      { kind: 'indexing' },
    ]);
  });

  it('keeps the previous build beside the live one and removes older ones', async () => {
    const dataDir = temporaryFolder();
    for (const text of ['A', 'B', 'C']) {
      await importCatalogue({ files: [exported(title('1', text))], dataDir });
    }
    const builds = fs.readdirSync(dataDir).filter((name) => name.startsWith('catalogue-'));
    expect(builds).toHaveLength(2);
    expect(liveTitles(dataDir)).toEqual(['C']);
  });

  it('leaves a build alone that is live already, and reports the same', async () => {
    const dataDir = temporaryFolder();
    const file = exported(title('1', 'A'), title('1', 'A2'));
    const first = await importCatalogue({ files: [file], dataDir });
    const folder = liveCatalogue(dataDir) ?? '';
    const { ino } = fs.statSync(folder);
    const second = await importCatalogue({ files: [file], dataDir });
    expect(fs.statSync(folder).ino).toBe(ino);
    expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 });
  });

  it('makes a live build again when it is damaged', async () => {
    const dataDir = temporaryFolder();
    const file = exported(title('1', 'A'));
    await importCatalogue({ files: [file], dataDir });
    const folder = liveCatalogue(dataDir) ?? '';
    for (const name of fs.readdirSync(folder)) fs.truncateSync(path.join(folder, name), 10);
    await importCatalogue({ files: [file], dataDir });
    expect(liveTitles(dataDir)).toEqual(['A']);
  });

  it('makes the same bytes of the same files', async () => {
    const dataDir = temporaryFolder();
    const file = exported(title('1', 'A'), title('2', 'B'));
    const other = path.join(dataDir, 'other');
    await importCatalogue({ files: [file], dataDir });
    await importCatalogue({ files: [file], dataDir: other });
    const [one, two] = [liveCatalogue(dataDir) ?? '', liveCatalogue(other) ?? ''];
    expect(path.basename(one)).toBe(path.basename(two));
    for (const name of fs.readdirSync(one)) {
      expect(
        fs.readFileSync(path.join(one, name)).equals(fs.readFileSync(path.join(two, name))),
      ).toBe(true);
    }
  });

  it('counts what a cataloguer would want to mend, with examples', async () => {
    const many = Array.from({ length: 12 }, (_, at) => title(`${at}`, 'Sans auteur'));
    const report = await importCatalogue({
      files: [exported(...many)],
      dataDir: temporaryFolder(),
    });
    expect(report.quality).toContainEqual({
      zone: '700 à 722',
      severity: 'low',
      message: 'Aucun auteur',
      count: 12,
      examples: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    });
    expect(report.quality.map((line) => line.message)).not.toContain('Notice sans titre');
  });

  it('names the fields that it does not read, and not those that it reads of authorities', async () => {
    const document = record(['001 1', '200 1_ $aA', '899 __ $ax']);
    const heading = record(
      ['001 2', '250 __ $aLoups', '450 __ $aLoup gris'],
      '00000nx  a2200000   45  ',
    );
    const report = await importCatalogue({
      files: [temporaryFile('export.mrc', iso2709([document, heading]))],
      dataDir: temporaryFolder(),
    });
    expect(report.files.map(({ skippedFields }) => skippedFields)).toEqual([{ '899': 1 }]);
  });

  it('reports a refused record with its file, number, byte and reason', async () => {
    const dataDir = temporaryFolder();
    const file = exported(title('1', 'A'), title('2', 'B'));
    fs.truncateSync(file, fs.statSync(file).size - 6);
    const report = await importCatalogue({ files: [file], dataDir });
    expect(report).toMatchObject({ read: 2, kept: 1, refused: 1 });
    expect(report.files[0]?.refusals).toEqual([
      {
        number: 2,
        byte: expect.any(Number),
        id: '2',
        reason: 'tronquée : le fichier s’arrête avant sa fin',
      },
    ]);
  });
});

/** A data folder in which yesterday's catalogue is live. */
async function folderOfYesterday(): Promise<string> {
  const dataDir = temporaryFolder();
  await importCatalogue({ files: [exported(title('1', 'Yesterday'))], dataDir });
  return dataDir;
}

describe('importCatalogue, when it fails, leaves the live catalogue as it was and', () => {
  it('refuses to make an empty catalogue live', async () => {
    const dataDir = await folderOfYesterday();
    const deleted = exported(title('1', 'A', '00000dam  2200000   450 '));
    const failure = await failureOf(importCatalogue({ files: [deleted], dataDir }));
    expect(failure.code).toBe('nothing-imported');
    expect(failure.message).toContain('toutes les notices sont marquées comme détruites');
    expect(liveTitles(dataDir)).toEqual(['Yesterday']);
  });

  it('names the first refusal when no record can be read', async () => {
    const dataDir = await folderOfYesterday();
    const file = exported(title('1', 'A'));
    fs.truncateSync(file, fs.statSync(file).size - 6);
    const failure = await failureOf(importCatalogue({ files: [file], dataDir }));
    expect(failure.code).toBe('nothing-imported');
    expect(failure.message).toContain('tronquée');
    expect(liveTitles(dataDir)).toEqual(['Yesterday']);
  });

  it.each([
    ['file-empty', ''],
    ['format-unknown', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ])('stops with %s and names the file before anything is built', async (code, contents) => {
    const dataDir = await folderOfYesterday();
    const file = temporaryFile('bad.mrc', contents);
    const files = [exported(title('2', 'B')), file];
    const failure = await failureOf(importCatalogue({ files, dataDir }));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(file);
    expect(liveTitles(dataDir)).toEqual(['Yesterday']);
  });

  it('stops with file-unreadable for a file that is not there', async () => {
    const dataDir = await folderOfYesterday();
    const failure = await failureOf(importCatalogue({ files: ['/no/such.mrc'], dataDir }));
    expect(failure.code).toBe('file-unreadable');
    expect(liveTitles(dataDir)).toEqual(['Yesterday']);
  });

  it('does not run beside another import, but after it', async () => {
    const dataDir = await folderOfYesterday();
    const files = [exported(title('1', 'Today'))];
    const lock = lockImport(dataDir);
    const failure = await failureOf(importCatalogue({ files, dataDir }));
    expect(failure.code).toBe('import-running');
    expect(liveTitles(dataDir)).toEqual(['Yesterday']);
    lock.release();
    await importCatalogue({ files, dataDir });
    expect(liveTitles(dataDir)).toEqual(['Today']);
  });

  it('lets the next import run', async () => {
    const dataDir = await folderOfYesterday();
    await failureOf(importCatalogue({ files: ['/no/such.mrc'], dataDir }));
    await importCatalogue({ files: [exported(title('1', 'Today'))], dataDir });
    expect(liveTitles(dataDir)).toEqual(['Today']);
  });
});

/** Runs `action` in a new folder that is a file system of its own, of 512 KiB, as only root may mount one. */
async function onSmallDisk(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'small-disk-'));
  run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]);
  try {
    await action(folder);
  } finally {
    run('umount', [folder]);
    fs.rmdirSync(folder);
  }
}

async function canMount(): Promise<boolean> {
  try {
    await onSmallDisk(async () => {});
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!(await canMount()))(
  'importCatalogue on a bad disk (skipped: needs the right to mount)',
  () => {
    it('leaves the live catalogue as it was when the disk is full', async () => {
      const many = Array.from({ length: 800 }, (_, at) =>
        title(`${at}`, `${'long '.repeat(200)}${at}`),
      );
      await onSmallDisk(async (disk) => {
        await importCatalogue({ files: [exported(title('1', 'Yesterday'))], dataDir: disk });
        const failure = await failureOf(
          importCatalogue({ files: [exported(...many)], dataDir: disk }),
        );
        expect(failure.code).toBe('disk-full');
        expect(liveTitles(disk)).toEqual(['Yesterday']);
        expect(fs.readdirSync(disk).filter((name) => name.startsWith('catalogue-'))).toHaveLength(
          1,
        );
      });
    });

    it('says that a read-only data folder cannot be written', async () => {
      await onSmallDisk(async (disk) => {
        await importCatalogue({ files: [exported(title('1', 'Yesterday'))], dataDir: disk });
        run('mount', ['-o', 'remount,ro', disk]);
        const failure = await failureOf(
          importCatalogue({ files: [exported(title('1', 'B'))], dataDir: disk }),
        );
        expect(failure.code).toBe('data-folder-unwritable');
        expect(liveTitles(disk)).toEqual(['Yesterday']);
      });
    });
  },
);

describe.skipIf(!hasCorpus)(`importCatalogue on a real library${corpusNote}`, () => {
  it('keeps every record and every copy of two exports', async () => {
    const dataDir = temporaryFolder();
    const files = [
      corpusPath('catalogue/roubaix-koha-2024/marc_sample_biblio_20240519_2383.mrc'),
      corpusPath('catalogue/roubaix-atelier-2023/notices.mrc'),
    ];
    const report = await importCatalogue({ files, dataDir });
    expect(report).toMatchObject({ read: 2633, kept: 2631, refused: 0, replaced: 2 });
    expect(report.items).toBe(live(dataDir).reduce((sum, each) => sum + each.items.length, 0));
    expect(report.items).toBe(2892);
  }, 60_000);
});
