import type { App } from 'electron';
import { Failure } from '../../shared/failure.ts';
import { HELD_FEATURES, WITHDRAWN_FEATURES } from './withdrawn.ts';

/**
 * The switches that a seat may be started with: the program's own, and those of Chromium that only say on which screen
 * it stands. Any other could open a port, a log, the sandbox or another program (`--renderer-cmd-prefix`), and each
 * version of Chromium brings some more.
 */
const KNOWN = new Set([
  'config',
  'data',
  'reset',
  'check-restricted-mode',
  'ozone-platform',
  'ozone-platform-hint',
  'gtk-version',
  'force-device-scale-factor',
  'touch-events',
  'enable-wayland-ime',
  'disable-gpu',
  'lang',
]);

// Chromium takes "-name" for a switch too, and on Windows "/name".
const SWITCH = /^(?:--?|\/(?=[\w-]+(?:=|$)))(?<name>[^=]*)/;

/** The name of a switch that a seat may not be started with, null for any other word of a command line. */
export function decideSwitch(word: string): string | null {
  const name = SWITCH.exec(word)?.groups?.['name']?.toLowerCase() ?? '';
  return name === '' || KNOWN.has(name) ? null : name;
}

/**
 * Throws `Failure('setting-invalid')` when the program was started with a switch that is not known to be harmless.
 * Whoever can edit the command line of a seat's session is not always the technician.
 */
export function refuseUnknownSwitches(words: readonly string[]): void {
  const found = words.map(decideSwitch).filter((name) => name !== null);
  if (found.length === 0) return;
  const names = found.map((name) => `--${name}`).join(', ');
  throw new Failure(
    'setting-invalid',
    `En regard ne démarre pas avec ${names} : cela pourrait ouvrir le poste. Ôtez-le de la ligne de commande.`,
  );
}

/** Turns off what Chromium has for browsers and a seat does without, and on what a seat relies on; only switches do it. */
export function applyFeatures(commandLine: Pick<App['commandLine'], 'appendSwitch'>): void {
  commandLine.appendSwitch('disable-features', WITHDRAWN_FEATURES.join(','));
  commandLine.appendSwitch('enable-features', HELD_FEATURES.join(','));
}
