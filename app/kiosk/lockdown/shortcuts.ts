import type { Input, WebContents } from 'electron';
import type { OnRefusal, Verdict } from './verdict.ts';
import { isZoomKey } from './zoom.ts';

/** The part of Electron's `Input` that decides. */
export type KeyStroke = Pick<Input, 'key' | 'control' | 'alt' | 'meta' | 'shift'>;

// Editing a search, and back and forward: a patron's own habits, none of which leaves the page's site.
const WITH_CONTROL = new Set(['a', 'c', 'v', 'x', 'z', 'y', 'backspace', 'delete']);
const WITH_CONTROL_AND_SHIFT = new Set(['z']);
const MOVES = /^(?:arrow(?:left|right|up|down)|home|end)$/;
const WITH_ALT = new Set(['arrowleft', 'arrowright']);
// Pressed alone, a modifier counts itself as held.
const MODIFIERS = new Set(['control', 'alt', 'altgraph', 'shift']);
// Function keys open help, search, developer tools and menus, but for F6, which goes from view to view
// (window/switch-focus.ts). The others belong to the desktop.
const CLOSED_KEY = /^(?:f(?!6$)\d+|launch.*|mail.*|browser(?!back$|forward$).*)$/;
const CLOSED_KEYS = new Set(
  'contextmenu printscreen power sleep wakeup eject help find open save print close new'.split(' '),
);

/**
 * Whether a key may reach the page. Typing, moving and editing may. A combination with Control, Alt or the system key
 * may not unless it is named above. AltGr arrives as Control with Alt on Windows: it is typing when it makes a
 * character that is no plain letter or digit ("@", "€").
 */
export function decideShortcut({ key, control, alt, meta, shift }: KeyStroke): Verdict {
  const name = key.toLowerCase();
  if (meta || CLOSED_KEYS.has(name) || CLOSED_KEY.test(name)) return 'shortcut';
  if (MODIFIERS.has(name)) return 'allow';
  if (control && alt) return isAltGrCharacter(key) ? 'allow' : 'shortcut';
  if (control) return mayHoldControl(name, shift) ? 'allow' : 'shortcut';
  return !alt || WITH_ALT.has(name) ? 'allow' : 'shortcut';
}

function mayHoldControl(name: string, shift: boolean): boolean {
  return (
    isZoomKey(name) || MOVES.test(name) || (shift ? WITH_CONTROL_AND_SHIFT : WITH_CONTROL).has(name)
  );
}

function isAltGrCharacter(key: string): boolean {
  // A dead key is the first half of a character: on a French keyboard AltGr+2, then n, is "ñ".
  return /^(?:[^a-z0-9 ]|dead)$/iu.test(key);
}

/** Keeps closed keys from the page and from Chromium. What the desktop takes first is the system's to lock. */
export function applyShortcuts(contents: WebContents, onRefusal: OnRefusal): void {
  contents.on('before-input-event', (event, input) => {
    const verdict = decideShortcut(input);
    if (verdict === 'allow') return;
    event.preventDefault();
    if (input.type === 'keyDown') onRefusal(verdict);
  });
}
