import { describe, expect, it } from 'vitest';
import type { DataField } from '../formats/marc-record.ts';
import { field } from '../formats/testing/make-record.ts';
import { cross, crossField } from './crosswalk.ts';

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
    const row = cross('245', '200', 'a b>a', ({ value }) => (value === 'x' ? null : value.trim()));
    expect(crossField(data('245 1_ $a Un $bx$bDeux'), row)).toEqual(data('200 1_ $aUn$aDeux'));
  });

  it('gives no field where nothing crosses', () => {
    expect(crossField(data('245 1_ $zX'), cross('245', '200', 'a'))).toBeNull();
  });

  it.each(['', 'ab', 'a>', 'a>bc', '$a'])('does not load with the code "%s"', (code) => {
    expect(() => cross('245', '200', code)).toThrow('is no subfield of a crosswalk');
  });
});
