import fc from 'fast-check';
import type { MarcField, MarcRecord } from '../../formats/marc-record.ts';

const VALUES = ['Un /', 'Deux', 'a', '070', '9782211017169', '1987', 'fre', 'http://a.fr/', '|Le'];
const CODES = Array.from('abcdefghijklmnopqrstuvxyz0123456789');
const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ minLength: 1, maxLength: 20 }));

/** Any record with fields of these tags, whose values often are what a mapping looks for. */
export function arbitraryOf(tags: Iterable<string>): fc.Arbitrary<MarcRecord> {
  const field: fc.Arbitrary<MarcField> = fc
    .record({
      tag: fc.constantFrom(...tags),
      indicators: fc.stringMatching(/^[0-2 ]{2}$/),
      value: fc.string({ maxLength: 40 }),
      subfields: fc.array(fc.record({ code: fc.constantFrom(...CODES), value }), {
        minLength: 1,
        maxLength: 6,
      }),
    })
    .map(({ tag, indicators, value: text, subfields }) =>
      tag.startsWith('00') ? { tag, value: text } : { tag, indicators, subfields },
    );
  return fc.record({
    leader: fc.stringMatching(/^00000[a-z][a-z][a-z][ 0-9]{2}2200000[ a-z]{3}450 $/),
    fields: fc.array(field, { minLength: 1, maxLength: 15 }),
  });
}
