import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { publicationOf } from './publication.ts';

describe('publicationOf', () => {
  it('reads 210', () => {
    expect(publicationOf(indexed('210 __ $aParis$cGallimard$dcop. 1968$ePrinter'))).toEqual({
      place: 'Paris',
      publisher: 'Gallimard',
      date: 'cop. 1968',
    });
  });

  it.each([
    '[S.l.]',
    'S. l.',
    '[s.n.]',
    '[s.n.?]',
    's.n',
    '[s.d.]',
    '[sd]',
    'sn',
    '[Lieu de publication non identifié]',
    '[éditeur inconnu]',
  ])('takes "%s" for nothing', (said) => {
    const nothing = { place: null, publisher: null, date: null };
    expect(publicationOf(indexed(`210 __ $a${said}$c${said}$d${said}`))).toEqual(nothing);
  });

  it.each(['S.N. Studio', 'SD', 'Date & Cie', 'Lieu commun'])(
    'takes "%s" for a publisher',
    (name) => {
      expect(publicationOf(indexed(`210 __ $c${name}`)).publisher).toBe(name);
    },
  );

  it('parts an imprint that was typed in one', () => {
    const imprint = { place: 'Paris', publisher: 'Gallimard', date: 'cop. 1985' };
    expect(publicationOf(indexed('210 __ $aParis : Gallimard, cop. 1985'))).toEqual(imprint);
    expect(publicationOf(indexed('210 __ $aParis : Gallimard$dcop. 1985'))).toEqual(imprint);
    const two = '210 __ $aParis : Gallimard ; Bruxelles : Labor, cop. 1985';
    expect(publicationOf(indexed(two))).toEqual(imprint);
  });

  it('prefers the 214 of publication, whatever stands before it', () => {
    const record = indexed('210 __ $cOld', '214 _3 $cPrinter', '214 _0 $cNew', '214 _4 $d2020');
    expect(publicationOf(record)).toEqual({ place: null, publisher: 'New', date: '2020' });
  });

  it('dates a document by its copyright, else by its manufacture', () => {
    const dateOf = (...lines: string[]) => publicationOf(indexed('214 _0 $cNew', ...lines)).date;
    expect(dateOf('214 _3 $cPrinter$d2006', '214 _4 $d2005')).toBe('2005');
    expect(dateOf('214 _3 $cPrinter$d2006')).toBe('2006');
  });

  it('takes no parenthesis of a whole imprint for a part of it', () => {
    const imprint = { place: null, publisher: null, date: '1953' };
    expect(publicationOf(indexed('210 __ $a(S. l.$d1953.)'))).toEqual(imprint);
  });

  it('takes 219 of the BnF, then any 214 but that of the printer', () => {
    expect(publicationOf(indexed('219 __ $cBnF', '214 _2 $cShop')).publisher).toBe('BnF');
    expect(publicationOf(indexed('214 _3 $cPrinter', '214 _2 $cShop')).publisher).toBe('Shop');
    expect(publicationOf(indexed('214 _3 $cPrinter')).publisher).toBeNull();
  });
});
