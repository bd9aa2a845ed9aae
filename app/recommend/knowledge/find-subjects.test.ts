import { describe, expect, test } from 'vitest';
import { fieldText, type VideoPage } from '../../shared/video.ts';
import { videoPage } from '../testing/video.ts';
import { findSubjects } from './find-subjects.ts';

function labels(page: Parameters<typeof videoPage>[0]): string[] {
  return findSubjects(videoPage(page)).map(({ subject }) => subject.label);
}

describe('findSubjects', () => {
  test('knows a subject by another word than its name', () => {
    expect(labels({ title: 'Les chantiers des cathédrales' })).toContain('le Moyen Âge');
    expect(labels({ title: 'Une recette irlandaise' })).toContain("l'Irlande");
  });
  test('the title says more than the description', () => {
    const [first] = labels({
      title: 'Les volcans',
      description: 'Musique de fin. Un oiseau passe.',
    });
    expect(first).toBe('la Terre, les volcans et les roches');
  });
  test('a sentence that asks to subscribe, or holds an address, says nothing', () => {
    const description =
      'Abonnez-vous à ma chaîne de cuisine ! Mes recettes : https://example.org/volcan';
    expect(labels({ title: 'Bonjour', description })).toEqual([]);
  });
  test('the words of a longer cue are its own, but for places', () => {
    expect(labels({ title: 'Los Angeles' })).toEqual(['les États-Unis']);
    expect(labels({ title: 'La guerre d’Algérie' })).toContain('le Maghreb');
  });
  test('in a French library « français » tells nothing of a video', () => {
    expect(labels({ title: 'Une ration de l’armée française' })).not.toContain('la France');
  });
  test('a handle that begins like a cue says nothing, a long ending of it does', () => {
    expect(labels({ title: 'Congomikilimtl' })).toEqual([]);
    expect(labels({ title: 'Philosophiquement parlant' })).not.toEqual([]);
  });
  test('a time of the video is no year, and half a word no subject', () => {
    const description = '39:45 La fin. Un vernis semi-permanent.';
    expect(labels({ title: 'Bonjour', description, keywords: ['14:18'] })).toEqual([]);
    expect(labels({ title: 'La guerre de 39-45' })).toContain('la Seconde Guerre mondiale');
  });
  test('a word that only begins like a cue says nothing', () => {
    expect(labels({ title: 'Une révélation en septembre' })).not.toContain('le rêve et le sommeil');
  });
  test('the channel’s own name in the title says no more than on the channel', () => {
    const title = 'Les volcans - C’est pas sorcier';
    const channel = 'C’est pas sorcier';
    const strengthOf = (page: Partial<VideoPage>) =>
      findSubjects(videoPage(page)).find(({ subject }) => subject.label === 'les sciences')
        ?.strength;
    const onChannel = strengthOf({ title: 'Les volcans', channel });
    expect(strengthOf({ title, channel })).toBeLessThan(strengthOf({ title }) ?? 0);
    expect(strengthOf({ title, channel })).toBeGreaterThan(onChannel ?? 1);
  });
  test('so does a part of the channel’s name', () => {
    const title = 'Les volcans | Il était une fois... la lave';
    const tales = (channel: string) =>
      findSubjects(videoPage({ title, channel })).find(({ subject }) =>
        /contes/.test(subject.label),
      )?.strength;
    expect(tales('Il était une fois... (Studio Zorbex)')).toBeLessThan(tales('Zorbex') ?? 0);
  });
  test('a longer cue says what its words do not say alone', () => {
    const found = labels({ title: 'Un dessin animé pour les petits' });
    expect(found).toContain("le cinéma d'animation et Disney");
    expect(found).not.toContain('le dessin');
    expect(found).not.toContain('le manga et la culture japonaise');
  });
  test('an idiom says nothing of what its words say', () => {
    expect(labels({ title: 'Invité de France Info' })).toEqual([]);
    expect(labels({ title: 'La France en 1900' })).toContain('la France');
  });
  test('a prize of books or films is no motor race', () => {
    expect(labels({ title: 'Le grand prix des lecteurs' })).not.toContain(
      "l'automobile et la moto",
    );
    expect(labels({ title: 'La formule un à Monaco' })).toContain("l'automobile et la moto");
  });
  test('a studio of animation is no television series', () => {
    expect(labels({ title: 'Chez Disney' })).toEqual(["le cinéma d'animation et Disney"]);
  });
  test('a hashtag of the title says no more than a keyword', () => {
    const [hashtag] = findSubjects(videoPage({ title: 'Bonjour #volcan' }));
    const [keyword] = findSubjects(videoPage({ title: 'Bonjour', keywords: ['volcan'] }));
    expect(hashtag?.strength).toBe(keyword?.strength);
  });
  test('the best place is in the title, then of a word that names the subject', () => {
    const bestOf = (parts: Partial<VideoPage>) => {
      const page = videoPage(parts);
      const [place] = findSubjects(page)[0]?.places ?? [];
      return place && fieldText(page, place.field).slice(place.start, place.end);
    };
    expect(bestOf({ title: 'Bonjour', keywords: ['sketch', 'humour'] })).toBe('humour');
    expect(bestOf({ title: 'Un sketch', keywords: ['humour'] })).toBe('sketch');
    expect(
      bestOf({ title: 'Bonjour', description: 'Un sol volcanique.', keywords: ['géologie'] }),
    ).toBe('géologie');
  });
  test('a lone word of a longer keyword says less than a keyword of its own', () => {
    const strengthOf = (keywords: readonly string[]) =>
      findSubjects(videoPage({ keywords })).find(({ subject }) => /volcans/.test(subject.label))
        ?.strength ?? 0;
    expect(strengthOf(['recette gâteau volcan'])).toBeLessThan(strengthOf(['volcan']));
    expect(strengthOf(['recette gâteau volcan', 'le volcan'])).toBeGreaterThanOrEqual(
      strengthOf(['volcan']),
    );
  });
  test('a second witness makes a subject surer', () => {
    const [one] = findSubjects(videoPage({ title: 'Les volcans' }));
    const [two] = findSubjects(videoPage({ title: 'Les volcans', keywords: ['géologie'] }));
    expect(two?.strength).toBeGreaterThan(one?.strength ?? 1);
  });
  test('every cue stands where it says', () => {
    const page = videoPage({ title: 'Napoléon à Waterloo', keywords: ['1815', 'bataille'] });
    for (const { places } of findSubjects(page)) {
      for (const { field, start, end } of places) {
        expect(fieldText(page, field).slice(start, end)).toMatch(/Napoléon|Waterloo|bataille/);
      }
    }
  });
});
