import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText, filingText } from './display-text.ts';

describe('displayText', () => {
  it('removes non-sorting marks and keeps the article', () => {
    expect(displayText('\u0098Les \u009cmisérables')).toBe('Les misérables');
  });

  it.each([
    ['Le Horla /', 'Le Horla'],
    ['Nana :', 'Nana'],
    ['Paris ;', 'Paris'],
    ["L'idiot de la famille .", "L'idiot de la famille"],
    ['et cetera...', 'et cetera...'],
    ['Cadmus . Tragédie , en musique', 'Cadmus. Tragédie, en musique'],
    ['Un ... deux', 'Un ... deux'],
    ['La vie . . .', 'La vie . . .'],
    ['Jean, , Marie', 'Jean, , Marie'],
    ['Sony Inc. , P 1997', 'Sony Inc., P 1997'],
    ['Gallimard,', 'Gallimard'],
    ['= Handbook', 'Handbook'],
    [', 1465-1927', '1465-1927'],
    ['/etc', '/etc'],
    ['Les &eacute;t&eacute;s &amp; les hivers', 'Les étés & les hivers'],
    ['caf&#233; &#xE0; &nulle;', 'café à &nulle'],
    ['Simon & Schuster', 'Simon & Schuster'],
    ['Qui suis-je ?', 'Qui suis-je ?'],
    ['par Marie,...', 'par Marie,...'],
    ['  deux   mots ', 'deux mots'],
  ])('shows "%s" as "%s"', (value, shown) => {
    expect(displayText(value)).toBe(shown);
  });

  it('never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(displayText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('filingText', () => {
  it('files after the marks of the record, in any language', () => {
    expect(filingText('\u0098Der \u009cProzess', ['ger'])).toBe('Prozess');
  });

  it.each([
    ['Les misérables', 'fre', 'misérables'],
    ["L'étranger", 'fre', 'étranger'],
    ['L’étranger', 'fre', 'étranger'],
    ["L' épopée", 'fre', 'épopée'],
    ['The Waves', 'eng', 'Waves'],
    ['La casa', 'spa', 'La casa'],
    ['Le', 'fre', 'Le'],
    ['[Recueil. Portraits] suite', 'fre', 'Recueil. Portraits suite'],
    ['[Le jardin]', 'fre', 'jardin'],
    ['A nous les garçons', 'fre', 'A nous les garçons'],
    ['A farewell to arms', 'eng', 'farewell to arms'],
    ['The blues', 'fre', 'blues'],
    ['Les habitants', 'eng', 'habitants'],
    ['La la land', 'eng', 'La la land'],
    ['An 2440', 'fre', 'An 2440'],
    ['\u0098[La \u009cMarseillaise]', 'fre', 'Marseillaise'],
    ['Lessive', 'fre', 'Lessive'],
  ])('files "%s" (%s) under "%s"', (title, language, filed) => {
    expect(filingText(title, [language])).toBe(filed);
  });

  it.each([
    ['La cité de la peur', 'eng fre', 'cité de la peur'],
    ['A game of thrones', 'eng fre', 'game of thrones'],
    ['The wall', 'eng fre', 'wall'],
    ['A bout de souffle', 'fre eng', 'A bout de souffle'],
  ])('files "%s" of several languages (%s) under "%s"', (title, languages, filed) => {
    expect(filingText(title, languages.split(' '))).toBe(filed);
  });

  it('believes marks rather than the rule', () => {
    expect(filingText('\u0098\u009cUn certain sourire', ['fre'])).toBe('Un certain sourire');
  });
});
