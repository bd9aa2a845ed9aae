import { describe, expect, it } from 'vitest';
import { loadCodeList } from './code-list.ts';
import { indexed } from './testing/indexed.ts';
import { all, derived, fields, VERBS, type Mapping } from './verbs.ts';

const RECORD = indexed(
  '001 42',
  '101 1_ $aFRE$axyz$a   $ceng',
  '200 1_ $aUn /$aDeux$aUn',
  '300 __ $b3',
);

interface Target {
  readonly title: string | null;
  readonly numbers: readonly string[];
}

describe('a mapping', () => {
  it('compiles with one rule for each field of its target, of the right type', () => {
    const one = all('200$a').clean().first();
    const mapping = { title: one, numbers: all('001') } satisfies Mapping<Target>;
    // @ts-expect-error -- "numbers" has no rule
    const missing: Mapping<Target> = { title: one };
    // @ts-expect-error -- "tittle" is no field of the target
    const misspelled: Mapping<Target> = { ...mapping, tittle: one };
    // @ts-expect-error -- one value where the target has a list
    const mistyped: Mapping<Target> = { title: one, numbers: one };
    expect([mapping, missing, misspelled, mistyped]).toHaveLength(4);
  });
});

describe('verbs', () => {
  it('give every value, cleaned and each once', () => {
    expect(all('200$a').read(RECORD)).toEqual(['Un /', 'Deux', 'Un']);
    expect(all('200$a').clean().read(RECORD)).toEqual(['Un', 'Deux']);
  });

  it('give the first value, or null', () => {
    expect(all('200$a').clean().first().read(RECORD)).toBe('Un');
    expect(all('200$z').clean().first().read(RECORD)).toBeNull();
  });

  it('join values, or give null where there is none', () => {
    expect(all('200$a').clean().joinedBy(' ; ').read(RECORD)).toBe('Un ; Deux');
    expect(all('200$z').joinedBy(' ; ').read(RECORD)).toBeNull();
  });

  it('take another path only where the first has nothing', () => {
    expect(all('200$z').orElse('001').read(RECORD)).toEqual(['42']);
    expect(all('001').orElse('200$a').read(RECORD)).toEqual(['42']);
  });

  it('give the values of several paths, path after path', () => {
    expect(all('101$c', '001').read(RECORD)).toEqual(['eng', '42']);
    expect(fields('700 701', '$a$b')).toEqual(['700$a$b', '701$a$b']);
  });

  it('keep the values that pass a test', () => {
    expect(
      all('200$a')
        .keepIf((text) => text === 'Deux')
        .read(RECORD),
    ).toEqual(['Deux']);
  });

  it('find ISBN and years', () => {
    const book = indexed('010 __ $a2-211-01716-9$axyz', '210 __ $dcop. 1968$d1970');
    expect(all('010$a').isbn().read(book)).toEqual(['9782211017169']);
    expect(all('210$d').year().read(book)).toBe(1968);
    expect(all('210$c').year().read(book)).toBeNull();
  });

  it('write known codes as the list does and keep unknown ones', () => {
    const list = loadCodeList('languages');
    expect(all('101$a').lookup(list).clean().read(RECORD)).toEqual(['fre', 'xyz']);
  });

  it('know where they read and what they do, which the sheet of the cataloguers prints', () => {
    const rule = all('200$a').orElse('001').clean().first();
    expect(rule.paths).toEqual(['200$a', '001']);
    expect(rule.steps.map(({ verb, argument }) => `${verb} ${argument}`.trim())).toEqual([
      'all 200$a',
      'orElse 001',
      'clean',
      'first',
    ]);
    expect(derived(() => 0, '995$a').paths).toEqual(['995$a']);
    expect(VERBS).toHaveLength(12);
  });

  it('do not load with a path that is none', () => {
    expect(() => derived(() => 0, '995')).toThrow('is no path');
  });
});
