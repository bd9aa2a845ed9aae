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
      'M36 36c4 6 6 14 5 22M52 31c4 8 6 18 5 29M68 31c4 8 6 18 5 29M84 36c3 6 4 12 3 20M10 80h100M40 18c-3-3-3-6 0-9M58 14c-3-3-3-6 0-9M76 18c-3-3-3-6 0-9',
  },
  médias: {
    tint: 'tint-petrol',
    shapes: 'M18 14h62v64H18zM74 40a18 18 0 1 1 0 36 18 18 0 0 1 0-36z',
    lines:
      'M26 24h46M26 34h20v16H26zM52 36h20M26 58h26M26 66h22M74 40a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM87 71l15 13M66 54h16M66 62h12',
  },
  cinéma: {
    tint: 'tint-plum',
    shapes: 'M20 36h80v42H20zM18 22l78-12 3 12-78 12z',
    lines: 'M20 36h80v42H20zM20 34l78-12M34 19l6 12M52 17l6 11M70 14l6 11M54 48l16 9-16 9z',
  },
  bande: {
    tint: 'tint-ochre',
    shapes: 'M16 14h40v28H16zM64 14h40v62H64zM16 50h40v26H16z',
    lines:
      'M16 14h40v28H16zM64 14h40v62H64zM16 50h40v26H16zM72 22h24v14H86l-6 6v-6h-8zM26 34c4-8 16-8 20 0M28 60h16M28 67h10M76 62a8 8 0 1 1 16 0 8 8 0 0 1-16 0z',
  },
  informatique: {
    tint: 'tint-petrol',
    shapes: 'M36 21h48v48H36z',
    lines:
      'M36 21h48v48H36zM46 21V10M60 21V10M74 21V10M46 80V69M60 80V69M74 80V69M36 33H24M36 45H24M36 57H24M96 33H84M96 45H84M96 57H84M48 57l6-22 6 14 6-18 6 26',
  },
  français: {
    tint: 'tint-green',
    shapes: 'M14 14h56v36H40L28 62V50H14zM52 40h54v32H94v12L82 72H52z',
    lines:
      'M14 14h56v36H40L28 62V50H14zM24 25h36M24 34h26M64 58h30M64 64h20M78 14h24M90 8v6c0 10-6 16-12 18M82 18c4 8 10 12 18 13',
  },
  santé: {
    tint: 'tint-green',
    shapes:
      'M60 20c10 10 14 22 0 46-14-24-10-36 0-46zM28 36c14 2 24 12 32 30-18 0-30-12-32-30zM92 36c-14 2-24 12-32 30 18 0 30-12 32-30z',
    lines:
      'M60 20c10 10 14 22 0 46-14-24-10-36 0-46zM28 36c14 2 24 12 32 30-18 0-30-12-32-30zM92 36c-14 2-24 12-32 30 18 0 30-12 32-30zM26 76c22 6 46 6 68 0',
  },
  musique: {
    tint: 'tint-plum',
    shapes: 'M52 10a36 36 0 1 1 0 72 36 36 0 0 1 0-72z',
    lines:
      'M52 10a36 36 0 1 1 0 72 36 36 0 0 1 0-72zM52 22a24 24 0 0 0-24 24M52 30a16 16 0 0 0-16 16M52 40a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM106 14L96 50l-22 10M102 10h8v8h-8z',
  },
  droit: {
    tint: 'tint-brick',
    shapes: 'M12 48h36c-2 12-10 16-18 16s-16-4-18-16zM72 48h36c-2 12-10 16-18 16s-16-4-18-16z',
    lines:
      'M60 10v66M42 80h36M24 24h72M30 24L12 48h36zM90 24L72 48h36zM12 48c2 12 10 16 18 16s16-4 18-16M72 48c2 12 10 16 18 16s16-4 18-16',
  },
  nature: {
    tint: 'tint-green',
    shapes:
      'M44 8c18 0 28 12 26 24 8 6 6 24-10 26H28c-16-2-18-20-10-26C16 20 26 8 44 8zM88 34c12 0 18 10 16 18 4 6 0 16-8 16H80c-8 0-12-10-8-16-2-8 4-18 16-18z',
    lines: 'M44 30v50M44 46l12-10M44 56L32 46M88 50v30M88 60l8-6M10 80h100',
  },
  déballage: {
    tint: 'tint-ochre',
    shapes: 'M22 40h76v42H22z',
    lines:
      'M22 40h76v42H22zM22 40L8 28h38l14 12M98 40l14-12H74L60 40M60 40v42M60 6v14M42 10l6 11M78 10l-6 11M70 72h18',
  },
  philosophie: {
    tint: 'tint-brick',
    shapes: 'M8 82L92 22l20 60zM74 8a15 15 0 1 1 0 30 15 15 0 0 1 0-30z',
    lines:
      'M8 82L92 22l20 60zM74 8a15 15 0 1 1-11 25M44 38a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM46 48l-4 14M42 62l8 2M42 62l-8 4M46 51l14-10',
  },
  sciences: {
    tint: 'tint-petrol',
    shapes: 'M60 25a20 20 0 1 1 0 40 20 20 0 0 1 0-40z',
    lines:
      'M60 25a20 20 0 1 1 0 40 20 20 0 0 1 0-40zM41 50C22 58 10 64 12 68c3 6 32-2 60-16s46-26 42-31c-3-4-18 0-36 9M22 16h.01M36 30h.01M98 62h.01M88 76h.01M104 10h.01M18 40h.01',
  },
  sport: {
    tint: 'tint-green',
    shapes: 'M60 9a36 36 0 1 1 0 72 36 36 0 0 1 0-72z',
    lines:
      'M60 9a36 36 0 1 1 0 72 36 36 0 0 1 0-72zM60 31l14 10-5 17H51l-5-17zM60 31V16M74 41l17-5M69 58l10 14M51 58L41 72M46 41l-17-5',
  },
  voyages: {
    tint: 'tint-ochre',
    shapes: 'M24 34h72v46H24z',
    lines: 'M24 34h72v46H24zM46 34V20h28v14M38 34v46M82 34v46M50 57h20M60 47v20',
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
