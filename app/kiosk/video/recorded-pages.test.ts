import fs from 'node:fs';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebContents } from 'electron';
import { corpusNote, corpusPath, hasCorpus } from '../../../scripts/testing/corpus.ts';
import { readPage } from '../../metadata/read-page.ts';
import { systemClock } from '../clock.ts';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { setInternet } from '../testing/fake/internet.ts';
import { readSnapshot } from './read-snapshot.ts';
import { youtube } from './sites.ts';

/** What a reference reader made of a recorded page. */
interface Recorded {
  readonly file: string;
  readonly kind: string;
  readonly player?: {
    readonly videoId: string;
    /** Null on pages that say only that there is no such video, or not for everybody. */
    readonly title: string | null;
    readonly author: string | null;
  };
}

// Before this YouTube kept the player's answer where no page of today has it.
const FIRST_YEAR = 2021;

describe.skipIf(!hasCorpus)(`recorded watch pages, opened in the kiosk${corpusNote}`, () => {
  let kiosk: BootedKiosk;
  beforeAll(async () => {
    setInternet(() => ({ body: '<title>YouTube</title>' }));
    kiosk = await bootKiosk({ site: youtube });
  });
  afterAll(() => kiosk.end());

  const pages = hasCorpus ? recordedPages() : [];
  it.each(pages)('are read with their own scripts at work: $file', async ({ file, player }) => {
    const address = `https://www.youtube.com/watch?v=${player?.videoId}`;
    const body = read(file);
    setInternet((url) => (url.href === address ? { body } : null));
    await kiosk.video.loadURL(address);
    // The compiler knows Electron's own view; the stand-in has the part of it that is used.
    const contents = kiosk.video as unknown as WebContents;
    const snapshot = await readSnapshot(contents, youtube, systemClock);
    const page = snapshot === null ? null : readPage(snapshot);
    expect(page).toMatchObject({
      id: player?.videoId,
      title: player?.title,
      channel: player?.author,
    });
  });
});

function recordedPages(): Recorded[] {
  return fs
    .readFileSync(corpusPath('youtube-pages/expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded)
    .filter(({ kind, player }) => kind === 'watch_html' && typeof player?.title === 'string')
    .filter(({ file }) => Number(/\.(\d{4})-\d\d-\d\d\./.exec(file)?.[1]) >= FIRST_YEAR);
}

function read(file: string): string {
  const bytes = fs.readFileSync(corpusPath(`youtube-pages/${file}`));
  return (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
}
