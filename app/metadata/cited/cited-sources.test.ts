import { describe, expect, test } from 'vitest';
import { findCitedSources } from './cited-sources.ts';

const citedIn = (description: string) =>
  findCitedSources(description).map(({ kind, title, author, identifier }) => [
    kind,
    title ?? identifier,
    author,
  ]);

describe('works that a description cites', () => {
  test('the lines of its bibliography, and the addresses among them', () => {
    const description = [
      'Bonjour à tous !',
      '',
      'Sources :',
      '- Marc Bloch, La Société féodale, Albin Michel, 1939.',
      '- Un article en ligne : https://histoire.exemple/feodalite',
      '',
      'Musique : Une Chanson, Un Groupe, 2015.',
      'https://musique.exemple/chanson',
    ].join('\n');
    expect(citedIn(description)).toEqual([
      ['reference', 'La Société féodale', 'Marc Bloch'],
      ['link', 'Un article en ligne', null],
    ]);
  });

  test('lines of name, title and house, known or not, where two stand together', () => {
    const description = [
      'Claire Duval, Les Marais, Alizé',
      "Jean Bensaïd, L'eau qui dort : récits, Port-Nord",
      '',
      'Une soirée avec Claire Duval, Jean Bensaïd, Paul Martin',
    ].join('\n');
    expect(citedIn(description)).toEqual([
      ['reference', 'Les Marais', 'Claire Duval'],
      ['reference', "L'eau qui dort : récits", 'Jean Bensaïd'],
    ]);
  });

  test('a numbered list', () => {
    expect(citedIn('[1] Yann Le Cun, Quand la machine apprend, Odile Jacob, 2019')).toEqual([
      ['reference', 'Quand la machine apprend', 'Yann Le Cun'],
    ]);
  });

  test('a book beside the minute where it is spoken of', () => {
    expect(citedIn('- 20:38 : Claire Duval ("Les Marais profonds" - Alizé)')).toEqual([
      ['reference', 'Les Marais profonds', 'Claire Duval'],
    ]);
  });

  test('titles that a word announces in prose', () => {
    expect(citedIn('Elle publie le roman « Les Années-lumière » de Claire Duval.')).toEqual([
      ['reference', 'Les Années-lumière', 'Claire Duval'],
    ]);
    expect(citedIn('Elle signe "Les Années-lumière" aux éditions du Lac.')).toEqual([
      ['reference', 'Les Années-lumière', null],
    ]);
    expect(citedIn("Voir l'ouvrage de Claire Duval : Les Années-lumière, Ed. du Lac")).toEqual([
      ['reference', 'Les Années-lumière', 'Claire Duval'],
    ]);
  });

  test('an identifier alone', () => {
    expect(citedIn('Le livre du jour : ISBN 978-2-07-036822-8')).toEqual([
      ['isbn', '9782070368228', null],
    ]);
  });

  test('a reference with its DOI is one source', () => {
    const [source, ...others] = findCitedSources(
      'Duval, C. (2019). Light years. Journal of Maps, 4(2), 1-9. https://doi.org/10.1000/xyz-123',
    );
    expect(others).toEqual([]);
    expect(source).toMatchObject({
      kind: 'doi',
      identifier: '10.1000/xyz-123',
      title: 'Light years',
      author: 'Duval, C.',
      year: 2019,
    });
  });
});

test.each([
  'Commandez mon livre « Les Années-lumière » : https://boutique.exemple/9782070368228',
  'Mon nouveau livre "Les Années-lumière" est sorti !',
  'Mes livres :\nhttps://editions-du-lac.exemple/annees-lumiere',
  'Ce film « génial » dure 90 minutes.',
  'Code promo LUMIERE : -10 % chez notre partenaire, 2019.',
  'Abonnez-vous à la chaîne : https://www.youtube.com/@chaine',
  '00:00 Introduction\n12:34 Le contexte en 1939',
  'Claire Duval, Jean Bensaïd, Paul Martin\nMarie Lenoir, Louis Petit, Anna Grand',
  'Claire Duval, Les Marais, Alizé\n\nUne soirée au bord du lac.',
  'Il a dit : « Je reviendrai en 1945, promis. »',
])('nothing is cited in %j', (description) => {
  expect(citedIn(description)).toEqual([]);
});
