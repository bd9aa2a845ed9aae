import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../app/shared/recommendation.ts';
import { scoreLines, type ScoreLine } from './score-lines.ts';

function signal(label: string, value: number): Explanation {
  return { kind: 'signal', label, value, parts: [] };
}
function sum(label: string, ...parts: readonly Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total + part.value, 0);
  return { kind: 'sum', label, value, parts };
}
function product(label: string, ...parts: readonly Explanation[]): Explanation {
  return { kind: 'product', label, value: parts.reduce((all, part) => all * part.value, 1), parts };
}
/** As the recommender weighs every aspect but the first. */
function more(weight: number, weighed: Explanation): Explanation {
  return product('En plus', signal('Poids', weight), weighed);
}
/** An aspect with one proof. */
function aspect(name: string, heading: string, value: number): Explanation {
  return sum(`« ${name} »`, product(`« ${name} » : ${heading}`, signal('Sûreté', value)));
}

/** "label value", those of a line's inside in brackets. */
function draw(lines: readonly ScoreLine[]): readonly string[] {
  return lines.map(({ kind, label, value, inside }) => {
    const line = `${kind} ${label} ${value.toFixed(2)}`;
    return inside.length === 0 ? line : `${line} [${draw(inside).join(', ')}]`;
  });
}

describe('the lines of a score', () => {
  test('are the names in common with the video, without what leaves the score as it is', () => {
    const tree = product(
      'Pertinence',
      sum('Commun', aspect('Zola', 'Zola, Émile', 0.5), more(0.5, aspect('Paris', 'Paris', 0.5))),
      signal('Public', 1),
      signal('Langue', 0.999),
    );
    expect(draw(scoreLines(tree))).toEqual([
      'added « Zola » 0.50 [factor Sûreté 0.50]',
      'added « Paris » 0.25 [factor Sûreté 0.50, factor Poids 0.50]',
    ]);
  });

  test('have a subtotal where it is multiplied, so that the total can be worked out', () => {
    const tree = product(
      'Pertinence',
      sum('Commun', aspect('Zola', 'Zola, Émile', 0.5)),
      signal('Genre', 0.9),
    );
    expect(draw(scoreLines(tree))).toEqual([
      'added « Zola » 0.50 [factor Sûreté 0.50]',
      'subtotal Commun 0.50',
      'factor Genre 0.90',
    ]);
  });

  test('never say the same name twice where the tree has another', () => {
    const again = (heading: string): Explanation =>
      product(
        'Autre preuve',
        signal('Poids', 0.4),
        product(`« Zola » : ${heading}`, signal('Sûreté', 1)),
      );
    const proofs = [
      product('« Zola » : Zola, Émile', signal('Sûreté', 1)),
      again('Zola, Émile'),
      again('843'),
    ];
    const tree = product(
      'Pertinence',
      sum('Commun', sum('« Zola »', ...proofs), more(0.5, aspect('Zola', 'Germinal', 0.9))),
    );
    expect(draw(scoreLines(tree))).toEqual([
      'added « Zola » 1.80 [added Zola, Émile 1.00, added Autre preuve 0.40 [factor Poids 0.40], added 843 0.40 [factor Poids 0.40]]',
      'added Germinal 0.45 [factor Sûreté 0.90, factor Poids 0.50]',
    ]);
  });

  test('put together what weighs less than a twentieth, unless it is alone', () => {
    const small = (name: string): Explanation => more(0.1, aspect(name, name, 0.4));
    const one = sum('Commun', aspect('Zola', 'Zola', 1), small('Paris'));
    const two = sum('Commun', aspect('Zola', 'Zola', 1), small('Paris'), small('Lyon'));
    expect(scoreLines(product('Pertinence', one)).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
    ]);
    const [first, others] = scoreLines(product('Pertinence', two));
    expect(first?.label).toBe('« Zola »');
    expect(others).toMatchObject({
      kind: 'others',
      inside: [{ label: '« Paris »' }, { label: '« Lyon »' }],
    });
    expect(others?.value).toBeCloseTo(0.08);
  });

  test('add up to the score, whatever it is made of', () => {
    const aspects = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(aspects, (values) => {
        const parts = values.map((value, at) =>
          more(1 / (at + 1), aspect(`n${at}`, `h${at}`, value)),
        );
        const tree = product('Pertinence', sum('Commun', ...parts));
        const lines = scoreLines(tree);
        const total = lines.reduce((all, line) => all + line.value, 0);
        // What is left out would show as 0,00.
        expect(Math.abs(total - tree.value)).toBeLessThan(0.005 * values.length);
        expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
      }),
    );
  });
});
