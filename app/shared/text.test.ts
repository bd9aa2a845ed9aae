import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldedWords, tokenise, visitWords } from './text.ts';
import { hashWord } from './word-hash.ts';

// What the reading of words must tell apart.
const mixed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        'é',
        'e\u0301',
        '\u00ad',
        '’',
        '…',
        'ﬁ',
        '١',
        '漢',
        '𝐀',
        '👩‍🎨',
        ' ',
        'ʼ',
        'qu',
        'É',
        'œ',
        '«',
        'ⁿ',
      ),
    ),
  )
  .map((parts) => parts.join(''));

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
  test('a word is a letter or digit and all letters, digits and marks that follow, in any script', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu)];
        const found = tokenise(text).map(({ start, end }) => `${start}-${end}`);
        const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/;
        const isFound = ([word]: RegExpExecArray, start: number) =>
          found.includes(`${start}-${start + word.length}`) || elided.test(foldText(word));
        expect(words.filter((word) => !isFound(word, word.index)).map(([word]) => word)).toEqual(
          [],
        );
        expect(found.length).toBeLessThanOrEqual(words.length);
      }),
    );
  });
  test('composed and decomposed input give the same words', () => {
    const text = 'Émile Zola à Médan';
    expect(foldedWords(text.normalize('NFD'))).toBe(foldedWords(text.normalize('NFC')));
  });
});

test('visited words are those of tokenise, with their hashes, in any text', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const visited: unknown[] = [];
      visitWords(text, (high, low, read) => visited.push({ high, low, folded: read() }));
      const words = tokenise(text).map(({ folded }) => ({ ...hashWord(folded), folded }));
      expect(visited).toEqual(words);
    }),
    { numRuns: 1000 },
  );
});
