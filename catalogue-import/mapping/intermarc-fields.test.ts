import { describe, expect, it } from 'vitest';
import type { Description } from '../../app/shared/catalogue-record.ts';
import { record } from '../formats/testing/make-record.ts';
import { mapIntermarc } from './intermarc.ts';

const LEADER = '00672c0 m 22000272  45a ';

function mapped(...lines: string[]): Description {
  return mapIntermarc(record(['245 1_ $aT', ...lines], LEADER));
}

/** Names and functions. */
function creators(...lines: string[]): string[] {
  return mapped(...lines).creators.map(({ name, role }) => `${name} ${role}`);
}

describe('the functions of Intermarc', () => {
  it.each([
    ['0070', '070'],
    ['0071', '070'],
    ['0072', '100'],
    ['0073', '330'],
    ['0222', '233'],
    ['0314', '040'],
    ['0442', '440'],
    ['0360', '340'],
    ['0620', '710'],
    ['0920', '460'],
    ['1110', '550'],
    ['1210', '545'],
    ['1388', '545'],
    ['1797', '545'],
    ['1033', '721'],
    ['1017', '207'],
    ['0365', '365'],
    ['2255', '600'],
    ['3170', '630'],
  ])('reads %s as %s', (code, role) => {
    expect(creators(`700 __ $aX$4${code}`)).toEqual([`X ${role}`]);
  });

  it('takes no function that is not determined', () => {
    expect(creators('700 __ $aX$49990')).toEqual(['X null']);
  });

  it('leaves out who gave, sold, owned or bound a copy', () => {
    const lines = ['4010', '4020', '4030', '4040', '4090', '4140', '4150', '4210', '4990'];
    expect(creators(...lines.map((code) => `700 __ $aX$4${code}`), '100 __ $aA$40070')).toEqual([
      'A 070',
    ]);
  });

  it('leaves out publishers, distributors and printers, with or without a function, and keeps producers', () => {
    const found = creators(
      '720 __ $aColines$mSimon de$43260',
      '723 __ $aCassettes Radio-France',
      '727 __ $aBerger$mJacques$43050',
      '731 __ $aGaumont',
      '732 __ $aFrance-Culture$43160',
      '736 __ $aGaumont',
      '736 __ $aINA$43170',
      '737 __ $aBedos & Cie$43060',
    );
    expect(found).toEqual(['France-Culture 630', 'Gaumont 630', 'INA 630']);
  });

  it('names a composer once who is there for each of his works', () => {
    const lines = ['700 __ $aSenfl$mLudwig$21$40220', '700 __ $aSenfl$mLudwig$22$40220'];
    expect(creators(...lines, '700 __ $aSenfl$mLudwig$40070')).toEqual([
      'Ludwig Senfl 230',
      'Ludwig Senfl 070',
    ]);
  });
});

describe('the names of Intermarc', () => {
  it('takes the numeral of the form for filing where there is no other', () => {
    expect(creators('700 __ $aThibaud$u:IV:+04+$ecomte de Champagne')).toEqual(['Thibaud IV null']);
    expect(creators('700 __ $aGustave$u2$hII Adolphe$eroi')).toEqual(['Gustave II Adolphe null']);
    const { subjects } = mapped('600 __ $aLouis$u:I:+01+$eempereur d’Occident$xSacre');
    expect(subjects[0]?.parts).toEqual(['Louis I (empereur d’Occident)', 'Sacre']);
  });

  it('tells families from persons', () => {
    const { creators: makers, subjects } = mapped(
      '700 _5 $aCamus de Pontcarré$efamille$40070',
      '600 _5 $31$aCrussol$efamille$xArchives',
    );
    expect(makers.map(({ kind, name, role }) => [kind, name, role])).toEqual([
      ['family', 'Camus de Pontcarré (famille)', '070'],
    ]);
    expect(subjects.map(({ type, parts }) => [type, ...parts])).toEqual([
      ['family', 'Crussol (famille)', 'Archives'],
    ]);
  });

  it('shows no sorting bar', () => {
    expect(creators('736 __ $aLa |Sept$40570')).toEqual(['La Sept 630']);
    expect(mapped('610 __ $31$aLe |Monde').subjects[0]?.parts).toEqual(['Le Monde']);
  });

  it.each([
    ['$aGracq$mJulien$d1910-.... $xEntretiens', ['Gracq, Julien (1910-....)', 'Entretiens']],
    ['$aPharamond$eroi des Francs', ['Pharamond (roi des Francs)']],
    ['$aPlages$yNormandie (France)$i1900-1945', ['Plages', 'Normandie (France)', '1900-1945']],
    ['$aNiort$cDeux-Sèvres$cFrance$xEmblèmes', ['Niort (Deux-Sèvres, France)', 'Emblèmes']],
  ])('reads the free heading %s whole', (subfields, parts) => {
    expect(mapped(`619 _6 ${subfields}`).subjects[0]?.parts).toEqual(parts);
  });
});

describe('the description of Intermarc', () => {
  it('puts what followed the title on a card behind the title, as the BnF does', () => {
    const source = ['245 1_ $aŒuvres complètes$dTexte imprimé$r de Victor Hugo...$h34$iParoles'];
    expect(mapIntermarc(record(source, LEADER)).title).toMatchObject({
      main: 'Œuvres complètes de Victor Hugo...',
      part: '34',
      subtitle: 'Paroles',
    });
  });

  it('names a document by the title that the library gave it', () => {
    const source = ['009 il', '243 1_ $aLe |secret$dImage fixe$emaquette de décor$fErnest Klausz'];
    expect(mapIntermarc(record(source, LEADER))).toMatchObject({
      kind: 'image',
      title: { main: '[Le secret]', subtitle: 'maquette de décor', filing: 'secret' },
      responsibility: 'Ernest Klausz',
    });
  });

  it('takes what is in Latin letters for the main form, wherever it stands', () => {
    const source = [
      '245 1_ $aقوس قزح$w    f ara ',
      '245 1_ $aAl-|qaws$w    baara ',
      '260 __ $aكولونيا$w    f ara ',
      '260 __ $aAl-|Ribāṭ$cAl-|maṭbaʿaẗ$w    baara ',
    ];
    expect(mapIntermarc(record(source, LEADER))).toMatchObject({
      title: { main: 'Al-qaws', filing: 'qaws', others: ['قوس قزح'] },
      publication: { place: 'Al-Ribāṭ', publisher: 'Al-maṭbaʿaẗ' },
    });
  });

  it('reads the imprint of an old book, and one typed whole', () => {
    expect(mapped("260 1_ $rÀ Paris : de l'imprimerie de Ballard, 1719$eParis")).toMatchObject({
      publication: { place: 'À Paris', publisher: "de l'imprimerie de Ballard", date: '1719' },
      year: 1719,
    });
    expect(mapped('260 __ $aLondon : Decca ; Paris : diff. Sofrason, [1977]').publication).toEqual({
      place: 'London',
      publisher: 'Decca',
      date: '[1977]',
    });
  });

  it('reads the second date of the coded data where the first is unknown', () => {
    expect(mapped('008 190709d 19.. 1995            frfre').year).toBe(1995);
  });

  it('reads the first of several countries', () => {
    const several = ['008 190709s 1995                 zzfre', '040 __ $abe$afr'];
    expect(mapped(...several).country).toBe('BE');
    expect(mapped('008 190709s 1995                 frfre').country).toBe('FR');
  });

  it('reads the codes of several languages and of none', () => {
    expect(mapped('008 190709s 1995                 frmmm').languages).toEqual(['mul']);
    expect(mapped('008 190709s 1995                 frooo').languages).toEqual(['zxx']);
  });

  it.each([
    ['009 a  d               ', 'adult'],
    ['009 a  f   j           ', 'child'],
    ['009 a  dy  s           ', 'adult'],
    ['009 s                   ', 'adult'],
    ['009 m   c  s           ', 'adult'],
    ['009 m   c              ', 'unknown'],
    ['009 ge     j 1   cz    ', 'child'],
    ['009 ge  x  x 1   cz    ', 'unknown'],
  ])('reads the audience of "%s"', (line, audience) => {
    expect(mapped(line).audience).toBe(audience);
  });

  it('reads sets and series as they are printed and linked, each once', () => {
    const { series } = mapped(
      '290 1_ $aJulien Gracq$v9',
      '295 1_ $aPatrimoine',
      '410 __ $tCollection Patrimoine (Maisons-Alfort)',
      '460 __ $tJulien Gracq$v9',
    );
    expect(series).toEqual([
      { title: 'Julien Gracq', volume: '9' },
      { title: 'Patrimoine', volume: null },
    ]);
  });

  it('reads contents without bars, with the titles that they name and the pieces', () => {
    const { contents } = mapped(
      '331 __ $aLa |Mora / Isaac',
      '749 __ $aLe |grelot',
      '465 2_ $tLes |Romantiques allemands',
    );
    expect(contents).toEqual(['La Mora / Isaac', 'Le grelot', 'Les Romantiques allemands']);
  });

  it('makes notes of scale, numbering, original, thesis and the titles to show', () => {
    const { notes } = mapped(
      '256 0_ $a1:24 000$bProj. polyconique$cW 116°',
      '255 2_ $aN° 1(1994,févr.)$bn° 12(1998,déc.)',
      '258 __ $f[Partition et parties]',
      '313 __ $kInterprété aussi par$aX$aY',
      '324 __ $kFac-sim. de l’éd. de$bParis$cLe Menu$d1770',
      '328 1_ $kTexte remanié de$aTh.$bThéol.$cRome$d1998',
      '750 03 $aAutre titre$esuite',
      '750 __ $aTitre sans note',
      '751 _3 $kTitre sur l’étiquette :$aÉtiquette',
    );
    expect(notes).toEqual([
      '1:24 000 : Proj. polyconique',
      'N° 1(1994,févr.)-n° 12(1998,déc.)',
      '[Partition et parties]',
      'Autre forme de titre : Autre titre : suite',
      'Titre sur l’étiquette : Étiquette',
      'Interprété aussi par : X. Y',
      'Fac-sim. de l’éd. de : Paris : Le Menu, 1770',
      'Texte remanié de : Th. : Théol. : Rome : 1998',
    ]);
  });
});
