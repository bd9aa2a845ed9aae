import type { CodeList } from './code-list.ts';
import { dayOf } from './derive/day.ts';
import { displayText } from './derive/display-text.ts';
import { isbn13 } from './derive/standard-numbers.ts';
import { firstYear } from './derive/year.ts';
import { formsOf } from './forms.ts';
import { valuesAt, type IndexedRecord } from './indexed-record.ts';
import { parsePath, type Path } from './path.ts';

/** How one field of a `Description` is made of a record, and from where. */
export interface Rule<T> {
  /** Where it reads, in the order of preference: see `Path`. */
  readonly paths: readonly string[];
  /** What it does with the values, from left to right, for the sheet of the cataloguers. */
  readonly steps: readonly Step[];
  readonly read: (record: IndexedRecord) => T;
  /** Which fields become which of another format, for the sheet; none where the paths say all. */
  readonly crossings?: readonly CrossedField[];
}

/** A field of one format as it becomes one of another: code there by code here. */
export interface CrossedField {
  /** A tag, or a coded position: see `Path`. */
  readonly from: string;
  readonly to: string;
  readonly codes: ReadonlyMap<string, string>;
}

/** A verb with its argument: a name, a path or a separator. */
export interface Step {
  readonly verb: Verb;
  readonly argument: string;
}

/** The closed list of verbs. What they cannot say is a named function of `derive/`. */
// prettier-ignore
export const VERBS = [
  'all', 'first', 'orElse', 'keepIf', 'clean', 'lookup', 'isbn', 'year', 'earliestDay', 'joinedBy', 'derived', 'crossed',
] as const;
export type Verb = (typeof VERBS)[number];

/** One rule for each field of `T`: a missing or misspelled field does not compile. */
export type Mapping<T> = { readonly [Field in keyof T]-?: Rule<T[Field]> };

/** A chain of verbs over the values at some paths. Each verb gives a new chain. */
export interface Values extends Rule<readonly string[]> {
  /** The values at another path, where the chain has found none. */
  readonly orElse: (path: string) => Values;
  /** The values that pass a named test. */
  readonly keepIf: (test: (value: string) => boolean) => Values;
  /** Each value as it is shown: see `displayText`. Values that become empty go, and so do repeated ones. */
  readonly clean: () => Values;
  /** Values in the capitals or small letters that the code list has. Codes that it does not know stay as written. */
  readonly lookup: (list: CodeList) => Values;
  /** The values that are an ISBN, as 13 digits, each once. */
  readonly isbn: () => Values;
  /** The first year in the first value that has one between 1000 and next year; null where none has. */
  readonly year: () => Rule<number | null>;
  /** The earliest day that these values name: see `dayOf`. Null where none does. */
  readonly earliestDay: () => Rule<string | null>;
  readonly first: () => Rule<string | null>;
  /** Null where there is no value. */
  readonly joinedBy: (separator: string) => Rule<string | null>;
}

/** Every value at these paths, path after path: see `Path`. Throws at load where one is none. */
export function all(...paths: readonly string[]): Values {
  const parsed = paths.map(parsePath);
  const [only] = parsed;
  const read: Read =
    only !== undefined && parsed.length === 1
      ? (record) => valuesAt(record, only)
      : (record) => valuesAtAll(record, parsed);
  return chain(paths, [{ verb: 'all', argument: paths.join(', ') }], read);
}

function valuesAtAll(record: IndexedRecord, paths: readonly Path[]): string[] {
  const values: string[] = [];
  for (const path of paths) values.push(...valuesAt(record, path));
  return values;
}

/** What a named function of `derive/` makes of the fields at these paths ("200$f 700$a"); it reads nothing else. */
export function derived<T>(
  read: (record: IndexedRecord) => T,
  ...lists: readonly string[]
): Rule<T> {
  const paths = lists.flatMap((list) => list.split(' '));
  for (const path of paths) parsePath(path);
  return { paths, steps: [{ verb: 'derived', argument: read.name }], read };
}

/** The same subfields of several fields: `fields('700 701', '$a$b')` are `700$a$b` and `701$a$b`. */
export function fields(tags: string, codes: string): string[] {
  return tags.split(' ').map((tag) => tag + codes);
}

type Read = (record: IndexedRecord) => readonly string[];

function chain(paths: readonly string[], steps: readonly Step[], read: Read): Values {
  const then = (verb: Verb, argument = ''): readonly Step[] => [...steps, { verb, argument }];
  const next = (
    after: readonly Step[],
    change: (values: readonly string[]) => readonly string[],
  ): Values =>
    chain(paths, after, (record) => {
      const values = read(record);
      return values.length === 0 ? values : change(values);
    });
  const rule = <T>(after: readonly Step[], end: (values: readonly string[]) => T): Rule<T> => ({
    paths,
    steps: after,
    read: (record) => end(read(record)),
  });
  return {
    paths,
    steps,
    read,
    orElse: (path) => {
      const other = all(path);
      const either: Read = (record) => {
        const values = read(record);
        return values.length > 0 ? values : other.read(record);
      };
      return chain([...paths, path], then('orElse', path), either);
    },
    keepIf: (test) =>
      next(then('keepIf', test.name), (values) => values.filter((value) => test(value))),
    clean: () => next(then('clean'), (values) => formsOf(values, displayText)),
    lookup: (list) =>
      next(then('lookup', list.name), (values) => values.map((value) => list.normalise(value))),
    isbn: () => next(then('isbn'), (values) => formsOf(values, isbn13)),
    year: () => rule(then('year'), firstYear),
    earliestDay: () =>
      rule(then('earliestDay'), (values) => formsOf(values, dayOf).toSorted()[0] ?? null),
    first: () => rule(then('first'), (values) => values[0] ?? null),
    joinedBy: (separator) =>
      rule(then('joinedBy', separator), (values) => values.join(separator) || null),
  };
}
