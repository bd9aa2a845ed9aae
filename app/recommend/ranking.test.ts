import { describe, expect, test } from 'vitest';
import type { RecommendedDocument } from '../shared/recommendation.ts';
import { answer, answeredIds, smallLibrary } from './testing/library.ts';
import { citedSource, titleMention, videoMetadata, videoPage } from './testing/video.ts';

// Ten small catalogues: the order expected, and in the name of each test the reason a librarian would give.
describe('the order of the list', () => {
  test('the singer in full comes first, another of his first name not at all', () => {
    const page = videoPage({ title: 'Johnny Hallyday en concert' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Johnny Hallyday')] });
    const ids = answeredIds(page, metadata, [
      { id: 'winter', title: 'Living in the blues', by: 'Johnny Winter' },
      { id: 'hallyday', title: 'Derrière l’amour', by: 'Johnny Hallyday' },
    ]);
    expect(ids).toEqual(['hallyday']);
  });

  test('a guitarist is not a software framework of his name', () => {
    const page = videoPage({
      title: 'Django : les bonnes pratiques',
      keywords: ['développement web'],
    });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'reinhardt', title: 'Nuages', by: 'Django Reinhardt', rest: { kind: 'music' } },
      { id: 'web', title: 'Créer son site', about: ['Sites Web'] },
    ]);
    expect(ids).toEqual(['web']);
  });

  test('what a cataloguer put under the heading comes before a novel that names the country in its summary', () => {
    const page = videoPage({ title: 'L’Irlande des lacs' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'novel', title: 'Un été', rest: { summary: 'En Irlande, une famille se déchire.' } },
      { id: 'heading', title: 'Vertes collines', place: 'Irlande' },
    ]);
    expect(ids).toEqual(['heading', 'novel']);
  });

  test('a novel that names a volcano in its summary is not about volcanoes', () => {
    const page = videoPage({ title: 'Comment naissent les volcans' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'novel', title: 'Un été', rest: { summary: 'Au pied des volcans, une famille.' } },
      { id: 'heading', title: 'La Terre en feu', about: ['Volcans'] },
    ]);
    expect(ids).toEqual(['heading']);
  });

  test('of two works of one title, that of the author whom the video names comes first', () => {
    const page = videoPage({ title: 'Germinal, de Zola', description: 'Émile Zola et la mine.' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'work', 'Germinal')] });
    const ids = answeredIds(page, metadata, [
      { id: 'homonym', title: 'Germinal', by: 'Jeanne Aubert' },
      { id: 'zola', title: 'Germinal', by: 'Émile Zola' },
    ]);
    expect(ids[0]).toBe('zola');
  });

  test('a short title that is cited is not another title that holds its words', () => {
    const page = videoPage({ title: 'Les tranchées', description: 'Henri Barbusse, Le feu' });
    const cited = citedSource({
      start: 0,
      end: 22,
      text: 'Henri Barbusse, Le feu',
      author: 'Henri Barbusse',
      title: 'Le feu',
    });
    const ids = answeredIds(page, videoMetadata({ citedSources: [cited] }), [
      { id: 'song', title: 'Brûler le feu', by: 'Juliette Armanet' },
      { id: 'book', title: 'Le feu : journal d’une escouade', by: 'Henri Barbusse' },
    ]);
    expect(ids).toEqual(['book']);
  });

  test('the very book that the description cites by its number comes first', () => {
    const description = 'Source : 9782070368846';
    const page = videoPage({ title: 'La Révolution française', description });
    const cited = citedSource({
      kind: 'isbn',
      start: 9,
      end: 22,
      text: '9782070368846',
      identifier: '9782070368846',
    });
    const ids = answeredIds(page, videoMetadata({ citedSources: [cited] }), [
      { id: 'heading', title: 'La chute du roi', about: ['Révolution française'] },
      { id: 'cited', title: 'Un essai', rest: { isbns: ['9782070368846'] } },
    ]);
    expect(ids).toEqual(['cited', 'heading']);
  });

  test('a people leads to its country', () => {
    const page = videoPage({ title: 'Une légende irlandaise' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'guide', title: 'Dublin à pied', place: 'Irlande' },
    ]);
    expect(ids).toEqual(['guide']);
  });

  test('one common word is no reason: nothing comes rather than nonsense', () => {
    const page = videoPage({ title: 'Les petites merveilles du dimanche' });
    const ids = answeredIds(page, videoMetadata({}), [
      {
        id: 'alphabet',
        title: 'Les abécédaires',
        rest: { summary: 'Des merveilles du dimanche soir.' },
      },
    ]);
    expect(ids).toEqual([]);
  });

  test.each([
    ['an adult’s video: the adults’ book first', 'Les volcans', ['adult', 'child']],
    [
      'a child’s video: the children’s book first',
      'Les volcans, pour les enfants',
      ['child', 'adult'],
    ],
  ])('%s', (_, title, expected) => {
    const ids = answeredIds(videoPage({ title }), videoMetadata({}), [
      { id: 'child', title: 'Boum', about: ['Volcans'], rest: { audience: 'child' } },
      { id: 'adult', title: 'Précis', about: ['Volcans'], rest: { audience: 'adult' } },
    ]);
    expect(ids).toEqual(expected);
  });

  test('a document that answers two things comes before one that answers one of them', () => {
    const page = videoPage({ title: 'Les femmes et la guerre' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'war', title: 'Batailles', about: ['Guerre'] },
      { id: 'both', title: 'Combattantes', about: ['Guerre', 'Femmes'] },
    ]);
    expect(ids[0]).toBe('both');
  });

  test('a subject comes before the same word as a subdivision of another', () => {
    const page = videoPage({ title: 'Un voyage en Irlande' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'subdivision', title: 'Van', about: ['Rock (musique) -- Irlande'] },
      { id: 'subject', title: 'Vertes collines', place: 'Irlande' },
    ]);
    expect(ids).toEqual(['subject', 'subdivision']);
  });
});

describe('what is doubted', () => {
  const worthOf = (document: RecommendedDocument | undefined, text: string): number => {
    const [common] = document?.explanation.parts ?? [];
    const whole = common?.parts.find((part) => JSON.stringify(part).includes(text));
    return (whole?.label === 'En plus' ? whole.parts[1] : whole)?.value ?? 0;
  };

  test('a name that may be another adds at most as much as what is sure', () => {
    const page = videoPage({ title: 'Denis', keywords: ['Volcans'] });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Denis')] });
    const [film] = answer(
      page,
      metadata,
      smallLibrary([{ id: 'a', title: 'Un été', by: 'Denis Martin', about: ['Minéraux'] }]),
    ).documents;
    expect(worthOf(film, 'Denis Martin')).toBeGreaterThan(0);
    expect(worthOf(film, 'Denis Martin')).toBeLessThanOrEqual(worthOf(film, 'Minéraux'));
    expect(film?.reason).toContain('Minéraux');
  });

  test('a word alone adds at most as much as what is sure', () => {
    const page = videoPage({ title: 'Le retour', keywords: ['Volcans'] });
    const word = { text: 'retour', field: 'title', start: 3, end: 9, weight: 1 } as const;
    const titles = ['Le retour', 'Retour au port', 'Retour en ville'];
    const { documents } = answer(
      page,
      videoMetadata({ keyphrases: [word] }),
      smallLibrary(
        titles.map((title, at) => ({ id: `${at}`, title, about: at === 0 ? ['Minéraux'] : [] })),
      ),
    );
    const [stones] = documents;
    expect(worthOf(stones, 'Le retour')).toBeGreaterThan(0);
    expect(worthOf(stones, 'Le retour')).toBeLessThanOrEqual(worthOf(stones, 'Minéraux'));
  });
});

describe('pluralism', () => {
  const page = videoPage({ title: 'Les volcans' });

  test('one work is one card, and its other records are named on it', () => {
    const same = { workKey: 'one work' };
    const { documents } = answer(
      page,
      videoMetadata({}),
      smallLibrary([
        { id: 'a', title: 'Volcans', about: ['Volcans'], rest: same },
        { id: 'b', title: 'Volcans', about: ['Volcans'], rest: same },
      ]),
    );
    expect(documents.map(({ recordId, otherRecordIds }) => [recordId, otherRecordIds])).toEqual([
      ['a', ['b']],
    ]);
  });

  test('one author has two cards at most', () => {
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'a', title: 'Volcans un', by: 'Haroun Tazieff', about: ['Volcans'] },
      { id: 'b', title: 'Volcans deux', by: 'Haroun Tazieff', about: ['Volcans'] },
      { id: 'c', title: 'Volcans trois', by: 'Haroun Tazieff', about: ['Volcans'] },
      { id: 'd', title: 'Volcans quatre', by: 'Katia Krafft', about: ['Volcans'] },
    ]);
    expect(ids).toHaveLength(3);
    expect(ids).toContain('d');
  });

  test('of two documents as good, the one from elsewhere comes sooner', () => {
    const rest = { publication: { place: null, publisher: 'Le même', date: null }, year: 1990 };
    const other = { kind: 'film', year: 2015, country: 'JP' } as const;
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'a', title: 'Volcans', about: ['Volcans'], rest },
      { id: 'b', title: 'Volcans', about: ['Volcans'], rest },
      { id: 'c', title: 'Volcans', about: ['Volcans'], rest: other },
    ]);
    expect(ids).toEqual(['a', 'c', 'b']);
  });
});
