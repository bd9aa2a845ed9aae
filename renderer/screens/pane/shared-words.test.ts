import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markShared } from './shared-words.ts';

const sharedOf = (text: string, other: string): string[] =>
  markShared(text, other)
    .filter((piece) => piece.shared)
    .map((piece) => piece.text);

describe('markShared', () => {
  test('finds the words of the other text, whatever their case and accents', () => {
    expect(sharedOf('La Commune de Paris', 'PARIS (France) -- 1871 (commune)')).toEqual([
      'Commune',
      'Paris',
    ]);
    expect(sharedOf('Émile Zola', 'zola, emile')).toEqual(['Émile Zola']);
  });

  test('keeps neighbours together and stops at other words and signs', () => {
    expect(sharedOf('Tardi, Le cri du peuple, 2001', 'Le cri du peuple')).toEqual([
      'Le cri du peuple',
    ]);
    expect(sharedOf('de Prosper-Olivier L.', 'Prosper-Olivier')).toEqual(['Prosper-Olivier']);
    expect(sharedOf('Paris (France)', 'France Paris')).toEqual(['Paris', 'France']);
  });

  test('marks a little word within a phrase, never alone', () => {
    expect(sharedOf('Histoire de la Commune, La Découverte', 'Histoire de la Commune')).toEqual([
      'Histoire de la Commune',
    ]);
  });

  test('loses and moves nothing of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, other) => {
          const pieces = markShared(text, other);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) {
            expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
          }
        },
      ),
    );
  });
});
