import type { App } from 'electron';
import { Failure } from '../../shared/failure.ts';

/** Switches of Chromium and Electron that open a door, in a network port or in the sandbox. */
const DANGEROUS = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'user-data-dir',
  'proxy-server',
  'host-rules',
  'host-resolver-rules',
] as const;

/**
 * Throws `Failure('setting-invalid')` when the program was started with a switch that would undo the lock-down. Whoever
 * can edit the command line of a seat's session is not always the technician.
 */
export function refuseDangerousSwitches(commandLine: Pick<App['commandLine'], 'hasSwitch'>): void {
  const found = DANGEROUS.filter((name) => commandLine.hasSwitch(name));
  if (found.length === 0) return;
  const names = found.map((name) => `--${name}`).join(', ');
  throw new Failure(
    'setting-invalid',
    `En regard does not start with ${names}: it would open the kiosk. Remove it from the command line.`,
  );
}
