// A service small enough to read at a glance, in a process of its own as the real one: it answers each video with two
// cards made of the video's title.
import process from 'node:process';
import { serveOverPort } from '../../contract/port.ts';
import type { Result } from '../../contract/calls.ts';
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
    'library.start': async () => ({
      subjects: ['Jazz', 'Pain & levain', 'Jardinage', 'Cinéma', 'Réparer un vélo'],
      acquisitions: [
        acquisition('Pain & levain', 'Éric Kayser', '641.8 KAY'),
        acquisition('Histoire de la Commune de 1871', 'Prosper-Olivier Lissagaray', '944.081 LIS'),
        acquisition('Le jazz & ses marges', 'Anne Legrand', '781.65 LEG'),
      ],
    }),
    'catalogue.record': async ({ recordId }) =>
      recordId === 'none' ? null : { ...RECORD, recordId, title: `Titre de ${recordId}` },
  }),
);

function acquisition(title: string, creator: string, callNumber: string): Acquisition {
  const items = [{ branch: 'Centrale', section: 'Adultes', callNumber, status: null }];
  return { recordId: title, kind: 'book', title, creators: [creator], year: 2026, items };
}
type Acquisition = Result<'library.start'>['acquisitions'][number];

const RECORD: NonNullable<Result<'catalogue.record'>> = {
  recordId: '',
  kind: 'book',
  title: '',
  subtitle: null,
  responsibility: null,
  creators: ['Louise Michel'],
  publisher: null,
  place: null,
  year: 1898,
  extent: null,
  series: [],
  subjects: [],
  summary: null,
  contents: [],
  permalink: null,
  items: [{ branch: 'Centrale', section: 'Adultes', callNumber: '944.081 MIC', status: null }],
};

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
