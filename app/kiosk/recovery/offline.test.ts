import { expect, it } from 'vitest';
import { isNetworkError } from './offline.ts';

it.each([
  ['the name is not found', -105, true],
  ['there is no network', -106, true],
  ['nobody answers', -118, true],
  ['the network changed', -21, true],
  ['the patron went elsewhere meanwhile', -3, false],
  ['a guard refused it', -20, false],
  ['the certificate is wrong', -201, false],
])('knows whether to try again when %s', (_name, code, again) => {
  expect(isNetworkError(code)).toBe(again);
});
