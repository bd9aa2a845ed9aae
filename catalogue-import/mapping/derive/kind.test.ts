import { describe, expect, it } from 'vitest';
import { indexedAs } from '../testing/indexed.ts';
import { designatedKind, kindOf } from './kind.ts';

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
    expect(kind('rm', '200 1_ $aX$bJeu')).toBe('game');
    expect(kind('lm', '200 1_ $aX$bRessource électronique')).toBe('digital');
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
  ])('recognises a comic by %s', (_name, line) => {
    expect(kind('am', line)).toBe('comic');
  });

  it('takes a book about comics for a book', () => {
    expect(kind('am', '606 __ $aBandes dessinées', '995 __ $k741.5 BDA')).toBe('book');
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
    ['calendrier 1990', null],
    ['jeunesse', null],
  ])('reads "%s" as %s', (designation, expected) => {
    expect(designatedKind(designation)).toBe(expected);
  });
});
