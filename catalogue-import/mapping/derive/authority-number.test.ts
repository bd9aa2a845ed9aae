import { describe, expect, it } from 'vitest';
import { field } from '../../formats/testing/make-record.ts';
import { isControlField } from '../../formats/marc-record.ts';
import { authorityNumber, authorityOf } from './authority-number.ts';

function number(line: string): string | null {
  const parsed = field(line);
  return isControlField(parsed) ? null : authorityOf(parsed);
}

describe('authorityOf', () => {
  it.each([
    ['606 __ $311933978$9901$aBibliothèques$311931476$9109$yFrance', '11933978'],
    ['606 __ $aChansons$312065684$xHistoire', null],
    ['601 __ $aMusée$cRoubaix$312063860$2rameau$976305', '12063860'],
    ['606 __ $9244019$aSambas$xPartitions', '244019'],
    ['607 __ $7ba0yba0y$8fre$aEspagne$xHistoire$912218', '12218'],
    ['600 __ $aX', null],
  ])('of %s is %s', (line, expected) => {
    expect(number(line)).toBe(expected);
  });
});

describe('authorityNumber', () => {
  it.each([
    ['FRBNF133187925', '13318792'],
    ['FRBNF13318792', '13318792'],
    ['http://catalogue.bnf.fr/ark:/12148/cb13318792n', '13318792'],
    [' 13318792 ', '13318792'],
    ['http://www.idref.fr/02636100X', '02636100X'],
    ['02636100X', '02636100X'],
    ['UMLRM0004', 'UMLRM0004'],
    ['(OCoLC)1', null],
    ['', null],
  ])('reads "%s" as %s', (text, expected) => {
    expect(authorityNumber(text)).toBe(expected);
  });
});
