import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { isControlField, type MarcField } from './marc-record.ts';
import type { RecordEvent } from './record-event.ts';
import { readRecords, type ReadOptions } from './read-records.ts';
import { hasCommand, run } from './testing/commands.ts';
import { iso2709, record, temporaryFile } from './testing/make-record.ts';
import { marcXml } from './testing/marcxml.ts';
import { cleanText } from './text/clean-text.ts';

async function read(file: string, options?: ReadOptions): Promise<RecordEvent[]> {
  const events: RecordEvent[] = [];
  for await (const event of readRecords(file, options)) events.push(event);
  return events;
}

async function failure(file: string): Promise<string> {
  try {
    await read(file);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the file was accepted');
}

const TITLES = ['Un', 'Deux', 'Trois'].map((title, at) =>
  record([`001 ${at + 1}`, `200 1_ $a${title}`]),
);

describe('readRecords', () => {
  it('gives the records in order with their number and offset', async () => {
    const file = temporaryFile('three.mrc', iso2709(TITLES));
    const events = await read(file);
    expect(events.map(({ kind, origin }) => `${kind} ${origin.number} ${origin.byte}`)).toEqual([
      'record 1 0',
      'record 2 59',
      'record 3 120',
    ]);
    expect(events[0]).toMatchObject({ flavour: 'unimarc', origin: { file } });
  });

  it('counts the blank lines that stand between records', async () => {
    const lines = TITLES.map((each) => Buffer.concat([iso2709([each]), Buffer.from('\n\n\n')]));
    const events = await read(temporaryFile('three.mrc', Buffer.concat(lines)));
    expect(events.map(({ origin }) => origin.byte)).toEqual([0, 62, 126]);
  });

  it('reads a gzip archive as what is in it', async () => {
    const plain = await read(temporaryFile('a.mrc', iso2709(TITLES)));
    const zipped = await read(temporaryFile('a.mrc.gz', gzipSync(iso2709(TITLES))));
    expect(zipped.map((event) => event.kind === 'record' && event.record)).toEqual(
      plain.map((event) => event.kind === 'record' && event.record),
    );
  });

  it.each(['little', 'big'])(
    'reads XML that a program wrote in UTF-16, %s end first',
    async (end) => {
      const title = record(['001 1', '200 1_ $aLes Misérables 📚']);
      const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\n${marcXml(title)}`;
      const bytes = Buffer.from(xml, 'utf16le');
      const file = temporaryFile('a.xml', end === 'little' ? bytes : bytes.swap16());
      const events = await read(file);
      expect(events.map((event) => event.kind === 'record' && event.record)).toEqual([title]);
    },
  );

  it('gives what a cut-off archive still holds and reports, wherever it is cut, that it is', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      record([`001 ${at}`, `200 1_ $aTitre ${at} ${(at * 7919) % 10007}`]),
    );
    const zipped = gzipSync(iso2709(many));
    for (let cut = 1; cut < 40; cut += 1) {
      const length = zipped.length - cut * 17;
      const events = await read(temporaryFile('cut.gz', zipped.subarray(0, length)));
      const refused = events.filter((event) => event.kind === 'refused');
      expect(events.length).toBeGreaterThan(200);
      expect(refused.map((event) => event.reason)).toEqual([
        'tronquée : le fichier s’arrête avant sa fin',
      ]);
    }
  });

  it('reports a record that is cut off and keeps those before it', async () => {
    const bytes = iso2709(TITLES);
    const events = await read(temporaryFile('cut.mrc', bytes.subarray(0, -5)));
    expect(events.map((event) => event.kind)).toEqual(['record', 'record', 'refused']);
    expect(events[2]).toMatchObject({
      id: '3',
      reason: 'tronquée : le fichier s’arrête avant sa fin',
      origin: { number: 3, byte: 120 },
    });
  });

  it('says how far it has read, in bytes of the file', async () => {
    const file = temporaryFile('a.mrc', iso2709(TITLES));
    const seen: string[] = [];
    await read(file, { onBytes: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen.at(-1)).toBe(`${fs.statSync(file).size}/${fs.statSync(file).size}`);
  });

  it('reads on only as fast as its records are taken', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      record([`001 ${at}`, `200 1_ $a${'x'.repeat(100)}`]),
    );
    const file = temporaryFile('a.mrc', iso2709(many));
    let bytes = 0;
    const records = readRecords(file, { onBytes: (bytesRead) => (bytes = bytesRead) });
    await records.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bytes).toBeLessThan(fs.statSync(file).size / 3);
    await records.return(undefined);
  });

  it('closes the file when the reader stops early', async () => {
    const file = temporaryFile('a.mrc', iso2709(TITLES));
    const open = (): number => fs.readdirSync('/proc/self/fd').length;
    const before = fs.existsSync('/proc/self/fd') ? open() : 0;
    for await (const event of readRecords(file)) {
      if (event.kind === 'record') break;
    }
    expect(fs.existsSync('/proc/self/fd') ? open() : 0).toBe(before);
  });

  it('refuses an empty file', async () => {
    expect(await failure(temporaryFile('empty.mrc', ''))).toContain('est vide (0 octet)');
  });

  it('refuses a JPEG image by any name and says what was found and what is accepted', async () => {
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
    const message = await failure(temporaryFile('notices.mrc', jpeg));
    expect(message).toContain('notices.mrc');
    expect(message).toContain('une image JPEG (premiers octets : ff d8 ff e0');
    expect(message).toContain('Sont acceptés : ISO 2709');
  });

  it.each([
    ['a spreadsheet export', 'titre;auteur\nLe Horla;Maupassant\n', 'du texte simple'],
    ['a web page', '<!DOCTYPE html><html></html>', 'une page web'],
    ['bytes of nothing', '\x01\x02\x03\x04', 'aucun format connu'],
  ])('refuses %s, compressed or not', async (_name, contents, what) => {
    expect(await failure(temporaryFile('notices.mrc', contents))).toContain(what);
    expect(await failure(temporaryFile('notices.gz', gzipSync(contents)))).toContain(what);
  });

  it('refuses UTF-32 by its name', async () => {
    const text = Buffer.from('\ufeff<collection/>', 'utf16le');
    const wide = Buffer.concat(
      Array.from(text.toString('utf16le'), (each) => Buffer.from(`${each}\0`, 'utf16le')),
    );
    expect(await failure(temporaryFile('a.xml', wide))).toContain('UTF-32');
  });

  it('refuses an archive inside another, and an empty one', async () => {
    const twice = gzipSync(gzipSync(iso2709(TITLES)));
    expect(await failure(temporaryFile('a.gz', twice))).toContain('une archive dans une autre');
    expect(await failure(temporaryFile('a.gz', gzipSync('')))).toContain('où rien ne peut être lu');
  });

  it('reports an archive that is damaged in the middle, after the records before', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      record([`001 ${at}`, `200 1_ $a${(at * 7919) % 10007}`]),
    );
    const zipped = gzipSync(iso2709(many));
    const middle = Math.floor(zipped.length * 0.8);
    zipped.fill(0xff, middle, middle + 50);
    const events = await read(temporaryFile('a.gz', zipped));
    expect(events.filter((event) => event.kind === 'record').length).toBeGreaterThan(1000);
    expect(events.at(-1)).toMatchObject({ reason: expect.stringContaining('archive gzip abîmée') });
  });

  it('refuses a file that is not there and a folder', async () => {
    expect(await failure('/no/such/file.mrc')).toContain(
      '« /no/such/file.mrc » ne peut pas être lu',
    );
    expect(await failure(path.dirname(temporaryFile('a.mrc', 'x')))).toContain('est un dossier');
  });

  it('refuses a file in MARC 21', async () => {
    const marc21 = record(['001 1', '245 10 $aThe Waves'], '00000nam a2200000 a 4500');
    expect(await failure(temporaryFile('a.mrc', iso2709([marc21])))).toContain('est en MARC 21');
  });

  it('refuses a file of records without any title, such as items', async () => {
    const item = record(['001 1', '995 __ $kR HUG']);
    expect(await failure(temporaryFile('a.mrc', iso2709([item])))).toContain('sans titre');
  });

  it('keeps a record without title in a file of records that have one', async () => {
    const file = temporaryFile('a.mrc', iso2709([...TITLES, record(['001 4', '700 _1 $aX'])]));
    expect((await read(file)).map((event) => event.kind)).toEqual(Array(4).fill('record'));
  });

  it('recognises Intermarc by the digit in its leader', async () => {
    const intermarc = record(['001 1', '245 1_ $aLe Horla'], '00000n0 m 2200000   45a ');
    const [event] = await read(temporaryFile('a.not', iso2709([intermarc])));
    expect(event).toMatchObject({ kind: 'record', flavour: 'intermarc' });
  });

  it('never mixes flavours: a stray record of another is refused', async () => {
    const marc21 = record(['001 9', '245 10 $aThe Waves'], '00000nam a2200000 a 4500');
    const authority = record(['001 8', '200 _1 $aWoolf'], '00000nx  a2200000   4500');
    const [, stray, name] = await read(
      temporaryFile(
        'a.mrc',
        iso2709([...TITLES.slice(0, 1), marc21, authority, ...TITLES.slice(1)]),
      ),
    );
    expect(stray).toMatchObject({ id: '9', reason: 'notice MARC 21 dans un fichier UNIMARC' });
    expect(name).toMatchObject({ kind: 'linked', what: 'authority', flavour: 'unimarc' });
  });

  it('tells records of authorities in either format and of items from those of documents', async () => {
    const person = record(['001 1', '100 __ $aHugo'], '00000c0 ap2200000   45  ');
    const item = record(['001 2', '004 1', '252 __ $aBM'], '00000na a 220000110 4500');
    expect(await read(temporaryFile('a.mrc', iso2709([person, item])))).toMatchObject([
      { kind: 'linked', what: 'authority', flavour: 'intermarc' },
      { kind: 'linked', what: 'item', flavour: 'unimarc' },
    ]);
  });

  it('takes a described document for one though its leader says authority', async () => {
    const migrated = record(
      ['001 1', '200 1_ $aLe Horla', '210 __ $aParis'],
      '00000nx  2200000   450 ',
    );
    expect(await read(temporaryFile('a.mrc', iso2709([migrated])))).toMatchObject([
      { kind: 'record', flavour: 'unimarc' },
    ]);
  });

  it('ends on any bytes, with records, refusals or a clear failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (noise) => {
        const bytes = Buffer.concat([iso2709(TITLES.slice(0, 1)), Buffer.from(noise)]);
        const events = await read(temporaryFile('noise.mrc', bytes));
        expect(events[0]).toMatchObject({ kind: 'record' });
      }),
      { numRuns: 50 },
    );
  });
});

interface YazRecord {
  readonly leader: string;
  readonly fields: readonly Readonly<Record<string, YazField>>[];
}
type YazField =
  | string
  | {
      readonly ind1: string;
      readonly ind2: string;
      readonly subfields: readonly Readonly<Record<string, string>>[];
    };

function yazFields(file: string): MarcField[][] {
  const json = run('yaz-marcdump', ['-o', 'json', file]);
  const records = JSON.parse(`[${json.replace(/^}\n+(?={)/gm, '},')}]`) as YazRecord[];
  return records.map((each) => each.fields.map(yazField).filter((field) => field !== null));
}

/** The field as yaz read it, cleaned as our reader cleans. */
function yazField(entry: Readonly<Record<string, YazField>>): MarcField | null {
  const [[tag, value] = ['', '']] = Object.entries(entry);
  if (typeof value === 'string') return { tag, value: cleanText(value) };
  const subfields = value.subfields
    .flatMap((subfield) => Object.entries(subfield))
    .map(([code, text]) => ({ code, value: cleanText(text) }))
    .filter((subfield) => subfield.value !== '');
  const indicators = (value.ind1 + value.ind2).replace(/[^0-9A-Za-z]/g, ' ');
  return subfields.length === 0 ? null : { tag, indicators, subfields };
}

const BIG = 'catalogue/roubaix-koha-2024/marc_sample_biblio_20240519_2383.mrc';
const SMALL = 'catalogue/roubaix-atelier-2023/notices.mrc';

describe.skipIf(!hasCorpus)(`readRecords on real exports${corpusNote}`, () => {
  it.each([
    [BIG, 2383],
    [SMALL, 250],
    ['catalogue/peyrat-archires/030_edited_records.mrc', 29],
    ['catalogue/marcjs/bib.mrc', 6],
    ['catalogue/regesta-bnf/intermarc/iso2709_iso5426/bibliographiq_intermarc_iso5426.not', 568],
    ['catalogue/regesta-bnf/intermarc/iso2709_utf8/bibliographiq_intermarc_utf8.not', 149],
  ])('reads every record of %s', async (file, count) => {
    const events = await read(corpusPath(file));
    expect(events.filter((event) => event.kind === 'refused')).toEqual([]);
    expect(events).toHaveLength(count);
  });

  it('leaves no invalid character where the BnF wrote ISO 5426', async () => {
    const file =
      'catalogue/regesta-bnf/intermarc/iso2709_iso5426/bibliographiq_intermarc_iso5426.not';
    const text = JSON.stringify(await read(corpusPath(file)));
    expect(text).not.toContain('\ufffd');
    expect(text).not.toMatch(/\p{M}/u);
  });

  it('refuses the MARC 21 export of another city', async () => {
    expect(await failure(corpusPath('catalogue/toulouse-symphony/partitions.mrc'))).toContain(
      'MARC 21',
    );
  });

  it('gives each authority record as such', async () => {
    const file = 'catalogue/roubaix-koha-2024/marc_sample_auth_20240519_1585.mrc';
    const events = await read(corpusPath(file));
    expect(new Set(events.map((event) => event.kind))).toEqual(new Set(['linked']));
    expect(events).toHaveLength(1585);
  });

  it.skipIf(!hasCommand('yaz-marcdump', ['-V'])).each([BIG, SMALL])(
    'reads in %s the fields that yaz-marcdump reads (skipped where yaz is absent)',
    async (file) => {
      const events = await read(corpusPath(file));
      const ours = events.map((event) => (event.kind === 'record' ? event.record.fields : null));
      expect(ours).toEqual(yazFields(corpusPath(file)));
      expect(ours.flat().some((each) => each !== null && isControlField(each))).toBe(true);
    },
  );
});
