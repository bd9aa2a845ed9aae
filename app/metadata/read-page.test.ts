import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageSnapshot } from '../shared/video.ts';
import { readPage } from './read-page.ts';
import { ID, next, OTHER, player, URL } from './testing/answers.ts';

const snapshot = (parts: Partial<PageSnapshot>): PageSnapshot => ({
  url: URL,
  documentTitle: null,
  player: null,
  next: null,
  displayed: null,
  ...parts,
});

describe('reading a page', () => {
  test("keeps the uploader's own title and the translated one apart", () => {
    const page = readPage(snapshot({ player: player(ID), next: next(ID) }));
    expect(page).toMatchObject({
      site: 'youtube',
      id: ID,
      title: 'La mer qui monte',
      shownTitle: 'The rising sea',
      channel: 'Une chaîne',
      keywords: ['mer', 'climat'],
      category: 'Education',
      captionLanguages: ['fr'],
      titleSource: 'player',
    });
  });

  test('removes control and bidirectional characters and keeps the lines', () => {
    const page = readPage(snapshot({ player: player(ID) }));
    expect(page?.description).toBe('Première ligne.\nSeconde ligne.');
  });

  test('does not believe a player that plays another video, such as an advertisement', () => {
    const page = readPage(snapshot({ player: player(OTHER, 'Publicité'), next: next(ID) }));
    expect(page).toMatchObject({
      id: ID,
      title: 'The rising sea',
      channel: 'A channel',
      keywords: [],
    });
  });

  test('sees no video where everything on the page is still about the one before', () => {
    const page = readPage(
      snapshot({ player: player(OTHER), next: next(OTHER), documentTitle: 'Avant - YouTube' }),
    );
    expect(page).toBeNull();
  });

  test('sees no video where the address names none, whatever the page holds', () => {
    const url = 'https://www.youtube.com/@chaine';
    expect(readPage(snapshot({ url, player: player(ID), next: next(ID) }))).toBeNull();
  });

  test('falls back to the displayed texts, then to the title of the window', () => {
    const displayed = { videoId: ID, title: 'Affiché', channel: 'C', description: 'D' };
    expect(readPage(snapshot({ displayed }))).toMatchObject({ title: 'Affiché', description: 'D' });
    expect(readPage(snapshot({ documentTitle: '(3) La mer - YouTube' }))).toMatchObject({
      title: 'La mer',
      titleSource: 'document-title',
    });
    expect(readPage(snapshot({ documentTitle: 'YouTube' }))).toBeNull();
    expect(readPage(snapshot({ documentTitle: ' - YouTube' }))).toBeNull();
  });

  test('reads the microformat where the details hold nothing but the id', () => {
    const { microformat } = player(ID);
    const page = readPage(snapshot({ player: { videoDetails: { videoId: ID }, microformat } }));
    expect(page).toMatchObject({
      title: 'The rising sea',
      shownTitle: null,
      category: 'Education',
    });
  });

  test('caps every length', () => {
    const long = player(ID, 'x'.repeat(100_000));
    const page = readPage(
      snapshot({
        player: {
          videoDetails: {
            ...long.videoDetails,
            shortDescription: 'é'.repeat(100_000),
            keywords: Array.from({ length: 5000 }, () => 'k'.repeat(5000)),
          },
        },
      }),
    );
    expect(page?.title.length).toBeLessThanOrEqual(500);
    expect(page?.description.length).toBeLessThanOrEqual(20_000);
    expect(page?.keywords.length).toBeLessThanOrEqual(200);
    expect(page?.keywords[0]?.length).toBeLessThanOrEqual(200);
  });

  test('survives any JSON in any place, and never reports an id that the address does not name', () => {
    const whole = { player: player(ID), next: next(ID) };
    fc.assert(
      fc.property(mutated(whole), fc.anything(), (changed, displayed) => {
        // Hostile on purpose: the type says what the observer promises, the page may break any promise.
        const hostile = { ...snapshot({}), ...changed, displayed } as PageSnapshot;
        const page = readPage(hostile);
        expect(page === null || page.id === ID).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('chapters', () => {
  const described = (description: string) =>
    readPage(snapshot({ displayed: { videoId: ID, title: 'T', channel: null, description } }))
      ?.chapters;

  test('come from the time lines of the description', () => {
    expect(
      described('Sommaire\n- 00:00 Intro\n00:41 : La lave\n(1:02:03) Fin\nRDV à 12h30'),
    ).toEqual([
      { title: 'Intro', start: 0 },
      { title: 'La lave', start: 41 },
      { title: 'Fin', start: 3723 },
    ]);
  });

  test('need at least two times in rising order', () => {
    expect(described('Voir à 3:20\n3:20 le moment')).toEqual([]);
  });

  test("come from the player's bar before anything else", () => {
    const bar = {
      ...next(ID),
      playerOverlays: {
        playerOverlayRenderer: {
          decoratedPlayerBarRenderer: {
            decoratedPlayerBarRenderer: {
              playerBar: {
                chapteredPlayerBarRenderer: {
                  chapters: [
                    {
                      chapterRenderer: { title: { simpleText: 'Un' }, timeRangeStartMillis: 1500 },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    };
    expect(readPage(snapshot({ next: bar }))?.chapters).toEqual([{ title: 'Un', start: 1 }]);
  });

  test('come from the chapter panel otherwise', () => {
    const item = (title: string, time: string) => ({
      macroMarkersListItemRenderer: {
        title: { simpleText: title },
        timeDescription: { simpleText: time },
      },
    });
    const contents = [item('Un', '0:00'), item('Deux', '1:00:01')];
    const content = { macroMarkersListRenderer: { contents } };
    const panel = { engagementPanelSectionListRenderer: { content } };
    const page = readPage(snapshot({ next: { ...next(ID), engagementPanels: [{}, panel] } }));
    expect(page?.chapters).toEqual([
      { title: 'Un', start: 0 },
      { title: 'Deux', start: 3601 },
    ]);
  });
});

/** The value with one of its parts, anywhere, replaced by anything. */
function mutated(value: object): fc.Arbitrary<object> {
  const paths = pathsOf(value);
  return fc
    .tuple(fc.constantFrom(...paths), fc.anything({ withBigInt: true, withNullPrototype: true }))
    .map(([path, replacement]) => replaced(value, path, replacement) as object);
}

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsOf(part).map((path) => [key, ...path]),
  ]);
}

function replaced(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((part, i) => (String(i) === key ? replaced(part, rest, replacement) : part));
  }
  // Only called on the path of an object, which `pathsOf` has walked.
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, replacement) };
}
