import { expect, test } from 'vitest';
import { saidIn } from './said.ts';
import { tokenise } from './text.ts';

test('a name is found wherever its words stand in a row, and an empty one nowhere', () => {
  const words = tokenise('C’est pas sorcier : pas sorcier, pas si sorcier');
  const places = saidIn(words, ['pas', 'sorcier']).map((said) => said[0]?.start);
  expect(places).toEqual([6, 20]);
  expect(saidIn(words, [])).toEqual([]);
});
