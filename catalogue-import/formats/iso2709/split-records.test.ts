import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../testing/arbitrary-record.ts';
import { iso2709, record } from '../testing/make-record.ts';
import { createSplitter, type RawRecord } from './split-records.ts';

const ONE = iso2709([record(['001 1', '200 1_ $aUn'])]);
const TWO = iso2709([record(['001 2', '200 1_ $aDeux'])]);

interface Seen {
  readonly text: string;
  readonly byte: number;
  readonly defect: string | null;
}

function see(raw: RawRecord): Seen {
  return { text: raw.bytes.toString('latin1'), byte: raw.byte, defect: raw.defect };
}

function split(chunks: readonly Uint8Array[]): Seen[] {
  const splitter = createSplitter();
  const records = chunks.flatMap((chunk) => Array.from(splitter.push(chunk), see));
  return [...records, ...splitter.end().map(see)];
}

function withoutTerminator(bytes: Buffer): string {
  return bytes.toString('latin1').slice(0, -1);
}

describe('createSplitter', () => {
  it('cuts at 0x1D and gives the offset of each leader', () => {
    expect(split([Buffer.concat([ONE, TWO])])).toEqual([
      { text: withoutTerminator(ONE), byte: 0, defect: null },
      { text: withoutTerminator(TWO), byte: ONE.length, defect: null },
    ]);
  });

  it('does not believe the length in the leader', () => {
    const wrong = Buffer.concat([Buffer.from('99999'), ONE.subarray(5)]);
    expect(split([Buffer.concat([wrong, TWO])]).map((seen) => seen.byte)).toEqual([0, ONE.length]);
  });

  it.each([
    ['line feeds', '\r\n'],
    ['a byte order mark', '\xef\xbb\xbf'],
    ['a stray dot', '.'],
    ['the end-of-file byte of old systems', '\x1a'],
    ['twelve characters of junk', 'junk of 12ch'],
  ])('skips %s before a leader', (_name, junk) => {
    const junkBytes = Buffer.from(junk, 'latin1');
    const [first, second] = split([
      Buffer.concat([junkBytes, ONE, junkBytes, TWO, Buffer.from('\n')]),
    ]);
    expect(first?.byte).toBe(junk.length);
    expect(second).toEqual({
      text: withoutTerminator(TWO),
      byte: ONE.length + 2 * junk.length,
      defect: null,
    });
  });

  it('keeps a leader whose numbers are blank', () => {
    const blank = Buffer.concat([Buffer.from('     '), ONE.subarray(5)]);
    expect(split([blank]).map((seen) => seen.byte)).toEqual([0]);
  });

  it.each([
    ['no length', '     ', ' '],
    ['question marks for a length', '?????', '\r\n'],
    ['a length that is filled with blanks', '   77', ' '],
    ['no length, behind a tabulation', '     ', '\t\n'],
  ])('finds the leader of records that give %s and are padded', (_name, length, filler) => {
    const padded = [ONE, TWO].map((each) =>
      Buffer.concat([
        Buffer.from(length),
        each.subarray(5),
        Buffer.from(filler.repeat(300 / filler.length)),
      ]),
    );
    expect(split(padded).map(({ text, defect }) => [text, defect])).toEqual(
      [ONE, TWO].map((each) => [length + withoutTerminator(each).slice(5), null]),
    );
  });

  it('parts records that give no length where their terminators are lost', () => {
    const lost = [ONE, TWO].map((each) =>
      Buffer.concat([Buffer.from('     '), each.subarray(5, -1), Buffer.from('\r\n')]),
    );
    expect(split(lost).map(({ byte, defect }) => [byte, defect])).toEqual([
      [0, null],
      [ONE.length + 1, null],
    ]);
  });

  it('takes a line end in place of the last terminator for no loss', () => {
    const counted = Buffer.from(String(ONE.length + 1).padStart(5, '0'));
    const file = Buffer.concat([counted, ONE.subarray(5, -1), Buffer.from('\r\n')]);
    expect(split([file]).map(({ defect }) => defect)).toEqual([null]);
  });

  it('passes over separators behind the terminator of a record', () => {
    const behind = Buffer.from('\x1c\x1e\x1d');
    expect(split([ONE, behind, TWO, behind]).map(({ text }) => text)).toEqual([
      withoutTerminator(ONE),
      withoutTerminator(TWO),
    ]);
  });

  it('looks for entries in any junk without taking long', () => {
    const digits = Buffer.from(`x${'0'.repeat(1_000_000)}`);
    const start = performance.now();
    expect(split([digits])).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('passes over blanks and zeros at the end, as on the blocks of a tape', () => {
    const padded = Buffer.concat([ONE, Buffer.alloc(40), TWO, Buffer.alloc(60, ' ')]);
    expect(split([padded]).map(({ text, defect }) => [text, defect])).toEqual([
      [withoutTerminator(ONE), null],
      [withoutTerminator(TWO), null],
    ]);
  });

  it('passes over fields that stand between a terminator and the next leader', () => {
    const junk = Buffer.from('\x1e  \x1faGarbage\x1e');
    expect(split([Buffer.concat([ONE, junk, TWO])]).map(({ text }) => text)).toEqual([
      withoutTerminator(ONE),
      withoutTerminator(TWO),
    ]);
  });

  it('says that the last record is cut off', () => {
    const [, last] = split([Buffer.concat([ONE, TWO.subarray(0, -4)])]);
    expect(last?.defect).toBe('tronquée : le fichier s’arrête avant sa fin');
  });

  it('accepts a last record that lacks only its terminator', () => {
    expect(split([ONE.subarray(0, -1)])).toEqual([
      { text: withoutTerminator(ONE), byte: 0, defect: null },
    ]);
  });

  it('tells a terminator inside a field from the end of a record by the length in the leader', () => {
    const inside = Buffer.from(ONE);
    inside[inside.length - 4] = 0x1d;
    const seen = split([Buffer.concat([inside, TWO])]);
    expect(seen.map(({ text }) => text)).toEqual([
      withoutTerminator(inside),
      withoutTerminator(TWO),
    ]);
  });

  it.each([
    ['was dropped', ''],
    ['became a line feed', '\r\n'],
    ['and the last field were lost', null],
  ])('parts two records when the terminator between them %s', (_name, between) => {
    const first = between === null ? ONE.subarray(0, -4) : ONE.subarray(0, -1);
    const seen = split([Buffer.concat([first, Buffer.from(between ?? ''), TWO])]);
    expect(seen).toEqual([
      { text: first.toString('latin1'), byte: 0, defect: null },
      { text: withoutTerminator(TWO), byte: first.length + (between ?? '').length, defect: null },
    ]);
  });

  it('parts records that line feeds alone separate, in files of any size', () => {
    const line = Buffer.concat([ONE.subarray(0, -1), Buffer.from('\n')]);
    const count = 80_000;
    const bytes = Buffer.alloc(count * line.length, line);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 100_000) }, (_, at) =>
      bytes.subarray(at * 100_000, (at + 1) * 100_000),
    );
    const seen = split(chunks);
    expect(seen).toHaveLength(count);
    expect(
      seen.every(({ text, defect }) => text === withoutTerminator(ONE) && defect === null),
    ).toBe(true);
  });

  it('gives up a record of more than 4 MiB and goes on after it', () => {
    const junk = Buffer.alloc(5 * 1024 * 1024, 'x');
    const chunks = [
      ONE,
      junk.subarray(0, 3_000_000),
      junk.subarray(3_000_000),
      Buffer.from('\x1d'),
      TWO,
    ];
    expect(split(chunks).map(({ byte, defect }) => ({ byte, defect }))).toEqual([
      { byte: 0, defect: null },
      {
        byte: ONE.length,
        defect: 'sans fin de notice après 4194304 octets : exportez-la de nouveau',
      },
      { byte: ONE.length + junk.length + 1, defect: null },
    ]);
  });

  it('finds the same records however the stream is cut', () => {
    const records = fc.array(arbitraryRecord, { maxLength: 4 });
    const cuts = fc.array(fc.nat({ max: 2000 }), { maxLength: 8 });
    fc.assert(
      fc.property(records, cuts, (list, at) => {
        const bytes = iso2709(list);
        const points = [0, ...at.map((point) => point % (bytes.length + 1)), bytes.length].sort(
          (a, b) => a - b,
        );
        const chunks = points.slice(1).map((end, index) => bytes.subarray(points[index], end));
        expect(split(chunks)).toEqual(split([bytes]));
      }),
    );
  });
});
