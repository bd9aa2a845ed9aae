import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../testing/corpus.ts';
import { hasDamagedAccents, repairAccents } from './damaged-accents.ts';

describe('repairAccents', () => {
  test.each([
    ['La vie de rãeve', 'La vie de rêve'],
    ['Hudrisier, Câecile', 'Hudrisier, Cécile'],
    ['áa partir de 9 mois', 'à partir de 9 mois'],
    ['Agnáes Bihl', 'Agnès Bihl'],
    ['Aèie aèie eye', 'Aïe aïe eye'],
    ['Oáu es-tu ?', 'Où es-tu ?'],
    ['Tout ðca finira mal', 'Tout ça finira mal'],
    ['ðCa va dâegommer', 'Ça va dégommer'],
    ["l'âEcole des loisirs", "l'École des loisirs"],
    ['Au coeur du maelstrèom', 'Au coeur du maelström'],
    ['Le Futur NÀ 4', 'Le Futur N° 4'],
  ])('brings back the accents of "%s"', (damaged, whole) => {
    expect(repairAccents(damaged)).toBe(whole);
  });

  test.each([
    'Charnay-lès-Mâcon (Saône-et-Loire)',
    "Un petit âne à l'âge de cristal",
    'Bèyènè, Girma',
    'Läckberg, Camilla',
    'Nausicaä de la vallée du vent',
    'Trueba, Jonás',
    'Même les sorcières rêvent à Noël',
    'Eurídice Gusmão',
    'Majâz',
  ])('leaves "%s" as it is', (text) => {
    expect(repairAccents(text)).toBe(text);
  });

  test('undoes the damage of any French word', () => {
    const letters = fc.constantFrom(...Array.from('abcdefghijlmnopqrstuvxyzàâçèéêëîïôùûüÉÇ'));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (word) => {
        // At the end of a word "ão" is taken for Portuguese.
        fc.pre(!word.endsWith('ô'));
        expect(repairAccents(damage(word))).toBe(word);
      }),
    );
  });
});

const ANSEL: Readonly<Record<string, string>> = {
  '\u0301': 'â',
  '\u0300': 'á',
  '\u0302': 'ã',
  '\u0308': 'è',
  '\u0327': 'ð',
};

/** The word as the damaged lists write it: the mark as a letter of its own, before the letter that it belongs to. */
function damage(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(.)([\u0300-\u036f])/gu, (_, letter: string, mark: string) => {
      return (ANSEL[mark] ?? '') + letter;
    });
}

describe.skipIf(!hasCorpus)(`the lists of Toulouse${corpusNote}`, () => {
  test.each(['imprimes', 'films', 'cds'])('%s.csv keeps no damaged accent', (name) => {
    const text = fs.readFileSync(corpusPath(`catalogue/toulouse-top/${name}.csv`), 'utf8');
    expect(hasDamagedAccents(text)).toBe(true);
    expect(hasDamagedAccents(repairAccents(text))).toBe(false);
  });
});
