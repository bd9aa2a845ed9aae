import { describe, expect, it } from 'vitest';
import type { SourceFormat } from '../../app/shared/source.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { temporaryFile } from '../formats/testing/make-record.ts';
import { readSource, type OtherFormat } from './read-source.ts';
import type { SourceEvent, SourceRecord } from './source-record.ts';

const CONTEXT = { today: '2026-11-28T00:00:00Z', timeZone: 'Europe/Paris' };

function read(format: OtherFormat, contents: string | Buffer, context = CONTEXT): SourceEvent[] {
  return [...readSource(temporaryFile('source', contents), format, context)];
}

function recordsOf(events: readonly SourceEvent[]): SourceRecord[] {
  return events.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
}

describe('a list of online resources in CSV', () => {
  const LIST = [
    'Titre;Adresse;Auteurs;Résumé;Sujets;Langue;Public;Fin;Remarque',
    '"Apprendre ; le piano";https://exemple.fr/piano;"Bach, Anna|Léo Noir";"<b>Leçons</b> &amp; gammes";Piano -- Méthodes|Musique;fr;Jeunesse;31/12/2026;x',
    'Ancienne offre;https://exemple.fr/ancienne;;;;;;01/02/2020;',
    'Sans adresse;ftp://exemple.fr;;;;;;;',
    ';https://exemple.fr/sans-titre;;;;;;;',
    '',
  ].join('\r\n');

  it('reads each column, and withdraws or refuses what cannot be shown', () => {
    const events = read('csv', LIST);
    expect(events.map(({ kind }) => kind)).toEqual(['record', 'withdrawn', 'refused', 'refused']);
    expect(recordsOf(events)[0]).toMatchObject({
      id: 'https://exemple.fr/piano',
      kind: 'digital',
      title: { main: 'Apprendre ; le piano' },
      creators: [{ name: 'Anna Bach', filingName: 'Bach, Anna' }, { filingName: 'Noir, Léo' }],
      summary: 'Leçons & gammes',
      subjects: [{ parts: ['Piano', 'Méthodes'] }, { parts: ['Musique'] }],
      languages: ['fre'],
      audience: 'child',
      links: ['https://exemple.fr/piano'],
      expires: '2026-12-31T23:00:00Z',
    });
    expect(events[2]).toMatchObject({ number: 3, reason: expect.stringContaining('ftp://') });
  });

  it('says where a refused row begins', () => {
    const [, , refused] = read('csv', LIST);
    const row = Buffer.from(LIST).subarray(refused?.byte).toString();
    expect(row).toMatch(/^\s*Sans adresse/);
  });

  it.each([
    ['commas', 'titre,adresse\nA,https://a.fr\n'],
    ['tabs and quotes', '"Titre"\t"Adresse"\nA\thttps://a.fr\n'],
    ['the line of Excel before the header', 'sep=;\r\ntitre;adresse\r\nA;https://a.fr\r\n'],
    ['a byte order mark', '\ufefftitre;adresse\nA;https://a.fr'],
    ['UTF-16', Buffer.from('\ufefftitre;adresse\nA;https://a.fr\n', 'utf16le')],
  ])('reads %s', (_what, contents) => {
    expect(recordsOf(read('csv', contents)).map(({ title }) => title.main)).toEqual(['A']);
  });

  it('reads what a spreadsheet saved in Windows-1252', () => {
    const [first] = recordsOf(
      read('csv', Buffer.from('Titre;Adresse;Éditeur\nÉté;https://a.fr;Æ\n', 'latin1')),
    );
    expect([first?.title.main, first?.publication.publisher]).toEqual(['Été', 'Æ']);
  });

  it('names the columns that are missing', () => {
    expect(() => read('csv', 'name;url\nA;https://a.fr\n')).toThrow(/il manque titre et adresse/);
  });

  it.each([
    ['a title above the names', 'Ressources 2026;;\n;;\nTitre;Adresse;Langue\nA;https://a.fr;fr\n'],
    ['names over several lines', '"Titre";"Adresse";"Langue\n(code)"\nA;https://a.fr;fr\n'],
    ['names in the singular', 'Titre;URL;Langues\nA;https://a.fr;français\n'],
    ['the ends of lines of the Macintosh', 'titre;adresse;langue\rA;https://a.fr;fr\r'],
    ['ends of lines of two kinds', 'titre;adresse;langue\r\nA;https://a.fr;fr\nB;x;\r\n'],
    [
      'blanks that do not break',
      '\u00a0titre ; adresse;langue\n\u00a0A\u00a0;\u00a0https://a.fr ;fr\n',
    ],
  ])('reads %s', (_what, contents) => {
    expect(recordsOf(read('csv', contents))).toMatchObject([
      { title: { main: 'A' }, links: ['https://a.fr'], languages: ['fre'] },
    ]);
  });

  it.each(['31/12/26', '31/12/2026 00:00:00', '31 décembre 2026', '31-déc-26', '2026-12-31'])(
    'reads "%s" as the last day',
    (last) => {
      const [first] = recordsOf(read('csv', `titre;adresse;fin\nA;https://a.fr;${last}\n`));
      expect(first?.expires).toBe('2026-12-31T23:00:00Z');
    },
  );

  it('reads for whom a resource is as a librarian writes it, and languages by their names', () => {
    const list =
      'titre;adresse;public;langue\nA;https://a.fr;Jeunesse (6-12 ans);Français, anglais\nB;https://b.fr;Tout public;fr|allemand\n';
    expect(recordsOf(read('csv', list))).toMatchObject([
      { audience: 'child', languages: ['fre', 'eng'] },
      { audience: 'unknown', languages: ['fre', 'ger'] },
    ]);
  });

  it.each([
    ['to the end', 'A;https://a.fr;x\n"B;https://b.fr;x\nC;https://c.fr;x\n'],
    ['until that of a later row', 'A;https://a.fr;x\n"B;https://b.fr;x\nC;https://c.fr;"x\ny"\n'],
  ])('refuses the row alone whose quote stays open %s', (_what, rows) => {
    const events = read('csv', `titre;adresse;resume\n${rows}`);
    expect(events.map(({ kind }) => kind)).toEqual(['record', 'refused', 'record']);
    expect(events[1]).toMatchObject({
      number: 2,
      byte: 38,
      reason: expect.stringContaining('guillemet'),
    });
  });

  it('keeps a row whose summary has lines and as many commas as a row', () => {
    const events = read(
      'csv',
      'titre,adresse,resume\nA,https://a.fr,"Un, deux\ntrois, quatre, cinq"\nB,https://b.fr,x\n',
    );
    expect(events.map(({ kind }) => kind)).toEqual(['record', 'record']);
  });

  it('takes a last row whose quote stays open for a file that was cut', () => {
    const events = read('csv', 'titre;adresse;resume\nA;https://a.fr;x\nB;https://b.fr;"Un résu');
    expect(events[1]).toMatchObject({ reason: expect.stringContaining('tronquée') });
  });

  it('reads several columns of one name as several values, of which a title has the first', () => {
    const list =
      'titre;titre;adresse;Sujet 1;Sujet 2;auteur;auteur\nA;B;https://a.fr;x;y;Hugo, Victor;Zola, Émile\n';
    expect(recordsOf(read('csv', list))[0]).toMatchObject({
      title: { main: 'A' },
      subjects: [{ parts: ['x'] }, { parts: ['y'] }],
      creators: [{ name: 'Victor Hugo' }, { name: 'Émile Zola' }],
    });
  });

  it('refuses an address that no browser would open', () => {
    const list = 'titre;adresse\nA;https://a.fr ou https://b.fr\nB;www.b.fr\n';
    expect(read('csv', list).map(({ kind }) => kind)).toEqual(['refused', 'refused']);
  });

  it('says that a web page is one', () => {
    expect(() => read('csv', '<!DOCTYPE html><title>Connexion</title>')).toThrow(/page web/);
  });
});

const OAI = (records: string): string =>
  `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${records}</ListRecords></OAI-PMH>`;
const dc = (id: string, fields: string): string =>
  `<record><header><identifier>${id}</identifier></header><metadata><oai_dc:dc>${fields}</oai_dc:dc></metadata></record>`;

describe('Dublin Core', () => {
  it('reads a document, whatever the prefixes', () => {
    const fields =
      '<dc:title>Le Ciel\n et la Terre / par Ann Bee</dc:title><x:creator>Bee, Ann (1850-1901). Auteur du texte</x:creator>' +
      '<dc:publisher>Plon (Paris)</dc:publisher><dc:date>1890-05</dc:date><dc:language>fra</dc:language><dc:language>français</dc:language>' +
      '<dc:format>12 p.</dc:format><dc:format>application/pdf</dc:format><dc:subject>Astronomie -- Histoire</dc:subject>' +
      '<dc:identifier>https://exemple.fr/1</dc:identifier><dc:identifier>ISBN 978-2-07-036884-6</dc:identifier>';
    expect(recordsOf(read('dublin-core', OAI(dc('oai:1', fields))))[0]).toMatchObject({
      id: 'oai:1',
      title: { main: 'Le Ciel et la Terre', filing: 'Ciel et la Terre' },
      responsibility: 'par Ann Bee',
      creators: [{ name: 'Ann Bee', dates: '1850-1901' }],
      publication: { publisher: 'Plon', place: 'Paris', date: '1890-05' },
      year: 1890,
      languages: ['fre'],
      extent: '12 p.',
      subjects: [{ type: 'topic', parts: ['Astronomie', 'Histoire'] }],
      links: ['https://exemple.fr/1'],
      workKey: 'bee ann / le ciel et la terre',
    });
  });

  it('withdraws what the repository deleted and refuses what has no title', () => {
    const deleted =
      '<record><header status="deleted"><identifier>oai:2</identifier></header></record>';
    const events = read('dublin-core', OAI(deleted + dc('oai:3', '<dc:date>1900</dc:date>')));
    expect(events).toEqual([
      expect.objectContaining({ kind: 'withdrawn', id: 'oai:2' }),
      expect.objectContaining({ kind: 'refused', id: 'oai:3', number: 2 }),
    ]);
  });

  it('keeps the whole records of a page that was cut, and says so', () => {
    const whole = OAI(
      dc('oai:1', '<dc:title>A</dc:title>') + dc('oai:2', '<dc:title>B</dc:title>'),
    );
    const events = read('dublin-core', whole.slice(0, whole.indexOf('>B<') + 2));
    expect(events.map(({ kind }) => kind)).toEqual(['record', 'refused']);
    expect(events[1]).toMatchObject({ reason: expect.stringContaining('tronquée') });
  });

  const document = (fields: string): SourceRecord | undefined =>
    recordsOf(read('dublin-core', OAI(dc('oai:1', `<dc:title>A</dc:title>${fields}`))))[0];

  it('prefers what is in French, and leaves out what HAL says of itself', () => {
    const fields =
      '<dc:title xml:lang="en">The city</dc:title><dc:title xml:lang="fr">La ville</dc:title>' +
      '<dc:publisher>HAL CCSD</dc:publisher><dc:publisher>Plon</dc:publisher>' +
      '<dc:subject xml:lang="en">city</dc:subject><dc:subject xml:lang="fr">ville</dc:subject>' +
      '<dc:subject>[SHS.HIST]Humanities/History</dc:subject><dc:subject>info:eu-repo/classification/ddc/840</dc:subject>' +
      '<dc:description>International audience</dc:description><dc:description xml:lang="en">In English</dc:description>' +
      '<dc:description xml:lang="fr">En français</dc:description>';
    expect(recordsOf(read('dublin-core', OAI(dc('oai:1', fields))))[0]).toMatchObject({
      title: { main: 'La ville', others: ['The city'] },
      publication: { publisher: 'Plon' },
      subjects: [{ parts: ['ville'] }, { parts: ['Humanities', 'History'] }],
      summary: 'En français',
    });
  });

  it.each([
    ['DSpace', ['2021-02-03T10:11:12Z', '2021-02-03T10:11:12Z', '1987'], '1987'],
    ['OpenEdition', ['info:eu-repo/date/embargoEnd/2030-01-01', '2015-03-02'], '2015-03-02'],
    ['a repository without other dates', ['2021-02-03T10:11:12Z'], '2021-02-03T10:11:12Z'],
  ])('takes the date of the document from those of %s', (_what, dates, expected) => {
    const fields = dates.map((date) => `<dc:date>${date}</dc:date>`).join('');
    expect(document(fields)?.publication.date).toBe(expected);
  });

  it.each([
    ['hal-01|https://hal.science/hal-01|DOI : 10.4000/abc.12', 'https://hal.science/hal-01'],
    ['10.34847/nkl.abcd1234', 'https://doi.org/10.34847/nkl.abcd1234'],
    ['urn:doi:10.4000/abc.12', 'https://doi.org/10.4000/abc.12'],
    ['ark:/12148/btv1b8449691v', 'https://n2t.net/ark:/12148/btv1b8449691v'],
    ['hdl:2042/123', 'https://hdl.handle.net/2042/123'],
  ])('finds the address of %s', (identifiers, expected) => {
    const fields = identifiers.split('|').map((each) => `<dc:identifier>${each}</dc:identifier>`);
    expect(document(fields.join(''))?.links).toEqual([expected]);
  });

  it('takes places from coverage, and neither periods nor coordinates', () => {
    const places = ['Roubaix (Nord)', '1900-1914', 'name=Lille; east=3.06', '50.69, 3.17'];
    const fields = places.map((place) => `<dc:coverage>${place}</dc:coverage>`).join('');
    expect(document(fields)?.subjects.map(({ parts }) => parts[0])).toEqual([
      'Roubaix (Nord)',
      'Lille',
    ]);
  });

  it('parts names that stand in one element', () => {
    const found = document(
      '<dc:creator>Hugo, Victor ; Zola, Émile</dc:creator><dc:contributor>Laboratoire X (LX) ; Université Y (UY)</dc:contributor>',
    );
    expect(found?.creators.map(({ name }) => name)).toEqual([
      'Victor Hugo',
      'Émile Zola',
      'Laboratoire X',
      'Université Y',
    ]);
  });

  it('parts subjects that stand in one element, and knows languages by address and name', () => {
    const found = document(
      '<dc:subject>Ville ; Histoire</dc:subject><dc:language>http://lexvo.org/id/iso639-3/fra</dc:language><dc:language>Anglais</dc:language>',
    );
    expect(found?.subjects.map(({ parts }) => parts[0])).toEqual(['Ville', 'Histoire']);
    expect(found?.languages).toEqual(['fre', 'eng']);
  });

  it.each([
    [
      'an answer of SRU',
      '<srw:record><srw:recordData><oai_dc:dc><dc:title>A</dc:title><dc:identifier>https://a.fr</dc:identifier></oai_dc:dc></srw:recordData></srw:record>',
    ],
    [
      'qualified Dublin Core',
      '<record><metadata><qdc:qualifieddc><dc:title>A</dc:title><dc:identifier>https://a.fr</dc:identifier></qdc:qualifieddc></metadata></record>',
    ],
  ])('reads %s', (_what, answer) => {
    expect(recordsOf(read('dublin-core', `<x>${answer}</x>`))).toMatchObject([
      { id: 'https://a.fr', title: { main: 'A' } },
    ]);
  });

  it('takes an empty list for a page without news', () => {
    expect(read('dublin-core', OAI(''))).toEqual([]);
  });

  it('takes a page without news for an empty one, and refuses other XML', () => {
    expect(read('dublin-core', '<OAI-PMH><error code="noRecordsMatch"/></OAI-PMH>')).toEqual([]);
    expect(() => read('dublin-core', '<rss/>')).toThrow(/pas de notices Dublin Core.*<rss>/);
  });
});

describe('OpenAgenda', () => {
  const flat = {
    uid: '7',
    title_fr: 'Atelier',
    description_fr: 'Créer',
    longdescription_fr: '<p>Tout <b>seul</b></p>',
    timings:
      '[{"begin":"2026-12-05T14:00:00+01:00","end":"2026-12-05T16:00:00+01:00"},{"begin":"2026-11-01T14:00:00+01:00","end":"2026-11-01T16:00:00+01:00"}]',
    status: '{"id":1}',
    keywords_fr: 'art;jeux',
    location_name: 'Médiathèque',
    location_address: '1 rue Haute 59100 Roubaix',
    location_city: 'Roubaix',
    canonicalurl: 'https://openagenda.com/e/7',
  };
  const own = {
    uid: 7,
    title: { en: 'Workshop', fr: 'Atelier' },
    description: { fr: 'Créer' },
    longDescription: { fr: '<p>Tout <b>seul</b></p>' },
    timings: [{ begin: '2026-12-05T14:00:00+01:00', end: '2026-12-05T16:00:00+01:00' }],
    status: 1,
    keywords: { fr: ['art', 'jeux'] },
    location: { name: 'Médiathèque', address: '1 rue Haute 59100 Roubaix', city: 'Roubaix' },
    canonicalUrl: 'https://openagenda.com/e/7',
    timezone: 'Europe/Paris',
  };
  it.each([
    ['Opendatasoft 1', { records: [{ recordid: 'r', fields: flat }] }],
    ['Opendatasoft 2', { results: [flat] }],
    ['a bare list', [flat]],
    ['its own export', { events: [own] }],
    ['GeoJSON', { type: 'FeatureCollection', features: [{ type: 'Feature', properties: flat }] }],
    ['Opendatasoft 2.0', { records: [{ record: { id: 'r', fields: flat } }] }],
  ])('reads %s', (_what, document) => {
    expect(recordsOf(read('openagenda', JSON.stringify(document)))[0]).toMatchObject({
      id: '7',
      kind: 'event',
      title: { main: 'Atelier' },
      summary: 'Créer Tout seul',
      subjects: [{ parts: ['art'] }, { parts: ['jeux'] }],
      links: ['https://openagenda.com/e/7'],
      event: {
        times: [{ start: '2026-12-05T13:00:00Z', end: '2026-12-05T15:00:00Z' }],
        place: 'Médiathèque, 1 rue Haute 59100 Roubaix',
      },
      expires: '2026-12-05T15:00:00Z',
    });
  });
  it('withdraws what is not published, and shows the words of Markdown alone', () => {
    const event = (uid: number, more: object): object => ({
      uid,
      title: { fr: 'Atelier' },
      timings: [{ begin: '2026-12-10T10:00:00+01:00', end: '2026-12-10T12:00:00+01:00' }],
      ...more,
    });
    const longDescription = { fr: '## Venez\n**Tous** à la [salle](https://x.fr) 2*3' };
    const events = [event(1, { state: 0 }), event(2, { state: 2, longDescription })];
    const found = read('openagenda', JSON.stringify({ events }));
    expect(found.map(({ kind }) => kind)).toEqual(['withdrawn', 'record']);
    expect(recordsOf(found)[0]?.summary).toBe('Venez Tous à la salle 2*3');
  });

  it('withdraws what is cancelled or over and refuses what has no dates', () => {
    const events = [
      { ...flat, status: '{"id":6}' },
      { ...flat, timings: '[{"begin":"2020-01-01T10:00:00Z","end":"2020-01-01T11:00:00Z"}]' },
      { ...flat, timings: '' },
    ];
    expect(read('openagenda', JSON.stringify(events)).map(({ kind }) => kind)).toEqual([
      'withdrawn',
      'withdrawn',
      'refused',
    ]);
  });
  it.each([
    ['as text', '"8"'],
    ['as a number', ':8,'],
  ])('says where an event stands whose id is written %s', (_what, written) => {
    const second = written === '"8"' ? { ...flat, uid: '8' } : { ...own, uid: 8 };
    const text = JSON.stringify([{ ...flat, title_fr: 'Été' }, second]);
    const [, event] = read('openagenda', text);
    expect(Buffer.from(text).subarray(event?.byte).toString()).toMatch(new RegExp(`^${written}`));
  });

  it('reads an export of many events in one go', () => {
    const text = 'é'.repeat(3000);
    const events = Array.from({ length: 1500 }, (_, at) => ({
      ...own,
      uid: 1e6 + at,
      conditions: { fr: text },
    }));
    const start = performance.now();
    expect(read('openagenda', JSON.stringify({ events }))).toHaveLength(1500);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('reads one object a line', () => {
    const lines = [flat, { ...flat, uid: '8' }].map((each) => JSON.stringify(each)).join('\n');
    expect(recordsOf(read('openagenda', lines)).map(({ id }) => id)).toEqual(['7', '8']);
  });

  const agenda = (event: object): SourceEvent[] =>
    read('openagenda', JSON.stringify({ events: [{ ...own, ...event }] }));
  it('reads a short answer, which has the next and the last time alone', () => {
    const at = (day: string): object => ({
      begin: `${day}T14:00:00.000+01:00`,
      end: `${day}T15:00:00.000+01:00`,
    });
    const times = {
      timings: undefined,
      firstTiming: at('2026-11-05'),
      nextTiming: at('2026-12-05'),
      lastTiming: at('2026-12-19'),
    };
    expect(recordsOf(agenda(times))[0]?.event?.times).toEqual([
      { start: '2026-12-05T13:00:00Z', end: '2026-12-05T14:00:00Z' },
      { start: '2026-12-19T13:00:00Z', end: '2026-12-19T14:00:00Z' },
    ]);
  });

  it('reads where one registers, for whom, and no telephone or mail address', () => {
    const registration = [
      { type: 'phone', value: '03 20 00 00 00' },
      { type: 'email', value: 'a@b.fr' },
      { type: 'link', value: 'https://x.fr/inscription' },
    ];
    const event = {
      registration: JSON.stringify(registration),
      onlineAccessLink: 'https://x.fr/direct',
      age: { min: 6, max: 10 },
    };
    const [found] = recordsOf(agenda(event));
    expect(found).toMatchObject({
      links: ['https://openagenda.com/e/7', 'https://x.fr/inscription', 'https://x.fr/direct'],
      audience: 'child',
    });
    expect(JSON.stringify(found)).not.toMatch(/03 20|a@b/);
  });

  it('takes another language where French says nothing', () => {
    const [found] = recordsOf(
      agenda({ title: { fr: '', en: 'Workshop' }, keywords: { fr: [], en: ['art'] } }),
    );
    expect(found).toMatchObject({ title: { main: 'Workshop' }, subjects: [{ parts: ['art'] }] });
  });

  it.each([{ draft: true }, { private: 1 }])('withdraws what is not public: %o', (event) => {
    expect(agenda(event)).toMatchObject([{ kind: 'withdrawn' }]);
  });

  it('says what the service says, and what a web page is', () => {
    expect(() => read('openagenda', '{"success":false,"message":"Unauthorized"}')).toThrow(
      /« Unauthorized »/,
    );
    expect(() => read('openagenda', '<html><title>Accès refusé</title></html>')).toThrow(
      /page web \(« Accès refusé »\)/,
    );
  });

  it('refuses a file that was cut or lists nothing', () => {
    expect(() => read('openagenda', '{"records":[{')).toThrow(/n’est pas un JSON entier/);
    expect(() => read('openagenda', '{"a":1}')).toThrow(/sans liste d’événements/);
  });
});

describe('a town’s agenda in XML', () => {
  const agenda = (items: string): string =>
    `<racine><event>${items}</event><category><item index="3"><title>Lecture</title></item></category>` +
    '<location><item index="9"><title>Médiathèque</title><address>2 place Neuve</address><zip>78000</zip><city>Versailles</city></item></location></racine>';
  const item =
    '<item index="1" location="9" category="3"><title><![CDATA[Club &amp; café]]></title><abstract><![CDATA[<p>Parler &eacute;crits</p>]]></abstract>' +
    '<date_start>05/12/2026</date_start><date_end>06/12/2026</date_end><date_wording>Samedi 14h</date_wording><url1>https://ville.fr</url1></item>';
  it('reads days, place and category by their number', () => {
    expect(recordsOf(read('agenda-xml', agenda(item)))[0]).toMatchObject({
      id: '1',
      title: { main: 'Club & café' },
      summary: 'Parler écrits',
      subjects: [{ parts: ['Lecture'] }],
      notes: ['Samedi 14h'],
      event: {
        times: [{ start: '2026-12-04T23:00:00Z', end: '2026-12-06T23:00:00Z' }],
        wholeDays: true,
        place: 'Médiathèque, 2 place Neuve, 78000, Versailles',
      },
      expires: '2026-12-06T23:00:00Z',
    });
  });
  const dated = (dates: string): SourceRecord | undefined =>
    recordsOf(read('agenda-xml', agenda(`<item index="1"><title>A</title>${dates}</item>`)))[0];
  it.each([
    ['a first day alone', '<date_start>05/12/2026</date_start><date_end/>'],
    [
      'the midnight of a database',
      '<date_start>05/12/2026 00:00:00</date_start><date_end>05/12/2026 00:00:00</date_end>',
    ],
    [
      'a last day that is none',
      '<date_start>05/12/2026</date_start><date_end>00/00/0000</date_end>',
    ],
    [
      'a last day before the first',
      '<date_start>05/12/2026</date_start><date_end>01/12/2026</date_end>',
    ],
    ['a day in words', '<date_start>samedi 5 décembre 2026</date_start>'],
    ['a wording that is a day', '<date_start/><date_wording>Samedi 5 décembre 2026</date_wording>'],
  ])('reads %s', (_what, dates) => {
    expect(dated(dates)?.event).toMatchObject({
      times: [{ start: '2026-12-04T23:00:00Z', end: '2026-12-05T23:00:00Z' }],
      wholeDays: true,
    });
  });
  it('reads hours where there are some', () => {
    const event = dated(
      '<date_start>05/12/2026 14:00</date_start><date_end>05/12/2026 16h30</date_end>',
    )?.event;
    expect(event).toMatchObject({
      times: [{ start: '2026-12-05T13:00:00Z', end: '2026-12-05T15:30:00Z' }],
      wholeDays: false,
    });
  });
  it('names an event without number by its words, and takes an empty list for one', () => {
    const nameless = '<item><title>A</title><date_start>05/12/2026</date_start></item>';
    expect(recordsOf(read('agenda-xml', agenda(nameless)))[0]?.id).toMatch(/^h[\da-f]{12}$/);
    expect(read('agenda-xml', agenda(''))).toEqual([]);
    expect(() => read('agenda-xml', '<a><event id="1"><title>A</title></event></a>')).toThrow(
      /n’est pas un agenda/,
    );
  });
  it('refuses an unreadable day with its number', () => {
    const events = read('agenda-xml', agenda(item + item.replace('05/12/2026', 'bientôt')));
    expect(events[1]).toMatchObject({ kind: 'refused', number: 2, id: '1' });
  });
});

describe('a film of ArteVOD', () => {
  it('is an online resource with director, genre and length', () => {
    const film =
      '<wsObjectQuery><film><pk>55</pk><externalUri>https://exemple.fr/films/55</externalUri><editorial><title>Neige</title><body>Un conte</body>' +
      '<genre code="drama"><label lang="fr">Drame</label></genre></editorial><technical><duration>70</duration><production_year>2011</production_year>' +
      '<languages><language code="fr"/></languages></technical><staff><authors><person><first_name>Ann</first_name><last_name>Bee</last_name></person></authors></staff></film></wsObjectQuery>';
    expect(recordsOf(read('artevod', film))[0]).toMatchObject({
      id: '55',
      kind: 'digital',
      creators: [{ name: 'Ann Bee', role: '300' }],
      subjects: [{ type: 'genre', parts: ['Drame'] }],
      year: 2011,
      extent: '70 min',
      languages: ['fre'],
      links: ['https://exemple.fr/films/55'],
    });
  });

  const film = (contents: string): SourceRecord | undefined =>
    recordsOf(
      read('artevod', `<wsObjectQuery><film href="/ws/films/7">${contents}</film></wsObjectQuery>`),
    )[0];
  it('is named by its address and its original title where it has no others', () => {
    expect(
      film('<editorial><title/><original_title>Snow</original_title></editorial>'),
    ).toMatchObject({
      id: '7',
      title: { main: 'Snow' },
    });
  });
  it('is told in French where there are several languages', () => {
    const told =
      '<editorial><title lang="en">Snow</title><title lang="fr">Neige</title><body lang="en">E</body><body lang="fr">F</body>' +
      '<genre><label lang="fr">Drame</label><label lang="en">Drama</label></genre></editorial>';
    expect(film(told)).toMatchObject({
      title: { main: 'Neige', others: ['Snow'] },
      subjects: [{ parts: ['Drame'] }],
      summary: 'F',
    });
  });
  it.each([
    ['escaped', '&lt;p&gt;Un&lt;/p&gt;&lt;p&gt;&lt;b&gt;deux&lt;/b&gt;&lt;/p&gt;'],
    ['in CDATA', '<![CDATA[<p>Un</p><p><b>deux</b></p>]]>'],
    ['as elements', '<p>Un</p><p><b>deux</b></p>'],
  ])('has the words of a summary with HTML %s', (_what, body) => {
    expect(film(`<editorial><title>T</title><body>${body}</body></editorial>`)?.summary).toBe(
      'Un deux',
    );
  });
  it('has a length and readers where they are told', () => {
    const told =
      '<editorial><title>T</title></editorial><technical><duration>0</duration><target_audience><label lang="fr">À partir de 6 ans</label></target_audience></technical>';
    expect(film(told)).toMatchObject({ extent: null, audience: 'child' });
  });
  it('is refused with what the service says', () => {
    expect(() => read('artevod', '<wsError><message>Forbidden</message></wsError>')).toThrow(
      /« Forbidden »/,
    );
  });
});

describe.skipIf(!hasCorpus)(`real sources are read whole${corpusNote}`, () => {
  const FILES: readonly [string, SourceFormat, string, number][] = [
    ['afi-opac-oai/OAIListRecords.xml', 'dublin-core', '2026-01-01T00:00:00Z', 100],
    ['afi-opac-oai/OAIListRecords2.xml', 'dublin-core', '2026-01-01T00:00:00Z', 14],
    ['openagenda/events.json', 'openagenda', '2026-01-01T00:00:00Z', 40],
    ['agenda-sqy/agenda-sqy.xml', 'agenda-xml', '2012-01-01T00:00:00Z', 85],
  ];
  it.each(FILES)('%s', (file, format, today, expected) => {
    if (format === 'marc') throw new Error('no source of this kind');
    const path = corpusPath(`catalogue/other-sources/${file}`);
    const events = [...readSource(path, format, { ...CONTEXT, today })];
    expect(events.map(({ kind }) => kind)).toEqual(events.map(() => 'record'));
    expect(events).toHaveLength(expected);
    expect(recordsOf(events).every(({ title }) => title.main !== '')).toBe(true);
  });
});
