import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ITEM_PRESETS, type ItemPreset, type ItemProfile } from '../../app/shared/item-profile.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { openCatalogue } from '../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import { iso2709, record, temporaryFile, temporaryFolder } from '../formats/testing/make-record.ts';
import { runNight, type NightReport } from './night.ts';
import { saveReport } from './saved-reports.ts';
import { source } from './testing/machine.ts';

const CODES = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const NAME = /durand|jeanne|0612345678|c0001605390/i;
const READER = 'DURAND Jeanne 0612345678 C0001605390';
/** Who gave or owned a copy, who catalogued, what staff wrote, what a system puts where it likes. */
const LOCAL_TAGS = [
  '316',
  '317',
  '318',
  '371',
  '390',
  '590',
  '599',
  '690',
  '699',
  '801',
  '802',
  '830',
  '886',
  ...Array.from({ length: 100 }, (_, at) => String(900 + at)),
];

/**
 * The subfields that may be read of a copy: where it is, its call number, its kind, audience and status, the day on which it
 * came in. One more needs a good reason here.
 */
const MAY_BE_READ: Readonly<Record<ItemPreset, string>> = {
  koha: 'bcekoqr01235',
  sudoc: 'abc',
  bnf: 'ac',
  'sirsidynix-949': 'aklmtu',
  'sirsidynix-999': 'aklmtu',
  'unimarc-h': 'abj',
  nanook: 'bcekoqr2',
  pmb: 'aekrvxy1',
  'koha-952': 'abcdoy017',
  biblixnet: 'bcejkoqr',
};

/** A record with the name of a reader in every local field, but for those subfields of the field of the copies. */
function hostileRecord(preset: ItemPreset): readonly string[] {
  const { tag, codes }: ItemProfile = ITEM_PRESETS[preset];
  const read = new Set(MAY_BE_READ[preset]);
  const hidden = CODES.filter((code) => !read.has(code)).map((code) => `$${code}${READER}`);
  const all = CODES.map((code) => `$${code}${READER}`).join('');
  const callNumber = codes.callNumber.split('').find((code) => read.has(code)) ?? '';
  return [
    '001 1',
    '100 __ $a20200101d2020    m  y0frey50      ba',
    '200 1_ $aLe Horla',
    ...LOCAL_TAGS.filter((each) => each !== tag).map((each) => `${each} __ ${all}`),
    '702 _1 $aDURAND$bJeanne$4390',
    '702 _1 $aDURAND$bJeanne$4320',
    '702 _1 $aDURAND$bJeanne$4donateur',
    `${tag} __ $${callNumber}R MAU${hidden.join('')}`,
  ];
}

async function night(
  dataDir: string,
  sources: readonly CatalogueSource[],
  items: ItemProfile = ITEM_PRESETS.koha,
): Promise<NightReport> {
  const now = new Date('2026-11-28T03:00:00Z');
  const report = await runNight({ sources, dataDir, now, acceptFewer: false, items });
  saveReport(dataDir, 'Médiathèque', report);
  return report;
}

/** The records of the live catalogue as text, then every file of the data folder as it lies on the disk. */
function allThatIsKept(dataDir: string): string {
  const live = liveCatalogue(dataDir);
  const records: unknown[] = [];
  if (live !== null) {
    const catalogue = openCatalogue(live);
    records.push(...catalogue.ofSource('catalogue', '2026-11-28T00:00:00Z'));
    catalogue.close();
  }
  const files = fs.readdirSync(dataDir, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((each) => each.isFile())
    .map((each) => fs.readFileSync(path.join(each.parentPath, each.name), 'latin1'));
  return [JSON.stringify(records), ...contents].join('\n');
}

describe('the names of readers', () => {
  it.each(Object.keys(ITEM_PRESETS) as ItemPreset[])(
    'in any local field are nowhere in the catalogue, the index or the reports, with the copies of %s',
    async (preset) => {
      const data = temporaryFolder();
      const file = temporaryFile('a.mrc', iso2709([record(hostileRecord(preset))]));
      const report = await night(data, [source(file)], ITEM_PRESETS[preset]);
      expect(report.catalogue).toMatchObject({ kept: 1, items: 1 });
      const kept = allThatIsKept(data);
      expect(kept).toMatch(/le horla/i);
      expect(kept).toContain('R MAU');
      expect(kept.match(NAME)).toBeNull();
    },
  );

  it('in a list of readers that was taken for an export are not told with what it is', async () => {
    const data = temporaryFolder();
    const file = temporaryFile('a.csv', `DURAND;Jeanne;0612345678\n`.repeat(9));
    const report = await night(data, [source(file)]);
    expect(report.alerts[0]?.message).toMatch(/un tableau CSV\. Sont acceptés/);
    expect(allThatIsKept(data).match(NAME)).toBeNull();
  });

  it.each([
    ['openagenda', 'DURAND Jeanne;0612345678\n'],
    ['openagenda', '{"nom": DURAND Jeanne}'],
  ] as const)(
    'in a list of readers that was taken for a source in %s are not told',
    async (format, text) => {
      const data = temporaryFolder();
      const report = await night(data, [source(temporaryFile('a.txt', text), { format })]);
      expect(report.alerts).toHaveLength(1);
      expect(allThatIsKept(data).match(NAME)).toBeNull();
      expect(JSON.stringify(report).match(NAME)).toBeNull();
    },
  );

  it('in a row of a list of resources are not told where it is refused', async () => {
    const data = temporaryFolder();
    const rows = ['A1;Encyclopédie;https://a.fr', 'C0001605390;Mme;12 rue Jeanne Durand'];
    const file = temporaryFile('a.csv', ['identifiant;titre;adresse', ...rows, ''].join('\n'));
    const report = await night(data, [source(file, { format: 'csv' })]);
    expect(report.catalogue).toMatchObject({ kept: 1, refused: 1 });
    expect(allThatIsKept(data).match(NAME)).toBeNull();
  });

  it('among the guests of an agenda are not kept, nor told where their line is wrong', async () => {
    const data = temporaryFolder();
    const event = (uid: string, line: string): string =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:Conte\r\nDTSTART:20270101T100000Z\r\n${line}\r\nEND:VEVENT\r\n`;
    const guest = 'ATTENDEE;CN=Jeanne DURAND:mailto:jeanne@durand.example';
    const broken = 'ATTENDEE;CN="Jeanne DURAND:mailto:jeanne@durand.example';
    const file = temporaryFile(
      'a.ics',
      `BEGIN:VCALENDAR\r\n${event('1', guest)}${event('2', broken)}END:VCALENDAR\r\n`,
    );
    const report = await night(data, [source(file, { format: 'icalendar' })]);
    expect(report.catalogue).toMatchObject({ kept: 1, refused: 1 });
    expect(report.catalogue?.files[0]?.refusals[0]?.reason).toContain('n’a pas la forme');
    expect(allThatIsKept(data).match(NAME)).toBeNull();
  });

  it('in a file that came over the network are for one account alone, and gone with the source', async () => {
    const data = temporaryFolder();
    const body = iso2709([record(hostileRecord('koha'))]);
    const server = http.createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const fetched = source({ kind: 'url', url: `http://127.0.0.1:${port}/a.mrc` });
    expect((await night(data, [fetched])).catalogue).toMatchObject({ kept: 1 });
    const cache = path.join(data, 'sources');
    expect(fs.readdirSync(cache)).toEqual(['catalogue']);
    // Windows has no such mode: it says of every folder that all may write.
    expect(fs.statSync(cache).mode & (process.platform === 'win32' ? 0 : 0o077)).toBe(0);
    await night(data, [{ ...fetched, on: false }]);
    expect(fs.readdirSync(cache)).toEqual([]);
    expect(allThatIsKept(data).match(NAME)).toBeNull();
  });
});
