import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Description } from '../../app/shared/catalogue-record.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { readRecords } from '../formats/read-records.ts';
import { arbitraryRecord } from '../formats/testing/arbitrary-record.ts';
import { record } from '../formats/testing/make-record.ts';
import { indexRecord } from './indexed-record.ts';
import { INTERMARC, INTERMARC_TAGS, mapIntermarc } from './intermarc.ts';
import { arbitraryOf } from './testing/arbitrary-of.ts';
import { onlyAt } from './testing/only-at.ts';
import { mapRecord } from './map-record.ts';

const LEADER = '00672c0 m 22000272  45a ';

describe('mapIntermarc', () => {
  it('reads works as subjects, headings of prints and those of other libraries', () => {
    const { subjects } = mapIntermarc(
      record(
        [
          '245 1_ $aT',
          '601 __ $31$aBible$iN.T.$iÉpîtres$iPaul$32$xStyle',
          '603 __ $33$aLoft story$eémission télévisée',
          '604 __ $34$aRouget de Lisle$mClaude Joseph$d1760-1836$t[La |Marseillaise]',
          '605 __ $35$aGracq$mJulien$d1910-2007$tUn |balcon en forêt$36$xAdaptations',
          '616 __ $37$aFiligranes$gAigle',
          '619 0_ $1x$aBoulez, Pierre (1925-2016)$1y$xEnseignement$yFrance',
        ],
        LEADER,
      ),
    );
    expect(subjects.map(({ type, parts, scheme }) => [type, parts.join(' -- '), scheme])).toEqual([
      ['work', '[La Marseillaise]', 'rameau'],
      ['work', 'Un balcon en forêt -- Adaptations', 'rameau'],
      ['work', 'Bible. N.T. Épîtres. Paul -- Style', 'rameau'],
      ['work', 'Loft story', 'rameau'],
      ['topic', 'Filigranes (Aigle)', null],
      ['keyword', 'Boulez, Pierre (1925-2016) -- Enseignement -- France', null],
    ]);
  });

  it('reads performers, theses and series by their first subfield', () => {
    const mapped = mapIntermarc(
      record(
        [
          '245 1_ $aTendre Pierrot$dEnregistrement sonore$jPierre Perret',
          '328 0_ $aTh.$bHistoire$cVincennes$fService historique$d2000',
          '395 1_ $aLa |Série rouge$v12',
        ],
        LEADER,
      ),
    );
    expect(mapped).toMatchObject({
      responsibility: 'Pierre Perret',
      notes: [expect.stringContaining('Histoire')],
      series: [{ title: 'La Série rouge', volume: '12' }],
    });
  });

  it('maps a record as the BnF would by way of UNIMARC', () => {
    const mapped = mapIntermarc(
      record(
        [
          '001 FRBNF443874300000001',
          '003 http://catalogue.bnf.fr/ark:/12148/cb44387430x',
          '008 150729s 2015                 frfre1    b  001 ',
          '009 a  d               ',
          '020 __ $a9782906610392$bbr.',
          '051 __ $atxt$bn',
          "245 1_ $aL'|art d'être grand-père$dTexte imprimé$epoèmes$fVictor Hugo",
          '260 __ $aBesançon$cVille de Besançon$dimpr. 2015',
          '280 __ $a1 vol. (20 p.)$cill.$d21 cm',
          '100 __ $311907966$w.0..b.....$aHugo$mVictor$d1802-1885$40071',
          '700 __ $aDupont$mJean$49999',
          '606 __ $31$aChinois$glangue$32$z+* 1900......- 1999......+:20e siècle:',
          '619 __ $aGrand-pères',
          '645 __ $a1107',
          '676 __ $33$aPoésie$i843.8$gcritique',
          '680 0_ $a920$b920',
        ],
        LEADER,
      ),
    );
    expect(mapped).toMatchObject({
      id: 'FRBNF443874300000001',
      permalink: 'http://catalogue.bnf.fr/ark:/12148/cb44387430x',
      kind: 'book',
      title: {
        main: "L'art d'être grand-père",
        subtitle: 'poèmes',
        filing: "art d'être grand-père",
      },
      creators: [
        { name: 'Victor Hugo', dates: '1802-1885', role: '070', authorityId: '11907966' },
        { name: 'Jean Dupont', role: '9999' },
      ],
      publication: { place: 'Besançon', publisher: 'Ville de Besançon', date: 'impr. 2015' },
      year: 2015,
      entered: '2015-07-29',
      languages: ['fre'],
      country: 'FR',
      extent: '1 vol. (20 p.) ; ill. ; 21 cm',
      subjects: [
        {
          type: 'topic',
          parts: ['Chinois (langue)', '20e siècle'],
          scheme: 'rameau',
          authorityId: '1',
        },
        { type: 'keyword', parts: ['Grand-pères'] },
      ],
      classifications: [
        { scheme: 'dewey', number: '843.8' },
        { scheme: 'Cadre de classement de la Bibliographie nationale française', number: '920' },
      ],
      isbns: ['9782906610392'],
    });
  });

  it.each([
    ['a', 'book'],
    ['c', 'score'],
    ['e', 'map'],
    ['g', 'music'],
    ['h', 'film'],
    ['i', 'image'],
    ['s', 'digital'],
  ])('reads type "%s" as %s, in 009 or in the leader', (type, kind) => {
    expect(mapIntermarc(record([`009 ${type}  `, '245 __ $aT'], LEADER)).kind).toBe(kind);
    expect(mapIntermarc(record(['245 __ $aT'], `00672c0 m 22000272  45${type} `)).kind).toBe(kind);
  });

  it('takes serials and analytic records for periodicals', () => {
    expect(mapIntermarc(record(['009 a', '245 __ $aT'], '00672c0 s 22000272  45a ')).kind).toBe(
      'periodical',
    );
    expect(mapIntermarc(record(['009 a', '245 __ $aT'], '00672c0 d 22000272  45a ')).kind).toBe(
      'periodical',
    );
  });

  it('gives other scripts of the title as other titles', () => {
    const mapped = mapIntermarc(record(['245 1_ $aKol haširim', '245 1_ $aכל השירים'], LEADER));
    expect(mapped.title).toMatchObject({ main: 'Kol haširim', others: ['כל השירים'] });
  });

  it('gives what followed the title on a card as responsibility', () => {
    const mapped = mapIntermarc(record(['245 1_ $aLe musée$r / [rédigé par] X'], LEADER));
    expect(mapped).toMatchObject({ title: { main: 'Le musée' }, responsibility: '[rédigé par] X' });
  });

  it('maps any record without throwing, and reads nothing outside its tags', () => {
    fc.assert(
      fc.property(arbitraryRecord, (source) => {
        const fields = source.fields.filter((field) => INTERMARC_TAGS.has(field.tag));
        expect(mapIntermarc({ ...source, fields })).toEqual(mapIntermarc(source));
      }),
    );
  });
});

describe('each row of the table', () => {
  it.each(Object.keys(INTERMARC) as (keyof typeof INTERMARC)[])(
    'reads for %s nothing but the subfields of its row',
    (row) => {
      const { paths, read } = INTERMARC[row];
      fc.assert(
        fc.property(arbitraryOf(INTERMARC_TAGS), (source) => {
          expect(read(indexRecord(onlyAt(source, paths)))).toEqual(read(indexRecord(source)));
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** The records that the BnF gives in both formats: ARK, file in Intermarc, file in UNIMARC. */
interface Pair {
  readonly ark: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What both tables must read alike: title, creators and roles, dates, publisher, language, kind, subjects, numbers. */
const COMPARED = [
  ...(['title', 'creators', 'publication', 'year', 'languages', 'kind'] as const),
  ...(['subjects', 'classifications', 'id', 'permalink'] as const),
  ...(['isbns', 'issns', 'eans', 'otherNumbers'] as const),
] satisfies readonly (keyof Description)[];

/** Each difference, and why it is none of the mapping. */
const DIFFERENCES = [
  'cb320815587 creators', // The BnF took the dates of the author from its authority file when it converted.
  'cb362736320 subjects', // It wrote the code of the source behind a free keyword: "Hugo (HC)".
];

describe.skipIf(!hasCorpus)(`mapIntermarc beside the BnF's own conversion${corpusNote}`, () => {
  const read = new Map<string, Promise<Map<string, Description>>>();

  /** The records of a file by ARK. */
  function mapped(file: string): Promise<Map<string, Description>> {
    const known = read.get(file) ?? mapFile(file);
    read.set(file, known);
    return known;
  }

  async function mapFile(file: string): Promise<Map<string, Description>> {
    const records = new Map<string, Description>();
    for await (const event of readRecords(corpusPath(`catalogue/${file}`))) {
      if (event.kind !== 'record') continue;
      const each = mapRecord(event.record, event.flavour);
      records.set(/ark:.*$/.exec(each.permalink ?? '')?.[0] ?? each.id, each);
    }
    return records;
  }

  function pairs(): Pair[] {
    const list = fs.readFileSync(corpusPath('catalogue/PAIRS-intermarc-unimarc.tsv'), 'utf8');
    const rows = list.trim().split('\n').slice(1);
    return rows.map((row) => {
      const [ark = '', ours = '', theirs = ''] = row.split('\t');
      return { ark, ours, theirs };
    });
  }

  async function differences(fields: readonly (keyof Description)[]): Promise<string[]> {
    const found: string[] = [];
    for (const { ark, ours, theirs } of pairs()) {
      const [one, other] = [(await mapped(ours)).get(ark), (await mapped(theirs)).get(ark)];
      expect([ark, one?.permalink, other?.permalink]).not.toContain(undefined);
      const unlike = fields.filter(
        (field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]),
      );
      found.push(...unlike.map((field) => `${ark.split('/').at(-1)} ${field}`));
    }
    return found.toSorted();
  }

  it('gives equal records for at least 98 % of the fields, and each difference is explained', async () => {
    const compared = pairs().length * COMPARED.length;
    expect(await differences(COMPARED)).toEqual(DIFFERENCES);
    expect(1 - DIFFERENCES.length / compared).toBeGreaterThanOrEqual(0.98);
  });

  it('gives equal values in all other fields', async () => {
    const compared = new Set<string>(COMPARED);
    const others = (Object.keys(INTERMARC) as (keyof Description)[]).filter(
      (field) => !compared.has(field),
    );
    expect(await differences(others)).toEqual([]);
  });

  it('reads the BnF’s ISO 5426 records with accents, filing forms and kinds', async () => {
    const file = 'regesta-bnf/intermarc/iso2709_iso5426/bibliographiq_intermarc_iso5426.not';
    const records = [...(await mapped(file)).values()];
    expect(
      records.filter((each) => each.title.main === 'Sans titre').map((each) => each.id),
    ).toEqual([]);
    expect(records.filter((each) => each.title.main.includes('|'))).toEqual([]);
    expect(records.some((each) => each.title.filing !== each.title.main)).toBe(true);
    expect(records.filter((each) => each.kind === 'other').length).toBeLessThan(20);
  });
});
