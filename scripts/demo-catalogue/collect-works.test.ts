import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectWorks } from './collect-works.ts';
import { readAdditionalWorks, readIndexing } from './editable-files.ts';

describe('the editable files', () => {
  let folder: string;
  const write = (name: string, ...lines: readonly string[]): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, lines.join('\n'));
    return file;
  };
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-catalogue-'));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const BIRD = 'film\tBird\tEastwood, Clint\t\t\t\t781.65\t\tS Jazz';

  test('give headings to a work of the lists, in place of the genre of its filing mark', () => {
    const [work] = readAdditionalWorks(write('works.tsv', '# a comment', BIRD));
    if (!work) throw new Error('no work');
    const indexing = readIndexing(
      write('headings.tsv', 'Bird\tEastwood\t\tP Parker, Charlie | G Films musicaux'),
    );
    const [indexed] = collectWorks([work], [], indexing);
    expect(indexed?.dewey).toBe('781.65');
    expect(indexed?.headings.map(({ tag, subfields }) => [tag, subfields[0]?.[1]])).toEqual([
      ['606', 'Jazz'],
      ['600', 'Parker'],
      ['608', 'Films musicaux'],
    ]);
  });

  test('add a work once, when the lists hold it too', () => {
    const works = readAdditionalWorks(write('twice.tsv', BIRD));
    expect(collectWorks(works, works, [])).toHaveLength(1);
    expect(collectWorks([], works, [])).toHaveLength(1);
  });

  test('name the line that finds no work', () => {
    const indexing = readIndexing(write('lost.tsv', '# title', 'Brid\tEastwood\t\tS Jazz'));
    expect(() => collectWorks([], [], indexing)).toThrow(/lost\.tsv, line 2: Brid/);
  });

  test.each([
    ['a kind that is none', 'disc\tBird\t\t\t\t\t\t\tS Jazz', /line 1: "disc" is none of book/],
    ['a year that is none', 'film\tBird\t\t\t88\t\t\t\tS Jazz', /line 1: "88" is no year/],
    ['a missing cell', 'film\tBird', /line 1: 2 cells instead of 9/],
    ['a heading that is none', 'film\tBird\t\t\t\t\t\t\tJazz', /line 1: "Jazz" is no heading/],
  ])('name the line with %s', (_, line, message) => {
    expect(() => readAdditionalWorks(write('wrong.tsv', line))).toThrow(message);
  });
});
