import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath, placeChances } from './sequence.ts';

const STATES = 3;
const score = fc.double({ min: -8, max: 8, noNaN: true });
const row = fc
  .array(score, { minLength: STATES, maxLength: STATES })
  .map((one) => Float64Array.from(one));
const chain = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  pairs: fc.array(row, { minLength: STATES, maxLength: STATES }),
  begins: row,
});

/** Every path with its weight, counted one by one. */
function everyPath({
  rows,
  pairs,
  begins,
}: typeof chain extends fc.Arbitrary<infer T> ? T : never) {
  let paths = [{ path: [] as number[], score: 0 }];
  for (const own of rows) {
    paths = paths.flatMap(({ path, score: sum }) =>
      [0, 1, 2].map((state) => {
        const last = path.at(-1);
        const before = last === undefined ? begins[state] : pairs[last]?.[state];
        return { path: [...path, state], score: sum + (before ?? 0) + (own[state] ?? 0) };
      }),
    );
  }
  return paths;
}

describe('a chain of states', () => {
  test('the best path is the best of all paths', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const paths = everyPath(given);
        const found = bestPath(given.rows, given).join();
        const own = paths.find(({ path }) => path.join() === found)?.score;
        expect(own).toBeCloseTo(Math.max(...paths.map((each) => each.score)), 8);
      }),
    );
  });

  test('the chance of a state is the share of the weight of the paths through it', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const paths = everyPath(given).map(({ path, score: sum }) => ({
          path,
          weight: Math.exp(sum),
        }));
        const total = paths.reduce((sum, { weight }) => sum + weight, 0);
        placeChances(given.rows, given).forEach((chances, place) => {
          chances.forEach((chance, state) => {
            const through = paths.filter(({ path }) => path[place] === state);
            const share = through.reduce((sum, { weight }) => sum + weight, 0) / total;
            expect(chance).toBeCloseTo(share, 8);
          });
        });
      }),
    );
  });

  test('a long chain of great scores does not overflow', () => {
    const rows = Array.from({ length: 2000 }, () => Float64Array.from([500, -500, 0]));
    const pairs = rows.slice(0, STATES).map(() => new Float64Array(STATES));
    const chances = placeChances(rows, { pairs, begins: new Float64Array(STATES) });
    expect(chances.at(-1)?.[0]).toBe(1);
  });
});
