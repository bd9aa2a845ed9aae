import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../store/testing/sample-record.ts';
import { isGeographic } from './geography.ts';
import { directOrder, withoutQualifier } from './names.ts';
import { fieldValues } from './record-fields.ts';
import { heading } from './testing/records.ts';

test('each part of a record is searched under its own field', () => {
  const record = sampleRecord({
    title: { main: 'Main', subtitle: 'Sub', part: '2', filing: 'Main', others: ['Other'] },
    responsibility: 'par Victor Hugo',
    subjects: [
      heading('person', 'Hugo, Victor (1802-1885)', 'Critique et interprétation'),
      heading('family', 'Bonaparte (famille)'),
      heading('topic', 'Volcans', 'Auvergne (France)', '19e siècle'),
      heading('keyword', 'lave'),
      heading('work', 'Bible'),
      heading('place', 'Paris (France)', 'Histoire'),
      heading('corporate', 'Musée du Louvre'),
      heading('genre', 'Roman policier'),
    ],
    classifications: [{ scheme: 'dewey', number: '551.21' }],
    series: [{ title: 'Folio', volume: '12' }],
    contents: ['Chapter one'],
    summary: 'Summary',
    isbns: ['9782070409228'],
    issns: ['0151-0193'],
    eans: ['3259190000000'],
  });
  expect(fieldValues(record)).toEqual({
    title: ['Main', 'Sub', '2', 'Other'],
    creator: ['Victor Hugo', 'par Victor Hugo'],
    person: ['Hugo, Victor (1802-1885)', 'Victor Hugo', 'Bonaparte (famille)'],
    subject: ['Volcans', 'Auvergne (France)', '19e siècle', 'lave', 'Bible'],
    place: ['Paris (France)', 'Auvergne (France)'],
    organisation: ['Musée du Louvre'],
    genre: ['Roman policier'],
    classification: ['551.21'],
    series: ['Folio'],
    contents: ['Chapter one'],
    summary: ['Summary'],
    identifier: ['9782070409228', '0151-0193', '01510193', '3259190000000', 'trait1year1999'],
  });
});

describe('a subdivision', () => {
  test.each([
    'France',
    'États-Unis',
    "Côte d'Ivoire",
    'Lyon (Rhône, France)',
    'Loire (France ; cours d’eau)',
  ])('%s names a place', (text) => {
    expect(isGeographic(text)).toBe(true);
  });
  test.each(['Histoire', '19e siècle', 'Aspect social', 'Art (mouvement)', ''])(
    '%s names none',
    (text) => {
      expect(isGeographic(text)).toBe(false);
    },
  );
});

describe('a filed name', () => {
  test.each([
    ['Hugo, Victor (1802-1885)', 'Victor Hugo'],
    ['Hugo, Victor', 'Victor Hugo'],
    ['Hugo, Victor, 1802-1885', 'Victor Hugo'],
    ['La Fontaine, Jean de (1621-1695)', 'Jean de La Fontaine'],
    ["Alembert, Jean d'", "Jean d'Alembert"],
    ['Molière (1622-1673)', null],
    ['Hugo,', null],
    [', Victor', null],
  ])('%s is spoken %s', (filed, spoken) => {
    expect(directOrder(filed)).toBe(spoken);
  });
  test.each([
    ['Commune de Paris (1871)', 'Commune de Paris'],
    ['Seine (France ; cours d’eau)', 'Seine'],
    ['Volcans', 'Volcans'],
  ])('%s without its qualifier is %s', (full, short) => {
    expect(withoutQualifier(full)).toBe(short);
  });
});
