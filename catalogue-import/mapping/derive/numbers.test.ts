import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { eansOf, issnsOf, otherNumbersOf } from './numbers.ts';

const RECORD = indexed(
  '010 __ $a2-211-01716-9$bBr.',
  '010 __ $a2-211-01716-0$z123',
  '071 01 $a829 952-2$bPolydor',
  '071 __ $a3760063731231',
  '072 __ $a042282',
  '073 _0 $a9782211017169',
  '345 __ $b9782070368228',
  '345 __ $b50243',
);

describe('numbers', () => {
  it('take ISSN and linking ISSN, each once, in one form', () => {
    const serial = indexed('011 __ $a0398 8384$f1234567x', '011 __ $a1234-567X');
    expect(issnsOf(serial)).toEqual(['1234-567X']);
  });

  it('take article numbers from 073, 345$b and 071$a', () => {
    expect(eansOf(RECORD)).toEqual(['9782211017169', '9782070368228', '3760063731231']);
  });

  it('keep wrong identifiers and publisher numbers as written', () => {
    expect(otherNumbersOf(RECORD)).toEqual(['2-211-01716-0', '123', '829 952-2', '042282']);
  });

  it('take numbers of music, of recordings and of the national bibliography', () => {
    const record = indexed('013 __ $aM-2306-7118-7', '016 __ $aFRZ039800212', '020 __ $bDLE-1999');
    expect(otherNumbersOf(record)).toEqual(['M-2306-7118-7', 'FRZ039800212', 'DLE-1999']);
  });
});
