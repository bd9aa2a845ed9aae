import { describe, expect, it } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { ITEM_PRESETS } from '../../app/shared/item-profile.ts';
import { readRecords } from '../formats/read-records.ts';
import { record } from '../formats/testing/make-record.ts';
import { isControlField, type MarcRecord } from '../formats/marc-record.ts';
import { LinkedRecords, type LinkedDescription } from './linked-records.ts';

const WORK = record([
  '001 W1',
  '101 0_ $aeng',
  '241 _1 $3FRBNF11925586$aStoker, Bram (1847-1912)$tDracula',
  '378 __ $aUn comte de Transylvanie.',
  '431 __ $aL’homme de la nuit',
  '501 _1 $3FRBNF11925586$aStoker$bBram$f1847-1912$4070',
  '606 __ $aVampires$2rameau',
  '608 __ $aRomans fantastiques$2rameau',
]);
const SELECTION = record(['001 W2', '241 _1 $aStoker, Bram (1847-1912)$tDracula$cChoix']);
const FRENCH = record([
  '001 E1',
  '101 1_ $afre',
  '242 _1 $3W1$aStoker, Bram (1847-1912)$tDracula$mFrançais',
  '502 _1 $aMolitor$bLucienne$4730',
]);
const READ_ALOUD = record([
  '001 E2',
  '101 1_ $afre',
  '242 _1 $3W1$aStoker$tDracula$nParole énoncée',
]);
const TEXT = '577 11 $3E1$aStoker, Bram (1847-1912)$tDracula$mFrançais$nTexte noté';
const SPEECH = '577 11 $3E2$aStoker, Bram (1847-1912)$tDracula$mFrançais';

function load(...records: MarcRecord[]): LinkedRecords {
  const linked = new LinkedRecords(ITEM_PRESETS['unimarc-h']);
  for (const each of records) {
    const what = each.fields.some(({ tag }) => tag === '252') ? 'item' : 'authority';
    linked.add({ what, record: each, flavour: 'unimarc' });
  }
  return linked;
}

function book(linked: LinkedRecords, ...lines: string[]): LinkedDescription {
  return linked.map(record(['001 M1', ...lines]), 'unimarc');
}

describe('a manifestation', () => {
  const linked = load(WORK, SELECTION, FRENCH, READ_ALOUD);

  it('takes from its work and expression who made it, what it is about, in which language and its summary', () => {
    expect(book(linked, '200 1_ $aDracula$eroman', TEXT)).toMatchObject({
      title: { main: 'Dracula', subtitle: 'roman', others: ['L’homme de la nuit'] },
      creators: [
        { name: 'Bram Stoker', role: '070', authorityId: 'FRBNF11925586' },
        { name: 'Lucienne Molitor', role: '730' },
      ],
      subjects: [
        { type: 'topic', parts: ['Vampires'] },
        { type: 'genre', parts: ['Romans fantastiques'] },
      ],
      languages: ['fre'],
      originalLanguages: ['eng'],
      summary: 'Un comte de Transylvanie.',
    });
  });

  it('stands in one group with every other of its work, whatever the expression', () => {
    const keys = [
      book(linked, '200 1_ $aDracula', TEXT),
      book(linked, '200 1_ $aDracula lu par X', SPEECH),
      book(linked, '200 1_ $aL’homme de la nuit', '500 10 $3W1$aDracula'),
      book(linked, '200 1_ $aDracula', '700 _1 $aStoker$bBram$4070'),
    ].map(({ workKey }) => workKey);
    expect(new Set(keys)).toEqual(new Set(['stoker bram / dracula']));
  });

  it('stands apart from another work of the same creator and title, and from other volumes', () => {
    const link = '577 11 $3W2$aStoker, Bram (1847-1912)$tDracula$cChoix';
    expect(book(linked, '200 1_ $aDracula', link).workKey).toBe('stoker bram / dracula / w2');
    expect(book(linked, '200 1_ $aDracula$h2', TEXT).workKey).toBe('stoker bram / dracula / 2');
  });

  it('keeps what it says itself, once', () => {
    const own = '702 _1 $3FRBNF11925586$aStoker$bBram$4070';
    const { creators, languages } = book(linked, '101 0_ $afre', '200 1_ $aDracula', TEXT, own);
    expect(creators.map(({ name }) => name)).toEqual(['Bram Stoker', 'Lucienne Molitor']);
    expect(languages).toEqual(['fre']);
  });

  it('takes name, title and language of its link where the authority is missing', () => {
    const alone = book(load(), '200 1_ $aDracula l’immortel', TEXT.replace('tDracula', 'tUn-dead'));
    expect(alone).toMatchObject({
      creators: [{ name: 'Bram Stoker', dates: '1847-1912' }],
      languages: ['fre'],
      workKey: 'stoker bram / un dead',
    });
  });

  it('that holds several works has their creators and subjects, and stands for itself', () => {
    const other = '507 1_ $aLe Golem$cfilm$mAllemand ; sous-titrage en français';
    const box = book(linked, '200 1_ $aLes grands classiques', other, TEXT);
    expect(box.creators.map(({ name }) => name)).toContain('Bram Stoker');
    expect(box.languages).toEqual(['ger', 'fre']);
    expect(box.title.others).toEqual(['Le Golem', 'Dracula', 'L’homme de la nuit']);
    expect(box.workKey).toBe('stoker bram / les grands classiques');
  });

  it('that adds something to a work stands with the work', () => {
    const bonus = '506 __ $aHistoire de vampires$cfilm';
    expect(book(linked, '200 1_ $aDracula', TEXT, bonus).workKey).toBe('stoker bram / dracula');
    expect(book(linked, '200 1_ $aDracula : édition illustrée', bonus, TEXT).workKey).toBe(
      'stoker bram / dracula',
    );
  });

  it('has the items of records of their own', () => {
    const item = record(['001 I1', '004 M1', '252 __ $aBM$bADULTES$jR STO$mCV01']);
    const { items } = book(load(item), '200 1_ $aDracula');
    expect(items).toMatchObject([{ branch: 'BM', section: 'ADULTES', callNumber: 'R STO' }]);
    expect(JSON.stringify(items)).not.toContain('CV01');
    const koha = new LinkedRecords();
    koha.add({ what: 'item', record: item, flavour: 'unimarc' });
    const both = koha.map(record(['001 M1', '200 1_ $aDracula', '995 __ $kR STO 2']), 'unimarc');
    expect(both.items.map(({ callNumber }) => callNumber)).toEqual(['R STO 2', 'R STO']);
  });

  it('in Intermarc stands in the group of the work that its uniform title names', () => {
    const intermarc = new LinkedRecords();
    const work = record([
      '001 FRBNF122222222',
      '100 __ $aFlaubert$mGustave',
      '145 __ $aMadame Bovary',
    ]);
    intermarc.add({ what: 'authority', record: work, flavour: 'intermarc' });
    const lines = ['245 1_ $aEmma B.', '145 __ $312222222$aMadame Bovary, mœurs de province'];
    expect(intermarc.map(record(lines), 'intermarc').workKey).toBe(
      'flaubert gustave / madame bovary',
    );
  });
});

describe('a record without links', () => {
  const key = (...lines: string[]): string => book(load(), ...lines).workKey;

  it('is grouped by creator and title, whatever their accents and capitals', () => {
    expect(key('200 1_ $aLes Misérables', '700 _1 $aHugo$bVictor')).toBe(
      key('200 1_ $aLES MISERABLES', '700 _1 $aHUGO$bVictor$f1802-1885'),
    );
  });

  it('is never grouped with another volume', () => {
    const author = '700 _1 $aHugo$bVictor';
    const volumes = [
      key('200 1_ $aLes Misérables$h1', author),
      key('200 1_ $aLes Misérables$hTome 2', author),
      key('200 1_ $aLes Misérables$v3', author),
      key('200 1_ $aLes Misérables', author, '461 _0 $tLes Misérables$v4'),
      key('200 1_ $aLes Misérables', author),
    ];
    expect(new Set(volumes).size).toBe(volumes.length);
  });
});

describe.skipIf(!hasCorpus)(`the LRM files of the transition bibliographique${corpusNote}`, () => {
  it('load together: each work is one group, with creators, languages and items', async () => {
    const linked = new LinkedRecords(ITEM_PRESETS['unimarc-h']);
    const documents: MarcRecord[] = [];
    const names = ['UMA_Oeuvres_Expressions', 'UMA_Autres_Entites_Liees', 'UMH_Items'];
    for (const name of [...names, 'UMB_Manifestations']) {
      for await (const event of readRecords(corpusPath(`catalogue/unimarc-lrm/${name}.xml`))) {
        if (event.kind === 'linked') linked.add(event);
        if (event.kind === 'record') documents.push(event.record);
      }
    }
    const mapped = documents.map((each) => linked.map(each, 'unimarc'));
    const count = (test: (each: LinkedDescription) => boolean): number =>
      mapped.filter(test).length;
    expect({
      documents: mapped.length,
      creators: count((each) => each.creators.length > 0),
      subjects: count((each) => each.subjects.length > 0),
      languages: count((each) => each.languages.length > 0),
      summaries: count((each) => each.summary !== null),
      items: count((each) => each.items.length > 0),
      otherNames: count((each) => each.authorities.length > 0),
    }).toEqual({
      documents: 60,
      creators: 60,
      subjects: 51,
      languages: 60,
      summaries: 40,
      items: 54,
      otherNames: 57,
    });
    // By hand: every manifestation whose only links are to expressions of Stoker's "Dracula" (work UMLRM0004).
    const dracula = documents.filter((each) =>
      linksOf(each).every((link) => link.includes('$tDracula$m')),
    );
    expect(dracula.length).toBeGreaterThan(10);
    expect(new Set(mapped.map(({ workKey }) => workKey)).size).toBe(34);
  });
});

function linksOf(document: MarcRecord): string[] {
  return document.fields.flatMap((field) => {
    if (isControlField(field) || field.tag !== '577') return [];
    return [field.subfields.map(({ code, value }) => `$${code}${value}`).join('')];
  });
}
