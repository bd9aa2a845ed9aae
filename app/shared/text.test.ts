import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldedWords, tokenise } from './text.ts';

describe('foldText', () => {
  test('opens ligatures and drops diacritics, composed or decomposed', () => {
    expect(foldText('Œuvre')).toBe('oeuvre');
    expect(foldText('É')).toBe('e');
    expect(foldText('E\u0301')).toBe('e');
  });
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('tokenise', () => {
  test('drops elided words and keeps offsets of the word itself', () => {
    const text = 'Aujourd’hui, l’École d’Athènes';
    expect(
      tokenise(text).map((token) => [token.folded, text.slice(token.start, token.end)]),
    ).toEqual([
      ['aujourd', 'Aujourd'],
      ['hui', 'hui'],
      ['ecole', 'École'],
      ['athenes', 'Athènes'],
    ]);
  });
  test('reads through the soft hyphens that press sites leave in words', () => {
    expect(tokenise('Johnny Hally\u00adday').map(({ folded }) => folded)).toEqual([
      'johnny',
      'hallyday',
    ]);
  });

  test('every token stands where its offsets say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenise(text)) {
          expect(foldText(text.slice(token.start, token.end))).toBe(token.folded);
        }
      }),
    );
  });
  test('composed and decomposed input give the same words', () => {
    const text = 'Émile Zola à Médan';
    expect(foldedWords(text.normalize('NFD'))).toBe(foldedWords(text.normalize('NFC')));
  });
});
