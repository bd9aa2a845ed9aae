import { describe, expect, it } from 'vitest';
import { ITEM_PRESETS, type ItemPreset, type ItemProfile } from '../../app/shared/item-profile.ts';
import type { Item } from '../../app/shared/catalogue-record.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { readRecords } from '../formats/read-records.ts';
import { record } from '../formats/testing/make-record.ts';
import { LinkedRecords } from './linked-records.ts';

function itemsOf(profile: ItemProfile, ...lines: string[]): readonly Item[] {
  return new LinkedRecords(profile).map(record(['200 1_ $aT', ...lines]), 'unimarc').items;
}

function shown(item: Item | undefined): string {
  return Object.values(item ?? {})
    .map((value) => value ?? '-')
    .join(' | ');
}

/** One copy as each system writes it; the shown elements are branch, section, call number, kind, audience, status. */
const COPIES: readonly [ItemPreset, string, string][] = [
  [
    'koha',
    '995 __ $00$20$30$bMED$cBUS$eMED1A$fC001$kBD SAT$m20240101$n2024-07-11$o0$p24.00$qj$rPRETLIV$udoublon',
    'BUS | MED1A | BD SAT | PRETLIV | j | 0',
  ],
  [
    'sudoc',
    '930 __ $5693882213:677746415$b693882213$cMAG$aT 10996$ju',
    '693882213 | MAG | T 10996 | - | - | -',
  ],
  [
    'bnf',
    '930 __ $5FR-751131011$cTolbiac - Rez de jardin$a2001-1$dN',
    'Tolbiac - Rez de jardin | - | 2001-1 | - | - | -',
  ],
  [
    'sirsidynix-949',
    '949 __ $a3 BAC 11$i3017$kMARAMUS$lMARAMUS$mCABANIS$o.NOTE. X$p7.93$t1PARTITION$xA$zPART',
    'CABANIS | MARAMUS | 3 BAC 11 | 1PARTITION | - | -',
  ],
  [
    'sirsidynix-999',
    '999 __ $a3 BAC 11$c1$d23/2/2020$e3/3/2021$kCHECKEDOUT$lMARMROCK$mCABANIS$n73$o.STAFF. X$t_TEXTP',
    'CABANIS | MARMROCK | 3 BAC 11 | _TEXTP | - | -',
  ],
  ['unimarc-h', '252 __ $aBM$bADULTES$jR STO$mCV0001', 'BM | ADULTES | R STO | - | - | -'],
  [
    'nanook',
    '995 __ $2[Consultable]$bANN$kR GRI$raz$f0007',
    'ANN | - | R GRI | az | - | [Consultable]',
  ],
  [
    'pmb',
    '996 __ $fC001$kR ZOL$uBon auteur$m20240101$n20240711$aVille$b2$vMédiathèque$w1$xAdultes$ya$eLivre$raz$1Disponible$2e$31',
    'Médiathèque | Adultes | R ZOL | Livre | a | Disponible',
  ],
  [
    'koha-952',
    '952 __ $00$10$40$70$aMED$bMED$cADULTE$d2019-03-04$oR ZOL$pC001$q2024-07-11$v7.93$yLIVRE',
    'MED | ADULTE | R ZOL | LIVRE | - | 0',
  ],
  [
    'biblixnet',
    '995 __ $bMediatheque$f1000$ja$kR ARM C$oSorti$n2012-04-19T00:00:00$uBon auteur',
    'Mediatheque | - | R ARM C | - | a | -',
  ],
];

describe('the presets', () => {
  it.each(COPIES)('of %s read a copy', (preset, line, expected) => {
    expect(itemsOf(ITEM_PRESETS[preset], line).map(shown)).toEqual([expected]);
  });

  it('are all tested above', () => {
    expect(new Set(COPIES.map(([preset]) => preset))).toEqual(new Set(Object.keys(ITEM_PRESETS)));
  });

  it.each(COPIES)(
    'of %s never read who has a copy, until when, barcodes, prices or notes',
    (preset, line) => {
      const read = JSON.stringify(itemsOf(ITEM_PRESETS[preset], line));
      expect(read).not.toMatch(
        /C001|C V|CV0001|20240101|2024-07|2012|3\/2021|2\/2020|24\.00|7\.93/,
      );
      expect(read).not.toMatch(
        /doublon|Bon auteur|STAFF|NOTE|CHECKEDOUT|Sorti|3017|1000|0007|:677/,
      );
    },
  );
});

describe('the day of entry of a document', () => {
  it.each([
    ['koha', '995 __ $52024-05-18$m20240102$n2024-07-11$y2024-06-30', '2024-05-18'],
    ['sirsidynix-999', '999 __ $aX$d23/2/2020$e12/2/2020$u11/9/2019', '2019-09-11'],
    ['nanook', '995 __ $kX$52024-05-18$m20240102', null],
    ['sudoc', '930 __ $5693882213:677746415$aX', null],
  ] as const)('of %s is that of its copies: %s', (preset, line, entered) => {
    const linked = new LinkedRecords(ITEM_PRESETS[preset]);
    expect(linked.map(record(['200 1_ $aT', line]), 'unimarc').entered).toBe(entered);
  });

  it('is not that of a copy that is no longer there', () => {
    const lines = ['200 1_ $aT', '995 __ $31$52001-02-03', '995 __ $30$52024-05-18'];
    expect(new LinkedRecords().map(record(lines), 'unimarc').entered).toBe('2024-05-18');
  });
});

describe('copies that are not there', () => {
  it.each([
    ['koha', '995 __ $01$kX'],
    ['koha', '995 __ $24$kX'],
    ['koha', '995 __ $31$kX'],
    ['koha', '995 __ $od$kX'],
    ['koha-952', '952 __ $01$oX'],
    ['koha-952', '952 __ $11$oX'],
    ['nanook', '995 __ $od$kX'],
    ['biblixnet', '995 __ $od$kX'],
    ['sirsidynix-949', '949 __ $aX$kDISCARD'],
    ['sirsidynix-999', '999 __ $aX$lMISSING'],
    ['koha', '995 __ $oPerdu$kX'],
    ['koha', '995 __ $oÉLIMINÉ$kX'],
    ['nanook', '995 __ $2[Désherbé]$kX'],
    ['pmb', '996 __ $1Document détruit$1Pilonné$kX'],
    ['sirsidynix-999', '999 __ $aX$lPILON'],
    ['sirsidynix-949', '949 __ $aX$kPERDU'],
  ] as const)('of %s, as in %s, are left out', (preset, line) => {
    expect(itemsOf(ITEM_PRESETS[preset], line)).toEqual([]);
  });

  it.each([
    ['koha', '995 __ $oEn commande$kX'],
    ['koha', '995 __ $o-1$kPERDU'],
    ['pmb', '996 __ $1En réparation$kX'],
    ['sirsidynix-999', '999 __ $aPERDU$lADULTE'],
  ] as const)('of %s are not those of %s, though it is not on the shelf today', (preset, line) => {
    expect(itemsOf(ITEM_PRESETS[preset], line)).toHaveLength(1);
  });

  it('are those that the library names', () => {
    const profile = { ...ITEM_PRESETS.koha, leftOut: { o: ['9'] } };
    expect(itemsOf(profile, '995 __ $o9$kX', '995 __ $o90$kY', '995 __ $21$kZ')).toHaveLength(2);
  });
});

describe('the names of a profile', () => {
  const profile: ItemProfile = {
    ...ITEM_PRESETS.koha,
    names: {
      branch: { MED: 'Médiathèque' },
      kind: { PRETDVD: 'DVD' },
      audience: { JEU: 'child' },
      status: { '2': 'À consulter sur place' },
    },
  };

  it('stand for the values of the library, and others are shown as written', () => {
    expect(
      itemsOf(profile, '995 __ $cMED$o2$rPRETDVD$qJEU', '995 __ $cBUS$o7$rPRETLIV$qX').map(shown),
    ).toEqual([
      'Médiathèque | - | - | DVD | child | À consulter sur place',
      'BUS | - | - | PRETLIV | X | 7',
    ]);
  });

  it('say what a document is and for whom, where the record does not', () => {
    const lines = ['200 1_ $aT', '995 __ $rPRETDVD$qJEU'];
    const mapped = new LinkedRecords(profile).map(
      record(lines, '00000n  m  2200000   450 '),
      'unimarc',
    );
    expect(mapped).toMatchObject({ kind: 'film', audience: 'child' });
  });
});

it('another field of copies than that of the profile is not read', () => {
  expect(itemsOf(ITEM_PRESETS['sirsidynix-949'], '995 __ $kX', '949 __ $aY').map(shown)).toEqual([
    '- | - | Y | - | - | -',
  ]);
});

describe.skipIf(!hasCorpus)(`real exports${corpusNote}`, () => {
  it.each([
    ['koha', 'roubaix-koha-2024/marc_sample_biblio_20240519_2383.mrc', 2616],
    ['koha', 'peyrat-archires/030_edited_records.mrc', 28],
    ['sudoc', 'sudoc-kalidos/Notice005.xml', 1],
    ['bnf', 'regesta-bnf/unimarc/sru/bnf-sru-hugo-unimarc.xml', 93],
  ] as const)('give with the preset %s the copies of %s: %i', async (preset, file, count) => {
    const linked = new LinkedRecords(ITEM_PRESETS[preset]);
    const items: Item[] = [];
    for await (const event of readRecords(corpusPath(`catalogue/${file}`))) {
      if (event.kind === 'record') items.push(...linked.map(event.record, event.flavour).items);
    }
    expect(items).toHaveLength(count);
    expect(items.filter((item) => item.callNumber !== null).length).toBeGreaterThan(count * 0.9);
  });
});
