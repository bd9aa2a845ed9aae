import { describe, expect, it } from 'vitest';
import type { DataField } from '../formats/marc-record.ts';
import { field } from '../formats/testing/make-record.ts';
import { coded, cross, crossAll, crossed, crossedWithType, crossField } from './crosswalk.ts';
import { valuesIn } from './indexed-record.ts';
import { indexed, indexedAs } from './testing/indexed.ts';

function data(line: string): DataField {
  const parsed = field(line);
  if ('value' in parsed) throw new Error(`${line} is a control field`);
  return parsed;
}

describe('crosswalk', () => {
  it('renames the field and its subfields, in record order', () => {
    const row = cross('100', '700', 'a m>b');
    expect(crossField(data('100 _1 $3119$aHugo$mVictor'), row)).toEqual(
      data('700 _1 $aHugo$bVictor'),
    );
  });

  it('changes values, and leaves out those that become nothing', () => {
    const row = cross('245', '200', 'a b>a', {
      change: ({ value }) => (value === 'x' ? null : value.trim()),
    });
    expect(crossField(data('245 1_ $a Un $bx$bDeux'), row)).toEqual(data('200 1_ $aUn$aDeux'));
  });

  it('gives no field where nothing crosses', () => {
    expect(crossField(data('245 1_ $zX'), cross('245', '200', 'a'))).toBeNull();
  });

  it.each(['', 'ab', 'a>', 'a>bc', '$a'])('does not load with the code "%s"', (code) => {
    expect(() => cross('245', '200', code)).toThrow('is no subfield of a crosswalk');
  });

  it('gives a function the fields in the order of its rows, and the sheet where they stood', () => {
    const names = crossed(
      (record) => valuesIn(record, '702', 'b'),
      ...crossAll('701 700', '702', 'm>b'),
    );
    expect(names.read(indexed('700 __ $mUn', '701 __ $mDeux'))).toEqual(['Deux', 'Un']);
    expect(names.paths).toEqual(['701$m', '700$m']);
  });

  it('takes a coded position only where no field says the same', () => {
    const languages = crossed(
      (record) => valuesIn(record, '101', 'a'),
      cross('041', '101', 'a'),
      coded('008[31-33]', '101'),
    );
    const fixed = `008 ${' '.repeat(31)}fre`;
    expect(languages.read(indexed(fixed))).toEqual(['fre']);
    expect(languages.read(indexed(fixed, '041 __ $aeng'))).toEqual(['eng']);
    expect(languages.read(indexed(`008 ${' '.repeat(34)}`))).toEqual([]);
  });

  it('gives the type of document in the leader where a function asks for it', () => {
    const type = crossedWithType((record) => record.leader.slice(5, 8));
    expect(type.read(indexedAs('00672c0 s 22000272  45g '))).toBe('cjs');
    expect(type.paths).toContain('LDR[22]');
  });
});
