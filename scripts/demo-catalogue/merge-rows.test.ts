import { describe, expect, test } from 'vitest';
import type { LoanRow } from './loan-lists.ts';
import { mergeRows } from './merge-rows.ts';
import type { Work } from './work.ts';

const ROW: LoanRow = {
  list: 'imprimes',
  loans: 100,
  title: 'Chanson douce / Leïla Slimani',
  author: 'Slimani, Leïla (1981-....)',
  publication: 'Paris : Gallimard, 2016',
  index: 'SLIM',
  branch: 'CABANIS',
  callNumber: 'SLIM',
  audience: 'A',
  type: 'ROM',
};

function only(...rows: readonly Partial<LoanRow>[]): Work {
  const works = mergeRows(rows.map((row) => ({ ...ROW, ...row })));
  const [work] = works;
  if (!work || works.length > 1) throw new Error(`${String(works.length)} works instead of one`);
  return work;
}

function genresOf(work: Work): readonly string[] {
  return work.headings.flatMap(({ subfields }) => subfields.map(([, value]) => value));
}

describe('mergeRows', () => {
  test('makes one work of the years of one title, with a copy more where it is much borrowed', () => {
    const work = only({}, { title: 'Chanson douce', loans: 200, type: '' });
    expect(work.statement.responsibility).toBe('Leïla Slimani');
    expect(work.items.map(({ branch }) => branch)).toEqual([
      'Médiathèque centrale',
      'Bibliothèque des Tilleuls',
    ]);
  });

  test('keeps apart two editions and two volumes', () => {
    const rows = [
      ROW,
      { ...ROW, publication: 'Paris : Folio, 2018' },
      { ...ROW, title: 'Chanson douce. 2 / Leïla Slimani' },
    ];
    expect(mergeRows(rows)).toHaveLength(3);
  });

  test('puts the most borrowed first, whatever the order of the rows', () => {
    const rows = [ROW, { ...ROW, title: 'Le pays des autres', loans: 900 }];
    const titles = (given: readonly LoanRow[]): readonly string[] =>
      mergeRows(given).map(({ statement }) => statement.title);
    expect(titles(rows)).toEqual(['Le pays des autres', 'Chanson douce']);
    expect(titles(rows.toReversed())).toEqual(titles(rows));
  });

  test('reads the type of a row that gives none from its filing mark', () => {
    expect(only({ type: '', callNumber: 'Kik 02', index: 'BD KIK/02' }).kind).toBe('comic');
    expect(genresOf(only({ type: '', callNumber: 'P LEVY' }))).toEqual(['Romans policiers']);
    expect(only({ type: '', author: '', publication: 'Paris : Bayard, 1971-' }).kind).toBe(
      'periodical',
    );
  });

  test('files a comic in its series by author and filing mark', () => {
    const comic = only({
      title: "L'exode de Kalandre. 17 / Patrick Sobral",
      author: 'Sobral, Patrick',
      callNumber: 'BDT SOB Leg 17',
      type: 'BD',
    });
    expect(comic.series).toEqual({ title: 'Les Légendaires', volume: '17' });
    expect(comic.dewey).toBe('741.5');
  });

  test('takes the issue off the call number of a periodical', () => {
    const periodical = only({ type: 'PERIO', callNumber: 'P WAPI NO. 368 NOV 2017' });
    expect(periodical.items[0]?.callNumber).toBe('P WAPI');
  });

  test('names the genre of a film and the music of a recording', () => {
    const film = { list: 'films', callNumber: 'SF AVEN', type: 'DVDFIC' } as const;
    expect(genresOf(only(film))).toEqual(['Films de science-fiction']);
    const recording = { list: 'cds', index: 'S291', callNumber: '291 BIG', type: 'CD' } as const;
    expect(genresOf(only(recording))).toEqual(['Rap (musique)']);
  });
});
