import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { classificationsOf, deweyNumber } from './classifications.ts';

describe('classificationsOf', () => {
  it.each([
    ['843.8 (critique)', '843.8'],
    ['956.940 5', '956.9405'],
    ['320', '320'],
    ['B DES', ''],
  ])('reads the Dewey number "%s" as "%s"', (text, number) => {
    expect(deweyNumber(text)).toBe(number);
  });

  it('names the scheme of each number, each once', () => {
    const record = indexed(
      '675 __ $a821.1',
      '676 __ $a843.8 (critique)$v23',
      '676 __ $a843.8',
      '676 __ $a',
      '679 __ $a099.2',
      '680 __ $aPQ2',
      '686 __ $a805$2Cadre',
      '686 __ $aX',
      '679 __ $aJeanne DUPONT (X0002610610) Paul DURAND',
    );
    expect(classificationsOf(record).map(({ scheme, number }) => `${scheme} ${number}`)).toEqual([
      'dewey 843.8',
      'udc 821.1',
      'lcc PQ2',
      'pcdm 099.2',
      'Cadre 805',
    ]);
  });
});
