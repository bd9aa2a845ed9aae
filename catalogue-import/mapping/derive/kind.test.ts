import { describe, expect, it } from 'vitest';
import { indexedAs } from '../testing/indexed.ts';
import { designatedKind, kindOf, withoutDesignation } from './kind.ts';

function kind(type: string, ...lines: string[]): string {
  return kindOf(indexedAs(`00000n${type}  2200000   450 `, ...lines));
}

describe('kindOf', () => {
  it.each([
    ['am', 'book'],
    ['as', 'periodical'],
    ['aa', 'periodical'],
    ['cm', 'score'],
    ['em', 'map'],
    ['gm', 'film'],
    ['im', 'audiobook'],
    ['jm', 'music'],
    ['km', 'image'],
    ['lm', 'digital'],
    ['  ', 'other'],
  ])('reads leader "%s" as %s', (type, expected) => {
    expect(kind(type)).toBe(expected);
  });

  it('believes RDA content before the leader', () => {
    expect(kind('am', '181 __ $cspw$2rdacontent')).toBe('audiobook');
    expect(kind('mm', '181 __ $ctxt', '181 __ $cprm')).toBe('book');
  });

  it('takes a printed volume of images for a book', () => {
    expect(kind('am', '181 __ $csti')).toBe('book');
    expect(kind('km', '181 __ $csti')).toBe('image');
  });

  it('lets copies, designation and coded data decide where leader and content say nothing', () => {
    expect(kind('  ', '995 __ $rgf')).toBe('film');
    expect(kind('  ', '200 1_ $aX$b[enr. sonore]')).toBe('music');
    expect(kind('  ', '115 __ $ac123')).toBe('film');
    expect(kind('  ', '115 __ $ab')).toBe('image');
    expect(kind('gm', '115 __ $ab')).toBe('image');
    expect(kind('gm', '115 __ $ac')).toBe('film');
    expect(kind('rm', '200 1_ $aX$bJeu')).toBe('game');
    expect(kind('lm', '200 1_ $aX$bRessource électronique')).toBe('digital');
  });

  it.each([
    ['the designation', 'rm', '200 1_ $aX$b[Jeu]'],
    ['the designation in the title', 'rm', '200 1_ $aX [Jeu]'],
    ['the genre', 'lm', '608 __ $aJeux vidéo$2rameau'],
    ['the box', 'rm', '215 __ $a1 boîte de jeu$e1 plateau'],
    ['the type of Koha', 'rm', '099 __ $tJEU'],
  ])('recognises a game by %s', (_name, type, line) => {
    expect(kind(type, line)).toBe('game');
  });

  it.each([
    ['its medium', 'am', '182 __ $cc$2rdamedia', 'digital'],
    ['its form', 'am', '106 __ $as', 'digital'],
    ['its designation', 'am', '200 1_ $aX$b[Ressource électronique]', 'digital'],
    ['the type of its copies', 'am', '995 __ $rRevue', 'periodical'],
    ['the coded data of a serial', 'a ', '110 __ $aafaz', 'periodical'],
    ['a series of books', 'am', '110 __ $ab||z', 'book'],
    ['a disc with a book', 'am', '182 __ $cn', 'book'],
  ])('refines a text by %s', (_name, type, line, expected) => {
    expect(kind(type, '181 __ $ctxt', line)).toBe(expected);
  });

  it.each([
    ['1 DVD vidéo (2 h)', 'film'],
    ['1 vol. (361 p.)', 'book'],
    ['[76] p.', 'book'],
    ['1 disque optique numérique', 'digital'],
    ['1 carte', 'map'],
  ])('reads an extent of "%s" as %s, where nothing else says', (extent, expected) => {
    expect(kind('  ', `215 __ $a${extent}`)).toBe(expected);
  });

  it('takes a record with an ISBN for a book, where nothing else says', () => {
    expect(kind('  ', '010 __ $a2070360024')).toBe('book');
  });

  it('leaves an electronic resource with pages digital', () => {
    expect(kind('lm', '215 __ $a300 p.')).toBe('digital');
  });

  it('does not guess from the item types of one library', () => {
    expect(kind('  ', '995 __ $rPRETDVD')).toBe('other');
  });

  it.each([
    ['the form of contents', '105 __ $a||||t   00|a|'],
    ['the genre', '608 __ $aBandes dessinées$2CNLJ'],
    [
      'the class of the BnF',
      '686 __ $a805$2Cadre de classement de la Bibliographie nationale française',
    ],
    ['the shelf mark', '995 __ $kE BD/SERIES'],
    ['the shelf mark of a section', '995 __ $kBDJ AST'],
    ['the form that ends a subject', '606 __ $aFemmes$yIran$xBandes dessinées'],
    ['the type of its copies', '995 __ $rBD'],
    ['the designation', '200 1_ $aX$b[Bande dessinée]'],
  ])('recognises a comic by %s', (_name, line) => {
    expect(kind('am', line)).toBe('comic');
  });

  it('takes a book about comics for a book', () => {
    expect(kind('am', '606 __ $aBandes dessinées', '995 __ $k741.5 BDA')).toBe('book');
    expect(kind('am', '606 __ $aTintin$xBandes dessinées$xHistoire et critique')).toBe('book');
  });
});

describe('the designation in a title', () => {
  it.each([
    ['Germinal [Texte imprimé]', 'book'],
    ['Germinal [DVD vidéo]', 'film'],
    ['Germinal [livre + CD]', 'book'],
    ['Germinal [Multimédia multisupport]', 'other'],
    ['Zelda [jeu vidéo pour console]', 'game'],
  ])('in "%s" is that of a %s and no part of it', (title, expected) => {
    expect(kind('  ', `200 1_ $a${title}`)).toBe(expected);
    expect(withoutDesignation(title)).toBe(title.split(' [')[0]);
  });

  it.each([
    'Anne Frank [journal intime]',
    'Histoire [Image mentale]',
    'Notre-Dame [plan du chœur]',
    'Zola [article du Figaro]',
    'Carnets [dessins et textes]',
    '[Mémoire sur la peste]',
  ])('is none in "%s"', (title) => {
    expect(withoutDesignation(title)).toBe(title);
    expect(kind('am', `200 1_ $a${title}`)).toBe('book');
  });
});

describe('designatedKind', () => {
  it.each([
    ['Texte imprimé', 'book'],
    ['Texte imprim\ufffde', 'book'],
    ['Enr. sonore', 'music'],
    ['DVD-ROM', 'digital'],
    ['DVD vidéo', 'film'],
    ['Mus. imprimée', 'score'],
    ['Texte électronique', 'digital'],
    ['Texte lu', 'audiobook'],
    ['CD MP3', 'audiobook'],
    ['Enregistrement vidéo', 'film'],
    ['Image animée', 'film'],
    ['Image', 'image'],
    ['Musique manuscrite', 'score'],
    ['33 tours', 'music'],
    ['calendrier 1990', null],
    ['jeunesse', null],
  ])('reads "%s" as %s', (designation, expected) => {
    expect(designatedKind(designation)).toBe(expected);
  });
});
