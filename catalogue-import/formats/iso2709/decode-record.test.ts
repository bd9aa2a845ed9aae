import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarcRecord } from '../marc-record.ts';
import { arbitraryRecord, plainLeader } from '../testing/arbitrary-record.ts';
import { record } from '../testing/make-record.ts';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';
import { TagTable } from './tag-table.ts';

const RECORD = record(['001 42', '200 1_ $aLes Misérables$fVictor Hugo', '700 _1 $aHugo$bVictor']);

function encoded(source: MarcRecord): Buffer {
  return Buffer.from(encodeRecord(source)).subarray(0, -1);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function fieldsOf(bytes: Buffer, tags?: ReadonlySet<string>): MarcRecord['fields'] | string {
  const decoded = decodeRecord(bytes, new TagTable({ tags }));
  return decoded.kind === 'record' ? decoded.record.fields : decoded.reason;
}

describe('decodeRecord', () => {
  it('gives back every record that was encoded', () => {
    fc.assert(
      fc.property(arbitraryRecord, (source) => {
        const decoded = decodeRecord(encoded(source));
        if (decoded.kind === 'refused') throw new Error(decoded.reason);
        const { leader, fields } = decoded.record;
        expect({ leader: plainLeader(leader), fields }).toEqual(source);
      }),
    );
  });

  it('answers any bytes without throwing', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(arbitraryRecord, fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat())
        .map(([source, noise, at]) => {
          const whole = encoded(source);
          whole.set(noise.subarray(0, whole.length), at % Math.max(1, whole.length - noise.length));
          return whole;
        }),
    );
    fc.assert(
      fc.property(bytes, (array) => {
        expect(['record', 'refused']).toContain(decodeRecord(Buffer.from(array)).kind);
      }),
    );
  });

  it('leaves out the fields that are not asked for', () => {
    expect(fieldsOf(encoded(RECORD), new Set(['001']))).toEqual([{ tag: '001', value: '42' }]);
  });

  it.each([
    [5, 5, 0],
    [4, 6, 0],
    [6, 6, 1],
    [3, 4, 0],
  ])(
    'reads a directory with lengths of %d digits, offsets of %d and %d characters more, as the leader says',
    (length, offset, more) => {
      const summary = 'x'.repeat(length > 4 ? 20_000 : 100);
      const { leader, fields } = record(['001 42', '200 1_ $aTitre', `330 __ $a${summary}`]);
      const body = ['42\x1e', '1 \x1faTitre\x1e', `  \x1fa${summary}\x1e`];
      const entries = body.map((text, at) => {
        const start = body.slice(0, at).join('').length;
        const counts = [
          String(text.length).padStart(length, '0'),
          String(start).padStart(offset, '0'),
        ];
        return (fields[at]?.tag ?? '') + counts.join('') + '0'.repeat(more);
      });
      const map = `${length}${offset}${more} `;
      const bytes = `${leader.slice(0, 20)}${map}${entries.join('')}\x1e${body.join('')}`;
      expect(fieldsOf(latin1(bytes))).toEqual(fields);
    },
  );

  it.each([
    ['what is left of the number', (offset: number) => offset % 100_000],
    ['its first digits', (offset: number) => Number(String(offset).slice(0, 5))],
    ['zero', (offset: number) => (offset > 99_999 ? 0 : offset)],
  ])(
    'keeps fields with their tags behind 100,000 bytes, where offsets are %s',
    (_name, written) => {
      const long = record([
        '001 42',
        '200 1_ $aTitre',
        `330 __ $a${'x'.repeat(60_000)}`,
        `330 __ $a${'y'.repeat(60_000)}`,
        '606 __ $aSujet',
        '700 _1 $aHugo$bVictor',
        '995 __ $fABC',
      ]);
      const bytes = encoded(long);
      const base = bytes.indexOf('\x1e') + 1;
      let offset = 0;
      for (let at = 24; at < base - 1; at += 12) {
        bytes.write(String(written(offset)).padStart(5, '0'), at + 7);
        offset = bytes.indexOf('\x1e', base + offset) + 1 - base;
      }
      expect(fieldsOf(bytes)).toEqual(long.fields);
    },
  );

  it('reads longer entries for long fields behind 100,000 bytes', () => {
    const texts = [
      '42',
      `  \x1fa${'x'.repeat(60_000)}`,
      `  \x1fa${'y'.repeat(60_000)}`,
      ' 1\x1faHugo',
    ];
    const offsets = ['00000', '00003', '60008', '20013'];
    const entries = texts.map((text, at) => {
      return (
        (['001', '330', '330', '700'][at] ?? '') +
        String(text.length + 1).padStart(4, '0') +
        (offsets[at] ?? '')
      );
    });
    const bytes = `99999nam  2200074   450 ${entries.join('')}\x1e${texts.join('\x1e')}\x1e`;
    expect(fieldsOf(latin1(bytes))).toMatchObject([
      { tag: '001' },
      { tag: '330' },
      { tag: '330' },
      { tag: '700' },
    ]);
  });

  it('passes over a second terminator behind a field', () => {
    const bytes = encoded(RECORD);
    const at = bytes.indexOf('\x1e  \x1fa') + 1;
    const doubled = Buffer.concat([bytes.subarray(0, at), latin1('\x1e'), bytes.subarray(at)]);
    expect(fieldsOf(doubled)).toEqual(RECORD.fields);
  });

  it('keeps the number of a record that ends on a delimiter', () => {
    const source = { ...RECORD, fields: [{ tag: '001', value: '42_' }] };
    const bytes = latin1(encoded(source).toString('latin1').replace('_', '\x1f'));
    expect(fieldsOf(bytes)).toEqual([{ tag: '001', value: '42' }]);
  });

  it('drops empty subfields and fields without any text, never the record', () => {
    const source = record(['001 1', '200 1_ $aTitre$e', '700 _1 $a$b', '205 __']);
    expect(fieldsOf(encoded(source))).toEqual(record(['001 1', '200 1_ $aTitre']).fields);
  });

  it('reads any other indicator than a letter or a digit as a blank', () => {
    expect(fieldsOf(encoded(record(['200 #| $aTitre'])))).toEqual(
      record(['200 __ $aTitre']).fields,
    );
  });

  it('ignores the counts of indicators and codes that a leader claims', () => {
    const bytes = encoded(RECORD);
    bytes.write('  ', 10, 'latin1');
    expect(fieldsOf(bytes)).toEqual(RECORD.fields);
  });

  it('takes fields in order when offsets were counted before the text became UTF-8', () => {
    const inLatin1 = latin1(encoded(RECORD).toString('utf8'));
    const directory = record([
      '001 42',
      '200 1_ $aLes Miserables$fVictor Hugo',
      '700 _1 $aHugo$bVictor',
    ]);
    const wrong = encoded(directory);
    const base = Number(wrong.toString('latin1', 12, 17));
    const bytes = Buffer.concat([wrong.subarray(0, base), encoded(RECORD).subarray(base)]);
    expect(inLatin1.length).toBe(wrong.length);
    expect(fieldsOf(bytes)).toEqual(RECORD.fields);
  });

  it('reads a record without terminator between directory and fields', () => {
    const bytes = encoded(RECORD);
    const base = Number(bytes.toString('latin1', 12, 17));
    const without = Buffer.concat([bytes.subarray(0, base - 1), bytes.subarray(base)]);
    without.write(String(base - 1).padStart(5, '0'), 12, 'latin1');
    expect(fieldsOf(without)).toEqual(RECORD.fields);
  });

  it('finds the fields when the base address is wrong', () => {
    const bytes = encoded(RECORD);
    bytes.write('00000', 12, 'latin1');
    expect(fieldsOf(bytes)).toEqual(RECORD.fields);
  });

  it('reads a record whose leader lost a character', () => {
    const bytes = encoded(RECORD);
    const short = Buffer.concat([bytes.subarray(0, 23), bytes.subarray(24)]);
    expect(fieldsOf(short)).toEqual(RECORD.fields);
  });

  it('reads a field of 10,000 bytes whose entry is one digit longer', () => {
    const long = 'x'.repeat(12_000);
    const directory = ['001000200000', '3301200500002', '801000612007'].join('');
    const head = `00000nam  2200000   450 ${directory}`;
    const bytes = latin1(`${head}\x1e1\x1e  \x1fa${long}\x1e  \x1faX\x1e`);
    expect(fieldsOf(bytes)).toEqual(record(['001 1', `330 __ $a${long}`, '801 __ $aX']).fields);
  });

  it('reads a field of 10,000 bytes whose length was written as nines', () => {
    const source = record(['001 1', `327 __ $a${'x'.repeat(12_000)}`, '700 __ $aY']);
    expect(fieldsOf(encoded(source))).toEqual(source.fields);
  });

  it('refuses a record whose directory fits neither offsets nor order, and names it', () => {
    const bytes = latin1('00000nam  2200000   450 001000300000200001000003\x1e42\x1e');
    expect(decodeRecord(bytes)).toEqual({
      kind: 'refused',
      id: '42',
      reason:
        'le répertoire annonce 2 zones, la notice en contient 1 ; la zone 200 (n° 2) n’est pas à sa place : exportez-la de nouveau',
    });
  });

  it('refuses what has no directory', () => {
    expect(fieldsOf(latin1('00000nam'))).toMatch('trop courte : 8 octets');
    expect(fieldsOf(latin1('00000nam  2200000   450 no directory here\x1ex'))).toMatch(
      'répertoire illisible',
    );
  });

  it('takes fields in the order of their offsets where the directory has another', () => {
    const bytes = latin1(
      '00000nam  2200061   450 200001200013001000900004999000400000\x1eXYZ\x1eFR1234567\x1e1 \x1faLe Horla\x1e',
    );
    expect(fieldsOf(bytes)).toEqual(
      record(['200 1_ $aLe Horla', '001 FR1234567', '999 __ $aXYZ']).fields,
    );
  });

  it('reads fields that only their lengths part', () => {
    const bytes = latin1('00000nam  2200049   450 001000200000200000900002\x1e421 \x1faTitre');
    expect(fieldsOf(bytes)).toEqual(record(['001 42', '200 1_ $aTitre']).fields.slice(0, 2));
  });

  it('reads a number that was written as a subfield', () => {
    const bytes = latin1('00000nam  2200037   450 001000800000\x1e  \x1fa1234\x1e');
    expect(fieldsOf(bytes)).toEqual(record(['001 1234']).fields);
  });

  it('reads a field that lost its delimiter as subfield a', () => {
    const bytes = latin1('00000nam  2200037   450 200001000000\x1e1 Le Horla\x1e');
    expect(fieldsOf(bytes)).toEqual(record(['200 1_ $aLe Horla']).fields);
  });

  it('restores leading zeros of tags', () => {
    const bytes = latin1('00000nam  2200037   450  10000600000\x1e  \x1faX\x1e');
    expect(fieldsOf(bytes)).toEqual(record(['010 __ $aX']).fields);
  });
});
