import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRecords } from './read-records.ts';
import { iso2709, record, temporaryFile } from './testing/make-record.ts';
import { zipped } from './testing/make-zip.ts';

const TITLES = ['Un', 'Deux', 'Trois'].map((title, at) =>
  record([`001 ${at + 1}`, `200 1_ $a${title}`]),
);
const EXPORT = iso2709(TITLES);
const PACKED = deflateRawSync(EXPORT).length;

async function outcome(archive: Buffer): Promise<readonly string[]> {
  const seen: string[] = [];
  try {
    for await (const event of readRecords(temporaryFile('notices.zip', archive))) {
      seen.push(event.kind === 'refused' ? event.reason : event.kind);
    }
  } catch (error) {
    seen.push((error as Error).message);
  }
  return seen;
}

describe('unpackZip', () => {
  it.each([
    ['one file', [['export.mrc', EXPORT]]],
    [
      'one file in a folder',
      [
        ['d/', Buffer.alloc(0)],
        ['d/notices à jour.mrc', EXPORT],
      ],
    ],
    [
      'what macOS adds',
      [
        ['export.mrc', EXPORT],
        ['__MACOSX/._export.mrc', EXPORT],
        ['.DS_Store', EXPORT],
      ],
    ],
  ] as const)('reads an archive of %s', async (_name, files) => {
    expect(await outcome(zipped(files))).toEqual(['record', 'record', 'record']);
  });

  it('reads a file that is stored as it is, behind which a comment stands', async () => {
    const deflated = zipped([['a.mrc', EXPORT]]);
    const at = 30 + 'a.mrc'.length;
    const stored = Buffer.concat([
      deflated.subarray(0, at),
      EXPORT,
      deflated.subarray(at + PACKED),
    ]);
    const table = at + EXPORT.length;
    stored.writeUInt16LE(0, table + 10);
    stored.writeUInt32LE(EXPORT.length, table + 20);
    stored.writeUInt32LE(table, stored.length - 22 + 16);
    const comment = Buffer.from('fait le 3 mai');
    stored.writeUInt16LE(comment.length, stored.length - 2);
    expect(await outcome(Buffer.concat([stored, comment]))).toHaveLength(3);
  });

  it('keeps the records before a damaged place, and reports it', async () => {
    const many = iso2709(
      Array.from({ length: 4000 }, (_, at) => record([`001 ${at}`, `200 1_ $aTitre ${at * 7919}`])),
    );
    const archive = zipped([['export.mrc', many]]);
    archive.fill(0xff, archive.length - 20_000, archive.length - 19_000);
    const seen = await outcome(archive);
    expect(seen.filter((each) => each === 'record').length).toBeGreaterThan(500);
    expect(seen.at(-1)).toContain('archive ZIP abîmée');
  });

  it('reports contents that are not those that were packed', async () => {
    const archive = zipped([['export.mrc', EXPORT]]);
    archive.writeUInt32LE(1, archive.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 16);
    expect(await outcome(archive)).toEqual([
      'record',
      'record',
      'record',
      'archive ZIP abîmée (contenu altéré)',
    ]);
  });

  it.each([
    [
      'several files',
      zipped([
        ['a.mrc', EXPORT],
        ['b.mrc', EXPORT],
      ]),
      'de 2 fichiers (a.mrc, b.mrc). Décompressez-la',
    ],
    ['no file', zipped([]), 'est une archive ZIP sans fichier'],
    ['an empty file', zipped([['a.mrc', Buffer.alloc(0)]]), 'où rien ne peut être lu'],
    ['an office document', zipped([['[Content_Types].xml', EXPORT]]), 'un document de bureautique'],
    ['another archive', zipped([['a.gz', gzipSync(EXPORT)]]), 'une archive dans une autre'],
    ['a table', zipped([['a.csv', Buffer.from('a;b;c\n1;2;3\n')]]), 'un tableau CSV'],
    ['half of itself', zipped([['a.mrc', EXPORT]]).subarray(0, -30), 'une archive ZIP incomplète'],
  ])('refuses an archive of %s and says what to do', async (_name, archive, message) => {
    expect(await outcome(archive)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [8, 1, 'protégée par un mot de passe'],
    [10, 12, 'd’une compression inconnue (n° 12)'],
  ])('refuses what it cannot unpack (%d, %d)', async (offset, value, message) => {
    const archive = zipped([['a.mrc', EXPORT]]);
    archive.writeUInt16LE(value, archive.lastIndexOf('PK\x01\x02', undefined, 'latin1') + offset);
    const [said] = await outcome(archive);
    expect(said).toContain(`${message}. Décompressez-la et importez le fichier « a.mrc »`);
  });
});
