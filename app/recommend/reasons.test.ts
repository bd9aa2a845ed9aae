import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../store/testing/sample-record.ts';
import type { SearchField, SearchKind } from '../shared/search.ts';
import { SEARCH_KINDS } from '../shared/search.ts';
import { SUBJECTS } from './knowledge/subject-table.ts';
import type { Aspect } from './plan/question.ts';
import { reasonOf } from './reasons.ts';
import { NOW, titleMention, videoPage } from './testing/video.ts';
import { stems } from './text/words.ts';
import type { Match } from './score/matches.ts';
import { signal } from './score/tree.ts';

const CONTEXT = { kinds: new Set<SearchKind>(), language: 'fr', mentions: [], now: NOW };
const PLACE = { field: 'title', start: 0, end: 1 } as const;

function match(
  kind: SearchKind,
  name: string,
  label?: string,
  recordField: SearchField = 'subject',
): Match {
  const aspect: Aspect = {
    key: name,
    kind: 'topic',
    name,
    places: [PLACE],
    strength: 1,
    mention: null,
    subject: SUBJECTS.find((subject) => subject.label === label) ?? null,
  };
  const search = {
    id: 's01',
    kind,
    reason: '',
    query: name,
    fields: [],
    match: 'all',
    mention: null,
  } as const;
  return {
    asked: { search, aspect, nearness: 1 },
    recordField,
    recordText: name,
    isRecording: false,
    queryStems: stems(name),
    valueStems: stems(name),
    total: 1,
    explanation: signal('', 1),
  };
}

describe('reasonOf', () => {
  const record = sampleRecord({
    title: { main: 'X', subtitle: null, part: null, filing: 'X', others: [] },
  });

  test.each([
    [
      'topic-heading',
      'Philosophie',
      'la philosophie',
      'Parce que la vidéo parle de la philosophie.',
    ],
    [
      'topic-heading',
      'mourir',
      'la mort et le deuil',
      'Parce que la vidéo parle de la mort et du deuil («\u00a0mourir\u00a0»).',
    ],
    [
      'place-about',
      'Dublin',
      "l'Irlande",
      'Parce que la vidéo parle de l’Irlande («\u00a0Dublin\u00a0»).',
    ],
    [
      'period-about',
      'chevalier',
      'le Moyen Âge',
      'Parce que la vidéo parle du Moyen Âge («\u00a0chevalier\u00a0»).',
    ],
    ['topic-heading', 'animaux', 'les animaux', 'Parce que la vidéo parle des animaux.'],
    ['topic-heading', 'Mines', undefined, 'Sur le sujet «\u00a0Mines\u00a0», dont parle la vidéo.'],
    ['work-title', 'Germinal', undefined, 'Parce que la vidéo cite «\u00a0Germinal\u00a0».'],
    ['cited-identifier', '978', undefined, 'Cité dans la description de la vidéo.'],
  ] as const)('%s of %s', (kind, name, label, expected) => {
    expect(reasonOf(match(kind, name, label), record, CONTEXT)).toBe(expected);
  });

  test('gives a country its article, and another place its capital', () => {
    const about = (name: string): string => {
      const found = match('place-about', name, undefined, 'place');
      const aspect = { ...found.asked.aspect, kind: 'place' } as const;
      return reasonOf({ ...found, asked: { ...found.asked, aspect } }, record, CONTEXT);
    };
    expect(about('Russie')).toBe('Parce que la vidéo parle de la Russie.');
    expect(about('Égypte')).toBe('Parce que la vidéo parle de l’Égypte.');
    expect(about('Pays-Bas')).toBe('Parce que la vidéo parle des Pays-Bas.');
    expect(about('Dijon')).toBe('Parce que la vidéo parle de Dijon.');
    expect(about('Alep')).toBe('Parce que la vidéo parle d’Alep.');
    expect(about('paris')).toBe('Parce que la vidéo parle de Paris.');
    expect(about('BALI')).toBe('Parce que la vidéo parle de Bali.');
    expect(about('Le Havre')).toBe('Parce que la vidéo parle du Havre.');
    expect(about('USA')).toBe('Parce que la vidéo parle des États-Unis.');
  });

  test('names a neighbouring subject where the video says no word of the heading', () => {
    const found = match('topic-heading', 'Ronaldo', 'le football');
    const asking = (query: string): string => {
      const search = { ...found.asked.search, query };
      return reasonOf(
        { ...found, recordText: query, asked: { ...found.asked, search } },
        record,
        CONTEXT,
      );
    };
    const spoken = 'la vidéo parle du football («\u00a0Ronaldo\u00a0»).';
    expect(asking('Footballeurs')).toBe(`Parce que ${spoken}`);
    expect(asking('Sports -- Histoire')).toBe(
      `Sur un sujet voisin, «\u00a0Sports – Histoire\u00a0» : ${spoken}`,
    );
    expect(asking('Noël, Temps de')).toContain('«\u00a0Temps de Noël\u00a0»');
  });

  test.each([
    [
      'Comédies musicales -- 1990-2020 -- Histoire',
      'plus précis, «\u00a0Comédies musicales\u00a0»',
    ],
    ['Comédie et politique', 'voisin, «\u00a0Comédie et politique\u00a0»'],
    ['Acteurs de comédie', 'voisin, «\u00a0Acteurs de comédie\u00a0»'],
  ])('of a heading with a word more says whether it is narrower: %s', (recordText, said) => {
    const found = match('topic-heading', 'comédie', 'la comédie');
    const asked = { ...found.asked, search: { ...found.asked.search, query: 'Comédies' } };
    expect(reasonOf({ ...found, recordText, asked }, record, CONTEXT)).toBe(
      `Sur un sujet ${said} : la vidéo parle de la comédie.`,
    );
  });

  test('a heading without all that the video says is no narrower one: « Jeux olympiques » beside "jeux vidéo"', () => {
    const found = match('topic-heading', 'jeux vidéo', 'les jeux vidéo');
    const asked = { ...found.asked, search: { ...found.asked.search, query: 'Jeux' } };
    expect(reasonOf({ ...found, recordText: 'Jeux olympiques', asked }, record, CONTEXT)).toContain(
      'Sur un sujet voisin',
    );
  });

  test.each([
    [
      'creator-by',
      'DJANGO REINHARDT',
      'creator',
      '',
      'D’après Django Reinhardt, que cite la vidéo.',
    ],
    [
      'person-about',
      'DJANGO REINHARDT',
      'person',
      'Reinhardt, Django',
      'À propos de Django Reinhardt, dont parle la vidéo.',
    ],
  ] as const)(
    'reads a name that the video writes without its capitals: %s %s',
    (kind, name, field, recordText, said) => {
      const found = match(kind, name, undefined, field);
      const { asked } = found;
      const aspect = { ...asked.aspect, kind: 'person' } as const;
      const creators = record.creators.map((agent) => ({
        ...agent,
        name: 'Django Reinhardt',
        role: '100',
      }));
      expect(
        reasonOf(
          { ...found, recordText, asked: { ...asked, aspect } },
          { ...record, creators },
          CONTEXT,
        ),
      ).toBe(said);
    },
  );

  test('a word that both titles say is said to be no more than that', () => {
    expect(reasonOf(match('title-words', 'pangolin', undefined, 'title'), record, CONTEXT)).toBe(
      'Le titre dit «\u00a0pangolin\u00a0», comme celui de la vidéo.',
    );
  });

  test('of a film without a code does not say what it is', () => {
    const film = sampleRecord({
      kind: 'film',
      creators: record.creators.map((agent) => ({ ...agent, name: 'Johnny Hallyday', role: null })),
    });
    expect(
      reasonOf(match('creator-by', 'Johnny Hallyday', undefined, 'creator'), film, CONTEXT),
    ).toBe('Avec Johnny Hallyday, que cite la vidéo.');
  });

  test('of a double subject says the one that the video says, and the other as a neighbour', () => {
    const found = match('topic-heading', 'ukulélé', "la guitare et l'ukulélé");
    const about = (heading: string): string => {
      const asked = { ...found.asked, search: { ...found.asked.search, query: heading } };
      return reasonOf({ ...found, recordText: heading, asked }, record, CONTEXT);
    };
    expect(about('Ukulélé')).toBe('Parce que la vidéo parle de l’ukulélé.');
    expect(about('Guitare, Musique de')).toBe(
      'Sur un sujet voisin, «\u00a0Musique de guitare\u00a0» : la vidéo parle de l’ukulélé.',
    );
  });

  test('gives the country that an adjective stands for its name', () => {
    const found = match('place-about', 'américaine', undefined, 'place');
    const aspect = { ...found.asked.aspect, kind: 'place', mention: 0 } as const;
    const page = videoPage({ title: 'américaine' });
    const mentions = [{ ...titleMention(page, 'place', 'américaine'), normal: 'États-Unis' }];
    expect(
      reasonOf({ ...found, asked: { ...found.asked, aspect } }, record, { ...CONTEXT, mentions }),
    ).toBe('Parce que la vidéo parle des États-Unis.');
  });

  test('quotes a body that a summary names', () => {
    const found = match('organisation-about', 'Médecins du monde', undefined, 'summary');
    expect(reasonOf(found, record, CONTEXT)).toBe(
      'Le résumé cite «\u00a0Médecins du monde\u00a0», dont parle la vidéo.',
    );
  });

  test.each([
    ['520', 'Paroles de Charles Trenet'],
    ['080', 'Préface de Charles Trenet'],
    ['860', 'Avec la participation de Charles Trenet'],
    [null, 'Un document de Charles Trenet'],
  ])('a person whose part has the code %s: %s', (role, said) => {
    const creators = record.creators.map((agent) => ({ ...agent, name: 'Charles Trenet', role }));
    expect(
      reasonOf(
        match('creator-by', 'Charles Trenet', undefined, 'creator'),
        { ...record, creators },
        CONTEXT,
      ),
    ).toBe(`${said}, que cite la vidéo.`);
  });

  test('says that a further shelf is near, not the same', () => {
    const found = match('classification', 'Ronaldo', 'le football', 'classification');
    const at = (nearness: number): string =>
      reasonOf({ ...found, asked: { ...found.asked, nearness } }, record, CONTEXT);
    expect(at(1)).toMatch(/^Rangé avec les documents sur le football/);
    expect(at(0.88)).toMatch(/^Rangé près des documents sur le football/);
  });

  test('elides before a vowel', () => {
    expect(
      reasonOf(match('person-about', 'Emil Cioran', undefined, 'person'), record, CONTEXT),
    ).toBe('À propos d’Emil Cioran, dont parle la vidéo.');
  });

  test('does not say that a document is about someone whom its summary names', () => {
    expect(
      reasonOf(match('person-about', 'Karl Lagerfeld', undefined, 'summary'), record, CONTEXT),
    ).toBe('Le résumé cite Karl Lagerfeld, dont parle la vidéo.');
  });

  test('says what a person did, by the code of the record or by its words', () => {
    expect(
      reasonOf(match('creator-by', 'Victor Hugo', undefined, 'creator'), record, CONTEXT),
    ).toBe('Écrit par Victor Hugo, que cite la vidéo.');
    const film = sampleRecord({
      kind: 'film',
      responsibility: 'Agnès Varda, réal.',
      creators: record.creators.map((agent) => ({ ...agent, name: 'Agnès Varda', role: null })),
    });
    expect(reasonOf(match('creator-by', 'Agnès Varda', undefined, 'creator'), film, CONTEXT)).toBe(
      'Réalisé par Agnès Varda, que cite la vidéo.',
    );
  });

  test('every kind of search has its sentence, and none is vague', () => {
    for (const kind of SEARCH_KINDS) {
      const reason = reasonOf(match(kind, 'Ajanta'), record, CONTEXT);
      expect(reason).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(reason).not.toMatch(/similaire|pertinent|recommand/i);
    }
  });

  test('a document found by the other name of its author gives both names', () => {
    const bachman = {
      kind: 'person',
      name: 'Richard Bachman',
      filingName: 'Bachman, Richard',
      dates: null,
      role: '070',
      authorityId: null,
    } as const;
    const book = sampleRecord({
      creators: [bachman],
      authorities: [
        {
          type: 'person',
          label: 'Bachman, Richard',
          variants: ['King, Stephen'],
          broader: [],
          related: [],
        },
      ],
    });
    expect(reasonOf(match('creator-by', 'Stephen King', undefined, 'creator'), book, CONTEXT)).toBe(
      'Écrit par Richard Bachman, autre nom de Stephen King, que cite la vidéo.',
    );
  });
});
