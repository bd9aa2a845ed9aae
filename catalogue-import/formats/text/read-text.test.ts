import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import type { Encoding } from './decide-encoding.ts';
import { decodeText } from './encodings.ts';
import { ASCII, contentsOf, readText } from './read-text.ts';

const ENCODINGS: readonly Encoding[] = [
  'ascii',
  'cp850',
  'utf-8',
  'iso-5426',
  'iso-5427',
  'iso-5428',
  'macintosh',
  'marc-8',
  'windows-1251',
  'windows-1252',
];
const encoding = fc.constantFrom(...ENCODINGS);

function theLongWay(bytes: Buffer, how: Encoding): string {
  return cleanText(decodeText(bytes, 0, bytes.length, how));
}

function read(bytes: Buffer, how: Encoding): string {
  const contents = contentsOf(bytes, 0, bytes.length);
  return contents === ASCII
    ? bytes.toString('latin1')
    : readText(bytes, 0, bytes.length, how, contents);
}

describe('readText', () => {
  it('reads every byte alone as decoding and cleaning do', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const bytes = Buffer.from([0x1f, 0x61, byte, 0x62]);
      for (const how of ENCODINGS)
        expect([byte, read(bytes, how)]).toEqual([byte, theLongWay(bytes, how)]);
    }
  });

  it('reads every character of two bytes in UTF-8 as decoding and cleaning do', () => {
    for (let code = 0x80; code < 0x800; code += 1) {
      const bytes = Buffer.from(`a${String.fromCharCode(code)}b`);
      expect(read(bytes, 'utf-8')).toBe(theLongWay(bytes, 'utf-8'));
    }
  });

  it('reads text of whatever letters, marks and stray bytes as decoding and cleaning do', () => {
    const piece = fc.oneof(
      fc
        .constantFrom(
          'é',
          'œ',
          'Ã©',
          '’',
          'e\u0301',
          '<<Les >>',
          '&lt;U+00B0>',
          '\u001f',
          '\u0098Le \u009c',
        )
        .map((text) => Buffer.from(text)),
      fc.string({ maxLength: 5 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3, min: 0x80 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), encoding, (pieces, how) => {
        const bytes = Buffer.concat(pieces);
        expect(read(bytes, how)).toBe(theLongWay(bytes, how));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes ASCII and the letters of French for nothing to clean', () => {
    const contents = (text: string): number =>
      contentsOf(Buffer.from(text), 0, Buffer.byteLength(text));
    expect(contents('1 \u001faNotre-Dame de Paris')).toBe(ASCII);
    expect(contents("1 \u001faÉtudes sur l'œuvre")).toBe(contents('é'));
    expect(contents('« Paris »')).not.toBe(contents('é'));
  });
});
