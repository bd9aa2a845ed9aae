import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { contentsOf, linksOf, notesOf, summaryOf } from './notes.ts';

describe('notes', () => {
  it('read the summary without markup', () => {
    expect(summaryOf(indexed('330 __ $a<p>Un</p>', '330 __ $aDeux'))).toBe('Un Deux');
    expect(summaryOf(indexed('330 __ $2x'))).toBeNull();
  });

  it('read each entry of the contents', () => {
    expect(contentsOf(indexed('327 1_ $aUn$aDeux', '464 _1 $tTrois'))).toEqual([
      'Un',
      'Deux',
      'Trois',
    ]);
  });

  it('read notes of the document, never those of a copy or of the cataloguer', () => {
    const lines = [
      '300 __ $aIndex',
      '317 __ $aDon de X',
      '328 __ $bThèse$aLettres',
      '830 __ $aà revoir',
    ];
    expect(notesOf(indexed(...lines))).toEqual(['Index', 'Lettres']);
  });

  it('read web addresses only, each once', () => {
    const lines = [
      '856 4_ $uhttps://gallica.bnf.fr/ark:/12148/bpt6k1',
      '856 4_ $ujavascript:alert(1)',
      '856 4_ $uftp://x.org',
      '856 4_ $uhttp://x.org/a"onclick=',
      '856 4_ $uhttps://gallica.bnf.fr/ark:/12148/bpt6k1',
    ];
    expect(linksOf(indexed(...lines))).toEqual(['https://gallica.bnf.fr/ark:/12148/bpt6k1']);
  });
});
