import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { videoAddress } from './video-address.ts';

const ID = 'dQw4w9WgXc-';

describe('an address that names a video', () => {
  test.each([
    `https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch/?v=${ID}`,
    `http://youtube.com/watch?list=PL123&v=${ID}&t=42s&pp=ygUE`,
    `https://m.youtube.com/watch?v=${ID}#dialog`,
    `https://music.youtube.com/watch?v=${ID}&list=RD1`,
    `https://tv.youtube.com/watch/${ID}`,
    `https://www.youtubekids.com/watch?v=${ID}`,
    `https://www.youtube-nocookie.com/embed/${ID}?rel=0`,
    `https://www.youtube.com/embed/${ID}`,
    `https://www.youtube.com/shorts/${ID}?feature=share`,
    `https://www.youtube.com/live/${ID}`,
    `https://youtu.be/${ID}?si=abc`,
    `https://WWW.YouTube.com:443/watch?v=${ID}`,
    `  youtu.be/${ID} `,
    `www.youtube.com/watch?v=${ID}`,
  ])('is read from %s', (url) => {
    expect(videoAddress(url)).toEqual({ site: 'youtube', id: ID });
  });

  const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
  test.each([
    ['https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv', 'kkGMgK9ZtnKfYAgnEtQxbv'],
    ['https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv?start=1m', 'kkGMgK9ZtnKfYAgnEtQxbv'],
    [`https://video.example.org/videos/watch/${UUID}`, UUID],
    [`https://video.example.org/videos/embed/${UUID}`, UUID],
  ])('is read from PeerTube: %s', (url, id) => {
    expect(videoAddress(url)).toEqual({ site: 'peertube', id });
  });

  test.each([
    `http://127.0.0.1:8080/stand-in/watch?v=${ID}`,
    `https://mediatheque.example/stand-in/watch?x=1&v=${ID}`,
    `demo://stand-in/stand-in/watch?v=${ID}`,
  ])('is read from the stand-in %s', (url) => {
    expect(videoAddress(url)).toEqual({ site: 'demo', id: ID });
  });
});

describe('an address that names none', () => {
  test.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=tooshort',
    'https://www.youtube.com/watch?v=twelve_chars',
    `https://www.youtube.com/watch?list=${ID}`,
    `https://www.youtube.com/playlist?list=${ID}`,
    `https://www.youtube.com/results?search_query=a&v=${ID}`,
    'https://www.youtube.com/@NotaBeneMov',
    'https://www.youtube.com/channel/UCP46_MXP_WG_auH88FnfS1A',
    'https://www.youtube.com/feed/trending',
    'https://www.youtube.com/clip/UgkxU2HSeGL_NvmDJ-nQJrlLwllwMDBdGZFs',
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    `https://consent.youtube.com/m?continue=https://www.youtube.com/watch?v=${ID}`,
    `https://accounts.google.com/watch?v=${ID}`,
    `https://www.youtube.com.evil.example/watch?v=${ID}`,
    `https://www.youtube.com@evil.example/watch?v=${ID}`,
    `https://www.youtube.com/stand-in/watch?v=${ID}`,
    `ftp://www.youtube.com/watch?v=${ID}`,
    'https://video.example.org/w/p/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://video.example.org/w/not-an-id',
    'https://video.example.org/videos/watch/playlist/1',
    'ftp://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://www.youtube.com/w/kkGMgK9ZtnKfYAgnEtQxbv',
    `ftp://host/stand-in/watch?v=${ID}`,
    `javascript:location='https://www.youtube.com/watch?v=${ID}'`,
    '',
  ])('gives null: %s', (url) => {
    expect(videoAddress(url)).toBeNull();
  });
});

test('an odd string gives null or eleven safe characters, never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => {
      const address = videoAddress(url);
      expect(address === null || /^[A-Za-z0-9_-]{11}$/.test(address.id)).toBe(true);
    }),
  );
});
