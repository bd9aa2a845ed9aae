import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, type MentionType, type VideoPage } from '../shared/video.ts';
import { gazetteerOf, noNames, pageOf, searchOf } from './testing/catalogue.ts';
import type { Readers } from './readers.ts';
import { understand } from './understand.ts';

const bare: Readers = { gazetteer: noNames, search: searchOf(0), tagger: null };

async function textsOf(page: Partial<VideoPage>, type: MentionType, readers = bare) {
  const { mentions } = await understand(pageOf(page), readers);
  return [...new Set(mentions.filter((mention) => mention.type === type).map(({ text }) => text))];
}

describe('names without a catalogue', () => {
  test('a person is a given name before a capital, a king has his number', async () => {
    const description =
      'La rencontre de Marguerite Duras et du roi Louis XIV avec Jean de La Fontaine.';
    expect(await textsOf({ description }, 'person')).toEqual([
      'Marguerite Duras',
      'Louis XIV',
      'Jean de La Fontaine',
    ]);
  });

  test('a surname alone recalls the full name', async () => {
    const page = pageOf({ title: 'Qui était Victor Hugo ?', description: 'Ce que Hugo écrivait.' });
    const { mentions } = await understand(page, bare);
    const recalled = mentions.find(({ field }) => field === 'description');
    expect(recalled).toMatchObject({ text: 'Hugo', normal: 'Victor Hugo', type: 'person' });
  });

  test('a title that is cited is a work wherever it stands, though it is also a place', async () => {
    const page = {
      title: 'Pourquoi lire Venise',
      description: 'Le roman « Venise » de Claire Duval.',
    };
    expect(await textsOf(page, 'work')).toEqual(['Venise']);
    expect(await textsOf(page, 'place')).toEqual([]);
  });

  test('a channel that bears its own name in the title is one of its mentions', async () => {
    const page = { title: 'Trois ans de Sous-bois', channel: 'Sous-bois - la nature' };
    expect(await textsOf(page, 'organisation')).toEqual(['Sous-bois']);
  });

  test('a list under a heading holds titles where the video is about films', async () => {
    const page = {
      title: 'Dix films à revoir',
      description: 'Avec :\nLa Mer\nLe Vent du soir\nOrage 3',
    };
    expect(await textsOf(page, 'work')).toEqual(['La Mer', 'Le Vent du soir', 'Orage 3']);
  });

  test('a kind of place with a name is a place, unless it ends in a town', async () => {
    const description = "Le palais de la Valmière, le lac Orvane et la cathédrale d'Évreux.";
    expect(await textsOf({ description }, 'place')).toEqual([
      'palais de la Valmière',
      'lac Orvane',
      'Évreux',
    ]);
  });

  test('words with digits and verbs that open a line are no names', async () => {
    const description = 'Zorbex K65 contre Talmo K68.\nUtilisez Talmor pour cela.';
    expect(await textsOf({ description }, 'person')).toEqual([]);
  });

  test('places, events, organisations and works are told apart', async () => {
    const page = {
      title: 'La bataille de Waterloo',
      description:
        "En Turquie et aux États-Unis, l'Observatoire de Paris présente « Les Étoiles », un film de Jeanne Duval, aux éditions Lumière.",
    };
    expect(await textsOf(page, 'event')).toEqual(['bataille de Waterloo']);
    expect(await textsOf(page, 'place')).toEqual(['Waterloo', 'Turquie', 'États-Unis']);
    expect(await textsOf(page, 'organisation')).toEqual(['Observatoire de Paris', 'Lumière']);
    expect(await textsOf(page, 'work')).toEqual(['Les Étoiles']);
    expect(await textsOf(page, 'person')).toEqual(['Jeanne Duval']);
  });
});

describe('names of the catalogue', () => {
  const readers: Readers = {
    ...bare,
    search: searchOf(1000, { orange: 40, solaris: 1 }),
    gazetteer: gazetteerOf({
      Orange: 'place',
      Mars: 'person',
      'Commune de Paris': 'event',
      Solaris: 'work',
      insomnie: 'subject',
    }),
  };

  test('a common word is no name when it is written like a common word', async () => {
    const description = 'Une orange bien mûre, le 3 mars, sans insomnie.';
    const { mentions } = await understand(pageOf({ description }), readers);
    expect(mentions.map(({ text, type }) => [text, type])).toEqual([['insomnie', 'subject']]);
  });

  test('a title of one word is a work only within quotes', async () => {
    expect(await textsOf({ description: 'La crème Solaris protège.' }, 'work', readers)).toEqual(
      [],
    );
    expect(await textsOf({ description: 'On a relu « Solaris » hier.' }, 'work', readers)).toEqual([
      'Solaris',
    ]);
  });

  test('what a rule and the catalogue both find is surer, and keeps its links and years', async () => {
    const { mentions } = await understand(pageOf({ title: 'La Commune de Paris' }), readers);
    const [commune] = mentions;
    expect(commune).toMatchObject({ type: 'event', years: { from: 1871, to: 1871 } });
    expect(commune?.links.map(({ label }) => label)).toEqual(['Commune de Paris']);
    expect(commune?.confidence).toBeGreaterThan(0.95);
  });
});

const fragments = [
  'É',
  'é',
  'e\u0301',
  '🎬',
  '👨‍👩‍👧',
  'œuvre',
  '« Le Rouge et le Noir »',
  'Victor Hugo',
  'مرحبا بالعالم',
  'Привіт Україно',
  'XIXe siècle',
  'de 1939 à 1945',
  "l'Irlande",
  'Abonnez-vous !',
  'https://exemple.fr/a?b=1',
  '\n',
  '\n- Hugo, V. (1862). Les Misérables. Paris: Lacroix.',
  '\nSources :\n• «\u00a0L’E\u0301tranger\u00a0» d’Albert Camus (Gallimard, 1942)',
  '\n- طه حسين، الأيام، دار المعارف، ١٩٢٩',
  'ISBN 978-2-07-036822-8',
  ' ',
  ', ',
  '\ud83d',
  'Hally\u00adday',
  'بين ١٩٣٩',
  'İstanbul',
  'de',
  'Jeanne',
  'GUERRE',
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

const pages = fc.record({
  title: texts,
  description: texts,
  keywords: fc.array(texts, { maxLength: 3 }),
  channel: texts,
});

const anyCatalogue: Readers = {
  ...bare,
  gazetteer: gazetteerOf({
    'Hugo, Victor': 'person',
    'Rouge et le noir': 'work',
    oeuvre: 'subject',
    Istanbul: 'place',
  }),
};

test('every offset leads back to the text itself, whatever the script', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (parts) => {
      const page = pageOf(parts);
      const { mentions, keyphrases, citedSources } = await understand(page, anyCatalogue);
      for (const { field, start, end, text } of [...mentions, ...keyphrases]) {
        expect(fieldText(page, field).slice(start, end)).toBe(text);
        expect(text.trim()).not.toBe('');
      }
      for (const source of citedSources) {
        expect(page.description.slice(source.start, source.end)).toBe(source.text);
        for (const field of ['author', 'title', 'publisher'] as const) {
          const place = source.places[field];
          const written = place === null ? null : page.description.slice(place.start, place.end);
          expect(written).toBe(source[field]);
        }
      }
      for (const { confidence } of mentions) expect(confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

test('the same page is understood the same way twice, and overlaps only where a name is made of names', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (parts) => {
      const page = pageOf(parts);
      const first = await understand(page, anyCatalogue);
      expect(JSON.stringify(await understand(page, anyCatalogue))).toBe(JSON.stringify(first));
      const sum = first.natureScores.reduce((total, score) => total + score, 0);
      expect(sum).toBeCloseTo(1, 6);
      for (const a of first.mentions) {
        for (const b of first.mentions) {
          const isClash = a !== b && a.field === b.field && a.start < b.end && b.start < a.end;
          const outer = a.end - a.start >= b.end - b.start ? a : b;
          expect(!isClash || outer.type === 'work' || outer.type === 'event').toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  'a',
  'A\n',
  '@a ',
  'Aa-',
  'A. ',
  'Dupont A., ',
  '«a',
  '"A" ',
  '1999-',
  '978-',
  '🎬',
  'guerre de ',
])('a description made of %j alone is read in a moment', async (unit) => {
  // Patterns that look back and forth would need minutes for this; linear ones need a fraction of a second.
  const description = unit.repeat(20_000 / unit.length);
  const { mentions } = await understand(
    pageOf({ description, title: description.slice(0, 500) }),
    bare,
  );
  expect(mentions.length).toBeLessThanOrEqual(400);
});
