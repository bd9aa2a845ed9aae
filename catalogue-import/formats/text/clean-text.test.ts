import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const oddCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '\u0098',
    '\u009c',
    '\u0088',
    '\u0089',
    '\u001f',
    '\u00ad',
    '\u0301',
    'e',
    '\ud83d',
  ),
);

describe('cleanText', () => {
  it('leaves ordinary text as it is', () => {
    expect(cleanText('L’été à Nîmes')).toBe('L’été à Nîmes');
  });

  it('composes decomposed accents', () => {
    expect(cleanText('e\u0301te\u0301')).toBe('été');
  });

  it('reads a ring above a digit, a blank or a comma as the degree sign that it was keyed for', () => {
    expect(cleanText('N6\u030a, n \u030a118, in-8,\u030a 216 p.')).toBe(
      'N°6, n°118, in-8°, 216 p.',
    );
    expect(cleanText('A\u030angstro\u0308m')).toBe('Ångström');
  });

  it('repairs Windows-1252 punctuation that was read as controls', () => {
    expect(cleanText('l\u0092\u0153uvre \u0096 10 \u0080')).toBe('l’œuvre – 10 €');
  });

  it.each([
    ['Ã‰tÃ© Ã\u00a0 la forÃªt', 'Été à la forêt'],
    ['lâ€™Å“uvre â€“ Â« un cafÃ\u00a9\u00a0Â»', 'l’œuvre – « un café\u00a0»'],
    ['\u00c3\u0083\u00c2\u00a9tÃ\u0089', 'étÉ'],
    ['Ã\u0192â‚¬ la forÃƒÂªt', 'À la forêt'],
    ['TabarÄ«, KÄ\u0081rim', 'Tabarī, Kārim'],
    ['DvoÅ™Ã¡k, AntonÃ\u00adn ; GorÊ¹kij', 'Dvořák, Antonín ; Gorʹkij'],
    ['Ð›ÐµÐ½Ð¸Ð½', 'Ленин'],
    ['├ët├®, lÔÇÖ┼ôuvre', 'Été, l’œuvre'],
    ['dÔÇÖenregistrement', 'd’enregistrement'],
    ['√ât√©, l‚Äô≈ìuvre', 'Été, l’œuvre'],
    ['DÃ©jÃ  vu, voilÃ ', 'Déjà vu, voilà'],
    ['le motÂ : suite', 'le mot : suite'],
  ])('reads "%s", which was encoded twice', (written, meant) => {
    expect(cleanText(written)).toBe(meant);
  });

  it.each([
    '« un café\u00a0»',
    'À Âge d’or',
    'KNÍŽKA',
    'MÚŽ',
    'IRMÃ ',
    'liberté¹»',
    'CAFÉ…',
    'Ô Çà',
    'SÃO PAULO',
    'Áed mac Ainmirech',
    'Ångström',
    'le pâté…',
    'déjà\u00a0…',
  ])('leaves "%s" alone', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('reads a character that was written as its number', () => {
    expect(cleanText('Concerto n<U+00B0> 5, <Une> note')).toBe('Concerto n° 5, <Une> note');
    expect(cleanText('Ed. n&lt;U+00B0&gt;1 &lt;i&gt;')).toBe('Ed. n°1 &lt;i&gt;');
  });

  it('reads a lone non-sorting end as the œ of Windows-1252', () => {
    expect(cleanText('s\u009cur')).toBe('sœur');
  });

  it('reads non-sorting marks that became letters of Windows-1252', () => {
    expect(cleanText('˜Les œmisérables')).toBe('\u0098Les \u009cmisérables');
    expect(cleanText("˜L'œouvre")).toBe("\u0098L'\u009couvre");
    expect(cleanText('cœur ˜ œuvre')).toBe('cœur ˜ œuvre');
  });

  it('keeps a pair of non-sorting marks for the mapping', () => {
    expect(cleanText('\u0098Les \u009cmisérables')).toBe('\u0098Les \u009cmisérables');
  });

  it('makes one pair of the marks that some systems write as U+0088 and U+0089', () => {
    expect(cleanText('\u0088Les \u0089misérables')).toBe('\u0098Les \u009cmisérables');
  });

  it('drops a non-sorting begin without end', () => {
    expect(cleanText('\u0098Les misérables')).toBe('Les misérables');
  });

  it('removes soft hyphens and byte order marks', () => {
    expect(cleanText('biblio\u00adthèque\ufeff')).toBe('bibliothèque');
  });

  it('turns line feeds and other controls into one blank', () => {
    expect(cleanText('un\r\ndeux\u0000trois')).toBe('un deux trois');
  });

  it('keeps the delimiter of subfields, so that a field is cleaned before it is split', () => {
    expect(cleanText('\u001fa\u0098L’\u001fb\u009cécole')).toBe('\u001faL’\u001fbœécole');
  });

  it('gives the same again when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: oddCharacter }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
