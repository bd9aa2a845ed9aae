import { describe, expect, test } from 'vitest';
import { parseHeadings } from './headings.ts';

describe('parseHeadings', () => {
  test('reads a topic with its subdivisions in order', () => {
    expect(parseHeadings('S Information --x Aspect social --y France --z 1990-')).toEqual([
      {
        tag: '606',
        subfields: [
          ['a', 'Information'],
          ['x', 'Aspect social'],
          ['y', 'France'],
          ['z', '1990-'],
        ],
      },
    ]);
  });

  test.each([
    ['P Michel, Louise (1830-1905)', ['a', 'Michel'], ['b', 'Louise'], ['f', '1830-1905']],
    ['P Hergé (1907-1983)', ['a', 'Hergé'], ['f', '1907-1983']],
    [
      'P Louis XV (roi de France ; 1710-1774)',
      ['a', 'Louis XV'],
      ['c', 'roi de France'],
      ['f', '1710-1774'],
    ],
    [
      'P La Fayette, Madame de (1634-1693)',
      ['a', 'La Fayette'],
      ['b', 'Madame de'],
      ['f', '1634-1693'],
    ],
  ])('parts the name of "%s"', (notation, ...subfields) => {
    expect(parseHeadings(notation)).toEqual([{ tag: '600', subfields }]);
  });

  test('reads several headings of different fields', () => {
    expect(parseHeadings('C Studio Ghibli | L Japon | G Mangas').map(({ tag }) => tag)).toEqual([
      '601',
      '607',
      '608',
    ]);
  });

  test.each(['X Mot', 'Jazz', 'S Jazz --q New York', 'S Jazz --x'])(
    'refuses "%s" with the words at fault',
    (notation) => {
      expect(() => parseHeadings(notation)).toThrow(/no heading|no subdivision/);
    },
  );
});
