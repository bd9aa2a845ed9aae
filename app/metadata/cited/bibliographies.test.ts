import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITED_FIELDS, type CitedSource } from '../../shared/video.ts';
import { BIBLIOGRAPHIES } from '../testing/bibliographies.ts';
import { readMarked, type MarkedField } from '../testing/marked.ts';
import { findCitedSources } from './cited-sources.ts';

const worksIn = (description: string) =>
  findCitedSources(description).filter(({ kind }) => kind !== 'link');

/** The fields in one line, with their offsets: what is compared. */
function fieldsOf({ places }: Pick<CitedSource, 'places'>, shift = 0): readonly string[] {
  return CITED_FIELDS.flatMap((field) => {
    const place = places[field];
    return place === null ? [] : [`${field} ${place.start - shift}-${place.end - shift}`];
  });
}

function wantedOf(fields: readonly MarkedField[]): readonly string[] {
  return CITED_FIELDS.flatMap((field) =>
    fields
      .filter((marked) => marked.field === field)
      .map(({ start, end }) => `${field} ${start}-${end}`),
  );
}

const samples = Object.entries(BIBLIOGRAPHIES).map(([name, marked]) => ({
  name,
  ...readMarked(marked),
}));

describe('works that a description cites, with the places of their fields', () => {
  test.each(samples)('$name', ({ description, works }) => {
    expect(worksIn(description).map((work) => fieldsOf(work))).toEqual(works.map(wantedOf));
  });
});

const before = fc
  .array(
    fc.constantFrom(
      '🎬 Un film',
      'de\u0301ja\u0300 vu',
      'مرحبا بالعالم',
      "l'eau d’hier",
      '👨‍👩‍👧',
      'Привіт',
      '\ud83d',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => `${lines.join('\n')}\n\n`);

test('whatever script stands before it, a bibliography is read at its own offsets', () => {
  fc.assert(
    fc.property(before, fc.constantFrom(...samples), (lead, { description, works }) => {
      const found = worksIn(lead + description).map((work) => fieldsOf(work, lead.length));
      expect(found).toEqual(works.map(wantedOf));
    }),
    { numRuns: 150 },
  );
});

test('a letter and its mark apart count as two, and every field is the text at its place', () => {
  for (const { description } of samples) {
    const apart = description.normalize('NFD');
    for (const { author, title, publisher, year, places, names } of worksIn(apart)) {
      const textAt = (field: (typeof CITED_FIELDS)[number]) => {
        const place = places[field];
        return place === null ? null : apart.slice(place.start, place.end);
      };
      expect([textAt('author'), textAt('title'), textAt('publisher')]).toEqual([
        author,
        title,
        publisher,
      ]);
      expect(textAt('year') === null).toBe(year === null);
      for (const name of names) expect(apart.slice(name.start, name.end).trim()).not.toBe('');
    }
  }
});
