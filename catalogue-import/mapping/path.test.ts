import { describe, expect, it } from 'vitest';
import { valuesAt } from './indexed-record.ts';
import { parsePath } from './path.ts';
import { indexed } from './testing/indexed.ts';

const RECORD = indexed(
  '001 42',
  '100 __ $a20240101d1987    m  y0frey50      ba',
  '327 1_ $aUn$aDeux$bpas',
  '327 0_ $aTrois',
);

function read(path: string): readonly string[] {
  return valuesAt(RECORD, parsePath(path));
}

describe('paths', () => {
  it('read a control field', () => {
    expect(read('001')).toEqual(['42']);
  });

  it('read subfields of every field of the tag, in record order', () => {
    expect(read('327$a')).toEqual(['Un', 'Deux', 'Trois']);
    expect(read('327$b$a')).toEqual(['Un', 'Deux', 'pas', 'Trois']);
  });

  it('read characters counted from 0, both ends included', () => {
    expect(read('100$a[9-12]')).toEqual(['1987']);
    expect(read('001[1]')).toEqual(['2']);
  });

  it('read only fields with the given indicators', () => {
    expect(read('327|1_|$a')).toEqual(['Un', 'Deux']);
    expect(read('327|._|$a')).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('find nothing where the record has no such field', () => {
    expect(read('999$a')).toEqual([]);
  });

  it.each(['', '20$a', '200', '001$a', '200$', '200a', '200$a[x]', '200|1|$a', '200$a[3-'])(
    'refuse "%s" at load',
    (text) => {
      expect(() => parsePath(text)).toThrow(`"${text}" is no path`);
    },
  );
});
