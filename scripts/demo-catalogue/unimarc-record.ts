import type {
  DataField,
  MarcField,
  MarcRecord,
} from '../../catalogue-import/formats/marc-record.ts';
import { OWNER } from './items.ts';
import {
  isSecondary,
  mainAgent,
  type Work,
  type WorkAgent,
  type WorkAudience,
  type WorkItem,
  type WorkKind,
} from './work.ts';

/** What the format asks for by kind of document (UNIMARC bibliographic, leader/06-07, 181$c, 182$c, 215$a, 995$r). */
interface KindCodes {
  readonly leader: string;
  readonly contents: readonly string[];
  readonly media: string;
  readonly extent: string | null;
  readonly itemType: string;
}

const CODES: Readonly<Record<WorkKind, KindCodes>> = {
  book: { leader: 'am', contents: ['txt'], media: 'n', extent: '1 vol.', itemType: 'az' },
  comic: { leader: 'am', contents: ['sti', 'txt'], media: 'n', extent: '1 vol.', itemType: 'az' },
  audiobook: { leader: 'im', contents: ['spw'], media: 's', extent: '1 CD', itemType: 'ie' },
  periodical: { leader: 'as', contents: ['txt'], media: 'n', extent: null, itemType: 'az' },
  film: { leader: 'gm', contents: ['tdi'], media: 'v', extent: '1 DVD', itemType: 'gf' },
  music: { leader: 'jm', contents: ['prm'], media: 's', extent: '1 CD', itemType: 'je' },
};

// UNIMARC 100$a/17: b pre-primary, a juvenile in general, e young adult, m adult in general.
const AUDIENCE_CODES: Readonly<Record<WorkAudience, string>> = {
  baby: 'b',
  child: 'a',
  'young-adult': 'e',
  adult: 'm',
};
/** The lists name no day of entry: here a library gets a document in the year of its publication, and had none before. */
const DAY_ENTERED = '0901';
const FIRST_YEAR = 2010;
/** From this year on publication stands in 214 (Transition bibliographique), before it in 210. */
const FIRST_YEAR_OF_214 = 2020;

type Subfields = readonly (readonly [code: string, value: string | null])[];

/** The record of a work in UNIMARC, its fields in the order of their tags. */
export function unimarcRecord(work: Work, id: string): MarcRecord {
  const { leader } = CODES[work.kind];
  const fields: readonly (MarcField | null)[] = [
    { tag: '001', value: id },
    field('100', '  ', [['a', generalData(work)]]),
    language(work),
    field('102', '  ', [['a', country(work.place)]]),
    ...CODES[work.kind].contents.map((code) => coded('181', code, 'rdacontent')),
    coded('182', CODES[work.kind].media, 'rdamedia'),
    titleField(work),
    publication(work),
    field('215', '  ', [['a', CODES[work.kind].extent]]),
    seriesField(work),
    ...work.headings.map(({ tag, subfields }) => {
      const indicators = tag === '600' ? ' 1' : '  ';
      return field(tag, indicators, [...subfields, ['2', 'rameau']]);
    }),
    field('676', '  ', [['a', work.dewey]]),
    work.localClass === null
      ? null
      : field('686', '  ', [
          ['a', work.localClass],
          ['2', 'local'],
        ]),
    ...work.agents.map((agent) => agentField(agent, agent === mainAgent(work))),
    ...work.items.map((item, index) => itemField(work, item, `${id}${String(index + 1)}`)),
  ];
  return {
    leader: `00000n${leader}  2200000   450 `,
    fields: fields.filter((one) => one !== null).toSorted(byTag),
  };
}

function byTag(a: MarcField, b: MarcField): number {
  return Number(a.tag) - Number(b.tag);
}

/** A field of the subfields that have a value; null where none has. */
function field(tag: string, indicators: string, subfields: Subfields): DataField | null {
  const present = subfields.flatMap(([code, value]) =>
    value === null || value === '' ? [] : [{ code, value }],
  );
  return present.every(({ code }) => code === '2') ? null : { tag, indicators, subfields: present };
}

/** UNIMARC 100$a: date entered, type and dates of publication, audience, cataloguing in French, UTF-8 ("50"). */
function generalData(work: Work): string {
  const year = work.year === null ? '    ' : String(work.year);
  const type = work.year === null ? 'u' : work.kind === 'periodical' ? 'a' : 'd';
  const lastYear = work.kind === 'periodical' && work.year !== null ? '9999' : '    ';
  const audience = AUDIENCE_CODES[work.audience];
  const yearEntered = Math.max(work.year ?? FIRST_YEAR, FIRST_YEAR);
  return `${yearEntered}${DAY_ENTERED}${type}${year}${lastYear}${audience}  y0frey50      ba`;
}

function language(work: Work): DataField | null {
  if (work.language === null) return null;
  const translated = work.originalLanguage !== null;
  return field('101', translated ? '1 ' : '0 ', [
    ['a', work.language],
    ['c', work.originalLanguage],
  ]);
}

const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/Belgique|Bruxelles|Marcinelle|Tournai|Namur/, 'BE'],
  [/Suisse|Genève|Lausanne|Fribourg|Coppet|Neuchâtel/, 'CH'],
  [/Montréal|Québec/, 'CA'],
  [/USA|U\.S\.A|Etats-Unis|New York|Burbank/, 'US'],
  [/London|Londres/, 'GB'],
  [
    /Paris|Toulouse|Arles|Grenoble|Marseille|Lyon|Rennes|Montrouge|-sur-|-les-|-lès-|Boulogne|Neuilly|Vincennes|Marne|Issy|Vanves|Levallois|Clichy|Bordeaux|Lille|Nantes|Strasbourg|Labège|Toulon|Mens|Suresnes|Antony|Amiens|Gennevilliers|Vélizy|Honfleur|Dijon|Versailles|Montpellier|Rodez|Nanterre|Maubeuge|Pavillons|Fontenay|La Plaine|\((?:\d{5}|Hauts|Bouches|Saône|Seine|Val|Haute)/,
    'FR',
  ],
];

/** ISO 3166 code of a place of publication, null where the place does not tell. */
function country(place: string | null): string | null {
  return COUNTRIES.find(([pattern]) => pattern.test(place ?? ''))?.[1] ?? null;
}

function coded(tag: string, code: string, list: string): DataField | null {
  return field(tag, '  ', [
    ['6', 'z01'],
    ['c', code],
    ['2', list],
  ]);
}

function titleField({ statement }: Work): DataField | null {
  const [first = '', ...others] = (statement.responsibility ?? '').split(/\s+;\s+/);
  return field('200', '1 ', [
    ['a', statement.title],
    ['e', statement.subtitle],
    ['h', statement.number],
    ['i', statement.part],
    ['f', first],
    ...others.map((other) => ['g', other] as const),
  ]);
}

function publication(work: Work): DataField | null {
  const recent = work.year !== null && work.year >= FIRST_YEAR_OF_214;
  const year = work.year === null ? null : String(work.year);
  return field(recent ? '214' : '210', recent ? ' 0' : '  ', [
    ['a', work.place],
    ['c', work.publisher],
    ['d', year !== null && work.kind === 'periodical' ? `${year}-` : year],
  ]);
}

function seriesField({ series }: Work): DataField | null {
  return series === null
    ? null
    : field('461', ' 0', [
        ['t', series.title],
        ['v', series.volume],
      ]);
}

function agentField(agent: WorkAgent, main: boolean): DataField | null {
  // 700 the first author, 701 another of the same standing, 702 an illustrator or translator.
  const rank = main ? '0' : isSecondary(agent) ? '2' : '1';
  const indicators = agent.corporate ? '02' : agent.forename === null ? ' 0' : ' 1';
  return field(agent.corporate ? `71${rank}` : `70${rank}`, indicators, [
    ['a', agent.name],
    ['b', agent.forename],
    ['f', agent.dates],
    ['4', agent.role],
  ]);
}

/** 995: $b owner, $c branch, $e section, $f barcode, $k call number, $q audience, $r type of document. */
function itemField(work: Work, item: WorkItem, barcode: string): DataField | null {
  return field('995', '  ', [
    ['b', OWNER],
    ['c', item.branch],
    ['e', item.section],
    ['f', barcode],
    ['k', item.callNumber],
    ['q', work.audience === 'adult' ? 'a' : 'j'],
    ['r', CODES[work.kind].itemType],
  ]);
}
