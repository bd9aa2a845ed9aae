import { describe, expect, test } from 'vitest';
import { parsePublication } from './publication.ts';

describe('parsePublication', () => {
  test.each([
    ['Paris : Albin Michel, 2017', 'Paris', 'Albin Michel', 2017],
    ['Paris , Barcelone , Bruxelles [etc.]: Dargaud, 2003', 'Paris', 'Dargaud', 2003],
    ['Paris : R. Laffont : Versilio, 2020', 'Paris', 'Robert Laffont', 2020],
    ['Paris : V. Hamy, Impr. 2011', 'Paris', 'Viviane Hamy', 2011],
    ['[S.l] : Wild Side Video, 2008', null, 'Wild Side Video', 2008],
    ['Paris : Bayard presse, 1971-', 'Paris', 'Bayard presse', 1971],
    ['Arles (Bouches-du-Rhône) : Actes Sud, 2018', 'Arles (Bouches-du-Rhône)', 'Actes Sud', 2018],
    ['Paris Cedex 14 : MK2 éditions, 2011', 'Paris', 'MK2 éditions', 2011],
    ['', null, null, null],
  ])('reads "%s"', (text, place, publisher, year) => {
    expect(parsePublication(text)).toEqual({ place, publisher, year });
  });
});
