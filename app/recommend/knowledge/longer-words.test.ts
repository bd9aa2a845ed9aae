import { expect, test } from 'vitest';
import { stems } from '../text/words.ts';
import { belongsElsewhere } from './longer-words.ts';
import { SUBJECTS } from './subject-table.ts';

test.each([
  ['les jeux vidéo', 'Jeux olympiques', true],
  ['le dessin', 'Dessins animés', true],
  ['le cinéma', 'Films d’aventures', true],
  ['le sport', 'Jeux olympiques', false],
  ['les animaux', 'Animaux marins', false],
  ['la cuisine', 'Cuisine suédoise', false],
])('beside %s the heading %s is another subject: %s', (label, heading, expected) => {
  const subject = SUBJECTS.find((each) => each.label === label);
  if (subject === undefined) throw new Error(`no subject ${label}`);
  expect(belongsElsewhere(stems(heading), subject)).toBe(expected);
});
