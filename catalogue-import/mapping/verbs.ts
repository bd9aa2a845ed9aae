import type { CodeList } from './code-list.ts';
import { displayText } from './derive/display-text.ts';
import { valuesAt, type IndexedRecord } from './indexed-record.ts';
import { parsePath } from './path.ts';

/** How one field of a `Description` is made of a record, and from which tags. */
export interface Rule<T> {
  readonly tags: readonly string[];
  readonly read: (record: IndexedRecord) => T;
}

/** One rule for each field of `T`: a missing or misspelled field does not compile. */
export type Mapping<T> = { readonly [Field in keyof T]-?: Rule<T[Field]> };

/** A chain of verbs over the values at a path. Each verb gives a new chain. */
export interface Values extends Rule<readonly string[]> {
  /** The values at another path, where the chain has found none. */
  readonly orElse: (path: string) => Values;
  /** The values at another path after these. */
  readonly and: (path: string) => Values;
  readonly keepIf: (test: (value: string) => boolean) => Values;
  /** Each value as it is shown: see `displayText`. Values that become empty go, and so do repeated ones. */
  readonly clean: () => Values;
  /** Values in the capitals or small letters that the code list has. Codes that it does not know stay as written. */
  readonly lookup: (list: CodeList) => Values;
  /** Each value in its normal form, null ones left out, each once. */
  readonly as: (normalForm: (value: string) => string | null) => Values;
  readonly first: () => Rule<string | null>;
  /** Null where there is no value. */
  readonly joinedBy: (separator: string) => Rule<string | null>;
}

/** Every value at a path: see `Path`. Throws at load where the path is none. */
export function all(path: string): Values {
  const parsed = parsePath(path);
  return chain([parsed.tag], (record) => valuesAt(record, parsed));
}

/** The first value at a path: short for `all(path).clean().first()`. */
export function first(path: string): Rule<string | null> {
  return all(path).clean().first();
}

/** What a named function of `derive/` makes of the fields of these tags. */
export function derived<T>(
  read: (record: IndexedRecord) => T,
  ...tags: readonly string[]
): Rule<T> {
  return { tags, read };
}

type Read = (record: IndexedRecord) => readonly string[];

function chain(tags: readonly string[], read: Read): Values {
  const next = (change: (values: readonly string[]) => readonly string[]): Values =>
    chain(tags, (record) => change(read(record)));
  const rule = <T>(end: (values: readonly string[]) => T): Rule<T> => ({
    tags,
    read: (record) => end(read(record)),
  });
  return {
    tags,
    read,
    orElse: (path) => {
      const other = all(path);
      const either: Read = (record) => {
        const values = read(record);
        return values.length > 0 ? values : other.read(record);
      };
      return chain([...tags, ...other.tags], either);
    },
    and: (path) => {
      const other = all(path);
      return chain([...tags, ...other.tags], (record) => [...read(record), ...other.read(record)]);
    },
    keepIf: (test) => next((values) => values.filter((value) => test(value))),
    clean: () => next((values) => inForm(values, (value) => displayText(value) || null)),
    as: (normalForm) => next((values) => inForm(values, normalForm)),
    lookup: (list) => next((values) => values.map((value) => list.normalise(value))),
    first: () => rule((values) => values[0] ?? null),
    joinedBy: (separator) => rule((values) => values.join(separator) || null),
  };
}

function inForm(values: readonly string[], normalForm: (value: string) => string | null): string[] {
  const forms = values.map(normalForm);
  return [...new Set(forms)].filter((form) => form !== null);
}
