import { describe, expect, test } from 'vitest';
import type { CatalogueRecord, Item } from './catalogue-record.ts';
import { recordFieldTexts } from './record-fields.ts';
import { SEARCH_FIELDS } from './search.ts';

const item = (callNumber: string | null): Item => ({
  branch: null,
  section: null,
  callNumber,
  kind: null,
  audience: null,
  status: null,
});
const RECORD: CatalogueRecord = {
  id: '1',
  permalink: null,
  kind: 'book',
  title: { main: 'Les Chouans', subtitle: 'roman', part: '2', filing: 'Chouans', others: [] },
  responsibility: 'Honoré de Balzac',
  creators: [
    {
      kind: 'person',
      name: 'Honoré de Balzac',
      filingName: 'Balzac, Honoré de',
      dates: null,
      role: '070',
      authorityId: null,
    },
  ],
  publication: { place: null, publisher: null, date: null },
  year: null,
  entered: null,
  languages: ['fre'],
  originalLanguages: [],
  country: null,
  edition: null,
  extent: null,
  series: [{ title: 'Folio', volume: '12' }],
  subjects: [
    { type: 'topic', parts: ['Chouannerie', 'France'], scheme: 'rameau', authorityId: null },
    { type: 'place', parts: ['Bretagne (France)'], scheme: 'rameau', authorityId: null },
    { type: 'genre', parts: ['Romans'], scheme: null, authorityId: null },
  ],
  classifications: [{ scheme: 'dewey', number: '843.7' }],
  audience: 'adult',
  summary: '',
  contents: [],
  notes: [],
  isbns: ['9782070368846'],
  issns: [],
  eans: [],
  otherNumbers: ['FRBNF1'],
  links: [],
  items: [item('R/BAL'), item('R/BAL'), item(null)],
  workKey: 'balzac|chouans',
  authorities: [],
  source: { id: 'catalogue', level: 'own', share: 1 },
  event: null,
  expires: null,
};

describe('recordFieldTexts', () => {
  test('gives each value as a reader may be shown it', () => {
    expect(recordFieldTexts(RECORD, 'title')).toEqual(['Les Chouans : roman', '2']);
    expect(recordFieldTexts(RECORD, 'subject')).toEqual(['Chouannerie -- France']);
    expect(recordFieldTexts(RECORD, 'place')).toEqual(['Bretagne (France)']);
    expect(recordFieldTexts(RECORD, 'identifier')).toEqual(['9782070368846', 'FRBNF1']);
  });
  test('counts the call numbers among the classifications, each once', () => {
    expect(recordFieldTexts(RECORD, 'classification')).toEqual(['843.7', 'R/BAL']);
  });

  test('of other schemes than Dewey only the divisions that it shares are class numbers', () => {
    const scheme = 'Cadre de classement de la Bibliographie nationale française';
    const classifications = [
      { scheme: 'pcdm', number: '520' },
      { scheme: 'electre', number: 'T090200' },
      ...['590', '109', '820', '32'].map((number) => ({ scheme, number })),
    ];
    const texts = recordFieldTexts({ ...RECORD, classifications, items: [] }, 'classification');
    expect(texts).toEqual(['590']);
  });
  test('leaves out empty values in every field', () => {
    for (const field of SEARCH_FIELDS) {
      expect(recordFieldTexts(RECORD, field).filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(recordFieldTexts(RECORD, 'summary')).toEqual([]);
  });
});
