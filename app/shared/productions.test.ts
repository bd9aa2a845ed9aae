import { expect, test } from 'vitest';
import { productionsIn } from './productions.ts';

const said = (text: string) => productionsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Reportage (Suède, 2019, 52mn)', ['(Suède, 2019, 52mn)']],
  ['Les grues, série documentaire (Chili/Pérou, 2020, 26 min)', ['(Chili/Pérou, 2020, 26 min)']],
  ['(Danemark, 90’) et (Grèce, 12 min)', ['(Danemark, 90’)', '(Grèce, 12 min)']],
  ['Un film de Jeanne Duval (Belgique, 2022)', ['(Belgique, 2022)']],
  ['La famine (Irlande, 1945) chassa des familles.', []],
  ['Un film sur le siège. Il commence (Paris, 1970) sous la neige.', []],
  ['Trois marins (Brest, 40 ans)', []],
])('in %j was made %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
