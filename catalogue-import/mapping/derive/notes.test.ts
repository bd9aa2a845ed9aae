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

  it.each([
    'Don de M. Dupont, 1911',
    'Dons du Mundaneum',
    'Don de la famille Dupont',
    'Provenance : coll. Dupont',
    'Cachet "Dupont, relieur"',
    'Don ms de l’auteur à Mlle Dupont',
    'Ex-libris ms. Jean Dupont',
    'Ex dono Dupont',
    'Cachet de Jean Dupont',
    'Envoi ms. de l’auteur à Mme Dupont',
    'Acq. : Dupont, Jean',
  ])('leave out who gave or owned a copy: %s', (text) => {
    expect(notesOf(indexed(`300 __ $a${text}`, '300 __ $aDonne des exemples'))).toEqual([
      'Donne des exemples',
    ]);
  });

  it.each([
    'Don de soi et bénévolat en ville',
    'Dons d’organes : un guide',
    'Don du sang',
    'Cachets et sceaux du Moyen âge',
    'Cachet d’aspirine offert',
    'Provenance des textes : trois revues',
    'Acquisition du langage',
    'Dédicace à la reine',
  ])('keep what only begins like one: %s', (text) => {
    expect(notesOf(indexed(`300 __ $a${text}`))).toEqual([text]);
  });

  it.each([
    ['206 __ $aÉchelle 1:25 000$bprojection', 'Échelle 1:25 000'],
    ['206 __ $b1:15 000$dE 2°55', '1:15 000'],
    ['207 _0 $aN° 1 (mai 1954)-', 'N° 1 (mai 1954)-'],
    [
      '328 __ $bThèse de doctorat$cHistoire$eParis 1$d2005',
      'Thèse de doctorat : Histoire : Paris 1 : 2005',
    ],
    ['334 __ $bPrix Goncourt$c2003', 'Prix Goncourt : 2003'],
    ['334 __ $aRevue n° 3847$b4/4', 'Revue n° 3847'],
  ])('read %s', (line, note) => {
    expect(notesOf(indexed(line))).toEqual([note]);
  });

  it('read the titles of a table of contents by level, and no performers', () => {
    expect(contentsOf(indexed('327 1_ $a4:44$bFrank Ocean'))).toEqual(['4:44']);
    expect(contentsOf(indexed('359 __ $bI. Le feu$cLa braise$p12'))).toEqual([
      'I. Le feu',
      'La braise',
    ]);
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
