import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseOf } from './prose.ts';

const sentences = (text: string): string[] =>
  proseOf(text).map(({ start, end }) => text.slice(start, end).trim());

test('keeps what speaks of the video', () => {
  expect(
    sentences('Voici la Commune de Paris. Abonnez-vous !\nSources : https://a.example'),
  ).toEqual(['Voici la Commune de Paris']);
});

test.each([
  'Mes croquis de voyage ? Tout est là ► https://a.example',
  'Envie de chimie ! Ma playlist… https://a.example',
  'Nos réseaux sociaux !',
  '-30 % sur le site de Zorbex, crème pour la peau',
  'Avec le code LAGUNE12 la livraison des graines est à nous.',
  'Vidéo en collaboration commerciale avec Zorbex',
  'Trois Marais est une chaîne de cuisine et de sport.',
  'Musique de fin - Jeanne Duval, « Opéra »',
  'Prise de son : Jeanne Duval',
  'Mon nouveau livre sur les trains sort demain.',
])('nothing speaks of the video in %j', (line) => {
  expect(sentences(`Le volcan dort.\n${line}`)).toEqual(['Le volcan dort']);
});

test.each([
  'En dix ans 30 % des haies ont été arrachées.',
  'La loi se lit dans le code de Hammurabi.',
  'Une longue phrase raconte la vie du port, de ses marins et de leurs familles, et personne ne sait plus qui construisit la jetée. Sources : https://a.example',
])('the first sentence of %j is kept', (line) => {
  expect(sentences(line)).toEqual([line.split('. ')[0]?.replace(/\.$/, '')]);
});

test('the country where a documentary was made is not its subject', () => {
  expect(sentences('Les grues du lac.\nReportage (Suède, 2019, 52mn)')).toEqual([
    'Les grues du lac',
    'Reportage',
  ]);
});

test('stretches stand in the text, in order, apart', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let last = 0;
      for (const { start, end } of proseOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
