import { expect, test } from 'vitest';
import { isOwnHost } from './own-host.ts';

const NAMES = ['poste-1', 'En-Regard.ville.example'];

test.each([
  '127.0.0.1',
  '[::1]',
  '192.168.1.20',
  'localhost',
  'LOCALHOST',
  'poste-1',
  'en-regard.ville.example',
])('answers to %s', (host) => {
  expect(isOwnHost(host, NAMES)).toBe(true);
});

test.each([
  ['a site whose name leads here', 'evil.test'],
  ['a name that begins like an address', '127.0.0.1.nip.example'],
  ['a name that ends like ours', 'en-regard.ville.example.evil.test'],
  ['a name below localhost’s', 'localhost.evil.test'],
  ['nothing', ''],
])('does not answer to %s', (_case, host) => {
  expect(isOwnHost(host, NAMES)).toBe(false);
});
