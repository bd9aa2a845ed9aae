import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { audienceOf, statedAudience } from './audience.ts';

describe('statedAudience', () => {
  it.each([
    ['À partir de 9 ans', 'child'],
    ['A partir de 13 ans', 'young-adult'],
    ['Dès 6 ans', 'child'],
    ['De 0 à 3 ans', 'child'],
    ['Bons lecteurs (à partir de 9 ans)', 'child'],
    ['7 ans et plus', 'child'],
    ['8-12 ans', 'child'],
    ['Interdit aux moins de 16 ans', 'adult'],
    ['Public motivé', 'adult'],
    ['Adolescents', 'young-adult'],
    ['Jeunes adultes', 'young-adult'],
    ['Public adulte', 'adult'],
    ['Enfants, ados et adultes', null],
    ['Adulte et jeunesse', null],
    ['Tout public', null],
    ['Accord parental', null],
  ])('reads "%s" as %s', (text, audience) => {
    expect(statedAudience(text)).toBe(audience);
  });
});

describe('audienceOf', () => {
  const coded = (codes: string): string => `100 __ $a20140630d1987    ${codes}y0frey50      ba`;

  it('believes words before codes, and codes before copies', () => {
    expect(audienceOf(indexed('333 __ $aDès 6 ans', coded('m  ')))).toBe('child');
    expect(audienceOf(indexed('333 __ $aTout public', coded('e  '), '995 __ $qa'))).toBe(
      'young-adult',
    );
    expect(audienceOf(indexed(coded('u  '), '995 __ $qj'))).toBe('child');
    expect(audienceOf(indexed('995 __ $qJeunesse', '995 __ $qJ'))).toBe('child');
  });

  it('reads coded data whose blanks were taken for one', () => {
    expect(audienceOf(indexed('100 __ $a20201027d2020 k y0frey50 ba'))).toBe('adult');
    expect(audienceOf(indexed('100 __ $a20121213e20121695a  y0frey50 ba'))).toBe('child');
  });

  it('is unknown where copies disagree or nothing is said', () => {
    expect(audienceOf(indexed('995 __ $qj', '995 __ $qa'))).toBe('unknown');
    expect(audienceOf(indexed())).toBe('unknown');
  });
});
