import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applierOf, tagsOf } from './apply-mapping.ts';
import { INTERMARC_AUTHORITY, UNIMARC_AUTHORITY } from './authority.ts';
import { indexRecord } from './indexed-record.ts';
import { INTERMARC } from './intermarc.ts';
import { arbitraryOf } from './testing/arbitrary-of.ts';
import { UNIMARC } from './unimarc.ts';

describe.each([
  ['UNIMARC', UNIMARC],
  ['Intermarc', INTERMARC],
  ['UNIMARC authorities', UNIMARC_AUTHORITY],
  ['Intermarc authorities', INTERMARC_AUTHORITY],
])('the table for %s', (_name, table) => {
  it('gives in one go what each of its rows gives by itself, in the order of the rows', () => {
    const apply = applierOf<object>(table);
    fc.assert(
      fc.property(arbitraryOf(tagsOf(table)), (source) => {
        const record = indexRecord(source);
        const byRow = Object.entries(table).map(([field, rule]) => [field, rule.read(record)]);
        expect(Object.entries(apply(record))).toEqual(byRow);
      }),
    );
  });
});
