import type { CatalogueRecord } from '../../shared/catalogue-record.ts';

/** A complete small record, with whatever a test wants different. */
export function sampleRecord(changes: Partial<CatalogueRecord> = {}): CatalogueRecord {
  return {
    id: 'r1',
    permalink: null,
    kind: 'book',
    title: {
      main: 'Les Misérables',
      subtitle: null,
      part: null,
      filing: 'Misérables',
      others: [],
    },
    responsibility: 'Victor Hugo',
    creators: [
      {
        kind: 'person',
        name: 'Victor Hugo',
        filingName: 'Hugo, Victor',
        dates: '1802-1885',
        role: '070',
        authorityId: null,
      },
    ],
    publication: { place: 'Paris', publisher: 'Gallimard', date: '1999' },
    year: 1999,
    entered: null,
    languages: ['fre'],
    originalLanguages: [],
    country: 'FR',
    edition: null,
    extent: null,
    series: [],
    subjects: [],
    classifications: [],
    audience: 'adult',
    summary: null,
    contents: [],
    notes: [],
    isbns: [],
    issns: [],
    eans: [],
    otherNumbers: [],
    links: [],
    items: [],
    workKey: 'hugo victor|miserables',
    authorities: [],
    source: { id: 'catalogue', level: 'own', share: 1 },
    event: null,
    expires: null,
    ...changes,
  };
}

/** One copy of the central branch. */
export const SAMPLE_ITEM = {
  branch: 'Centrale',
  section: 'Adultes',
  callNumber: 'R HUG',
  kind: null,
  audience: null,
  status: null,
} as const;
