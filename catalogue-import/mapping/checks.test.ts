import { describe, expect, it } from 'vitest';
import { record } from '../formats/testing/make-record.ts';
import { CHECKS } from './checks.ts';
import { mapRecord } from './map-record.ts';

const GOOD = [
  '001 1',
  '010 __ $a2-211-01716-9',
  '100 __ $a20200101d1887    m  y0frey50      ba',
  '101 0_ $afre',
  '200 1_ $aNana',
  '606 __ $aRomans',
  '700 _1 $aZola',
  '995 __ $kR ZOL',
];

function findings(...lines: string[]): string[] {
  const mapped = mapRecord(record(lines), 'unimarc');
  return CHECKS.filter((check) => check.fails(mapped)).map((check) => check.message);
}

/** The good record with other lines in place of those of the same tags. */
function instead(...lines: string[]): string[] {
  const tags = new Set(lines.map((line) => line.slice(0, 3)));
  return [...GOOD.filter((line) => !tags.has(line.slice(0, 3))), ...lines];
}

describe('CHECKS', () => {
  it('find nothing to mend in a complete record', () => {
    expect(findings(...GOOD)).toEqual([]);
  });

  it.each([
    ['200 1_ $fX', 'Notice sans titre'],
    ['001  ', 'Notice sans numéro'],
    ['200 1_ $aCaf\ufffd', 'Caractère illisible'],
    ['995 __ $bMED', 'Exemplaire sans cote'],
    ['700 _1 $4070', 'Aucun auteur'],
    ['606 __ $2rameau', 'Aucun sujet'],
    ['100 __ $a20200101d        m  y0frey50', 'Aucune année'],
    ['101 0_ $afrd', 'Code de langue'],
    ['010 __ $a2-211-01716-8', 'clé est fausse'],
  ])('find what is wrong with %s', (line, message) => {
    expect(findings(...instead(line))).toEqual([expect.stringContaining(message)]);
  });

  it('find a record without copies', () => {
    expect(findings(...GOOD.filter((line) => !line.startsWith('995')))).toEqual([
      'Ni exemplaire, ni adresse d’un document en ligne',
    ]);
  });

  it('do not take a publisher number for a wrong ISBN', () => {
    expect(findings(...GOOD, '071 01 $a829 952-2')).toEqual([]);
  });
});
