import { describe, expect, test } from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../store/testing/temporary-folder.ts';
import { readConfig, type Config } from './config.ts';

function read(toml: string, environment = {}): Config {
  const config = path.join(temporaryFolder(), 'en-regard.toml');
  fs.writeFileSync(config, toml);
  return readConfig({ config }, environment);
}

const VIDEO = '[[start.videos]]\ntitle = "Un titre"\n';

describe('[start]', () => {
  test('is our own page, with nothing chosen', () => {
    expect(read('').start).toEqual({ page: 'library', suggestions: [], videos: [] });
  });

  test('opens the plain page of a video, whichever way its link was shared', () => {
    const { videos } = read(
      `${VIDEO}link = "https://youtu.be/aaaaaaaaaaa?si=x"\nwhy = "Pour voir"`,
    ).start;
    expect(videos).toEqual([
      {
        address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
        title: 'Un titre',
        why: 'Pour voir',
      },
    ]);
  });

  test('takes videos of the instance that is shown instead of YouTube, and of no other', () => {
    const site = '[kiosk]\npeertube = "https://video.example.org"\n';
    const link = 'https://video.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d';
    expect(read(`${site}${VIDEO}link = "${link}"`).start.videos[0]?.address).toBe(link);
    const other = link.replace('video.', 'other.');
    expect(() => read(`${site}${VIDEO}link = "${other}"`)).toThrow(
      /start\.videos\.0\.link : l’adresse d’une vidéo du site du poste, comme https:\/\/video\.example/,
    );
  });

  test.each([
    [
      'a channel',
      `${VIDEO}link = "https://www.youtube.com/@chaine"`,
      /videos\.0\.link : l’adresse/,
    ],
    ['a script', `${VIDEO}link = "javascript:alert(1)"`, /videos\.0\.link : l’adresse/],
    ['no title', '[[start.videos]]\nlink = "https://youtu.be/aaaaaaaaaaa"', /videos\.0\.title/],
    [
      'another key',
      `${VIDEO}link = "https://youtu.be/aaaaaaaaaaa"\nurl = "x"`,
      /start\.videos\.0\.url : réglage inconnu.*link, title, why/,
    ],
    ['another page', '[start]\npage = "home"', /start\.page : .*"library"\|"site"/],
    ['an empty suggestion', '[start]\nsuggestions = [" "]', /start\.suggestions\.0/],
  ])('refuses %s, and says what is allowed', (_what, toml, says) => {
    expect(() => read(toml)).toThrow(says);
  });
});

describe('[kiosk] languages', () => {
  test('is a list, the first the usual one, or names in the environment', () => {
    expect(read('[kiosk]\nlanguages = ["ar", "fr"]').kiosk.languages).toEqual(['ar', 'fr']);
    expect(read('', { EN_REGARD_KIOSK_LANGUAGES: 'fr, en' }).kiosk.languages).toEqual(['fr', 'en']);
  });

  test.each(['[]', '["fr", "fr"]', '["fr", "de"]', '3'])('is not %s', (list) => {
    expect(() => read(`[kiosk]\nlanguages = ${list}`)).toThrow(/kiosk\.languages/);
  });
});

describe('[sound]', () => {
  test('caps the volume and asks for headphones, unless it is told not to', () => {
    expect(read('').sound).toEqual({ maxPercent: 70, headphones: true });
    const toml = '[sound]\nmax_percent = 0\nheadphones = "off"';
    expect(read(toml).sound).toEqual({ maxPercent: null, headphones: false });
    expect(() => read('[sound]\nmax_percent = 110')).toThrow(/sound\.max_percent : .*100/);
  });
});

describe('[opening]', () => {
  test('is always where nothing is written', () => {
    expect(read('').opening).toBeNull();
    expect(read('[opening]\nnotice_minutes = 5').opening).toBeNull();
  });

  test('is closed on the days that are not written, once one is', () => {
    const opening = read('[opening]\ntuesday = "10:00-12:30, 14:00-18:00"').opening;
    expect(opening?.days[2]).toEqual([
      { from: 600, to: 750 },
      { from: 840, to: 1_080 },
    ]);
    expect(opening?.days.filter((spans) => spans.length > 0)).toHaveLength(1);
    expect(opening?.noticeMinutes).toBe(10);
  });

  test('closes for a day or for several, and is open all the others', () => {
    const opening = read('[opening]\nclosures = ["2026-12-25", "2026-12-28/2027-01-02"]').opening;
    expect(opening?.days.every(([span]) => span?.from === 0 && span.to === 1_440)).toBe(true);
    expect(opening?.closures).toEqual([
      { from: '2026-12-25', to: '2026-12-25' },
      { from: '2026-12-28', to: '2027-01-02' },
    ]);
  });

  test.each([
    ['monday = "10h-12h"', /opening\.monday : des heures comme "10:00-12:00/],
    ['monday = "12:00-10:00"', /opening\.monday/],
    ['monday = "14:00-18:00, 10:00-12:00"', /dans l’ordre/],
    ['monday = "10:00-24:30"', /opening\.monday/],
    ['lundi = "10:00-12:00"', /opening\.lundi : réglage inconnu ; permis ici : monday/],
    ['closures = ["25/12/2026"]', /opening\.closures\.0 : un jour comme "2026-12-25"/],
    ['closures = ["2026-02-30"]', /opening\.closures\.0/],
    ['closures = ["2027-01-02/2026-12-24"]', /opening\.closures\.0/],
    ['notice_minutes = 0', /opening\.notice_minutes : .* de 1 à /],
  ])('refuses %s, and says what is allowed', (toml, says) => {
    expect(() => read(`[opening]\n${toml}`)).toThrow(says);
  });
});
