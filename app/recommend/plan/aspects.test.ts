import { describe, expect, test } from 'vitest';
import { titleMention, videoMetadata, videoPage } from '../testing/video.ts';
import { gatherAspects } from './aspects.ts';

function strengthOf(label: string, title: string, person: string): number {
  const page = videoPage({ title });
  const mentions = [titleMention(page, 'person', person)];
  const aspects = gatherAspects(page, videoMetadata({ mentions }));
  return aspects.find(({ subject }) => subject?.label === label)?.strength ?? 0;
}

describe('gatherAspects', () => {
  test('a person alone says less of a country than its own name does', () => {
    const alone = strengthOf('les États-Unis', 'Elon Musk et les puces', 'Elon Musk');
    const named = strengthOf('les États-Unis', 'Elon Musk à Washington', 'Elon Musk');
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(named / 2);
  });
  test('so does a body that is called by its town', () => {
    const page = videoPage({ title: 'Paris FC : la saison' });
    const club = titleMention(page, 'organisation', 'Paris FC');
    const aspects = gatherAspects(page, videoMetadata({ mentions: [club] }));
    const strength = aspects.find(({ subject }) => subject?.label === 'Paris')?.strength ?? 0;
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(strengthOf('Paris', 'Paris : la saison', 'la saison'));
  });
  test('a title that lists three places is about none of them', () => {
    const placesOf = (title: string, names: readonly string[]): number[] => {
      const page = videoPage({ title });
      const mentions = names.map((name) => titleMention(page, 'place', name));
      return gatherAspects(page, videoMetadata({ mentions }))
        .filter(({ kind }) => kind === 'place')
        .map(({ strength }) => strength);
    };
    const [two = 0] = placesOf('Londres et Berlin', ['Londres', 'Berlin']);
    const three = placesOf('Londres, Paris, Berlin', ['Londres', 'Paris', 'Berlin']);
    expect(three).toHaveLength(3);
    expect(three.every((strength) => strength <= two / 2)).toBe(true);
  });
  test('a country is named by its towns before its people', () => {
    const page = videoPage({ title: 'Elon Musk', description: 'Une visite à Washington.' });
    const mentions = [titleMention(page, 'person', 'Elon Musk')];
    const aspects = gatherAspects(page, videoMetadata({ mentions }));
    expect(aspects.find(({ subject }) => subject?.type === 'place')?.name).toBe('Washington');
  });
  test('a person says as much of any other subject', () => {
    const freud = strengthOf('la psychologie', 'Sigmund Freud', 'Sigmund Freud');
    expect(freud).toBe(strengthOf('la psychologie', 'La psychologie', 'La'));
  });
});
