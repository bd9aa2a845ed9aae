import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueRecord, Heading } from '../../shared/catalogue-record.ts';
import type { NameMatch } from '../../shared/search.ts';
import { tokenise } from '../../shared/text.ts';
import { sampleRecord } from '../../store/testing/sample-record.ts';
import { heading, indexed, titled } from '../testing/records.ts';

function findIn(text: string, records: readonly CatalogueRecord[]): readonly NameMatch[] {
  return indexed(records).gazetteer.find(tokenise(text));
}

/** What was found, as "surface text: type". */
function found(text: string, records: readonly CatalogueRecord[]): string[] {
  const tokens = tokenise(text);
  return findIn(text, records).map(
    ({ from, to, type }) => `${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}: ${type}`,
  );
}

function about(...subjects: readonly Heading[]): CatalogueRecord {
  return sampleRecord({
    creators: [],
    title: { main: '', subtitle: null, part: null, filing: '', others: [] },
    subjects,
  });
}

describe('names', () => {
  test('a creator is found in both orders, and never by the surname alone', () => {
    expect(found('Victor Hugo', [sampleRecord()])).toEqual(['Victor Hugo: person']);
    expect(found('Hugo, Victor', [sampleRecord()])).toEqual(['Hugo, Victor: person']);
    expect(found('Hugo', [sampleRecord()])).toEqual([]);
  });
  test('a person as a subject is found with and without dates', () => {
    const records = [about(heading('person', 'Curie, Marie (1867-1934)'))];
    expect(found('marie curie et Curie, Marie (1867-1934)', records)).toEqual([
      'marie curie: person',
      'Curie, Marie (1867-1934: person',
      'Curie, Marie: person',
    ]);
  });
  test('a place is found without the country that qualifies it', () => {
    expect(found('à Lyon', [about(heading('place', 'Lyon (Rhône, France)'))])).toEqual([
      'Lyon: place',
    ]);
  });
  test('a topic is found in the singular and in the plural', () => {
    const records = [about(heading('topic', 'Volcans', 'France'))];
    expect(found('un volcan, des volcans', records)).toEqual([
      'volcan: subject',
      'volcans: subject',
    ]);
  });
  test('a person is not found in the singular', () => {
    expect(found('jule verne', [about(heading('person', 'Verne, Jules'))])).toEqual([]);
  });
  test('headings of every type become their sort of mention', () => {
    const types = ['corporate', 'family', 'work', 'genre', 'keyword'] as const;
    const records = [about(...types.map((type) => heading(type, `Nom ${type}`)))];
    expect(types.flatMap((type) => found(`nom ${type}`, records))).toEqual([
      'nom corporate: organisation',
      'nom family: person',
      'nom work: work',
      'nom genre: subject',
      'nom keyword: subject',
    ]);
  });
  test('a title of one word is a name only where it is long and rare', () => {
    const common = Array.from({ length: 5 }, (_each, n) =>
      titled(`c${n}`, 'Histoire d’un amour fidèle'),
    );
    const records = [...common, titled('a', 'Amour'), titled('b', 'Germinal'), titled('c', 'Nana')];
    expect(found('amour, Germinal, Nana', records)).toEqual(['Germinal: work']);
  });
  test('words that carry no subject are no name', () => {
    expect(found('elle et lui', [titled('a', 'Elle et lui')])).toEqual([]);
  });
});

describe('matches', () => {
  const paris = [
    about(heading('place', 'Paris'), heading('topic', 'Commune')),
    about(heading('topic', 'Commune de Paris (1871)')),
    sampleRecord({
      creators: [],
      title: { main: 'Paris', subtitle: null, part: null, filing: '', others: [] },
    }),
  ];
  test('stand longest first at each place, overlaps included', () => {
    expect(found('la Commune de Paris', paris)).toEqual([
      'Commune de Paris: subject',
      'Commune: subject',
      'Paris: work',
      'Paris: place',
    ]);
  });
  test('link the entries of a name, the fullest form and the most frequent first', () => {
    const twoPeople = [
      about(heading('topic', 'Mercure (planète)')),
      about(heading('topic', 'Mercure (planète)')),
      about(heading('topic', 'Mercure (métal)')),
    ];
    expect(findIn('Mercure', twoPeople)[0]?.links).toEqual([
      {
        label: 'Mercure (planète)',
        headingType: 'topic',
        authorityId: null,
        frequency: 2,
        score: 0.75,
        reason: 'forme de la notice sans sa précision',
      },
      expect.objectContaining({ label: 'Mercure (métal)', frequency: 1, score: 0.6 }),
    ]);
  });
  test('count a record once, whether it has the person as author, as subject or as both', () => {
    const both = sampleRecord({ subjects: [heading('person', 'Hugo, Victor (1802-1885)')] });
    expect(findIn('Victor Hugo', [both])[0]?.links).toHaveLength(1);
    expect(findIn('Victor Hugo', [both])[0]?.links[0]?.frequency).toBe(1);
  });
  test('keep the number of the authority, whichever record has it', () => {
    const numbered = { ...heading('person', 'Hugo, Victor'), authorityId: '11907966' };
    const links = findIn('Victor Hugo', [
      sampleRecord(),
      sampleRecord({ id: 'r2', subjects: [numbered] }),
    ])[0]?.links;
    expect(links?.[0]?.authorityId).toBe('11907966');
  });
  test('are exactly the names that a plain look finds', () => {
    const anyName = fc.array(fc.constantFrom('mer', 'terre', 'feu', 'vent', 'lune'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), anyName, anyName, (names, a, b) => {
        const known = new Set(names.map((name) => name.join(' ')));
        const catalogue = [about(...[...known].map((name) => heading('place', name)))];
        const words = [...a, ...b];
        const spans = findIn(words.join(' '), catalogue).map(({ from, to }) => [from, to]);
        expect(spans).toEqual(plainLook(words, known));
      }),
    );
  });
});

/** Every span of words that is a known name, longest first at each place. */
function plainLook(words: readonly string[], known: ReadonlySet<string>): number[][] {
  const ends = words.map((_word, at) => words.length - at);
  return words.flatMap((_word, from) =>
    ends.filter((to) => known.has(words.slice(from, to).join(' '))).map((to) => [from, to]),
  );
}
