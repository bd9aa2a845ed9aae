import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { seriesOf } from './series.ts';

describe('seriesOf', () => {
  it('joins the printed and the linked form of one series', () => {
    const record = indexed(
      '225 __ $aCollection Poésie / Gallimard',
      '410 _0 $tCollection Poésie (Paris. 1966)$v237',
    );
    expect(seriesOf(record)).toEqual([{ title: 'Collection Poésie', volume: '237' }]);
  });

  it('takes an article for nothing when it compares', () => {
    const record = indexed(
      '225 __ $aLettres nouvelles$v34',
      '410 _0 $tLes Lettres nouvelles (Collection)',
    );
    expect(seriesOf(record)).toEqual([{ title: 'Lettres nouvelles', volume: '34' }]);
  });

  it('gives the set first', () => {
    const record = indexed('225 __ $aFolio', '461 _0 $tHarry Potter$v1');
    expect(seriesOf(record)).toEqual([
      { title: 'Harry Potter', volume: '1' },
      { title: 'Folio', volume: null },
    ]);
  });

  it('reads a set linked by embedded fields', () => {
    const record = indexed('461 _1 $1001123$12001_$aIl romanzo$v2');
    expect(seriesOf(record)).toEqual([{ title: 'Il romanzo', volume: '2' }]);
  });

  it('leaves out a link without title', () => {
    expect(seriesOf(indexed('410 _0 $x0184-0886', '225 __ $v3'))).toEqual([]);
  });
});
