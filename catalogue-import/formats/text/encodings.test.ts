import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSEL } from './ansel.ts';
import { hasCommand, run } from '../testing/commands.ts';
import type { CombiningCharset } from './combining-charset.ts';
import { cleanText } from './clean-text.ts';
import { decideEncoding, decodeText } from './encodings.ts';
import { ISO_5426 } from './iso5426.ts';

function read(hexOrText: string | Buffer, declares5426 = false): string {
  const bytes = typeof hexOrText === 'string' ? Buffer.from(hexOrText, 'latin1') : hexOrText;
  const encoding = decideEncoding(bytes, () => declares5426);
  return `${encoding}: ${cleanText(decodeText(bytes, 0, bytes.length, encoding))}`;
}

describe('decideEncoding and decodeText', () => {
  it('reads ASCII as such', () => {
    expect(read('Le Horla')).toBe('ascii: Le Horla');
  });

  it('reads valid UTF-8 as UTF-8 whatever is declared', () => {
    expect(read(Buffer.from('Thérèse Desqueyroux'), true)).toBe('utf-8: Thérèse Desqueyroux');
  });

  it('keeps UTF-8 when one byte in it is broken', () => {
    const bytes = Buffer.concat([Buffer.from('été à Rhô'), Buffer.from([0xe9]), Buffer.from('ne')]);
    expect(read(bytes)).toBe('utf-8: été à Rhô\ufffdne');
  });

  it('reads ISO 5426, whose accents precede their letter', () => {
    expect(read('Les mis\xc2erables, \xc1a Gen\xc1eve \xabc\xfaur\xbb')).toBe(
      'iso-5426: Les misérables, à Genève «cœur»',
    );
  });

  it('reads the degree sign and the cedilla as the BnF writes them in ISO 5426', () => {
    expect(read('N\xfb 1 et n\xca 2, gar\xd1con \xc2e')).toBe('iso-5426: N° 1 et n°2, garçon é');
  });

  it('reads ANSEL, whose accents precede their letter too', () => {
    expect(read('L\xe2education, p\xe1ere, Gar\xf0con')).toBe('ansel: Léducation, père, Garçon');
  });

  it('reads Windows-1252', () => {
    expect(read('L\x92\xe9ducation d\x92un p\xe8re, gar\xe7on, c\x9cur')).toBe(
      'windows-1252: L’éducation d’un père, garçon, cœur',
    );
  });

  it('reads Windows-1251 where words are Cyrillic', () => {
    const cyrillic = Buffer.from('cff0e5f1f2f3efebe5ede8e520e820ede0eae0e7e0ede8e5', 'hex');
    expect(read(cyrillic)).toBe('windows-1251: Преступление и наказание');
  });

  it('lets the declaration decide only where the bytes do not', () => {
    expect(read('\xc9', false)).toMatch(/^windows-1252/);
    expect(read('\xd9', true)).toMatch(/^windows-1252/);
    expect(read('\x81', true)).toMatch(/^iso-5426/);
    expect(read('\x81', false)).toMatch(/^windows-1252/);
  });

  it('turns ISO 6630 non-sorting bytes into the marks of UTF-8 records', () => {
    expect(read('\x88Les \x89mis\xc2erables')).toBe('iso-5426: \u0098Les \u009cmisérables');
  });

  it('drops escape sequences', () => {
    expect(read('a\x1b(Bb\x1b$1c')).toBe('ansel: abc');
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (array, declared) => {
        const bytes = Buffer.from(array);
        expect(typeof read(bytes, declared)).toBe('string');
      }),
    );
  });
});

describe.skipIf(!hasCommand('yaz-iconv', ['-f', 'utf8', '-t', 'utf8']))(
  'tables (skipped where yaz-iconv is absent)',
  () => {
    function differences(charset: CombiningCharset, name: string, letter: string): string[] {
      const bytes = [...charset.characters.keys(), ...charset.marks.keys()];
      const encoding = charset === ANSEL ? 'ansel' : 'iso-5426';
      const samples = bytes.map((byte) => Buffer.from([byte, letter.charCodeAt(0), 0x7e]));
      const lines = run('yaz-iconv', ['-f', name, '-t', 'utf8'], Buffer.concat(samples)).split('~');
      return bytes.flatMap((byte, at) => {
        const ours = decodeText(Buffer.from([byte, letter.charCodeAt(0)]), 0, 2, encoding);
        const theirs = lines[at] ?? '';
        return ours.normalize('NFC') === theirs.normalize('NFC')
          ? []
          : [`${byte.toString(16)}: ${ours} / ${theirs}`];
      });
    }

    it('agree with yaz-iconv on ISO 5426', () => {
      expect(differences(ISO_5426, 'iso5426', 'e')).toEqual([]);
    });

    it('agree with yaz-iconv on ANSEL', () => {
      expect(differences(ANSEL, 'marc8', 'e')).toEqual([]);
    });
  },
);
