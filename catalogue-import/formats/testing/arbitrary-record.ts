import fc from 'fast-check';
import type { MarcField, MarcRecord } from '../marc-record.ts';
import { cleanText } from '../text/clean-text.ts';

// Text as `cleanText` leaves it: NFC, no control characters.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u00ad\ufeff]/g;
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((value) => value.replace(CONTROLS, '').normalize('NFC'))
  .filter((value) => value !== '' && cleanText(value) === value);
const tag = fc.stringMatching(/^[1-9A-Z][0-9A-Z]{2}$/);

const controlField: fc.Arbitrary<MarcField> = fc.record({
  tag: fc.stringMatching(/^00[1-9]$/),
  value: text.filter((value) => value.trim() !== ''),
});
const dataField: fc.Arbitrary<MarcField> = fc.record({
  tag,
  indicators: fc.stringMatching(/^[0-9a-z ]{2}$/),
  subfields: fc.array(fc.record({ code: fc.stringMatching(/^[0-9a-zA-Z]$/), value: text }), {
    minLength: 1,
    maxLength: 5,
  }),
});

/** Any record that ISO 2709 can hold; its leader carries no length and no base address yet. */
export const arbitraryRecord: fc.Arbitrary<MarcRecord> = fc.record({
  leader: fc.stringMatching(/^00000[a-z][a-z][a-z][ 0-9]{2}2200000[ a-z]{3}450 $/),
  fields: fc.array(fc.oneof(controlField, dataField), { minLength: 1, maxLength: 12 }),
});

/** The leader without the numbers that encoding computes: positions 0-4 and 12-16. */
export function plainLeader(leader: string): string {
  return `00000${leader.slice(5, 12)}00000${leader.slice(17)}`;
}
