import { describe, expect, it } from 'vitest';
import { indexed, indexedAs } from '../testing/indexed.ts';
import { workKeyOf } from './work-key.ts';

const HUGO = '700 _1 $aHugo$bVictor';

describe('workKeyOf', () => {
  it('is equal for two editions of a work', () => {
    const one = indexed('200 1_ $aLes Misérables$fVictor Hugo', HUGO, '210 __ $cA');
    const two = indexed('200 1_ $aLes misérables /', HUGO, '210 __ $cB');
    expect(workKeyOf(one)).toBe(workKeyOf(two));
    expect(workKeyOf(one)).toBe('hugo victor / les miserables');
  });

  it('is equal for a translation and its original', () => {
    const original = indexed('200 1_ $aThe Waves', '700 _1 $aWoolf$bVirginia');
    const translation = indexed(
      '200 1_ $aLes Vagues',
      '454 _1 $tThe waves',
      '700 _1 $aWoolf$bVirginia',
    );
    expect(workKeyOf(translation)).toBe(workKeyOf(original));
  });

  it('is different for the volumes of a work', () => {
    const volume = (part: string) => workKeyOf(indexed(`200 1_ $aBakuman$h${part}`, HUGO));
    expect(volume('1')).not.toBe(volume('2'));
    const inSet = (part: string) =>
      workKeyOf(indexed('200 1_ $aBakuman', `461 _0 $tBakuman$v${part}`));
    expect(inSet('1')).not.toBe(inSet('2'));
    const inSeries = (part: string) =>
      workKeyOf(indexed('200 1_ $aBakuman', `225 19 $aBakuman$v${part}`));
    expect(inSeries('1')).not.toBe(inSeries('2'));
    expect(inSeries('2')).toBe(inSet('2'));
  });

  it('is different for the novels of a cycle and for parts with a title only', () => {
    const novel = (title: string) =>
      workKeyOf(indexed(`200 1_ $a${title}`, `500 11 $aLa recherche$i${title}$mfrançais`, HUGO));
    expect(novel('Swann')).not.toBe(novel('Sodome'));
    const part = (title: string) => workKeyOf(indexed(`200 1_ $aŒuvres complètes$i${title}`, HUGO));
    expect(part('Théâtre')).not.toBe(part('Romans'));
    const volume = (title: string) => workKeyOf(indexed(`200 1_ $aŒuvres$h2${title}`, HUGO));
    expect(volume('$iRomans')).toBe(volume(''));
    const inSet = (number: string) =>
      workKeyOf(indexed('200 1_ $aŒuvres$iDiverses', `461 _0 $tŒuvres$v${number}`, HUGO));
    expect(inSet('H 1')).not.toBe(inSet('H 2'));
  });

  it('is equal for a volume whatever it is called', () => {
    const volume = (part: string) => workKeyOf(indexed(`200 1_ $aBakuman$h${part}`, HUGO));
    const names = ['2', '02', 'Tome 2', 'T. 2', 'vol. 2', 'n° 2', 'Livre 2'];
    expect(new Set(names.map(volume)).size).toBe(1);
    expect(volume('Tome premier')).not.toBe(volume('2'));
  });

  it('is equal however the title was escaped', () => {
    const title = (text: string) => workKeyOf(indexed(`200 1_ $a${text}`, HUGO));
    expect(title('Les &eacute;t&eacute;s &amp; les hivers')).toBe(title('Les étés & les hivers'));
  });

  it('tells works without creator apart by their publisher', () => {
    const atlas = (publisher: string) =>
      workKeyOf(indexed('200 1_ $aAtlas', `210 __ $c${publisher}`));
    expect(atlas('Hachette')).not.toBe(atlas('Larousse'));
  });

  it('does not take the form of a piece of music for its title', () => {
    const disc = (title: string) =>
      workKeyOf(
        indexedAs('00000njm  2200000   450 ', `200 1_ $a${title}`, '500 11 $aConcertos', HUGO),
      );
    expect(disc('Les quatre saisons')).not.toBe(disc('La stravaganza'));
  });
});
