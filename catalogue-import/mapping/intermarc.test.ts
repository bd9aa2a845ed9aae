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

const UNIMARC_FILES = ['bnf-sru-hugo-unimarc.xml', 'bnf-sru-flaubert-unimarc.xml'];
const INTERMARC_FILES = ['bib-victor-hugo-start1-max30.xml', 'bnf-sru-victor-hugo-50.xml'];

/** How many records both tables read alike, of those that the BnF gives in both formats. */
type Score = Partial<Record<keyof Description, number>>;

describe.skipIf(!hasCorpus)(`mapIntermarc beside the BnF's own conversion${corpusNote}`, () => {
  async function mapped(
    folder: string,
    files: readonly string[],
  ): Promise<Map<string, Description>> {
    const records = new Map<string, Description>();
    for (const file of files) {
      for await (const event of readRecords(
        corpusPath(`catalogue/regesta-bnf/${folder}/${file}`),
      )) {
        if (event.kind !== 'record') continue;
        const each = mapRecord(event.record, event.flavour);
        records.set(each.id, each);
      }
    }
    return records;
  }

  it('gives the same fields for the records that exist in both formats', async () => {
    const unimarc = await mapped('unimarc/sru', UNIMARC_FILES);
    const intermarc = await mapped('intermarc/sru/intermarcXchange', INTERMARC_FILES);
    const pairs = [...intermarc].flatMap(([id, ours]) => {
      const theirs = unimarc.get(id);
      return theirs === undefined ? [] : [[ours, theirs] as const];
    });
    const score: Score = {};
    for (const [ours, theirs] of pairs) {
      for (const field of Object.keys(ours) as (keyof Description)[]) {
        const isSame = JSON.stringify(ours[field]) === JSON.stringify(theirs[field]);
        score[field] = (score[field] ?? 0) + (isSame ? 1 : 0);
      }
    }
    const different = Object.entries(score).filter(([, count]) => count < pairs.length);
    expect(pairs).toHaveLength(9);
    // The BnF adds to UNIMARC: coded audience, dates of an author; to a keyword its source; to a title all of its card.
    expect(Object.fromEntries(different)).toEqual({
      audience: 0,
      creators: 8,
      notes: 8,
      responsibility: 8,
      subjects: 8,
      title: 8,
      workKey: 8,
    });
  });

  it('reads the BnF’s ISO 5426 records with accents, filing forms and kinds', async () => {
    const file = 'bibliographiq_intermarc_iso5426.not';
    const records = [...(await mapped('intermarc/iso2709_iso5426', [file])).values()];
    expect(
      records.filter((each) => each.title.main === 'Sans titre').map((each) => each.id),
    ).toEqual([]);
    expect(records.filter((each) => each.title.main.includes('|'))).toEqual([]);
    expect(records.some((each) => each.title.filing !== each.title.main)).toBe(true);
    expect(records.filter((each) => each.kind === 'other').length).toBeLessThan(20);
  });
});
