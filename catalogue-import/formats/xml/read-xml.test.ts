import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../../../scripts/testing/corpus.ts';
import type { MarcRecord } from '../marc-record.ts';
import { readRecords } from '../read-records.ts';
import type { RecordEvent } from '../record-event.ts';
import { arbitraryRecord } from '../testing/arbitrary-record.ts';
import { record, temporaryFile } from '../testing/make-record.ts';
import { escapeXml, MARCXML, marcXml, prefixed, UNIMARC_SLIM } from '../testing/marcxml.ts';
import { createRecordParser } from './record-parser.ts';

const RECORD = record(['001 42', '200 1_ $aMarie & Pierre$e<essai>', '700 _1 $aCurie$bÈve']);
const XML = marcXml(RECORD);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

function parse(...chunks: readonly (string | Buffer)[]): MarcRecord[] {
  const parser = createRecordParser();
  for (const chunk of chunks) parser.write(Buffer.from(chunk).toString('latin1'));
  parser.end();
  return parser.take().flatMap((found) => (found.kind === 'record' ? [found.record] : []));
}

async function read(contents: string | Uint8Array): Promise<RecordEvent[]> {
  const events: RecordEvent[] = [];
  for await (const event of readRecords(temporaryFile('export.xml', contents))) events.push(event);
  return events;
}

describe('createRecordParser', () => {
  it.each([
    ['MARCXML', XML],
    ['a bound or unbound prefix', marcXml(RECORD, prefixed(MARCXML, 'mxc'))],
    ['unimarcslim', marcXml(RECORD, UNIMARC_SLIM)],
    [
      'a collection',
      `${HEAD}<collection xmlns="http://www.loc.gov/MARC21/slim">${XML}</collection>`,
    ],
    [
      'an SRU answer',
      `<srw:records><srw:record><srw:recordSchema>x</srw:recordSchema><srw:recordData>${XML}</srw:recordData></srw:record></srw:records>`,
    ],
    [
      'an OAI-PMH answer',
      `<ListRecords><record><header><identifier>1</identifier></header><metadata>${XML}</metadata></record></ListRecords>`,
    ],
    [
      'a record that was escaped once too often',
      `<GetRecords><record><marcxml>${escapeXml(HEAD + XML)}</marcxml></record></GetRecords>`,
    ],
    ['a record in a CDATA section', `<x><![CDATA[${XML}]]></x>`],
    ['a whole document that was escaped', escapeXml(HEAD + XML)],
  ])('reads %s', (_name, xml) => {
    expect(parse(xml)).toEqual([RECORD]);
  });

  it('reads a record once where the file ends in the last closing tag, however it is cut', () => {
    const xml = `<collection>${XML}</collection \n`;
    for (let at = 0; at <= xml.length; at += 1) {
      expect(parse(xml.slice(0, at), xml.slice(at))).toEqual([RECORD]);
    }
  });

  it('reads every record that ISO 2709 can hold, however the text is cut', () => {
    const cut = fc.nat({ max: 3000 });
    fc.assert(
      fc.property(arbitraryRecord, cut, (source, at) => {
        const xml = Buffer.from(marcXml(source));
        expect(parse(xml.subarray(0, at), xml.subarray(at))).toEqual([source]);
      }),
    );
  });

  it.each(['12', '\n  12\n', '<data>12</data>', '<data>\n12\n</data>'])(
    'reads the number of a record of Aloès that a field holds, "%s"',
    (number) => {
      const title = '<SOUSCHAMP UnimarcSubfield="200$a"><data>Un</data></SOUSCHAMP>';
      const fields = `<champs UnimarcTag="001">${number}</champs><champs UnimarcTag="200">${title}</champs>`;
      expect(parse(`<NOTICES><NOTICE id="7">${fields}</NOTICE></NOTICES>`)).toMatchObject([
        {
          fields: [
            { tag: '001', value: '12' },
            { tag: '200', subfields: [{ code: 'a', value: 'Un' }] },
          ],
        },
      ]);
    },
  );

  it('reads names of elements and attributes in capitals', () => {
    const capitals = XML.replace(/<\/?[a-z]+|\b(?:tag|ind1|ind2|code)=/g, (name) =>
      name.toUpperCase(),
    );
    expect(parse(capitals)).toEqual([RECORD]);
  });

  it('takes the leader that stands before the record', () => {
    const without = XML.replace(/<leader>.*<\/leader>/, '');
    expect(parse(`<x><leader>${RECORD.leader}</leader>${without}</x>`)).toEqual([RECORD]);
  });

  it('completes a leader whose blanks were lost', () => {
    const [only] = parse(XML.replace(/<leader>.*<\/leader>/, '<leader> nlm0 22 450 </leader>'));
    expect(only?.leader.slice(5, 8)).toBe('nlm');
  });

  it('restores leading zeros of tags', () => {
    expect(parse(XML.replace('"001"', '"1"'))[0]?.fields[0]).toEqual({ tag: '001', value: '42' });
  });

  it('reads only the first text of a value that is explained afterwards', () => {
    const explained = XML.replace('>42<', '>42<Pos Code="0001" Sens="x">4</Pos>\n<');
    expect(parse(explained)[0]?.fields[0]?.tag).toBe('001');
    expect(parse(explained)[0]?.fields[0]).toMatchObject({
      value: expect.stringMatching(/^42\s*$/),
    });
  });

  it('leaves out alternative forms and attributes that name a cataloguer', () => {
    const extra = `<Alter><datafield tag="466" ind1=" " ind2=" "><subfield code="a">X</subfield></datafield></Alter><Attr Nom="Responsable">DURAND</Attr>`;
    expect(parse(XML.replace('</record>', `${extra}</record>`))).toEqual([RECORD]);
  });

  it('turns the sorting bar of InterXMarc into non-sorting marks', () => {
    const barred = marcXml(record(['200 1_ $aLa casa'])).replace('code="a"', 'code="a" Barre="3"');
    expect(parse(barred)[0]?.fields[0]).toMatchObject({
      subfields: [{ code: 'a', value: '\u0098La \u009ccasa' }],
    });
  });

  it('makes an embedded record a part of its host', () => {
    const part = marcXml(record(['001 9', '245 __ $aPiste 1']));
    const host = XML.replace('</record>', `<mxc:embedded>${part}</mxc:embedded></record>`);
    expect(parse(host)).toEqual([
      {
        ...RECORD,
        fields: [
          ...RECORD.fields,
          { tag: '464', indicators: ' 1', subfields: [{ code: 't', value: 'Piste 1' }] },
        ],
      },
    ]);
  });

  it('drops a subfield without code and an empty field', () => {
    const xml = XML.replace(
      '</record>',
      '<datafield tag="300"><subfield>x</subfield></datafield><datafield tag="301"/></record>',
    );
    expect(parse(xml)).toEqual([RECORD]);
  });

  it('accepts codes of two characters', () => {
    const xml = `<record><leader/><datafield tag="30A"><subfield code="ec">x</subfield></datafield></record>`;
    expect(parse(xml)[0]?.fields).toEqual([
      { tag: '30A', indicators: '  ', subfields: [{ code: 'ec', value: 'x' }] },
    ]);
  });

  it('shows Intermarc by the status in the leader even where it was left out', () => {
    const xml = `<record format="INTERMARC-NG"><leader>00000n   2200000   45  </leader></record>`;
    expect(parse(xml)[0]?.leader.charAt(6)).toBe('0');
  });

  it('ends on any text', () => {
    const markup = fc.constantFrom(
      '<record>',
      '</record>',
      '<leader>',
      '</x>',
      '<datafield tag="',
      '&lt;',
      '&#x',
      '<![CDATA[',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, fc.string()), { maxLength: 30 }), (parts) => {
        expect(Array.isArray(parse(...parts))).toBe(true);
      }),
    );
  });
});

describe('readRecords on XML', () => {
  const document = `${HEAD}\n<collection>é${XML}\n${XML}</collection>`;

  it('gives number and byte of each record', async () => {
    const events = await read(document);
    const first = Buffer.from(document).indexOf('<record>');
    const second = Buffer.from(document).indexOf('<record>', first + 1);
    expect(events.map(({ origin }) => [origin.number, origin.byte])).toEqual([
      [1, first],
      [2, second],
    ]);
  });

  it('reads it compressed, and with a byte order mark', async () => {
    expect(await read(gzipSync(`\ufeff${document}`))).toHaveLength(2);
  });

  it('reads the character set that the document declares', async () => {
    const latin = Buffer.from(XML.replace('È', '\xc8'), 'latin1');
    const events = await read(
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>'), latin]),
    );
    expect(events).toMatchObject([{ kind: 'record', record: RECORD }]);
  });

  it('reads a record that is in doubt as those before it', async () => {
    const clear = marcXml(record(['001 1', '200 1_ $aÉtudes de poésie française$fHélène Lefèvre']));
    const doubtful = marcXml(record(['001 2', '200 1_ $aCornet à piston']));
    const dos: Readonly<Record<string, string>> = {
      É: '\x90',
      é: '\x82',
      ç: '\x87',
      è: '\x8a',
      à: '\x85',
    };
    const xml = `<collection>${clear.repeat(4)}${doubtful}</collection>`;
    const bytes = Buffer.from(
      xml.replace(/[Éé\xe7èà]/g, (each) => dos[each] ?? each),
      'latin1',
    );
    const events = await read(bytes);
    expect(events.at(-1)).toMatchObject({
      encoding: 'cp850',
      record: { fields: [{}, { subfields: [{ value: 'Cornet à piston' }] }] },
    });
  });

  it('tells Windows-1252 from UTF-8 where nothing is declared', async () => {
    const undeclared = Buffer.from(XML.replace('È', '\xc8'), 'latin1');
    expect(await read(undeclared)).toMatchObject([{ kind: 'record', record: RECORD }]);
  });

  it('takes records of persons, works and concepts for no documents', async () => {
    const work =
      '<record format="INTERMARC-NG" type="Work"><leader>00000n   2200000   45  </leader></record>';
    const manifestation = marcXml(record(['001 1', '245 __ $aT'])).replace(
      '<record>',
      '<record format="INTERMARC-NG" type="Manifestation">',
    );
    expect((await read(`<c>${work}${manifestation}</c>`)).map((event) => event.kind)).toEqual([
      'linked',
      'record',
    ]);
  });

  it('keeps the whole records of a document that is cut off, and reports the last', async () => {
    const events = await read(document.slice(0, -60));
    expect(events).toMatchObject([
      { kind: 'record', record: RECORD },
      { kind: 'refused', id: '42', reason: 'tronquée : le fichier s’arrête avant sa fin' },
    ]);
  });

  it('reports a document that ends between two records, and one that ends behind its root not', async () => {
    const whole = `${HEAD}<collection>${XML}${XML}</collection>`;
    const second = whole.lastIndexOf('<record>');
    const cut = 'tronquée : le fichier s’arrête avant sa fin';
    for (const end of [second, second + 4, whole.length - 5]) {
      const events = await read(whole.slice(0, end));
      expect(events.at(-1)).toMatchObject({ kind: 'refused', id: null, reason: cut });
      expect(events.slice(0, -1).map(({ kind }) => kind)).not.toContain('refused');
    }
    expect(await read(whole)).toHaveLength(2);
    expect(await read(XML + XML)).toHaveLength(2);
  });

  it('refuses XML that holds no MARC record and names its first element', async () => {
    await expect(read('<onix:ONIXMessage><Product/></onix:ONIXMessage>')).rejects.toThrow(
      'du XML sans notices MARC (premier élément : <onixmessage>)',
    );
  });
});

describe.skipIf(!hasCorpus)(`readRecords on real XML${corpusNote}`, () => {
  it.each([
    ['regesta-bnf/unimarc/sru/bnf-sru-hugo-unimarc.xml', 50, 'unimarc'],
    ['regesta-bnf/unimarc/sru/bnf-sru-flaubert-unimarc.xml', 47, 'unimarc'],
    ['regesta-bnf/intermarc/sru/intermarcXchange/bnf-sru-victor-hugo-50.xml', 50, 'intermarc'],
    ['regesta-bnf/intermarc/sru/intermarcXchange/bib-youth-start1-max30.xml', 30, 'intermarc'],
    ['bnf-interxmarc/publib-example-42008009.xml', 1, 'intermarc'],
    ['unimarc-lrm/UMB_Manifestations.xml', 60, 'unimarc'],
    ['sudoc-kalidos/Notice001.xml', 1, 'unimarc'],
    ['peyrat-fcr/KOHA_SRU_1_1_XML.xml', 1, 'unimarc'],
    ['peyrat-fcr/SUDOC_SRU_UNIMARC_packed_XML.xml', 1, 'unimarc'],
    ['marcjs/bib.xml', 6, 'unimarc'],
  ])('%s holds %i records in %s', async (file, count, flavour) => {
    const events: RecordEvent[] = [];
    for await (const event of readRecords(corpusPath(`catalogue/${file}`))) events.push(event);
    const records = events.filter((event) => event.kind === 'record');
    expect(records).toHaveLength(count);
    expect(records.every((event) => event.flavour === flavour)).toBe(true);
  });

  it('reports what the server says in place of a record', async () => {
    const file = corpusPath('catalogue/regesta-bnf/unimarc/sru/bnf-sru-flaubert-unimarc.xml');
    const reasons: string[] = [];
    for await (const event of readRecords(file)) {
      if (event.kind === 'refused') reasons.push(event.reason);
    }
    expect(reasons).toEqual(['le serveur signale : erreur de traitement (-20;)']);
  });

  it('reads the same records from ISO 2709 and from MARCXML', async () => {
    const [marc, xml]: RecordEvent[][] = [[], []];
    for await (const event of readRecords(corpusPath('catalogue/marcjs/bib.mrc')))
      marc?.push(event);
    for await (const event of readRecords(corpusPath('catalogue/marcjs/bib.xml'))) xml?.push(event);
    const fields = (events: RecordEvent[] | undefined) =>
      events?.map((event) => event.kind === 'record' && event.record.fields);
    expect(fields(xml)).toEqual(fields(marc));
  });
});
