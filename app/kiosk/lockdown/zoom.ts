import type { Input, WebContents } from 'electron';

const SMALLEST = 1;
// At 200 % a page of 1024 pixels is read as one of 512, the least that the layout allows for.
const LARGEST = 2;
const STEP = 0.25;
// With two fingers: larger, since it moves over the page rather than laying it out again.
const LARGEST_PINCH = 3;

type ZoomDirection = 'in' | 'out' | 'reset';

/** The factor after one step, between 1 and 2: a page can neither be lost to a patron nor look like another one. */
export function decideZoom(factor: number, direction: ZoomDirection): number {
  if (direction === 'reset') return SMALLEST;
  const wished = factor + (direction === 'in' ? STEP : -STEP);
  return Math.min(Math.max(wished, SMALLEST), LARGEST);
}

const KEYS: Readonly<Record<string, ZoomDirection>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'reset',
};

/** Whether a key, held with Control, asks for another size. */
export function isZoomKey(key: string): boolean {
  return Object.hasOwn(KEYS, key);
}

function zoomOf({ key, control, alt, meta }: Input): ZoomDirection | null {
  return control && !alt && !meta ? (KEYS[key] ?? null) : null;
}

/** Lets a patron enlarge a page by keys, wheel and fingers, within limits. A new view begins at its own size. */
export function applyZoom(contents: WebContents): void {
  const step = (direction: ZoomDirection): void =>
    contents.setZoomFactor(decideZoom(contents.getZoomFactor(), direction));
  contents.on('zoom-changed', (_event, direction) => step(direction));
  contents.on('before-input-event', (event, input) => {
    const direction = zoomOf(input);
    if (direction === null) return;
    event.preventDefault();
    if (input.type === 'keyDown') step(direction);
  });
  // Chromium remembers the factor of a site for the whole partition: the next patron would find it.
  contents.once('did-navigate', () => step('reset'));
  contents.on('dom-ready', () => void contents.setVisualZoomLevelLimits(SMALLEST, LARGEST_PINCH));
}
