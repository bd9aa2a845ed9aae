import type { ReactElement } from 'react';

interface Scene {
  /** Class that carries the tint. */
  readonly tint: string;
  /** Filled shapes, then lines, on a grid of 120 by 90. */
  readonly shapes: string;
  readonly lines: string;
}

const OPEN_BOOK: Scene = {
  tint: 'tint-green',
  shapes: 'M60 26c-12-7-26-8-40-5v46c14-3 28-2 40 5 12-7 26-8 40-5V21c-14-3-28-2-40 5z',
  lines:
    'M60 26v46M28 33c8-1 16 0 24 3M28 43c8-1 16 0 24 3M28 53c8-1 16 0 24 3M92 33c-8-1-16 0-24 3M92 43c-8-1-16 0-24 3M92 53c-8-1-16 0-24 3',
};

// Keyed by a word of the theme, lower case: themes are written by whoever prepares the demonstration.
const SCENES: Readonly<Record<string, Scene>> = {
  histoire: {
    tint: 'tint-brick',
    shapes: 'M52 26h16l3 46H49zM44 72h32v8H44zM50 20h20v6H50zM60 6l18 5-18 5z',
    lines:
      'M60 4v16M51 36l18-4M50 46l20-5M50 56l21-6M49 66l22-6M14 80h92M20 80V62h14v18M24 67h6M24 73h6M88 80V56h14v24M92 62h6M92 69h6',
  },
  cuisine: {
    tint: 'tint-ochre',
    shapes: 'M18 56c0-20 18-32 42-32s42 12 42 32c0 12-12 18-42 18S18 68 18 56z',
    lines:
      'M36 36c4 6 6 14 5 22M52 31c4 8 6 18 5 29M68 31c4 8 6 18 5 29M84 36c3 6 4 12 3 20M10 80h100M30 18c-3-3-3-6 0-9M46 14c-3-3-3-6 0-9M62 14c-3-3-3-6 0-9',
  },
  médias: {
    tint: 'tint-petrol',
    shapes: 'M18 14h62v64H18zM74 40a18 18 0 1 1 0 36 18 18 0 0 1 0-36z',
    lines:
      'M26 24h46M26 34h20v16H26zM52 36h20M26 58h26M26 66h22M74 40a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM87 71l15 13M66 54h16M66 62h12',
  },
};

/** A drawing for the theme of a video: an open book where the theme has none of its own. */
export function ThemeDrawing({ theme }: { readonly theme: string }): ReactElement {
  const words = theme.toLowerCase().split(/\P{L}+/u);
  const scene = words.map((word) => SCENES[word]).find((found) => found !== undefined) ?? OPEN_BOOK;
  return (
    <svg
      className={`theme-drawing ${scene.tint}`}
      viewBox="0 0 120 90"
      aria-hidden="true"
      focusable="false"
    >
      <path className="theme-shapes" d={scene.shapes} />
      <path className="theme-lines" d={scene.lines} />
    </svg>
  );
}
