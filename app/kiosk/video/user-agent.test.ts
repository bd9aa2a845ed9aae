import { expect, it } from 'vitest';
import { plainUserAgent } from './user-agent.ts';

it('keeps Chromium’s own words and takes away the names of Electron and the program', () => {
  expect(
    plainUserAgent(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) en-regard/0.1.0 Chrome/156.0.8078.79 Electron/45.4.1 Safari/537.36',
    ),
  ).toBe(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.8078.79 Safari/537.36',
  );
});
