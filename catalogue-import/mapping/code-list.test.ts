import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../app/shared/catalogue-record.ts';
import { loadCodeList } from './code-list.ts';

const FOLDER = path.join(import.meta.dirname, '../code-lists');
const FILES = fs.readdirSync(FOLDER);

function rows(file: string): string[][] {
  const lines = fs.readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
}

describe('code lists', () => {
  it.each(FILES)('%s says where it comes from, when and whom to ask', (file) => {
    const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    expect(text).toMatch(/^# Source: .*\d{4}-\d{2}-\d{2}/m);
    expect(text).toMatch(/^#.* Ask: /m);
  });

  it.each(FILES)('%s has whole rows and no code twice', (file) => {
    const [head = [], ...body] = rows(file);
    expect(body.every((row) => row.length === head.length)).toBe(true);
    expect(new Set(body.map(([code]) => code)).size).toBe(body.length);
  });

  it.each(FILES)('%s names only kinds of document that exist, if any', (file) => {
    const [head = [], ...body] = rows(file);
    const kinds = head[1] === 'kind' ? body.map((row) => row[1]) : [];
    expect(kinds.filter((kind) => !DOCUMENT_KINDS.some((each) => each === kind))).toEqual([]);
  });

  it('give the meaning of a code, or null', () => {
    const list = loadCodeList('record-types');
    expect(list.meaning('j')).toBe('music');
    expect(list.meaning('?')).toBeNull();
  });

  it('do not load under a wrong name', () => {
    expect(() => loadCodeList('no-such-list')).toThrow('no-such-list.tsv');
  });
});
