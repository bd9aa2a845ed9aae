import { describe, expect, test } from 'vitest';
import { beginsHead, saysOnlyMedium, spokenHead, spokenHeading } from './headings.ts';

describe('spokenHeading', () => {
  test.each([
    ['Médias -- Aspect moral -- 1990-2020', 'Médias – Aspect moral'],
    ['Noël, Temps de', 'Temps de Noël'],
    ['Guitare, Musique de (blues)', 'Musique de guitare (blues)'],
    ["Orgue, Musique d' -- Disques", "Musique d'orgue – Disques"],
    ['Paris (France) -- 1945-....', 'Paris (France)'],
  ])('%s is said %s', (heading, said) => {
    expect(spokenHeading(heading)).toBe(said);
  });

  test('of a long heading says as many parts as were asked for', () => {
    const heading = 'Mines -- Accidents -- Nord (France)';
    expect(spokenHead(heading, 'Mines')).toBe('Mines');
    expect(spokenHead(heading, 'Mines -- Histoire')).toBe('Mines – Accidents');
  });
});

describe('beginsHead', () => {
  test('asks for the first words, before subdivisions and without qualifiers', () => {
    expect(beginsHead('Électronique', 'Électronique -- Histoire')).toBe(true);
    expect(beginsHead('Électronique', 'Surveillance électronique')).toBe(false);
    expect(beginsHead('Animaux', 'Animaux familiers et voyages')).toBe(true);
    expect(beginsHead('Sciences', 'Gauche (sciences politiques)')).toBe(false);
  });
});

describe('saysOnlyMedium', () => {
  test.each([
    ['Cinéma -- France -- DVD', true],
    ['Cinéma -- DVD -- France', true],
    ['Guitare -- Disques', true],
    ['Guitare basse, Musique de (rock) -- Disques', true],
    ['Musique -- Irlande -- 1990-2000 -- Disques compacts', true],
    ["Orgue, Musique d' -- Disques", true],
    ['Jazz -- Disques', false],
    ['Drames (cinéma) -- DVD', false],
    ['Cinéma -- Japon', false],
    ['Guitare -- Méthodes', false],
    ['Musique de film -- Disques', false],
  ])('%s: %s', (heading, expected) => {
    expect(saysOnlyMedium(heading, false)).toBe(expected);
  });
  test('of a film « Cinéma -- Japon » is the medium, « Films à suspense » is the genre', () => {
    expect(saysOnlyMedium('Cinéma -- Japon', true)).toBe(true);
    expect(saysOnlyMedium('Films à suspense', true)).toBe(false);
  });
});
