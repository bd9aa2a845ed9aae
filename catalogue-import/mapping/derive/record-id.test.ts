import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { recordId } from './record-id.ts';

describe('recordId', () => {
  it('is field 001', () => {
    expect(recordId(indexed('001 42 ', '035 __ $aFRBNF1'))).toBe('42');
  });

  it('is 035$a without 001', () => {
    expect(recordId(indexed('035 __ $z1', '035 __ $aFRBNF1'))).toBe('FRBNF1');
  });

  it('is a hash of the description otherwise: equal for equal records only', () => {
    const one = recordId(indexed('200 1_ $aNana'));
    expect(one).toMatch(/^h[0-9a-f]{16}$/);
    expect(recordId(indexed('200 1_ $aNana', '995 __ $kR ZOL'))).toBe(one);
    expect(recordId(indexed('200 1_ $aNana$fZola'))).not.toBe(one);
  });
});
