import { describe, expect, it } from 'vitest';
import { indexed, indexedAs } from '../testing/indexed.ts';
import { agentsOf } from './agents.ts';

function names(...lines: string[]): string[] {
  return agentsOf(indexed(...lines)).map(({ name, filingName }) => `${name} | ${filingName}`);
}

describe('agentsOf', () => {
  it('reads a person with dates, role and authority number', () => {
    const line = '700 _1 $311905807$91611$oISNI0000000121016384$aGreene$bGraham$f1904-1991$4070';
    expect(agentsOf(indexed(line))).toEqual([
      {
        kind: 'person',
        name: 'Graham Greene',
        filingName: 'Greene, Graham',
        dates: '1904-1991',
        role: '070',
        authorityId: '11905807',
      },
    ]);
  });

  it.each([
    ['700 _1 $aGaulle$bCharles de', 'Charles de Gaulle | Gaulle, Charles de'],
    ["700 _1 $aOrmesson$bJean d'", "Jean d'Ormesson | Ormesson, Jean d'"],
    ['700 _0 $aLouis$dXIV$croi de France', 'Louis XIV | Louis XIV'],
    ['700 _0 $aVoltaire$f1694-1778', 'Voltaire | Voltaire'],
    ['700 _1 $aRaḥbī$bSayf al-', 'Sayf al-Raḥbī | Raḥbī, Sayf al-'],
    ['700 _1 $aDupont$bJean-', 'Jean- Dupont | Dupont, Jean-'],
    ['700 _1 $bArthur', 'Arthur | Arthur'],
    ['700 _1 $aZola, Émile', 'Émile Zola | Zola, Émile'],
    ['700 _1 $aHAYDN,Joseph', 'Joseph Haydn | Haydn, Joseph'],
    [
      "700 _1 $aFLORES D'ARCAIS (Francesca)",
      "Francesca Flores D'Arcais | Flores D'Arcais, Francesca",
    ],
    ['700 _1 $aSAINT-EXUPÉRY$bAntoine de', 'Antoine de Saint-Exupéry | Saint-Exupéry, Antoine de'],
    ['700 _1 $aSOLAAR$bMC', 'MC SOLAAR | SOLAAR, MC'],
    ['700 _0 $aSCH', 'SCH | SCH'],
    ['700 _0 $aVoltaire (pseudonyme)', 'Voltaire (pseudonyme) | Voltaire (pseudonyme)'],
    ['700 _1 $aZola, dit Émile', 'Zola, dit Émile | Zola, dit Émile'],
    [
      '710 02 $aFrance$bAssemblée nationale',
      'France. Assemblée nationale | France. Assemblée nationale',
    ],
    [
      '710 02 $aMusée Victor Hugo$cVillequier',
      'Musée Victor Hugo (Villequier) | Musée Victor Hugo (Villequier)',
    ],
    ['711 12 $aRencontres$eToulouse', 'Rencontres (Toulouse) | Rencontres (Toulouse)'],
    [
      '710 02 $aKing size$cgroupe de disco)',
      'King size (groupe de disco) | King size (groupe de disco)',
    ],
    ['710 02 $aMusée$c(Lille)', 'Musée (Lille) | Musée (Lille)'],
    ['716 __ $aAldus$4070', 'Aldus | Aldus'],
    ['720 __ $aWattel (famille)', 'Wattel (famille) | Wattel (famille)'],
  ])('names %s', (line, name) => {
    expect(names(line)).toEqual([name]);
  });

  it('ignores coded script fields and empty headings', () => {
    expect(names('700 _1 $7ba0yba0y$8fre$aNéron', '701 __ $4070')).toEqual(['Néron | Néron']);
  });

  it('takes the brand of a disc for no maker', () => {
    expect(names('716 __ $aAudiolib')).toEqual([]);
  });

  it('takes no function that is still to be found', () => {
    expect(agentsOf(indexed('701 __ $aA$4000'))).toMatchObject([{ role: null }]);
  });

  it('gives persons, then bodies, then families, by rising responsibility', () => {
    const lines = ['702 __ $aC', '710 __ $aD', '700 __ $aA', '701 __ $aB'];
    expect(agentsOf(indexed(...lines)).map((agent) => agent.name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('leaves out who gave, owned, printed, sold or published it, unless they also made it', () => {
    const lines = [
      '702 _1 $aDurand$bJeanne$4320',
      '702 _1 $aDurand$bPaul$4390',
      '703 _1 $aDurand$bLuc$4920',
      '702 _1 $aDurand$bAnne$4450',
      '702 _1 $aRelieur$4110',
      '712 02 $aImprimerie$4610',
      '712 02 $aÉditions$4650',
      '712 02 $aMusée$4650$4340',
    ];
    expect(agentsOf(indexed(...lines)).map(({ name, role }) => [name, role])).toEqual([
      ['Musée', '340'],
    ]);
  });

  it.each([
    ['aut', '070'],
    ['Auteur', '070'],
    ['ILL', '440'],
    ['Traducteur', '730'],
    ['vre', 'vre'],
  ])('reads the function "%s" as %s', (written, role) => {
    expect(agentsOf(indexed(`700 _1 $aX$4${written}`))[0]?.role).toBe(role);
  });

  it('takes the local number of Koha where there is no other, and restores a lost zero', () => {
    expect(agentsOf(indexed('700 __ $9402$aX$470'))).toMatchObject([
      { role: '070', authorityId: '402' },
    ]);
  });

  it.each([
    ['Victor Hugo', 'Hugo, Victor'],
    ['par Victor Hugo,...', 'Hugo, Victor'],
    ['by Bram Stoker', 'Stoker, Bram'],
    ['Jeanne Benameur ; illustrations de X', 'Benameur, Jeanne'],
    ['Honoré de Balzac', 'Honoré de Balzac'],
  ])('falls back on the statement "%s" where there is no 7XX', (statement, filingName) => {
    expect(agentsOf(indexed(`200 1_ $aT$f${statement}`))).toMatchObject([
      { filingName, role: null },
    ]);
  });

  it('makes no agent of the statement of a disc, where groups are named like persons', () => {
    const disc = indexedAs('00000njm  2200000   450 ', '200 1_ $aT$fNew Order');
    expect(agentsOf(disc)).toEqual([]);
  });

  it.each(['sous la direction de X', 'Service du patrimoine de la ville', '[et al.]', 'Dupont'])(
    'makes no agent of the statement "%s"',
    (statement) => {
      expect(agentsOf(indexed(`200 1_ $aT$f${statement}`))).toEqual([]);
    },
  );
});
