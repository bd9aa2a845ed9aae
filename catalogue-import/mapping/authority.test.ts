import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../formats/testing/make-record.ts';
import {
  AUTHORITY_TAGS,
  INTERMARC_AUTHORITY,
  mapAuthority,
  UNIMARC_AUTHORITY,
} from './authority.ts';
import { indexRecord } from './indexed-record.ts';
import { arbitraryOf } from './testing/arbitrary-of.ts';
import { onlyAt } from './testing/only-at.ts';

const unimarc = (...lines: string[]) => mapAuthority(record(lines), 'unimarc');
const intermarc = (...lines: string[]) => mapAuthority(record(lines), 'intermarc');

describe('authorities in UNIMARC', () => {
  it('give a person with rejected forms, pseudonyms and other scripts, and every number', () => {
    expect(
      unimarc(
        '001 636',
        '003 http://catalogue.bnf.fr/ark:/12148/cb11909772t',
        '035 __ $aFRBNF119097726$a(OCoLC)1',
        '200 _1 $7ba0yba0y$8freeng$aGary$bRomain$f1914-1980',
        '200 _1 $7ca0yca0y$8frerus$aГари$bРомен',
        '400 _1 $aKacew$bRoman',
        '400 _1 $aGary$bRomain',
        '500 _1 $5e$0Voir le pseudonyme$312$aAjar$bÉmile$f1914-1980',
        '500 _1 $5z$0Voir aussi$aSeberg$bJean',
        '510 _2 $5z$aArmée de l’air',
      ),
    ).toEqual({
      numbers: ['636', '11909772'],
      type: 'person',
      label: 'Gary, Romain',
      variants: ['Гари, Ромен', 'Kacew, Roman', 'Ajar, Émile'],
      broader: [],
      related: [],
    });
  });

  it('give a topic of RAMEAU with what it is used for, its broader and related headings, and its equivalents', () => {
    expect(
      unimarc(
        '001 FRBNF119497987',
        '250 __ $aRomans épistolaires',
        '450 __ $aRomans par lettres',
        '450 __ $aRomans$xLettres',
        '550 __ $5g$3119$aRoman',
        '550 __ $5h$aRomans épistolaires français',
        '550 __ $5z$0Voir aussi$aLettres',
        '822 12 $aRomans epistolaires$2RVMLaval',
        '822 1_ $aEpistolary fiction$2LCSH',
      ),
    ).toEqual({
      numbers: ['11949798'],
      type: 'topic',
      label: 'Romans épistolaires',
      variants: ['Romans par lettres', 'Romans -- Lettres', 'Epistolary fiction'],
      broader: ['Roman'],
      related: ['Lettres'],
    });
  });

  it.each([
    ['210 02 $aFrance$bArmée', 'corporate', 'France. Armée'],
    ['215 __ $aPézenas (Hérault)', 'place', 'Pézenas (Hérault)'],
    ['216 __ $aLivraphone', 'corporate', 'Livraphone'],
    ['220 __ $aBrontë', 'family', 'Brontë'],
    ['230 __ $aBible', 'work', 'Bible'],
    ['241 _1 $aStoker, Bram (1847-1912)$tDracula', 'work', 'Dracula'],
    ['280 __ $aRomans policiers', 'genre', 'Romans policiers'],
  ])('read %s as a %s', (line, type, label) => {
    expect(unimarc('001 1', line)).toMatchObject({ type, label });
  });

  it('give the titles of a work with and without the name of its creator', () => {
    const work = unimarc('231 __ $aNosferatu', '431 __ $aVampire', '441 _1 $aMurnau$tEin Vampir');
    expect(work.variants).toEqual(['Vampire', 'Ein Vampir']);
  });

  it('leave alone what no document uses as a heading', () => {
    expect(unimarc('001 1', '260 __ $aFrance')).toMatchObject({ type: null, label: '' });
  });
});

describe('authorities in Intermarc', () => {
  it('give a person with rejected forms', () => {
    expect(
      intermarc(
        '001 FRBNF119079660',
        '100 __ $w.0..b.....$aHugo$mVictor$d1802-1885',
        '400 __ $w....b.....$aHugo$mVittorio',
        '504 1_ $3120$aHugo$efamille',
      ),
    ).toMatchObject({
      numbers: ['11907966'],
      type: 'person',
      label: 'Hugo, Victor',
      variants: ['Hugo, Vittorio'],
    });
  });

  it('name sovereigns, families and bodies as headings do', () => {
    expect(intermarc('100 __ $aThibaud$u:IV:+04+$ecomte de Champagne')).toMatchObject({
      type: 'person',
      label: 'Thibaud IV (comte de Champagne)',
    });
    expect(intermarc('100 _5 $aCrussol$efamille', '400 _5 $aUzès$efamille')).toMatchObject({
      type: 'family',
      label: 'Crussol (famille)',
      variants: ['Uzès (famille)'],
    });
    const ministry = intermarc(
      '110 __ $aFrance$bMinistère de la culture',
      '301 3_ $31$aFrance$bMinistère des affaires culturelles',
      '301 1_ $32$rAvant 1986, voir$aFrance$bSecrétariat d’État',
    );
    expect(ministry.variants).toEqual(['France. Ministère des affaires culturelles']);
    expect(intermarc('110 __ $aLe |Monde$d1944$lParis')).toMatchObject({
      type: 'corporate',
      label: 'Le Monde (Paris)',
    });
  });

  it('give a topic of RAMEAU with its qualifiers and periods as they are read', () => {
    expect(
      intermarc(
        '001 FRBNF167652103',
        '166 __ $w....b.....$aRéitérations$gart',
        '301 __ $3165$aAppropriation$gart',
        '302 __ $aBoîtes de nonnes',
        '466 __ $aArt$xRemakes',
        '502 __ $3119$aArt$z+* 1945......- 9900......+:1945-....:',
        '622 __ $aNouvelles versions (Art)$vRVMLaval',
      ),
    ).toEqual({
      numbers: ['16765210'],
      type: 'topic',
      label: 'Réitérations (art)',
      variants: ['Art -- Remakes', 'Nouvelles versions (Art)'],
      broader: ['Art -- 1945-....'],
      related: ['Appropriation (art)'],
    });
  });

  it('name a work by its title, not by its creator', () => {
    expect(
      intermarc('100 __ $3122$aRossini$mGioachino', '144 1_ $aLe |comte Ory', '444 1_ $aOry'),
    ).toMatchObject({ type: 'work', label: 'Le comte Ory', variants: ['Ory'] });
  });
});

describe.each([
  ['UNIMARC', UNIMARC_AUTHORITY],
  ['Intermarc', INTERMARC_AUTHORITY],
])('each row of the authority table for %s', (_name, table) => {
  it.each(Object.keys(table) as (keyof typeof table)[])(
    'reads for %s nothing but the subfields of its row',
    (row) => {
      const { paths, read } = table[row];
      fc.assert(
        fc.property(arbitraryOf(AUTHORITY_TAGS), (source) => {
          expect(read(indexRecord(onlyAt(source, paths)))).toEqual(read(indexRecord(source)));
        }),
        { numRuns: 30 },
      );
    },
  );
});
