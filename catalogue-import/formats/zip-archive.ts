import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../app/shared/failure.ts';

/** Folders, and what macOS and Windows add beside files. */
const NO_FILE = /\/$|^__MACOSX\/|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/;
/** What documents of office programs have inside. */
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/;
const SHOWN_NAMES = 3;

/**
 * The bytes of the one file in a ZIP archive, unpacked; each chunk holds until the next one is asked for. `onBytes` is
 * told how far the archive is read. Throws a `Failure` before the first where there is not exactly one file, or where it
 * cannot be unpacked: `file-empty`, `file-unreadable` or `format-unknown`; any other error where it is damaged.
 */
export async function* unpackZip(
  file: string,
  onBytes: (bytesRead: number, bytesTotal: number) => void,
): AsyncGenerator<Buffer> {
  const { archive, entries } = await openArchive(file);
  try {
    const entry = onlyFile(file, entries);
    const stream: AsyncIterable<Buffer> = await archive.openReadStreamPromise(entry);
    let [size, crc] = [0, 0];
    for await (const chunk of stream) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      onBytes(Math.round((size / entry.uncompressedSize) * archive.fileSize), archive.fileSize);
      yield chunk;
    }
    if (crc !== entry.crc32) throw new Error('contenu altéré');
  } finally {
    archive.close();
  }
}

interface Opened {
  readonly archive: ZipFile;
  readonly entries: readonly Entry[];
}

/** The table of contents stands at the end of an archive: one that did not arrive whole has none. */
async function openArchive(file: string): Promise<Opened> {
  try {
    const archive = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    return { archive, entries };
  } catch (error) {
    throw new Failure(
      'file-unreadable',
      `« ${file} » est une archive ZIP incomplète : sa table n’est pas à sa fin. Refaites la copie.`,
      { cause: error },
    );
  }
}

function onlyFile(file: string, entries: readonly Entry[]): Entry {
  if (entries.some(({ fileName }) => OFFICE.test(fileName))) {
    throw new Failure(
      'format-unknown',
      `« ${file} » est un document de bureautique, pas un export de notices. Exportez le catalogue en ISO 2709, MARCXML ou MarcXchange.`,
    );
  }
  const files = entries.filter(({ fileName }) => !NO_FILE.test(fileName));
  const [first] = files;
  if (first === undefined)
    throw new Failure(
      'file-empty',
      `« ${file} » est une archive ZIP sans fichier. Refaites l’export.`,
    );
  if (files.length > 1) {
    const names = files.slice(0, SHOWN_NAMES).map(({ fileName }) => fileName);
    const more = files.length > SHOWN_NAMES ? '…' : '';
    throw new Failure(
      'format-unknown',
      `« ${file} » est une archive ZIP de ${files.length} fichiers (${names.join(', ')}${more}). Décompressez-la et importez ceux qui contiennent des notices.`,
    );
  }
  if (!first.canDecodeFileData()) {
    const obstacle = first.isEncrypted()
      ? 'protégée par un mot de passe'
      : `d’une compression inconnue (n° ${first.compressionMethod})`;
    throw new Failure(
      'file-unreadable',
      `« ${file} » est une archive ZIP ${obstacle}. Décompressez-la et importez le fichier « ${first.fileName} ».`,
    );
  }
  return first;
}
