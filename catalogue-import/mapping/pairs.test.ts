import { describe, expect, it } from 'vitest';
import type { Description } from '../../app/shared/catalogue-record.ts';
import { record } from '../formats/testing/make-record.ts';
import { mapRecord } from './map-record.ts';
import { OTHER_DOCUMENTS } from './testing/pairs-of-other-documents.ts';
import { RARER_DOCUMENTS } from './testing/pairs-of-rarer-documents.ts';
import { SERIALS_AND_MUSIC } from './testing/pairs-of-serials-and-music.ts';
import { TEXTS } from './testing/pairs-of-texts.ts';

type Fact = (mapped: Description) => string | number | null;

/** What the facts of a pair say of a record. */
const FACTS: Readonly<Record<string, Fact>> = {
  kind: ({ kind }) => kind,
  year: ({ year }) => year,
  audience: ({ audience }) => audience,
  country: ({ country }) => country,
  responsibility: ({ responsibility }) => responsibility,
  workKey: ({ workKey }) => workKey,
  filing: ({ title }) => title.filing,
  others: ({ title }) => title.others.join(' ; '),
  title: ({ title }) =>
    [title.main, title.part, title.subtitle].join(' | ').replace(/(?: \| )+$/, ''),
  roles: ({ creators }) => creators.map(({ name, role }) => `${name} ${role}`).join(' ; '),
  publication: ({ publication: { place, publisher, date } }) =>
    [place, publisher, date].join(' ; '),
  languages: ({ languages }) => languages.join(' '),
  series: ({ series }) => series.map(({ title, volume }) => `${title} ${volume ?? ''}`).join(' ; '),
  subjects: ({ subjects }) => subjects.map(({ parts }) => parts.join(' -- ')).join(' ; '),
  classes: ({ classifications }) =>
    classifications.map(({ scheme, number }) => `${scheme} ${number}`).join(' ; '),
  numbers: ({ isbns, issns, eans, otherNumbers }) =>
    [...isbns, ...issns, ...eans, ...otherNumbers].join(' '),
  contents: ({ contents }) => contents.join(' ; '),
  notes: ({ notes }) => notes.join(' ; '),
};

describe.each([...TEXTS, ...SERIALS_AND_MUSIC, ...OTHER_DOCUMENTS, ...RARER_DOCUMENTS])(
  '$name',
  (pair) => {
    const [ours, theirs] = (['intermarc', 'unimarc'] as const).map((flavour) => {
      const [leader = '', ...lines] = pair[flavour];
      return mapRecord(record(lines, leader.slice(4)), flavour);
    });

    it('says what the cataloguer expects', () => {
      const said = Object.keys(pair.facts).map((fact) => [
        fact,
        theirs === undefined ? null : FACTS[fact]?.(theirs),
      ]);
      expect(Object.fromEntries(said)).toEqual(pair.facts);
    });

    it('says the same in both formats', () => {
      expect({ ...ours, id: '' }).toEqual({ ...theirs, id: '' });
    });
  },
);
