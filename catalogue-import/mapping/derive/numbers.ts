import { valuesIn, type IndexedRecord } from '../indexed-record.ts';
import { formsOf } from '../forms.ts';
import { displayText } from './display-text.ts';
import { ean13, isbn13, issn } from './standard-numbers.ts';

/** ISSN and linking ISSN (ISSN-L), as "1234-567X"; what is none is left out. */
export function issnsOf(record: IndexedRecord): string[] {
  return formsOf(valuesIn(record, '011', 'a', 'f'), issn);
}

/** Article numbers: 073$a, and where libraries also put them: the supplier's 345$b and publisher numbers 071$a. */
export function eansOf(record: IndexedRecord): string[] {
  return formsOf(eanTexts(record), ean13);
}

/** UNIMARC(B): numbers of other systems, of printed music (ISMN), of sound recordings (ISRC). */
const OTHER_NUMBER_TAGS = ['072', '013', '016'] as const;

/**
 * Publisher numbers (071$a), numbers of other systems (072, ISMN 013, ISRC 016), of the national bibliography (020$b),
 * and identifiers that are wrong, as written.
 */
export function otherNumbersOf(record: IndexedRecord): string[] {
  const wrong = [
    ...valuesIn(record, '010', 'a').filter((text) => isbn13(text) === null),
    ...valuesIn(record, '010', 'z'),
    ...valuesIn(record, '073', 'a').filter((text) => ean13(text) === null),
  ];
  const publisher = valuesIn(record, '071', 'a').filter((text) => ean13(text) === null);
  const others = [
    ...OTHER_NUMBER_TAGS.flatMap((tag) => valuesIn(record, tag, 'a')),
    ...valuesIn(record, '020', 'b'),
  ];
  return formsOf([...wrong, ...publisher, ...others], displayText);
}

function eanTexts(record: IndexedRecord): string[] {
  return [
    ...valuesIn(record, '073', 'a'),
    ...valuesIn(record, '345', 'b'),
    ...valuesIn(record, '071', 'a'),
  ];
}
