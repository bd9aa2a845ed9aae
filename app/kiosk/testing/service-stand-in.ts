// A service small enough to read at a glance, in a process of its own as the real one: it answers each video with two
// cards made of the video's title.
import process from 'node:process';
import { serveOverPort } from '../../contract/port.ts';
import type { Card } from '../../contract/schemas.ts';
import { fakeHandlers } from '../../contract/testing/fake.ts';

// Given by the stand-in of `utilityProcess`.
const port = (process as unknown as { parentPort: ParentPort }).parentPort;
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const quota = { offer: 'site', used: 1, limit: null } as const;

serveOverPort(
  {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  },
  fakeHandlers({
    'video.analyse': async (snapshot) => {
      const video = snapshot.player as { videoDetails?: { videoId: string; title: string } } | null;
      const details = video?.videoDetails;
      if (details === undefined) return { kind: 'no-video' };
      // A test's way to make the service crash.
      if (details.title === 'crash') process.exit(3);
      return {
        kind: 'answer',
        videoId: details.videoId,
        title: details.title,
        nature: 'learning',
        understood: [],
        cards: [card(`Un livre sur : ${details.title}`), card(`Un film sur : ${details.title}`)],
        cached: false,
        quota,
      };
    },
    'seat.quota': async () => quota,
  }),
);

function card(title: string): Card {
  return {
    recordId: title,
    documentClass: 'books',
    kind: 'book',
    level: 'own',
    expires: null,
    title,
    subtitle: null,
    creators: [],
    publisher: null,
    year: null,
    items: [],
    permalink: null,
    reason: 'Pour l’essai.',
    score: 1,
    evidence: [],
    explanation: { kind: 'sum', label: 'essai', value: 1, parts: [] },
  };
}
