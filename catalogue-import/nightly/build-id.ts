import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { INDEX_VERSION } from '../../app/search/build.ts';
import { unreadableFile } from '../../app/shared/failure.ts';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';

/** Raise it whenever the mapping, or the traits, change what is made of a record, so that the next import builds anew. */
const MAPPING_VERSION = 16;
const LENGTH = 16;

/**
 * What names a build: 16 hexadecimal digits from the contents of the files, in their order, the versions of the mapping
 * and of the index, and the item profile, so that what reads otherwise builds anew. The same files give the same id,
 * whatever they are called. Throws `file-unreadable`.
 */
export async function buildIdOf(
  files: readonly string[],
  profile: ItemProfile = ITEM_PRESETS.koha,
): Promise<string> {
  const hash = createHash('sha256').update(
    `mapping ${MAPPING_VERSION}, index ${INDEX_VERSION}, items ${JSON.stringify(profile)}\n`,
  );
  for (const file of files) hash.update(await fileHash(file));
  return hash.digest('hex').slice(0, LENGTH);
}

/** What names the build of several sources, from the keys of what each brings, in their order. */
export function nightBuildId(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, LENGTH);
}

async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  } catch (error) {
    throw unreadableFile(file, error);
  }
  return hash.digest('hex');
}
