import { describe, expect, test } from 'vitest';
import type { CatalogueRecord, RecordSource } from '../../shared/catalogue-record.ts';
import { answer, answeredIds, smallLibrary, type RecordInWords } from '../testing/library.ts';
import { videoMetadata, videoPage } from '../testing/video.ts';

const page = videoPage({ title: 'Les volcans', keywords: ['volcan'] });

/** Twelve books under the heading, each by another author. */
const BOOKS: readonly RecordInWords[] = Array.from({ length: 12 }, (_, at) => ({
  id: `book${String(at).padStart(2, '0')}`,
  title: 'Volcans',
  by: `Autrice numéro${at}`,
  about: ['Volcans'],
}));

/** Other things, so that twelve books on one subject are few. */
const SHELVES: readonly RecordInWords[] = Array.from({ length: 500 }, (_, at) => ({
  id: `other${at}`,
  title: `Rayon ${at}`,
}));

function weaker(id: string, rest: Partial<CatalogueRecord>): RecordInWords {
  return { id, title: 'Autre chose', about: ['Volcans éteints'], rest };
}

describe('the first ten', () => {
  test('books alone open to a film, that comes last of them', () => {
    const ids = answeredIds(page, videoMetadata({}), [
      ...SHELVES,
      ...BOOKS,
      weaker('film', { kind: 'film' }),
    ]);
    expect(ids.slice(0, 10)).toContain('film');
    expect(ids[0]).toMatch(/^book/);
  });

  test('what is read online and what one goes to stand beside what one borrows', () => {
    const ids = answeredIds(page, videoMetadata({}), [
      ...SHELVES,
      ...BOOKS,
      weaker('online', { kind: 'digital' }),
      weaker('talk', { kind: 'event' }),
    ]);
    expect(ids.slice(0, 10)).toEqual(expect.arrayContaining(['online', 'talk']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('nothing is brought up that answers badly', () => {
    const far = { id: 'far', title: 'Un été', rest: { kind: 'film', summary: 'Des volcans.' } };
    const ids = answeredIds(page, videoMetadata({}), [...SHELVES, ...BOOKS, far as RecordInWords]);
    expect(ids.slice(0, 10)).not.toContain('far');
  });
});

test('a source has its share of the list and no more', () => {
  const source: RecordSource = { id: 'press', level: 'own', share: 0.1 };
  const press = BOOKS.map((book) => ({ ...book, id: `p${book.id}`, rest: { source } }));
  const others = BOOKS.slice(0, 4).map((book) => ({ ...book, by: `Autre ${book.id}` }));
  const { documents, withheld } = answer(
    page,
    videoMetadata({}),
    smallLibrary([...SHELVES, ...press, ...others]),
  );
  expect(documents.filter(({ recordId }) => recordId.startsWith('p'))).toHaveLength(2);
  expect(documents).toHaveLength(6);
  expect(withheld).toHaveLength(10);
  expect(withheld[0]?.why).toBe('Part de la source «\u00a0press\u00a0» atteinte : 2 places sur 20');
});

test('a third document of one creator is held back, and the list says so', () => {
  const three = BOOKS.slice(0, 3).map((book) => ({ ...book, by: 'Autrice Unique' }));
  const { documents, withheld } = answer(page, videoMetadata({}), smallLibrary(three));
  expect(documents).toHaveLength(2);
  expect(withheld.map(({ why }) => why)).toEqual(['La liste a déjà 2 documents d’Autrice Unique']);
});

test('each place tells the document before it that it most resembles', () => {
  const { documents } = answer(page, videoMetadata({}), smallLibrary([...SHELVES, ...BOOKS]));
  const ids = documents.map(({ recordId }) => recordId);
  const places = documents.map(({ nearestId }) => ids.indexOf(nearestId ?? ''));
  expect(places).toHaveLength(12);
  expect(places[0]).toBe(-1);
  expect(places.slice(1).every((place, at) => place !== -1 && place <= at)).toBe(true);
});
