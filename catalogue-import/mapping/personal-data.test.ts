import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEM_PRESETS } from '../../app/shared/item-profile.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { readRecords } from '../formats/read-records.ts';
import { record, temporaryFile } from '../formats/testing/make-record.ts';
import { isControlField } from '../formats/marc-record.ts';
import { LinkedRecords } from './linked-records.ts';

/** All that the import keeps of a file, as one text. */
async function keptOf(file: string): Promise<string> {
  const linked = new LinkedRecords(ITEM_PRESETS.koha);
  const kept: unknown[] = [];
  for await (const event of readRecords(file)) {
    if (event.kind === 'linked') linked.add(event);
    if (event.kind === 'record') kept.push(linked.map(event.record, event.flavour));
  }
  return JSON.stringify(kept);
}

describe('personal data', () => {
  it('of readers, donors and staff in a record of a document are not kept', () => {
    const lines = [
      '200 1_ $aUne vie',
      '316 __ $aDon de Jeanne DURAND',
      '317 __ $aEx-libris de Paul DURAND',
      '676 __ $aLucie DURAND (X0002610610)',
      '702 _1 $aDURAND$bJeanne$4320',
      '702 _1 $aDURAND$bPaul$4390',
      '801 __ $bDURAND',
      '830 __ $aVu par DURAND',
      '995 __ $bMED$fC0001605390$jDURAND$kR MAU$m20240102$n20240203$urendu par Mme DURAND',
      '999 __ $aDURAND',
    ];
    const koha = new LinkedRecords(ITEM_PRESETS.koha).map(record(lines), 'unimarc');
    expect(JSON.stringify(koha)).not.toMatch(
      /DURAND|Durand|X0002610610|C0001605390|20240102|20240203/,
    );
  });

  it('of the cataloguers of the BnF in InterXMarc are not kept', async () => {
    const file = temporaryFile(
      'bnf.xml',
      `<record Numero="1" format="InterXMarc_Complet" type="Bibliographic">
<leader>00459c0 m 22000271  45a <Pos Code="05" Sens="notice modifiée">c</Pos></leader>
<Attr Nom="ResponsableCreation">DURAND Jeanne</Attr>
<controlfield tag="001">FRBNF1</controlfield>
<datafield tag="245" ind1="1" ind2=" "><subfield code="a">Le Horla</subfield></datafield>
<PEX><Attr Nom="ResponsableModification">DURAND Paul</Attr><Attr Nom="Cote">8-Z-1</Attr></PEX>
</record>`,
    );
    const kept = await keptOf(file);
    expect(kept).toContain('Le Horla');
    expect(kept).not.toContain('DURAND');
  });
});

describe.skipIf(!hasCorpus)(`personal data in real exports${corpusNote}`, () => {
  it('leaves out the names that InterXMarc gives to whoever catalogued', async () => {
    const file = corpusPath('catalogue/bnf-interxmarc/publib-example-42008009.xml');
    const source = fs.readFileSync(file, 'utf8');
    const names = Array.from(
      source.matchAll(/<Attr Nom="Respon[^"]*"[^>]*>([^<]+)</g),
      ([, name = '']) => name.trim(),
    ).filter((name) => name.length > 3);
    const kept = await keptOf(file);
    expect(names.length).toBeGreaterThan(0);
    expect(kept).toContain('title');
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
  });

  it('leaves out barcodes, due dates and notes of copies in an export of Koha', async () => {
    const file = corpusPath('catalogue/roubaix-koha-2024/marc_sample_biblio_20240519_238.mrc');
    const ofReaders: string[] = [];
    for await (const event of readRecords(file)) {
      if (event.kind !== 'record') continue;
      for (const field of event.record.fields) {
        if (field.tag !== '995' || isControlField(field)) continue;
        // Some old copies have their call number for a barcode.
        const shown = field.subfields.filter(({ code }) => code === 'k').map(({ value }) => value);
        const hidden = field.subfields.filter(({ code }) => 'fn'.includes(code));
        ofReaders.push(...hidden.map(({ value }) => value).filter((each) => !shown.includes(each)));
      }
    }
    const kept = await keptOf(file);
    expect(ofReaders.length).toBeGreaterThan(200);
    expect(ofReaders.filter((value) => value.length > 4 && kept.includes(value))).toEqual([]);
  });
});
