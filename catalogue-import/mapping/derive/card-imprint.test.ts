import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { publicationOf } from './publication.ts';

/** Place, publisher and date. */
function imprint(subfields: string): (string | null)[] {
  const { place, publisher, date } = publicationOf(indexed(`210 __ ${subfields}`));
  return [place, publisher, date];
}

describe('the imprint of a card', () => {
  it.each([
    ['$aParis, Plon (impr. de Plon)$d1957. In-16 (20 cm), 311 p. 795 fr.', 'Plon', '1957'],
    ['$aParis, Gallimard$a(Lagny, impr. E. Grevin et fils)$d1958', 'Gallimard', '1958'],
    ['$a(Paris,) Arthaud$a(Bellegarde, Impr. S.A.D.A.G.)$d1958. In-8° (24 cm)', 'Arthaud', '1958'],
    ['$a(Paris), Gallimard$d1952. In-16, 392 p.', 'Gallimard', '1952'],
    [
      '$aParis, impr. Busson ; Albin Michel, 22, rue Huyghens$d1937. (10 avril.) In-16',
      'Albin Michel',
      '1937',
    ],
    [
      '$aTours, impr. Arrault$aParis, la Sirène, 29, boulevard Malesherbes$d1922. In-16',
      'la Sirène',
      '1922',
    ],
    ['$aParis, Plon$d(Copyright 1938.) (5 avril 1938.) In-8', 'Plon', 'Copyright 1938'],
    ['$aParis, Baudinière$d(S. M.). (10 juin 1932.) In-16', 'Baudinière', '1932'],
  ])('has place, publisher and date in %s', (subfields, publisher, date) => {
    expect(imprint(subfields)).toEqual(['Paris', publisher, date]);
  });

  it('may name a printer alone', () => {
    expect(imprint('$aParis, Impr. nationale$d1900-1914. 4 vol. in-fol.')).toEqual([
      'Paris',
      null,
      '1900-1914',
    ]);
  });

  it('is no imprint of today', () => {
    expect(imprint('$aLille, France$dP 2010')).toEqual(['Lille, France', null, 'P 2010']);
    expect(imprint('$aParis : Imprimerie nationale, 1990')).toEqual([
      'Paris',
      'Imprimerie nationale',
      '1990',
    ]);
  });

  it('says when it says nothing', () => {
    expect(imprint('$a(S. l. n. d.) In-8°')).toEqual([null, null, null]);
  });
});
