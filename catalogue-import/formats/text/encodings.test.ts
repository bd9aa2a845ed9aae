import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSEL } from './ansel.ts';
import { hasCommand, run } from '../testing/commands.ts';
import type { CodedSet } from './coded-set.ts';
import { cleanText } from './clean-text.ts';
import { ISO_5427, ISO_5427_EXTENSION } from './cyrillic.ts';
import { decideEncoding, type DeclaredSets } from './decide-encoding.ts';
import { decodeText } from './encodings.ts';
import { noHabit } from './latin-evidence.ts';
import { ISO_5428 } from './greek.ts';
import { ARABIC, ARABIC_EXTENSION, HEBREW } from './hebrew-arabic.ts';
import { decodeIso2022 } from './iso2022.ts';
import { ISO_5426 } from './iso5426.ts';

function read(hexOrText: string | Buffer, ...declared: DeclaredSets): string {
  const bytes = typeof hexOrText === 'string' ? Buffer.from(hexOrText, 'latin1') : hexOrText;
  const encoding = decideEncoding(bytes, () => declared);
  return `${encoding}: ${cleanText(decodeText(bytes, 0, bytes.length, encoding))}`;
}

describe('decideEncoding and decodeText', () => {
  it('reads ASCII as such', () => {
    expect(read('Le Horla')).toBe('ascii: Le Horla');
  });

  it('reads valid UTF-8 as UTF-8 whatever is declared', () => {
    expect(read(Buffer.from('Thérèse Desqueyroux'), '01', '03')).toBe('utf-8: Thérèse Desqueyroux');
  });

  it('keeps UTF-8 when one byte in it is broken', () => {
    const bytes = Buffer.concat([Buffer.from('été à Rhô'), Buffer.from([0xe9]), Buffer.from('ne')]);
    expect(read(bytes)).toBe('utf-8: été à Rhô\ufffdne');
  });

  it('keeps UTF-8 when the last character of a subfield was cut in two', () => {
    expect(read('\x1faCaf\xc3\x1fbx')).toBe('utf-8: \x1faCaf\ufffd\x1fbx');
  });

  it('reads ISO 5426, whose accents precede their letter', () => {
    expect(read('Les mis\xc2erables, \xc1a Gen\xc1eve \xabc\xfaur\xbb')).toBe(
      'iso-5426: Les misérables, à Genève «cœur»',
    );
  });

  it('reads the degree sign and the cedilla as the BnF writes them in ISO 5426', () => {
    expect(read('N\xfb 1 et n\xca 2, gar\xd1con \xc2e')).toBe('iso-5426: N° 1 et n°2, garçon é');
  });

  it('reads one mark of ISO 5426 within a word or before a number, where no capital stands', () => {
    expect(read('Der R\xc9auber und der Prinz')).toBe('iso-5426: Der Räuber und der Prinz');
    expect(read('Pays du Nord, N\xca1 (1964)')).toBe('iso-5426: Pays du Nord, N°1 (1964)');
    expect(read('LES MIS\xc9RABLES')).toBe('windows-1252: LES MISÉRABLES');
    expect(read('\x1fa\xc9mile Zola')).toBe('windows-1252: \x1faÉmile Zola');
  });

  it.each([
    ['\xd4 temps, suspends ton vol', 'windows-1252: Ô temps, suspends ton vol'],
    ['\xa92020', 'windows-1252: ©2020'],
    ['\xc3O temps, suspends ton vol', 'iso-5426: Ô temps, suspends ton vol'],
  ])('reads what stands apart from any word in %j', (bytes, text) => {
    expect(read(bytes)).toBe(text);
  });

  it('reads one letter of Italian, Spanish or German in Windows-1252', () => {
    expect(read('Rond\xf2 Veneziano')).toBe('windows-1252: Rondò Veneziano');
    expect(read('Arvo P\xe4rt', '50', '03')).toBe('windows-1252: Arvo Pärt');
  });

  it('reads ANSEL, whose accents precede their letter too', () => {
    expect(read('L\xe2education, p\xe1ere, Gar\xf0con')).toBe('marc-8: Léducation, père, Garçon');
  });

  it('reads Windows-1252', () => {
    expect(read('L\x92\xe9ducation d\x92un p\xe8re, gar\xe7on, c\x9cur')).toBe(
      'windows-1252: L’éducation d’un père, garçon, cœur',
    );
  });

  it.each([
    [
      'cp850',
      'Conserv\x82 \x85 la National Gallery \x85 Londres',
      'Conservé à la National Gallery à Londres',
    ],
    ['cp850', '476-1483 (Moyen \x83ge)', '476-1483 (Moyen âge)'],
    ['macintosh', '\x83glise catholique', 'Église catholique'],
    ['macintosh', 'Ch\x89teaubriand sur son lit', 'Châteaubriand sur son lit'],
    ['macintosh', 'Conservation \x88 Londres', 'Conservation à Londres'],
    ['marc-8', 'S\xb6urs oblates de la Sagesse', 'Sœurs oblates de la Sagesse'],
    ['marc-8', 'Rimshot N\xc0 24', 'Rimshot N° 24'],
    ['iso-5426', 'Jazzman n \xca 47', 'Jazzman n °47'],
    ['iso-5426', 'S\xfaurs oblates', 'Sœurs oblates'],
    ['iso-5426', 'Ye-\xcfCu', 'Ye-Ču'],
    ['windows-1252', 'Slavoj \x8ei\x9eek', 'Slavoj Žižek'],
    ['windows-1252', 'Mozart \x85 le c\x9cur', 'Mozart … le cœur'],
  ])('reads as %s the few letters of "%s"', (encoding, bytes, meant) => {
    expect(read(bytes)).toBe(`${encoding}: ${meant}`);
  });

  it('reads the letters that ISO 8859-15 has in other places than Windows-1252', () => {
    expect(read('Le ch\xbdur des s\xbdurs, \xbcuvres compl\xe8tes, 20 \xa4')).toBe(
      'windows-1252: Le chœur des sœurs, Œuvres complètes, 20 €',
    );
    expect(read('3 \xbd pouces, 1 \xbc de pouce, \xe9t\xe9')).toBe(
      'windows-1252: 3 ½ pouces, 1 ¼ de pouce, été',
    );
  });

  it('reads what is in doubt as the last records of the file that were not, where these agree', () => {
    const habit = noHabit();
    const decide = (text: string): string =>
      decideEncoding(Buffer.from(text, 'latin1'), () => [], habit);
    const doubtful = 'cornet \x85 piston';
    const dos = '\x90tudes de po\x82sie fran\x87aise, H\x82l\x8ane Lef\x8avre';
    const windows = '\xc9tudes de po\xe9sie fran\xe7aise, H\xe9l\xe8ne Lef\xe8vre';
    expect(decide(doubtful)).toBe('windows-1252');
    expect([dos, dos, dos].map(decide)).toEqual(['cp850', 'cp850', 'cp850']);
    expect(decide(doubtful)).toBe('windows-1252');
    expect(decide(dos)).toBe('cp850');
    expect(decide(doubtful)).toBe('cp850');
    expect(decide('la po\xe9sie')).toBe('windows-1252');
    expect(decide(windows)).toBe('windows-1252');
    expect(decide(doubtful)).toBe('windows-1252');
  });

  it('reads Windows-1251 where words are Cyrillic', () => {
    const cyrillic = Buffer.from('cff0e5f1f2f3efebe5ede8e520e820ede0eae0e7e0ede8e5', 'hex');
    expect(read(cyrillic)).toBe('windows-1251: Преступление и наказание');
  });

  it('reads ISO 5427 where it is declared and the bytes agree', () => {
    const koi = Buffer.from('f0d2c5d3d4d5d0ccc5cec9c520c920cec1cbc1dac1cec9c5', 'hex');
    expect(read(koi, '01', '02')).toBe('iso-5427: Преступление и наказание');
    const windows = Buffer.from('cff0e5f1f2f3efebe5ede8e5', 'hex');
    expect(read(windows, '01', '02')).toBe('windows-1251: Преступление');
  });

  it('reads a single Cyrillic word where the record declares that script', () => {
    expect(read(Buffer.from('Lenin \xcb\xe5\xed\xe8\xed', 'latin1'), '01', '02')).toBe(
      'windows-1251: Lenin Ленин',
    );
  });

  it('reads ISO 5428 where it is declared, accents before their letter', () => {
    const greek = Buffer.from('d2e5a2f9f6f6e6ece1', 'hex');
    expect(read(greek, '01', '05')).toBe('iso-5428: Οδύσσεια');
    expect(read(greek, '01', '03')).not.toMatch(/^iso-5428/);
  });

  it('switches sets by escape sequences until the subfield ends', () => {
    expect(read('a\x1b(NpQ\x1fb(Q)')).toBe('marc-8: aПя\x1fb(Q)');
    expect(read('\x1b(SGPC\x1b(B end')).toMatch(/^marc-8: .{3} end$/);
    expect(read('H\x1bb2\x1bsO, m\x1bp2\x1bs')).toBe('marc-8: H₂O, m²');
    expect(read('\x1b)N\xf0\xf1')).toMatch(/: ПЯ$/);
  });

  it('gives one unknown character for each of three bytes of East Asian MARC-8', () => {
    expect(read('a\x1b$1!0#!0$\x1b(Bb')).toBe('marc-8: a\ufffd\ufffdb');
  });

  it('reads a subfield that was pasted in another set into a UTF-8 record', () => {
    const pasted = Buffer.concat([
      Buffer.from('1 \x1faThérèse et les autres'),
      Buffer.from('\x1feL\x92\xe9t\xe9 dernier', 'latin1'),
      Buffer.from('\x1ffÉtrangère, élève, été, à Nîmes'),
    ]);
    expect(read(pasted)).toBe(
      'utf-8: 1 \x1faThérèse et les autres\x1feL’été dernier\x1ffÉtrangère, élève, été, à Nîmes',
    );
  });

  it('does not make a letter of a character that was cut in half', () => {
    const cut = Buffer.from('Étrangère, élève, ét\xc3', 'utf8').subarray(0, -2);
    expect(read(Buffer.concat([cut, Buffer.from([0xc3])]))).toBe(
      'utf-8: Étrangère, élève, ét\ufffd',
    );
  });

  it('lets the declaration decide only where the bytes do not', () => {
    expect(read('\xc9')).toMatch(/^windows-1252/);
    expect(read('\xd9', '01', '03')).toMatch(/^windows-1252/);
    expect(read('\x81', '01', '03')).toMatch(/^iso-5426/);
    expect(read('\x81')).toMatch(/^windows-1252/);
  });

  it('keeps the code of a subfield after an accent that lost its letter', () => {
    expect(read('caf\xc2\x1fbx \xc2e \xc1a', '03')).toContain('\x1fbx é à');
  });

  it('reads the non-sorting marks of ISO 6630 in seven bits', () => {
    expect(read('\x1bHLes \x1bImiserables')).toBe('marc-8: \u0098Les \u009cmiserables');
    expect(read(Buffer.from('\x1bHLes \x1bImisérables'))).toBe('utf-8: \u0098Les \u009cmisérables');
  });

  it('turns ISO 6630 non-sorting bytes into the marks of UTF-8 records', () => {
    expect(read('\x88Les \x89mis\xc2erables')).toBe('iso-5426: \u0098Les \u009cmisérables');
  });

  it('drops escape sequences', () => {
    expect(read('a\x1b(Bb\x1b(@c')).toBe('marc-8: abc');
    expect(read(Buffer.from('é\x1b(Bb'))).toBe('utf-8: éb');
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('01', '02', '03', '05'),
        (array, declared) => {
          const bytes = Buffer.from(array);
          expect(typeof read(bytes, declared)).toBe('string');
        },
      ),
    );
  });
});

describe.skipIf(!hasCommand('yaz-iconv', ['-f', 'utf8', '-t', 'utf8']))(
  'tables (skipped where yaz-iconv is absent)',
  () => {
    /** What differs between our reading and yaz's of each byte of a set before a letter; `escape` puts it there. */
    function differences(set: CodedSet, name: string, escape = ''): string[] {
      const bytes = [...set.characters.keys(), ...set.marks.keys()].filter(
        // yaz keeps the ASCII signs of a set as they are.
        (byte) => escape === '' || byte >= 0xc0,
      );
      const samples = bytes.map((byte) => {
        if (escape === '') return Buffer.from([byte, 0x65, 0x7e]);
        return Buffer.from(`\x1b(${escape}${String.fromCharCode(byte - 0x80)}\x1b(Be~`, 'latin1');
      });
      const lines = run('yaz-iconv', ['-f', name, '-t', 'utf8'], Buffer.concat(samples)).split('~');
      return bytes.flatMap((byte, at) => {
        const sample = samples[at] ?? Buffer.alloc(0);
        const ours = decodeIso2022(sample, 0, sample.length - 1, set);
        const theirs = lines[at] ?? '';
        return ours.normalize('NFC') === theirs.normalize('NFC')
          ? []
          : [`${byte.toString(16)}: ${ours} / ${theirs}`];
      });
    }

    it.each<[string, CodedSet, string, string?]>([
      ['ISO 5426', ISO_5426, 'iso5426'],
      ['ANSEL', ANSEL, 'marc8'],
      ['ISO 5427', ISO_5427, 'marc8', 'N'],
      ['the extension of ISO 5427', ISO_5427_EXTENSION, 'marc8', 'Q'],
      ['ISO 5428', ISO_5428, 'marc8', 'S'],
      ['Hebrew', HEBREW, 'marc8', '2'],
      ['Arabic', ARABIC, 'marc8', '3'],
      ['the extension of Arabic', ARABIC_EXTENSION, 'marc8', '4'],
    ])('agree with yaz-iconv on %s', (_name, set, charset, escape) => {
      expect(differences(set, charset, escape)).toEqual([]);
    });
  },
);
