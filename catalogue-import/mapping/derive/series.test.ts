import { describe, expect, it } from 'vitest';
import { indexed, indexedAs } from '../testing/indexed.ts';
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

  it.each([
    ['225 __ $aCiboulette ; 18', 'Ciboulette', '18'],
    ['225 __ $a(Folio junior ; n° 453)', 'Folio junior', 'n° 453'],
    ['225 __ $aLa Pléiade, ISSN 0768-0562 ; 12', 'La Pléiade', '12'],
    ['225 __ $a10-18$iDomaine étranger$v2506', '10-18. Domaine étranger', '2506'],
    ['411 __ $tQue sais-je ?$v3', 'Que sais-je ?', '3'],
  ])('reads %s', (line, title, volume) => {
    expect(seriesOf(indexed(line))).toEqual([{ title, volume }]);
  });

  it('takes 463 for the host of an article, not for one of the parts of a set', () => {
    const host = '463 __ $tLa Quinzaine littéraire$v1024';
    const article = indexedAs('00000naa  2200000   450 ', host);
    expect(seriesOf(article)).toEqual([{ title: 'La Quinzaine littéraire', volume: '1024' }]);
    expect(seriesOf(indexed(host))).toEqual([]);
  });

  it('gives a series once beside its subseries, with its volume', () => {
    const record = indexed('225 __ $aFolio$iPolicier', '410 _0 $tFolio (Paris)$v12');
    expect(seriesOf(record)).toEqual([{ title: 'Folio. Policier', volume: '12' }]);
  });

  it('takes the issues that PMB lists in the record of a periodical for no series', () => {
    const record = indexed(
      '462 __ $tNuméro spécial$vn° 12$9id:5$9lnk:bull',
      '461 __ $tHôte$9lnk:perio',
    );
    expect(seriesOf(record)).toEqual([{ title: 'Hôte', volume: null }]);
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
