import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../formats/testing/make-record.ts';
import { readText } from './file-text.ts';

const TEXT = 'Été à la médiathèque : cœur, naïf\n';
const read = (contents: string | Buffer): string => readText(temporaryFile('file', contents));

describe('readText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['gzip', gzipSync(TEXT)],
  ])('reads %s', (_what, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });

  it('reads Windows-1252, also where the declaration says UTF-8', () => {
    expect(read(Buffer.from('c9t\xe9 \x9cuvre', 'latin1'))).toBe('c9té œuvre');
    const xml = '<?xml version="1.0" encoding="UTF-8"?><a>\xe9t\xe9</a>';
    expect(read(Buffer.from(xml, 'latin1'))).toContain('<a>été</a>');
  });

  it('reads what a spreadsheet saved under DOS or on a Macintosh', () => {
    const [dos, macintosh] = [
      'Cin\x82ma \x85 la m\x82diath\x8aque',
      'Cin\x8ema \x88 la m\x8ediath\x8fque',
    ];
    expect(read(Buffer.from(dos ?? '', 'latin1'))).toBe('Cinéma à la médiathèque');
    expect(read(Buffer.from(macintosh ?? '', 'latin1'))).toBe('Cinéma à la médiathèque');
  });

  it('reads the set that an XML declaration names', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4\xe9</a>';
    expect(read(Buffer.from(xml, 'latin1'))).toContain('€é');
  });

  it('keeps UTF-8 that was cut within a letter, or has a damaged byte', () => {
    const whole = Buffer.from('Été à la médiathè');
    expect(read(whole.subarray(0, -1))).toMatch(/^Été à la médiath.?$/u);
    const damaged = Buffer.concat([
      Buffer.from('Été à l'),
      Buffer.from([0xe9]),
      Buffer.from('œuvre'),
    ]);
    expect(read(damaged)).toMatch(/^Été à l.œuvre$/u);
  });

  it('reads a line of another set among those of UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('Été à Lyon\n'), Buffer.from('Caf\xe9\n', 'latin1')]);
    expect(read(bytes)).toBe('Été à Lyon\nCafé\n');
  });

  it('leaves control characters out', () => {
    expect(read('a\u0007b\tc\nd\u007f')).toBe('ab\tc\nd');
  });

  it('refuses an empty file, and a workbook for what it is', () => {
    expect(() => read(' \r\n')).toThrow(/est vide/);
    expect(() => read(Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'))).toThrow(
      /classeur de tableur.*CSV/,
    );
  });
});
