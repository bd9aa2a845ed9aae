import { describe, expect, test } from 'vitest';
import type { EventDates } from '../shared/catalogue-record.ts';
import type { SearchKind } from '../shared/search.ts';
import { arrivalTrait, EVENT_TRAIT } from '../shared/traits.ts';
import { SAMPLE_ITEM, sampleRecord } from '../store/testing/sample-record.ts';
import { askedSearches } from './plan.ts';
import type { CatalogueStatistics } from './plan/question.ts';
import { leadOf } from './reason-lead.ts';
import { answer, smallLibrary, type RecordInWords } from './testing/library.ts';
import { NOW, videoMetadata, videoPage } from './testing/video.ts';

const PAGE = videoPage({ title: 'La peine de mort' });
const HEADING = ['Peine de mort'];

function eventOn(day: string): EventDates {
  const times = [{ start: `${day}T17:00:00Z`, end: `${day}T19:00:00Z` }];
  return { times, wholeDays: false, timeZone: 'Europe/Paris', place: 'Médiathèque centrale' };
}

/** The reasons of the answer by record, for a video in a language and of a nature. */
function reasons(
  records: readonly RecordInWords[],
  page = PAGE,
  metadata = videoMetadata({}),
  now = NOW,
): Readonly<Record<string, string>> {
  const { documents } = answer(page, metadata, smallLibrary(records), { now });
  return Object.fromEntries(documents.map(({ recordId, reason }) => [recordId, reason]));
}

const OLD_COPY = { year: 1975, items: [SAMPLE_ITEM] };

describe('the openings of a list say in plain French what they are', () => {
  test('an event: its day and its place', () => {
    const meeting = {
      id: 'meeting',
      title: 'Rencontre : la peine de mort en débat',
      rest: { kind: 'event', event: eventOn('2026-12-12') },
    } as const;
    expect(reasons([meeting])).toEqual({
      meeting:
        'Rendez-vous le samedi 12 décembre, Médiathèque centrale, parce que la vidéo parle du droit et de la justice («\u00a0peine de mort\u00a0»).',
    });
  });

  test('a new acquisition: its year, this one or the last', () => {
    const books = [
      { id: 'new', title: 'Un châtiment', about: HEADING, rest: { year: 2026 } },
      { id: 'old', title: 'Une sentence', about: HEADING, rest: { year: 2019 } },
    ];
    const said = reasons(books);
    expect(said['new']).toMatch(/^Nouveauté de 2026, parce que la vidéo parle /);
    expect(said['old']).toMatch(/^Parce que/);
    expect(reasons(books, PAGE, videoMetadata({}), '2028-01-02T00:00:00Z')['new']).toMatch(
      /^Parce que/,
    );
  });

  test('a counter-view: the heading that says so', () => {
    const essay = { id: 'essay', title: 'Juger', about: ['Peine de mort -- Opinion publique'] };
    expect(reasons([essay])['essay']).toMatch(
      /^Pour un regard critique \(«\u00a0Opinion publique\u00a0»\), parce que la vidéo parle /,
    );
  });

  test('the long tail: an old single copy, with its year', () => {
    const old = { id: 'old', title: 'Une sentence', about: HEADING, rest: OLD_COPY };
    expect(reasons([old])['old']).toMatch(/^À redécouvrir dans le fonds \(1975\), parce que/);
  });

  test('the long tail is no news of what the video itself names', () => {
    const record = sampleRecord({ kind: 'book', ...OLD_COPY });
    const context = {
      kinds: new Set<SearchKind>(['long-tail']),
      language: 'fr',
      mentions: [],
      now: NOW,
    };
    expect(leadOf(record, 'topic-heading', context)).toBe('À redécouvrir dans le fonds (1975)');
    expect(leadOf(record, 'cited-title', context)).toBeNull();
    expect(leadOf(record, 'creator-by', context)).toBeNull();
  });

  test('no counter-view: a novel that is called a counter-enquiry', () => {
    const title = { ...sampleRecord().title, main: 'Meursault, contre-enquête' };
    const context = {
      kinds: new Set<SearchKind>(['counter-view']),
      language: 'fr',
      mentions: [],
      now: NOW,
    };
    const lead = (number: string) =>
      leadOf(
        sampleRecord({ kind: 'book', title, classifications: [{ scheme: 'dewey', number }] }),
        'topic-heading',
        context,
      );
    expect(lead('194')).toBe('Pour un regard critique («\u00a0contre-enquête\u00a0»)');
    expect(lead('843')).toBeNull();
  });

  test('the language of the video, where it is not French', () => {
    const book = { id: 'spa', title: 'La pena', about: HEADING, rest: { languages: ['spa'] } };
    const spanish = videoMetadata({ language: 'es' });
    expect(reasons([book], PAGE, spanish)['spa']).toMatch(/^En espagnol comme la vidéo, parce que/);
    expect(reasons([book])['spa']).toMatch(/^Parce que/);
  });

  test('French for those who speak another language', () => {
    const method = {
      id: 'fle',
      title: 'Bonjour',
      about: ['Français (langue) -- Méthodes pour allophones'],
    };
    const page = videoPage({ title: 'Пісня про весну' });
    const inUkrainian = videoMetadata({ language: 'uk', nature: 'inclusion' });
    expect(reasons([method], page, inUkrainian)).toEqual({
      fle: 'Pour apprendre le français : la vidéo est en ukrainien.',
    });
    expect(reasons([method], page, videoMetadata({ nature: 'inclusion' }))).toEqual({});
    const inEnglish = videoMetadata({ language: 'en', nature: 'inclusion' });
    expect(reasons([method], page, inEnglish)).toEqual({});
  });

  test('news: what teaches to read the press', () => {
    const books = [
      { id: 'press', title: 'Le carnaval', about: ['Sensationnalisme dans la presse'] },
      { id: 'prison', title: 'Purger sa peine', about: ['Peine de mort'] },
    ];
    const news = videoMetadata({ nature: 'media-literacy' });
    const ofTheDay = { ...PAGE, category: 'News & Politics' };
    expect(reasons(books, ofTheDay, news)['press']).toBe(
      'Pour prendre du recul sur l’actualité : «\u00a0Sensationnalisme dans la presse\u00a0».',
    );
    expect(Object.keys(reasons(books, ofTheDay))).toEqual(['prison']);
  });
});

test('of two events on the same thing, the sooner one comes first, whenever the question is asked', () => {
  const meeting = (id: string, day: string): RecordInWords => ({
    id,
    title: 'La peine de mort en débat',
    rest: { kind: 'event', event: eventOn(day), expires: `${day}T19:00:00Z` },
  });
  const events = [meeting('may', '2027-05-12'), meeting('december', '2026-12-12')];
  expect(Object.keys(reasons(events))).toEqual(['december', 'may']);
  expect(Object.keys(reasons(events, PAGE, videoMetadata({}), '2027-05-01T08:00:00Z'))).toEqual([
    'may',
  ]);
});

describe('the plan of the openings', () => {
  const OPENINGS: readonly SearchKind[] = [
    'event-near',
    'new-acquisition',
    'counter-view',
    'long-tail',
  ];
  const having = (traits: readonly string[]): CatalogueStatistics => ({
    size: 1000,
    documentFrequency: (word) => (word.startsWith('trait1') && !traits.includes(word) ? 0 : 3),
  });
  const kindsOf = (
    traits: readonly string[],
    metadata = videoMetadata({}),
  ): readonly SearchKind[] =>
    askedSearches(PAGE, metadata, having(traits), NOW).map(({ search }) => search.kind);

  test('has no search for a kind of which the catalogue has nothing', () => {
    expect(kindsOf([]).filter((kind) => OPENINGS.includes(kind))).toEqual([]);
    const planned = kindsOf([EVENT_TRAIT]).filter((kind) => OPENINGS.includes(kind));
    expect(new Set(planned)).toEqual(new Set(['event-near']));
  });

  test('asks for what came this year and last, by the clock of the question', () => {
    expect(kindsOf([arrivalTrait(2025)])).toContain('new-acquisition');
    expect(kindsOf([arrivalTrait(2024)])).not.toContain('new-acquisition');
  });

  test('by the nature of the video: an evening out sooner beside leisure, another voice beside news', () => {
    const traits = [EVENT_TRAIT, 'trait1critical'];
    const order = (nature: 'leisure' | 'media-literacy'): readonly SearchKind[] =>
      kindsOf(traits, videoMetadata({ nature })).filter((kind) => OPENINGS.includes(kind));
    expect(order('leisure')[0]).toBe('event-near');
    expect(order('media-literacy')[0]).toBe('counter-view');
  });
});
