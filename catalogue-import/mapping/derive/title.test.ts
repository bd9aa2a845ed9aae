import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { responsibilityOf, titleOf } from './title.ts';

describe('titleOf', () => {
  it('reads main title, subtitle, part and filing form', () => {
    const record = indexed(
      '101 0_ $afre',
      '200 1_ $aLes aventures de Tom$bTexte imprimé$eroman$h2$iLe retour$fX',
    );
    expect(titleOf(record)).toEqual({
      main: 'Les aventures de Tom',
      subtitle: 'roman : Le retour',
      part: '2',
      filing: 'aventures de Tom',
      others: [],
    });
  });

  it('files by the non-sorting marks of the record', () => {
    const title = titleOf(indexed('101 0_ $aita', '200 1_ $a\u0098La \u009ccasa'));
    expect(title).toMatchObject({ main: 'La casa', filing: 'casa' });
  });

  it('gathers the other works of a collection, parallel titles, variants and originals, each once', () => {
    const record = indexed(
      '200 1_ $aUn$aDeux$cTrois$dOne',
      '454 _1 $tOriginal',
      '500 11 $aUn',
      '510 1_ $aOne',
      '517 1_ $aVariante',
      '423 _0 $tAvec',
    );
    expect(titleOf(record).others).toEqual([
      'Deux',
      'Trois',
      'One',
      'Variante',
      'Original',
      'Avec',
    ]);
  });

  it.each([
    ['Germinal [Texte imprimé]', 'Germinal'],
    ['Germinal [texte imprimé] / Émile Zola', 'Germinal'],
    ['[Affiche]', '[Affiche]'],
    ['Notre-Dame [de Paris]', 'Notre-Dame [de Paris]'],
  ])('takes no designation for a part of the title: "%s"', (written, main) => {
    expect(titleOf(indexed(`200 1_ $a${written}`)).main).toBe(main);
  });

  it('takes a volume number where there is no part number', () => {
    expect(titleOf(indexed('200 1_ $aUn$vTome 3')).part).toBe('Tome 3');
  });

  it.each([
    ['200$e', ['200 1_ $a $eseul']],
    ['the uniform title', ['500 11 $aseul']],
    ['the set', ['200 1_ $f X', '461 _0 $tseul$v3']],
  ])('names a record without title after %s', (_name, lines) => {
    expect(titleOf(indexed(...lines)).main).toBe('seul');
  });

  it('says so in French where nothing names the record', () => {
    expect(titleOf(indexed()).main).toBe('Sans titre');
  });
});

describe('a whole card in the title', () => {
  const card = '200 1_ $aLe musée de Villequier / [rédigé par] Élisabeth Chirol';

  it('is parted where the record has no statement of responsibility', () => {
    expect(titleOf(indexed(card)).main).toBe('Le musée de Villequier');
    expect(responsibilityOf(indexed(card))).toBe('[rédigé par] Élisabeth Chirol');
  });

  it('is a title with a stroke where it has one', () => {
    expect(titleOf(indexed(`${card}$fX`)).main).toContain(' / ');
    expect(responsibilityOf(indexed(`${card}$fX$gY`))).toBe('X ; Y');
    expect(responsibilityOf(indexed('200 1_ $aAC/DC'))).toBeNull();
  });

  it('gives the former and later titles of a serial as other titles', () => {
    const serial = indexed(
      '200 1_ $aLa Croix',
      '430 _0 $tLe Pèlerin',
      '440 _0 $tLa Croix, L’Événement',
    );
    expect(titleOf(serial).others).toEqual(['Le Pèlerin', 'La Croix, L’Événement']);
  });
});
