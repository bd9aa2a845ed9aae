import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { itemsOf } from './items.ts';

describe('itemsOf', () => {
  it('reads what a patron needs to find a copy, as the library writes it', () => {
    const line = '995 __ $bMED$cMED$eMED3E$fC0001$kMag 8/41$o0$p15.24$qa$rPRETLIV';
    expect(itemsOf(indexed(line))).toEqual([
      {
        branch: 'MED',
        section: 'MED3E',
        callNumber: 'Mag 8/41',
        kind: 'PRETLIV',
        audience: 'a',
        status: '0',
      },
    ]);
  });

  it('falls back on the owner and keeps a copy that says nothing else', () => {
    expect(itemsOf(indexed('995 __ $bMED', '995 __ $fC2'))).toMatchObject([
      { branch: 'MED' },
      { branch: null, callNumber: null },
    ]);
  });

  it('never reads barcodes, loans, due dates, staff notes or prices', () => {
    const line = '995 __ $fBAR$gPRE$m20240102$n20240203$uNote$jDURAND$d5$lV';
    expect(JSON.stringify(itemsOf(indexed(line)))).not.toMatch(/BAR|PRE|2024|Note|DURAND|"5"|"V"/);
  });
});
