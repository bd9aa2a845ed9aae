import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { headingsOf } from './headings.ts';

function texts(...lines: string[]): string[] {
  return headingsOf(indexed(...lines)).map(({ type, parts }) => `${type}: ${parts.join(' -- ')}`);
}

describe('headingsOf', () => {
  it('reads a heading with subdivisions, scheme and the number of the heading itself', () => {
    const line = '606 __ $311933978$aBibliothèques$311931476$yFrance$z19e siècle$2rameau';
    expect(headingsOf(indexed(line))).toEqual([
      {
        type: 'topic',
        parts: ['Bibliothèques', 'France', '19e siècle'],
        scheme: 'rameau',
        authorityId: '11933978',
      },
    ]);
  });

  it.each([
    ['600 _1 $aHugo$bVictor$f1802-1885$xBiographies', 'person: Hugo, Victor -- Biographies'],
    ['600 _0 $aLouis$dXII$croi de France', 'person: Louis XII (roi de France)'],
    ['601 02 $aFrance$bArmée', 'corporate: France. Armée'],
    [
      '601 02 $aMusée de Picardie$cAmiens$xHistoire',
      'corporate: Musée de Picardie (Amiens) -- Histoire',
    ],
    ['602 __ $aHabsbourg (famille)', 'family: Habsbourg (famille)'],
    ['604 __ $1700_1$aHugo$bVictor$15001_$aLes misérables', 'work: Les misérables'],
    ['604 __ $aHugo$tLes misérables', 'work: Les misérables'],
    ['605 __ $aCoran', 'work: Coran'],
    ['607 __ $aFrance$z1852-1870', 'place: France -- 1852-1870'],
    ['608 __ $aBandes dessinées$2CNLJ', 'genre: Bandes dessinées'],
    ['609 __ $aDivorce', 'keyword: Divorce'],
    ['620 __ $dRoubaix', 'place: Roubaix'],
  ])('reads %s', (line, text) => {
    expect(texts(line)).toEqual([text]);
  });

  it('makes one heading of each free keyword', () => {
    expect(texts('610 0_ $aloup$aforêt')).toEqual(['keyword: loup', 'keyword: forêt']);
  });

  it.each([
    ['610 0_ $aIran ; Révolution;exil', ['keyword: Iran', 'keyword: Révolution', 'keyword: exil']],
    [
      '610 0_ $aMine;Nord (France) ; grève',
      ['keyword: Mine', 'keyword: Nord (France)', 'keyword: grève'],
    ],
    ["610 0_ $aSeine (France ; cours d'eau)", ["keyword: Seine (France ; cours d'eau)"]],
    ['606 __ $aFemmes -- Iran -- 20e siècle', ['topic: Femmes -- Iran -- 20e siècle']],
  ])('parts %s, typed in one', (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it('leaves out empty headings and repetitions', () => {
    expect(texts('606 __ $2rameau', '606 __ $aLoup', '606 __ $aLoup$2rameau')).toEqual([
      'topic: Loup',
    ]);
  });
});
