import { describe, expect, it } from 'vitest';
import { periodOf, qualified, unfiledTitle } from './intermarc-values.ts';

describe('unfiledTitle', () => {
  it.each([
    ["L'|Information", "\u0098L'\u009cInformation"],
    ['Al-|umm', '\u0098Al-\u009cumm'],
    ['Sans barre', 'Sans barre'],
    ['|Au début', 'Au début'],
    ['Le |Un | deux', '\u0098Le \u009cUn deux'],
  ])('reads %s', (value, marked) => {
    expect(unfiledTitle(value)).toBe(marked);
  });
});

describe('periodOf', () => {
  it.each([
    ['+* 1948......- 9900......+:1948-....:', '1948-....'],
    ['+*-9900......--5000......+:Préhistoire:', 'Préhistoire'],
    ['+* 1870......- 1871......+:1870-1871 (Guerre : Paris):', '1870-1871 (Guerre : Paris)'],
    [' +* 1700......- 1799......+:18e siècle: ', '18e siècle'],
    ['19e siècle', '19e siècle'],
  ])('reads %s', (value, period) => {
    expect(periodOf(value)).toBe(period);
  });
});

describe('qualified', () => {
  it('puts each qualifier after the word before it', () => {
    const subfields = [
      { code: '3', value: '1' },
      { code: 'a', value: ' Atlantique ' },
      { code: 'o', value: " Côte de l' " },
      { code: 'g', value: 'États-Unis' },
      { code: 'y', value: 'Alsace' },
      { code: 'g', value: 'France' },
    ];
    expect(qualified(subfields).map(({ code, value }) => `${code} ${value}`)).toEqual([
      '3 1',
      "a Atlantique, Côte de l' (États-Unis)",
      'y Alsace (France)',
    ]);
  });

  it('keeps a qualifier that qualifies nothing', () => {
    expect(qualified([{ code: 'g', value: 'x' }])).toEqual([{ code: 'g', value: 'x' }]);
  });
});
