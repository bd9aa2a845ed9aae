import { describe, expect, it } from 'vitest';
import { encodeRecord } from './encode-record.ts';
import type { MarcRecord } from '../marc-record.ts';
import { hasCommand, run } from '../testing/commands.ts';
import { temporaryFile } from '../testing/make-record.ts';

const RECORD: MarcRecord = {
  leader: '00000nam  2200000   450 ',
  fields: [
    { tag: '001', value: '42' },
    { tag: '200', indicators: '1 ', subfields: [{ code: 'a', value: 'Les Misérables' }] },
  ],
};

describe('encodeRecord', () => {
  it('writes length, base address and a directory in bytes, not characters', () => {
    const bytes = Buffer.from(encodeRecord(RECORD));
    expect(bytes.toString('utf8')).toBe(
      '00073nam  2200049   450 ' +
        '001000300000' +
        '200002000003' +
        '\x1e42\x1e1 \x1faLes Misérables\x1e\x1d',
    );
    expect(bytes.length).toBe(73);
  });

  it('keeps the letters of a short leader and completes it', () => {
    const bytes = encodeRecord({ leader: '00000njm', fields: [] });
    expect(Buffer.from(bytes).toString('latin1')).toBe('00026njm  2200025   450 \x1e\x1d');
  });

  it('turns separators inside a value into blanks, so that one value stays one value', () => {
    const bytes = encodeRecord({ leader: '', fields: [{ tag: '001', value: 'a\x1eb\x1dc' }] });
    expect(Buffer.from(bytes).toString('latin1')).toContain('\x1ea b c\x1e\x1d');
  });

  it('refuses what the format cannot hold', () => {
    const field = { tag: '20', value: '' };
    expect(() => encodeRecord({ leader: '', fields: [field] })).toThrow('tag "20"');
    const subfields = [{ code: 'ec', value: '' }];
    expect(() =>
      encodeRecord({ leader: '', fields: [{ tag: '245', indicators: '  ', subfields }] }),
    ).toThrow('"ec"');
  });

  it.skipIf(!hasCommand('yaz-marcdump', ['-V']))(
    'is read by yaz-marcdump (skipped where yaz is absent)',
    () => {
      const file = temporaryFile('one.mrc', encodeRecord(RECORD));
      expect(run('yaz-marcdump', [file]).trim().split('\n')).toEqual([
        '00073nam  2200049   450 ',
        '001 42',
        '200 1  $a Les Misérables',
      ]);
    },
  );
});
