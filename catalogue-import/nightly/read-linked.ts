import type { ItemProfile } from '../../app/shared/item-profile.ts';
import { readRecordBatches } from '../formats/read-records.ts';
import { LinkedRecords, linkedTags } from '../mapping/linked-records.ts';

/** Reads the authorities, works, expressions and items of those files. Throws what `readRecords` throws. */
export async function readLinked(
  files: readonly string[],
  profile: ItemProfile,
): Promise<LinkedRecords> {
  const linked = new LinkedRecords(profile);
  for (const file of files) {
    for await (const batch of readRecordBatches(file, { tags: linkedTags(profile) })) {
      for (const event of batch) if (event.kind === 'linked') linked.add(event);
    }
  }
  return linked;
}
