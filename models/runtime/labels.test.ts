import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLabels, labelScheme, parseLabel } from './labels.ts';

const bio = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'].map(parseLabel);
const written = (logits: readonly number[][], labels = bio, learned?: readonly number[][]) =>
  decodeLabels(logits.flat(), logits.length, labelScheme(labels, learned)).map(
    ({ label }) => `${label.position} ${label.type}`,
  );

describe('choosing labels', () => {
  test('a name never begins in its middle, however sure the model is of it', () => {
    expect(written([[5, 0, 6, 0, 0]])).toEqual(['outside ']);
  });

  test('a name goes on only in its own type', () => {
    const person = [0, 9, 0, 0, 0];
    expect(written([person, [0, 0, 4, 0, 5]])).toEqual(['begin PER', 'inside PER']);
  });

  test('a model without "begin" labels may begin with "inside"', () => {
    const io = ['O', 'I-PER'].map(parseLabel);
    expect(
      written(
        [
          [0, 9],
          [9, 0],
        ],
        io,
      ),
    ).toEqual(['inside PER', 'outside ']);
  });

  test('what was learned of neighbours weighs as much as the scores of the tokens', () => {
    const io = ['O', 'I-PER'].map(parseLabel);
    const rows = [
      [0, 3],
      [1, 0],
      [0, 3],
    ];
    expect(written(rows, io)).toEqual(['inside PER', 'outside ', 'inside PER']);
    const stays = [
      [0, -1],
      [-1, 0],
    ];
    expect(written(rows, io, stays)).toEqual(['inside PER', 'inside PER', 'inside PER']);
  });

  test('every sequence is legal, and every probability a probability', () => {
    const row = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const chosen = decodeLabels(rows.flat(), rows.length, labelScheme(bio));
        expect(chosen).toHaveLength(rows.length);
        chosen.forEach(({ label, probability }, i) => {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
          const isLegal = label.position !== 'inside' || chosen[i - 1]?.label.type === label.type;
          expect(isLegal).toBe(true);
        });
      }),
    );
  });
});
