import { describe, expect, it } from 'vitest';
import { decideSwitch, refuseUnknownSwitches } from './switches.ts';

describe('a seat does not start', () => {
  it.each([
    ['with a port for developers', '--remote-debugging-port=9222'],
    ['with a port, written with one dash', '-remote-debugging-port=9222'],
    ['with a port, as Windows lets it be written', '/remote-debugging-port=9222'],
    ['with a port, in capitals', '--Remote-Debugging-Port=9222'],
    ['with a pipe for developers', '--remote-debugging-pipe'],
    ['with the debugger of Node', '--inspect-brk'],
    ['without its sandbox', '--no-sandbox'],
    ['as one process', '--single-process'],
    ['with another program for its pages', '--renderer-cmd-prefix=xterm -e'],
    ['with another program for its processes', '--browser-subprocess-path=/tmp/x'],
    ['with an extension', '--load-extension=/media/usb'],
    ['with wrong certificates', '--ignore-certificate-errors'],
    ['with a certificate of somebody’s own', '--ignore-certificate-errors-spki-list=AAAA'],
    ['with another proxy', '--proxy-server=10.0.0.9:8080'],
    ['with other addresses for names', '--host-resolver-rules=MAP * 10.0.0.9'],
    ['with a log of every address', '--log-net-log=/tmp/addresses.json'],
    ['with the keys of its connections in a file', '--ssl-key-log-file=/tmp/keys'],
    ['with a profile that stays', '--user-data-dir=/tmp/profile'],
    ['with what Chromium has not finished', '--enable-features=Everything'],
    ['with a switch that nobody has heard of', '--brand-new'],
  ])('%s', (_name, word) => {
    expect(() => refuseUnknownSwitches(['--config=x', word])).toThrow(
      /^En regard ne démarre pas avec --[\w-]+ : cela pourrait ouvrir le poste/,
    );
  });
});

it('names all that is refused', () => {
  expect(() => refuseUnknownSwitches(['--inspect', '--no-sandbox'])).toThrow(
    '--inspect, --no-sandbox :',
  );
});

it.each([
  '--config=/etc/en-regard/en-regard.toml',
  '--data=/var/lib/en-regard',
  '--reset',
  '--check-restricted-mode',
  '--ozone-platform=x11',
  '.',
  '/opt/en-regard',
  '--',
])('starts with %s', (word) => {
  expect(decideSwitch(word)).toBeNull();
});
