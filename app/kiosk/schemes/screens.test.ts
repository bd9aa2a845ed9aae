import fc from 'fast-check';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileIn } from './screens.ts';

const FOLDER = path.resolve('/opt/en-regard/renderer');

it('finds a file of the folder', () => {
  expect(fileIn(FOLDER, '/assets/index%20a.js')).toBe(path.join(FOLDER, 'assets/index a.js'));
});

it.each([
  '/../preload/preload.cjs',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/assets/../../kiosk/main.js',
  '/a%00.html',
  '/%',
  '/../renderer-of-someone-else/index.html',
])('leads nowhere for %s', (pathname) => {
  expect(fileIn(FOLDER, pathname)).toBeNull();
});

it('never leads out of the folder', () => {
  const parts = fc.array(fc.constantFrom('..', '%2e%2e', '.', '%2f', '%5c', 'a', '', '%252e'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, (names) => {
      const file = fileIn(FOLDER, `/${names.join('/')}`);
      expect(file === null || file.startsWith(FOLDER + path.sep)).toBe(true);
    }),
  );
});
