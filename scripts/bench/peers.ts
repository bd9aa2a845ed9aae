import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { SEARCH_FIELDS, type PlannedSearch } from '../../app/shared/search.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import { indexWords, queryWords } from '../../app/search/french.ts';
import { fieldValues } from '../../app/search/record-fields.ts';

const LIMIT = 20;

/** Answers a search with the ids of its best records: what the engines are compared on. */
export type Engine = (search: PlannedSearch) => readonly string[];

const MINI_SEARCH_OPTIONS = {
  fields: [...SEARCH_FIELDS],
  tokenize: indexWords,
  processTerm: (term: string): string => term,
};

/** MiniSearch 7.2 over the same records, fields and words. */
export function buildMiniSearch(records: Iterable<CatalogueRecord>): MiniSearch {
  const index = new MiniSearch(MINI_SEARCH_OPTIONS);
  for (const record of records) index.add({ id: record.id, ...textsOf(record) });
  return index;
}

/** What `JSON.stringify` of a MiniSearch gives, loaded again. */
export function loadMiniSearch(json: string): MiniSearch {
  return MiniSearch.loadJSON(json, MINI_SEARCH_OPTIONS);
}

/** MiniSearch AND as it comes: every word, every field. */
export function plainMiniSearch(index: MiniSearch): Engine {
  return (search) => idsOf(index.search(search.query, { combineWith: 'AND' }));
}

/** MiniSearch AND with our plan: the fields asked for, no stop words. */
export function plannedMiniSearch(index: MiniSearch): Engine {
  return ({ query, fields }) =>
    idsOf(index.search(query, { combineWith: 'AND', fields: [...fields], tokenize: queryWords }));
}

/**
 * The scores of MiniSearch's own AND over the same words, best first. It multiplies by the number of words that matched,
 * which are all of them here. Its mean lengths of fields are set to the mean: the one that it keeps runs, and drifts
 * with every record that lacks the field.
 */
export function scoresOfMiniSearch(
  index: MiniSearch,
): (search: PlannedSearch, limit: number) => number[] {
  const kept = index as unknown as MeanLengths;
  kept._avgFieldLength = meanLengths(kept._fieldLength);
  return ({ query, fields }, limit) => {
    const words = queryWords(query);
    const found = index.search(
      { combineWith: 'AND', queries: words },
      { fields: [...fields], tokenize: (word) => [word] },
    );
    return found.slice(0, limit).map(({ score }) => score / words.length);
  };
}

/** What MiniSearch 7.2 keeps of the lengths of fields, by document and field. */
interface MeanLengths {
  readonly _fieldLength: ReadonlyMap<number, readonly number[]>;
  _avgFieldLength: number[];
}

function meanLengths(lengths: MeanLengths['_fieldLength']): number[] {
  return SEARCH_FIELDS.map((_name, field) => {
    const having = [...lengths.values()].map((each) => each[field] ?? 0).filter((each) => each > 0);
    return having.reduce((sum, each) => sum + each, 0) / Math.max(having.length, 1);
  });
}

function idsOf(results: readonly { readonly id: unknown }[]): string[] {
  return results.slice(0, LIMIT).map(({ id }) => String(id));
}

function textsOf(record: CatalogueRecord): Record<string, string> {
  const texts = Object.entries(fieldValues(record)).map(([field, values]) => [
    field,
    values.join('\n'),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** A contentless SQLite FTS5 table over the same fields and words, with its vocabulary. */
export function buildFts5(file: string, records: Iterable<CatalogueRecord>): void {
  const database = new Database(file);
  database.pragma('journal_mode = OFF');
  database.exec(
    `CREATE VIRTUAL TABLE record USING fts5 (${SEARCH_FIELDS.join(', ')}, content = '')`,
  );
  database.exec('CREATE TABLE id (number INTEGER PRIMARY KEY, id TEXT)');
  const insert = database.prepare(
    `INSERT INTO record (rowid, ${SEARCH_FIELDS.join(', ')}) VALUES (?${', ?'.repeat(SEARCH_FIELDS.length)})`,
  );
  const insertId = database.prepare('INSERT INTO id VALUES (?, ?)');
  let number = 0;
  database.exec('BEGIN');
  for (const record of records) {
    number += 1;
    const values = fieldValues(record);
    insert.run(
      number,
      ...SEARCH_FIELDS.map((field) => indexWords(values[field].join('\n')).join(' ')),
    );
    insertId.run(number, record.id);
  }
  database.exec(`COMMIT; INSERT INTO record (record) VALUES ('optimize')`);
  database.exec(`CREATE VIRTUAL TABLE vocabulary USING fts5vocab (record, 'row')`);
  database.close();
}

/**
 * FTS5 with the best plan known: no stop words, the fields asked for, at most 1000 candidates ranked, misspelt words
 * looked up in a vocabulary in memory only where no record has them. No fuzzy distance is computed for free: the same
 * candidates as ours, by first letter and length.
 */
export function openFts5(file: string): Engine {
  const database = new Database(file, { readonly: true });
  database.pragma('cache_size = -64000');
  const vocabulary = loadVocabulary(database);
  const find = database
    .prepare<[string, number], string>(
      'SELECT id FROM (SELECT rowid AS number, rank AS r FROM record WHERE record MATCH ? LIMIT 1000) JOIN id USING (number) ORDER BY r LIMIT ?',
    )
    .pluck();
  return ({ query, fields, match }) => {
    const words = match === 'phrase' ? [indexWords(query).join(' ')] : queryWords(query);
    if (words.length === 0) return [];
    const terms = words.map((word) => alternatives(vocabulary, word, match === 'phrase'));
    return find.all(`{${fields.join(' ')}} : (${terms.join(' AND ')})`, LIMIT);
  };
}

type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>;

function loadVocabulary(database: Database.Database): Vocabulary {
  const byLetter = new Map<string, Map<string, number>>();
  const rows = database
    .prepare<[], { term: string; doc: number }>('SELECT term, doc FROM vocabulary')
    .iterate();
  for (const { term, doc } of rows) {
    const letter = term.charAt(0);
    const terms = byLetter.get(letter) ?? new Map<string, number>();
    byLetter.set(letter, terms.set(term, doc));
  }
  return byLetter;
}

function alternatives(vocabulary: Vocabulary, word: string, isPhrase: boolean): string {
  const terms = vocabulary.get(word.charAt(0));
  if (isPhrase || word.length < 4 || terms?.has(word) === true) return `"${word}"`;
  const most = word.length < 8 ? 1 : 2;
  const near = [...(terms?.keys() ?? [])]
    .filter((term) => isNear(term, word, most))
    .slice(0, LIMIT);
  return near.length === 0 ? `"${word}"` : `(${near.map((term) => `"${term}"`).join(' OR ')})`;
}

function isNear(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most;
}

function distance(a: string, b: string, most: number): number {
  let row = Uint8Array.from({ length: b.length + 1 }, (_cell, j) => j);
  let next = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    let least = i;
    next[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      least = Math.min(least, next[j] ?? 0);
    }
    if (least > most) return least;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}
