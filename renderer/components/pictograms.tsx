import type { ReactElement } from 'react';
import type { DocumentKind } from '../../app/shared/catalogue-record.ts';

// Drawn on a grid of 24, in lines of the text's own colour; beside them always stands the word.
const KIND_PATHS: Readonly<Record<DocumentKind, string>> = {
  book: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11M9 8h6',
  comic: 'M4 4h16v12h-8l-4 4v-4H4zM12 4v12M4 9h8M15 8h2M15 11h2',
  audiobook: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5a1 1 0 0 1-1-1zM20 14h-3v6h2a1 1 0 0 0 1-1z',
  periodical: 'M4 4h12v16H6a2 2 0 0 1-2-2zM16 9h4v9a2 2 0 0 1-4 0M7 8h6M7 12h6M7 16h4',
  film: 'M3 5h18v14H3zM7 5v14M17 5v14M3 9.7h4M3 14.3h4M17 9.7h4M17 14.3h4',
  music:
    'M9 18V5l10-2v12M9 9l10-2M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 15a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  score:
    'M3 6h18M3 10h18M3 14h18M3 18h18M10 16.5V7l6-1v9M10 16.5a2 1.6 0 1 1-4 0 2 1.6 0 0 1 4 0zM16 15a2 1.6 0 1 1-4 0 2 1.6 0 0 1 4 0z',
  game: 'M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  image: 'M4 4h16v16H4zM4 17l5-6 4 5 3-3 4 4M15.5 9.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z',
  digital: 'M3 5h18v11H3zM9 20h6M12 16v4M9 8.5l-2 2 2 2M15 8.5l2 2-2 2',
  event: 'M4 5h16v15H4zM4 10h16M8 3v4M16 3v4M8 14h3v3H8z',
  other: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
};

const SIGN_PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  // Two arrows to and from an edge: the pane may be beside the video or under it.
  fold: 'M5 5l14 14M19 10v9h-9',
  unfold: 'M19 19L5 5M5 14V5h9',
  home: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  print: 'M7 8V3h10v5M5 8h14v8H5zM8 13h8v8H8z',
  door: 'M6 21V3h12v18M3 21h18M14.5 12h.01',
  question:
    'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.4M12 18h.01M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
  record: 'M4 5h16v14H4zM8 9h8M8 12h8M8 15h5',
  videos: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  librarian: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7M9 18l3-1 3 1',
  retry: 'M20 5v5h-5M20 10a8 8 0 1 0 .3 4',
  hourglass: 'M6 3h12M6 21h12M7 3c0 6 5 5 5 9s-5 3-5 9M17 3c0 6-5 5-5 9s5 3 5 9',
} as const;
export type Sign = keyof typeof SIGN_PATHS;

/** The pictogram of a kind of document. */
export function KindPictogram({ kind }: { readonly kind: DocumentKind }): ReactElement {
  return <Drawing path={KIND_PATHS[kind]} />;
}

/** A sign for a button or a state of the pane. */
export function SignPictogram({ sign }: { readonly sign: Sign }): ReactElement {
  return <Drawing path={SIGN_PATHS[sign]} />;
}

function Drawing({ path }: { readonly path: string }): ReactElement {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
