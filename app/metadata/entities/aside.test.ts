import { describe, expect, test } from 'vitest';
import { VIDEO_FIELDS, type AuthorityLink, type VideoPage } from '../../shared/video.ts';
import { noNames, pageOf, searchOf } from '../testing/catalogue.ts';
import { understand } from '../understand.ts';
import { ASIDE, weigh } from './aside.ts';
import { mentionOf } from './candidate.ts';
import { readField } from './words.ts';

const bare = { gazetteer: noNames, search: searchOf(0), tagger: null };

async function believedIn(parts: Partial<VideoPage>) {
  const { mentions } = await understand(pageOf(parts), bare);
  return mentions.filter(({ confidence }) => confidence > ASIDE).map(({ text }) => text);
}

test('of a cited book its title and full author are believed, not its place, house or year', async () => {
  const description = 'Marc Bloch, La Société féodale en Irlande, Paris, Tallandier, 1939.';
  expect(await believedIn({ description })).toEqual([
    'Marc Bloch',
    'La Société féodale en Irlande',
    'Irlande',
  ]);
});

test('a cited surname with initials is no known person', async () => {
  const description = '- Duval C. & Bensaïd L., Les Marais, PUF, Paris, 2014.';
  expect(await believedIn({ description })).toEqual(['Les Marais']);
});

test('a cited surname with particles and initials, or a body, is no known person either', async () => {
  const description = [
    'Références :',
    'Van Dongen, H. P. A. (2003). Wakefulness. Sleep.',
    'World Health Organization. (2011). World report. WHO Press.',
  ].join('\n');
  expect(await believedIn({ description })).toEqual(['Wakefulness', 'World report']);
});

test.each([
  'Montage par Jeanne Duval : https://exemple.fr/jeanne',
  'Iconographie : Jeanne Duval',
  'Mon siège Zorbex à Bordeaux : https://exemple.fr/siege',
  'Boutique de Jeanne Duval, 3 rue du Lac, Paris',
  'Formation offerte par Jeanne Duval : https://exemple.fr',
])('nothing is believed of %j', async (description) => {
  expect(await believedIn({ description })).toEqual([]);
});

test('a sentence with an everyday word of trade speaks of the subject', async () => {
  const description =
    'La formation de Jeanne Duval à Bordeaux fut une longue réduction au silence.';
  expect(await believedIn({ description })).toEqual(['Jeanne Duval', 'Bordeaux']);
});

test("the channel's own name is no subject of its videos", async () => {
  const page = { channel: 'Trois Marais', title: 'La paix', description: 'Ici Trois Marais !' };
  expect(await believedIn({ ...page, keywords: ['trois marais'] })).toEqual([]);
});

test('the part that someone took is no subject, the same word in a sentence is one', async () => {
  const mentionAt = (description: string) => {
    const reading = readField(pageOf({ description }), 'description');
    const finding = { start: 0, end: 7, type: 'subject', confidence: 0.8 } as const;
    return weigh(mentionOf(reading, finding), [reading]).confidence;
  };
  expect(mentionAt('Casting : Jeanne Duval, Louis Marais')).toBe(ASIDE);
  expect(mentionAt('Casting : comment le réussir')).toBe(0.8);
});

test('the country where a documentary was made is no place of which it speaks', async () => {
  const description = 'Les grues quittent la Norvège.\nReportage (Suède, 2019, 52mn)';
  expect(await believedIn({ description })).toEqual(['Norvège', '2019']);
});

describe('a name that a model reads in the keywords', () => {
  const link: AuthorityLink = {
    label: 'Lagune',
    headingType: 'place',
    authorityId: null,
    frequency: 1,
    score: 1,
    reason: '',
  };
  function isBelieved(parts: Partial<VideoPage>, tag: string, links: readonly AuthorityLink[]) {
    const page = pageOf({ ...parts, keywords: ['mer', tag] });
    const readings = VIDEO_FIELDS.map((field) => readField(page, field));
    const keywords = readField(page, 'keywords');
    const span = { start: 4, end: keywords.text.length };
    const finding = { ...span, type: 'place', confidence: 0.9, source: 'model', links } as const;
    return weigh(mentionOf(keywords, finding), readings).confidence > ASIDE;
  }

  test('is not believed as one small word that stands nowhere else', () => {
    expect(isBelieved({}, 'lagune', [])).toBe(false);
  });
  test('is believed where another text says it', () => {
    expect(isBelieved({ title: 'La Lagune' }, 'lagune', [])).toBe(true);
    expect(isBelieved({ description: 'Sur la lagune.' }, 'lagune', [])).toBe(true);
  });
  test('is believed where the catalogue has it', () => {
    expect(isBelieved({}, 'lagune', [link])).toBe(true);
  });
  test('is believed with a capital, or of several words', () => {
    expect(isBelieved({}, 'Lagune', [])).toBe(true);
    expect(isBelieved({}, 'lagune rose', [])).toBe(true);
  });
});

test('a description without lines is cut where words are glued together', async () => {
  const prose = 'une histoire de la mer et des gens qui en vivent, '.repeat(9);
  const description = `${prose}et voilà.Montage par Jeanne DuvalMusique : Paul Martin - Mon écran Zorbex : https://exemple.fr`;
  expect(await believedIn({ description })).toEqual([]);
});
