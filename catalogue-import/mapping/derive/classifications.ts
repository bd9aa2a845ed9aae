import type { Classification } from '../../../app/shared/catalogue-record.ts';
import { fieldsOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText, shownValue } from './display-text.ts';

const PARENTHESIS = /\s*\([^)]*\)/g;
const DEWEY = /^\d{3}(?:\.\d+)?/;
const WHOLE_DEWEY = /^\d{3}(?:\.\d+)?$/;
// A class number is short. What is longer was typed into the wrong field, where even names and card numbers occur.
const CLASS_NUMBER = /^[\p{L}\d][\p{L}\d .:/'+=-]{0,19}$/u;

/** UNIMARC(B), and where public libraries write the PCDM of music. */
const SCHEMES = [
  ['676', 'dewey'],
  ['675', 'udc'],
  ['680', 'lcc'],
  ['679', 'pcdm'],
] as const;

/**
 * The class numbers: Dewey 676, UDC 675, Library of Congress 680, music (PCDM, where public libraries write 679), and
 * 686 under the scheme that its $2 names. Equal ones count once; what cannot be a class number is left out.
 */
export function classificationsOf(record: IndexedRecord): Classification[] {
  const found: Classification[] = [];
  for (const [tag, scheme] of SCHEMES) {
    for (const text of valuesIn(record, tag, 'a')) {
      const number = displayText(text);
      found.push({ scheme, number: scheme === 'dewey' ? deweyNumber(number) : number });
    }
  }
  found.push(...otherSchemes(record));
  const distinct = found.length > 1 ? eachOnce(found) : found;
  return distinct.filter((each) => CLASS_NUMBER.test(each.number));
}

function eachOnce(found: readonly Classification[]): Classification[] {
  return [...new Map(found.map((each) => [`${each.scheme} ${each.number}`, each])).values()];
}

/** The BnF writes "843.8 (critique)" and "956.940 5": the number is "843.8" and "956.9405". Empty where it is none. */
export function deweyNumber(text: string): string {
  if (WHOLE_DEWEY.test(text)) return text;
  const plain = text.replace(PARENTHESIS, '').replace(/\s/g, '');
  return DEWEY.exec(plain)?.[0] ?? '';
}

function otherSchemes(record: IndexedRecord): Classification[] {
  return fieldsOf(record, '686').flatMap((field) => {
    const scheme = shownValue(field, '2') ?? '';
    return scheme === ''
      ? []
      : valuesOf(field, 'a').map((number) => ({ scheme, number: displayText(number) }));
  });
}
