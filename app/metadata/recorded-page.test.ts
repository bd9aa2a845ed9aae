import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { snapshotOfRecording } from './recorded-page.ts';
import { ID, next, OTHER, player, URL } from './testing/answers.ts';

describe('a recording', () => {
  const read = (text: string, url: string | null = null) => {
    const found = snapshotOfRecording(text, url);
    return found && readPage(found);
  };
  const html = (script: string, head = '') =>
    `<!doctype html><head>${head}<title>T - YouTube</title><script nonce="x">${script}</script></head>`;

  test('of HTML is read from its scripts, whatever brackets the uploader writes', () => {
    const tricky = JSON.stringify(player(ID, 'Un "titre" }; { avec \\ et <b>'));
    const page = read(html(`if(a){var ytInitialPlayerResponse = ${tricky};var meta=1}`));
    expect(page?.title).toBe('Un "titre" }; { avec \\ et <b>');
  });

  test('of 2018 is read from the configuration of the player', () => {
    const config = { args: { player_response: JSON.stringify(player(ID)) } };
    expect(read(html(`ytplayer.config = ${JSON.stringify(config)};`))?.id).toBe(ID);
  });

  test('of a page without JSON is read from its head', () => {
    const head = `<link rel="canonical" href="${URL}"><meta property="og:title" content="L&#39;été">`;
    expect(read(html('', head))).toMatchObject({ id: ID, title: "L'été" });
  });

  test.each([
    ['a player response', JSON.stringify(player(ID))],
    ['a next response', JSON.stringify(next(ID))],
    ['a pbj array', JSON.stringify([{}, { playerResponse: player(ID) }, { response: next(ID) }])],
    [
      'an answer of get_video_info',
      `a=1&player_response=${encodeURIComponent(JSON.stringify(player(ID)))}&b=2`,
    ],
    [
      'a bundle',
      JSON.stringify({ url: URL, watch_html: html(`ytInitialData = ${JSON.stringify(next(ID))}`) }),
    ],
  ])('in the form of %s is read', (_form, text) => {
    expect(read(text)?.id).toBe(ID);
  });

  test('given with another address is not believed', () => {
    expect(read(JSON.stringify(player(ID)), `https://youtu.be/${OTHER}`)).toBeNull();
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '<html',
    '<script>ytInitialData = {"a":',
    'player_response=%E0%A4%A',
  ])('that is damaged gives no video: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('cut at any point never makes an error', () => {
    const text = html(`var ytInitialPlayerResponse = ${JSON.stringify(player(ID))};`);
    fc.assert(
      fc.property(fc.nat(text.length), (length) => {
        expect([null, ID]).toContain(read(text.slice(0, length))?.id ?? null);
      }),
    );
  });
});
