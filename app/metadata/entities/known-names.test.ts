import { expect, test } from 'vitest';
import { foldedWords } from '../../shared/text.ts';
import { KNOWN_BODIES } from './known-bodies.ts';
import { KNOWN_EVENTS } from './known-events.ts';
import { KNOWN_WORKS } from './known-works.ts';

test.each([
  [KNOWN_BODIES, ['Native Instruments', 'RTBF', 'Gojira', 'FC Metz']],
  [KNOWN_WORKS, ['Téléfoot', 'Death Stranding', 'Capitaine Marleau']],
  [KNOWN_EVENTS, ["Palme d'or", 'Jeux olympiques']],
])('names of one list stand in no other', (list, names) => {
  const others = [KNOWN_BODIES, KNOWN_WORKS, KNOWN_EVENTS].filter((other) => other !== list);
  for (const name of names.map(foldedWords)) {
    expect([name, list.has(name), others.some((other) => other.has(name))]).toEqual([
      name,
      true,
      false,
    ]);
  }
});
