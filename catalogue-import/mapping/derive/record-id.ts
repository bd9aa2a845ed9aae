import { createHash } from 'node:crypto';
import { fieldsOf, valueOf, type IndexedRecord } from '../indexed-record.ts';

/** The tags that `recordId` reads: enough to find duplicates without decoding the rest. */
export const ID_TAGS = ['001', '035', '100', '200', '245'] as const;

const HASH_LENGTH = 16;
/** Title, subtitle, responsibility, part, and the name in field 100 of Intermarc. */
const DESCRIBING = 'aefhim';

/**
 * The number of a record in its library: field 001; without one its system number 035$a; else "h" and 16 hexadecimal
 * digits of a hash of its title, responsibility and general data, so that the same record has the same id every night.
 */
export function recordId(record: IndexedRecord): string {
  const number = record.control.get('001')?.trim() ?? '';
  if (number !== '') return number;
  const systemNumber = fieldsOf(record, '035').map((field) => valueOf(field, 'a')?.trim() ?? '');
  return systemNumber.find((each) => each !== '') ?? `h${hashOf(record)}`;
}

function hashOf(record: IndexedRecord): string {
  const texts = fieldsOf(record, '100', '200', '245')
    .flatMap((field) => field.subfields)
    .filter(({ code }) => DESCRIBING.includes(code))
    .map(({ code, value }) => code + value);
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, HASH_LENGTH);
}
