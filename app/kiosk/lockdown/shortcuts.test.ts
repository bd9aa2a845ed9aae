import { describe, expect, it } from 'vitest';
import { decideShortcut, type KeyStroke } from './shortcuts.ts';

function stroke(keys: string): KeyStroke {
  const parts = keys.split(' ');
  return {
    key: parts.at(-1) ?? '',
    control: parts.includes('Control'),
    alt: parts.includes('Alt'),
    meta: parts.includes('Meta'),
    shift: parts.includes('Shift'),
  };
}

describe('decideShortcut', () => {
  it.each([
    'a',
    'É',
    'ù',
    'Enter',
    'Tab',
    'Shift Tab',
    'Escape',
    'ArrowLeft',
    'Shift N',
    'MediaPlayPause',
    'F6',
    'Control c',
    'Control v',
    'Control Shift ArrowRight',
    'Control Home',
    'Alt ArrowLeft',
    'Alt Alt',
    'Control Control',
    'Control +',
    'Control 0',
    // AltGr on a French keyboard under Windows.
    'Control Alt @',
    'Control Alt €',
    'Control Alt #',
    'Control Alt Dead',
  ])('lets the patron type and move: %s', (keys) => {
    expect(decideShortcut(stroke(keys))).toBe('allow');
  });

  it.each([
    'Control n',
    'Control N',
    'Control Shift n',
    'Control t',
    'Control w',
    'Control q',
    'Control p',
    'Control s',
    'Control o',
    'Control u',
    'Control r',
    'Control Shift i',
    'Control Shift Delete',
    'Control Alt Delete',
    'Control Alt t',
    'Alt F4',
    'Alt Tab',
    'Alt Home',
    'Alt d',
    'Meta',
    'Meta r',
    'Meta Control ArrowLeft',
    'F1',
    'F5',
    'F11',
    'F16',
    'Control F6',
    'F12',
    'Control F4',
    'ContextMenu',
    'BrowserHome',
    'BrowserSearch',
    'LaunchMail',
    'PrintScreen',
  ])('keeps the way out closed: %s', (keys) => {
    expect(decideShortcut(stroke(keys))).toBe('shortcut');
  });
});
