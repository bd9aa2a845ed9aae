import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteReader } from '../file/byte-reader.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { TextTable } from '../file/text-table.ts';
import { indexWords } from '../french.ts';
import { fieldValues } from '../record-fields.ts';
import { anyCatalogue, indexOf } from '../testing/records.ts';
import { termNumber } from './inverted-index.ts';
import { differingLetters, letterSet } from './letter-set.ts';
import { ListCursor } from './list-cursor.ts';
import { ListMemory } from './list-memory.ts';
import { decodeList, postingLists } from './posting-list.ts';

describe('posting lists', () => {
  test('hold every record that has the word in the field, and how often', () => {
    fc.assert(
      fc.property(anyCatalogue, fc.constantFrom('volcan', 'cheval', 'le'), (records, word) => {
        const index = indexOf(records);
        const term = termNumber(index, word) ?? 0;
        for (const [field, name] of SEARCH_FIELDS.entries()) {
          const count = (values: readonly string[]): number =>
            values.flatMap(indexWords).filter((each) => each === word).length;
          const counts = records.map((record) => count(fieldValues(record)[name]));
          const [list] = postingLists(index, term, new Set([field]));
          const found = list === undefined ? null : decodeList(index, list, new ListMemory());
          const having = counts.flatMap((each, document) => (each > 0 ? [document] : []));
          expect([...(found?.documents ?? [])]).toEqual(having);
          expect([...(found?.frequencies ?? [])]).toEqual(
            having.map((document) => counts[document]),
          );
        }
      }),
    );
  });
});

test('a list is gone along from any document to the next that has the word, with its count', () => {
  const asked = fc.uniqueArray(fc.nat({ max: 40 })).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(anyCatalogue, asked, (records, documents) => {
      const index = indexOf(records);
      const lists = postingLists(index, termNumber(index, 'volcan') ?? 0, new Set([0]));
      for (const list of lists) {
        const whole = decodeList(index, list, new ListMemory());
        const cursor = new ListCursor(index, list);
        for (const document of documents) {
          const at = whole.documents.findIndex((each) => each >= document);
          expect(cursor.seek(document)).toBe(at !== -1);
          if (at === -1) continue;
          expect([cursor.document, cursor.frequency]).toEqual([
            whole.documents[at],
            whole.frequencies[at],
          ]);
        }
      }
    }),
  );
});

describe('numbers and texts in bytes', () => {
  test('whole numbers up to 2^32 - 1 are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.writeVarint(number);
        const reader = new ByteReader(writer.bytes());
        expect(numbers.map(() => reader.readVarint())).toEqual(numbers);
        expect(reader.position).toBe(writer.length);
      }),
    );
  });
  test('texts are read as they were written, and found by their bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (texts) => {
        const sorted = texts.map((text) => Buffer.from(text)).sort((a, b) => Buffer.compare(a, b));
        const table = TextTable.of(sorted.map((text) => text.toString()));
        for (const [place, text] of sorted.entries()) {
          expect(table.text(place)).toBe(text.toString());
          expect(table.lowerBound(text)).toBe(place);
        }
      }),
    );
  });
});

test('one edit changes the letters of a word by two at most', () => {
  const anyWord = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(
    fc.property(anyWord, fc.nat(), fc.stringMatching(/^[a-z]{0,1}$/), (word, at, letter) => {
      const place = at % word.length;
      const edited = word.slice(0, place) + letter + word.slice(place + 1);
      const lettersOf = (text: string): number => letterSet(text.length, (n) => text.charCodeAt(n));
      expect(differingLetters(lettersOf(word), lettersOf(edited))).toBeLessThanOrEqual(2);
    }),
  );
});
