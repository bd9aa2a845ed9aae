import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseOf } from './prose.ts';

const sentences = (text: string): string[] =>
  proseOf(text).map(({ start, end }) => text.slice(start, end).trim());

test('keeps what speaks of the video', () => {
  expect(
    sentences('Voici la Commune de Paris. Abonnez-vous !\nSources : https://a.example'),
  ).toEqual(['Voici la Commune de Paris']);
});

test('stretches stand in the text, in order, apart', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let last = 0;
      for (const { start, end } of proseOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
