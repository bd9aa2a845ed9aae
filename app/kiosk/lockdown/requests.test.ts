import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePaneRequest, decideRequest } from './requests.ts';

const decide = (address: string) => decideRequest(address, []);

describe('decideRequest', () => {
  it.each([
    'https://rr4---sn-uxax4vopj5qx.googlevideo.com/videoplayback?id=1',
    'https://googleads.g.doubleclick.net/pagead/id',
    'https://i.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg',
    'wss://www.youtube.com/live',
    'http://8.8.8.8/',
    'https://[2a00:1450:4007::200e]/',
    'https://local.example.org/',
    'data:image/png;base64,AA',
    'blob:https://www.youtube.com/5b1c',
  ])('does not interfere with %s', (address) => {
    expect(decide(address)).toBe('allow');
  });

  it.each([
    'http://localhost:3000/',
    'http://LOCALHOST./',
    'http://seat.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.31.255.255/',
    'https://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://239.255.255.250/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:192.168.1.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::a01:203]/',
    'ws://printer.local/',
    'http://router.home.arpa/',
    'http://catalogue.lan/',
    'http://sigb/',
    'http://intranet/',
  ])('keeps the library’s own network from a foreign page: %s', (address) => {
    expect(decide(address)).toBe('private-network');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'chrome://gpu',
    'devtools://devtools/x',
    'en-regard://screens/index.html',
    'demo://stand-in/',
    'ms-settings:privacy',
    'mailto:a@example.org',
    'not an address',
  ])('refuses what is not the web: %s', (address) => {
    expect(decide(address)).toBe('not-web');
  });

  it('lets the demonstration load its own scheme', () => {
    expect(decideRequest('demo://stand-in/stand-in/page.js', ['demo:'])).toBe('allow');
  });

  it('refuses every private IPv4 address, however it is written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const network = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    );
    fc.assert(
      fc.property(
        network,
        fc.constantFrom('dotted', 'number', 'hexadecimal', 'mapped'),
        (bytes, form) => {
          expect(decide(`http://${written(bytes, form)}/`)).toBe('private-network');
        },
      ),
    );
  });
});

describe('decidePaneRequest', () => {
  it('lets the pane load its own files and nothing from the network', () => {
    expect(decidePaneRequest('en-regard://screens/assets/index.js')).toBe('allow');
    expect(decidePaneRequest('data:image/svg+xml,x')).toBe('allow');
    for (const address of [
      'https://www.youtube.com/',
      'https://example.org/',
      'file:///etc/passwd',
      'http://localhost/',
    ])
      expect(decidePaneRequest(address)).toBe('other-site');
  });
});

function written(bytes: readonly number[], form: string): string {
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  switch (form) {
    case 'number':
      return String(number);
    case 'hexadecimal':
      return `0x${number.toString(16)}`;
    case 'mapped':
      return `[::ffff:${bytes.join('.')}]`;
    default:
      return bytes.join('.');
  }
}
