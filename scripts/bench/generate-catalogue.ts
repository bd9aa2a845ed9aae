import type { Agent, CatalogueRecord, Heading } from '../../app/shared/catalogue-record.ts';
import { createRandom, zipf, type Random } from './random.ts';

const STOP = 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou mais'.split(' '); // prettier-ignore
const ONSETS = 'b c d f g h j l m n p r s t v br cr dr fr gr pr tr bl cl fl gl pl ch qu'.split(' ');
const NUCLEI = 'a e i o u ai au eu ou oi an en in on é è'.split(' ');
const ENDINGS =
  'ard eau ier et ot age tion ment eur ique able isme ance elle ure al on in ie er'.split(' ');
const FORENAMES = 'Marie Jean Pierre Anne Louis Claire Paul Julie Jacques Sophie Michel Camille Henri Alice Victor Emma Léon Inès Karim Aïcha Lina Hugo Nina Tom Zoé Marc'.split(' '); // prettier-ignore
const PLACES = ['France', 'Paris (France)', 'Europe', 'Italie', 'Japon', 'Bretagne (France)', 'Lyon (Rhône, France)', 'Algérie', 'Canada', 'Alpes'] as const; // prettier-ignore
const SUBDIVISIONS = ['Histoire', 'Aspect social', 'Biographies', 'Guides pratiques', 'Philosophie', '20e siècle', '19e siècle'] as const; // prettier-ignore
const GENRES = [
  'Roman policier',
  'Bande dessinée',
  'Film documentaire',
  'Roman historique',
  'Album',
] as const;
// More words than a reader of French knows, and fewer in a small catalogue.
const LARGEST_LEXICON = 300_000;

/** What a generated catalogue is made of; `generateRecords` and `generateSearches` share it. */
export interface World {
  readonly random: Random;
  /** A word of the lexicon, frequent ones often. */
  word(): string;
  /** A word or, nearly as often as in French, a word that carries no subject. */
  runningText(words: number): string;
  author(): Agent;
  topic(): string;
}

/** The lexicon, authors and topics of a catalogue of that many records. */
export function createWorld(records: number, seed: number): World {
  const random = createRandom(seed);
  const lexicon = inventWords(Math.min(10 * records, LARGEST_LEXICON), random, 3);
  const surnames = inventWords(Math.max(4_000, Math.round(records ** 0.86)), random, 2).map(
    capital,
  );
  const drawWord = zipf(lexicon.length, 1.02, 2.7, random);
  const word = (): string => lexicon[drawWord()] ?? '';
  const authors = Array.from({ length: Math.max(5_000, Math.round(records * 0.32)) }, () =>
    inventAuthor(random, surnames),
  );
  const topics = Array.from({ length: Math.max(400, Math.round(2.2 * records ** 0.6)) }, () =>
    capital(random.chance(0.5) ? word() : `${word()} ${word()}`),
  );
  const drawAuthor = zipf(authors.length, 0.78, 12, random);
  const drawTopic = zipf(topics.length, 0.85, 6, random);
  const drawStop = zipf(STOP.length, 1, 1, random);
  const runningWord = (): string => (random.chance(0.45) ? (STOP[drawStop()] ?? '') : word());
  return {
    random,
    word,
    runningText: (words) => Array.from({ length: words }, runningWord).join(' '),
    author: () => authors[drawAuthor()] ?? inventAuthor(random, surnames),
    topic: () => topics[drawTopic()] ?? word(),
  };
}

/** The records of a catalogue, one at a time: 72 in 100 with a summary, as many subjects as in a French town's. */
export function* generateRecords(world: World, records: number): Generator<CatalogueRecord> {
  for (let n = 0; n < records; n += 1) yield generateRecord(world, `FR${100_000_000 + n}`);
}

function generateRecord(world: World, id: string): CatalogueRecord {
  const { random } = world;
  const creators = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2]) }, () => world.author());
  const main = generateTitle(world);
  return {
    id,
    permalink: null,
    kind: 'book',
    title: {
      main,
      subtitle: random.chance(0.38) ? world.runningText(3 + random.below(6)) : null,
      part: random.chance(0.1) ? `Tome ${1 + random.below(12)}` : null,
      filing: main,
      others: [],
    },
    responsibility: creators.length > 0 ? creators.map(({ name }) => name).join(', ') : null,
    creators,
    publication: { place: 'Paris', publisher: 'Éditions', date: '2001' },
    year: 1950 + random.below(76),
    entered: `20${10 + (Number(id.slice(2)) % 16)}-03-18`,
    languages: ['fre'],
    originalLanguages: [],
    country: 'FR',
    edition: null,
    extent: `${24 + random.below(700)} p.`,
    series: random.chance(0.3) ? [{ title: `${capital(world.topic())} poche`, volume: null }] : [],
    subjects: generateSubjects(world),
    classifications: [
      { scheme: 'dewey', number: `${100 + random.below(900)}.${random.below(99)}` },
    ],
    audience: 'adult',
    summary: random.chance(0.72) ? world.runningText(20 + random.below(60)) : null,
    contents: random.chance(0.2) ? Array.from({ length: 8 }, () => world.runningText(4)) : [],
    notes: [],
    isbns: [`978${1_000_000_000 + random.below(8_999_999_999)}`],
    issns: [],
    eans: [],
    otherNumbers: [],
    links: [],
    items: [],
    workKey: id,
    source: { id: 'catalogue', level: 'own', share: 1 },
    event: null,
    expires: null,
    authorities: [],
  };
}

function generateTitle(world: World): string {
  const { random } = world;
  const word = (): string => world.word();
  const article = random.pick(['Le', 'La', 'Les']);
  const patterns = [
    () => `${article} ${word()}`,
    () => `${article} ${word()} ${random.pick(['de la', 'du', 'des'])} ${word()}`,
    () => `${capital(word())} et ${word()}`,
    () => `${article} ${word()} ${word()}`,
    () => `Histoire ${random.pick(['de la', 'du', 'des'])} ${word()}`,
    () => `${capital(word())} ${random.pick(['sans', 'sous', 'dans', 'avec'])} la ${word()}`,
    () => capital(word()),
  ];
  return random.pick(patterns)();
}

function generateSubjects(world: World): Heading[] {
  const { random } = world;
  const topics = Array.from({ length: random.below(4) }, () => topicHeading(world));
  const others = [
    random.chance(0.08) ? [heading('person', [world.author().filingName])] : [],
    random.chance(0.1) ? [heading('place', [random.pick(PLACES)])] : [],
    random.chance(0.2) ? [heading('genre', [random.pick(GENRES)])] : [],
  ];
  return [...topics, ...others.flat()];
}

function topicHeading(world: World): Heading {
  const { random } = world;
  const subdivisions = [
    ...(random.chance(0.6) ? [random.pick(SUBDIVISIONS)] : []),
    ...(random.chance(0.35) ? [random.pick(PLACES)] : []),
  ];
  return heading('topic', [world.topic(), ...subdivisions]);
}

function heading(type: Heading['type'], parts: readonly string[]): Heading {
  return { type, parts, scheme: 'rameau', authorityId: null };
}

function inventAuthor(random: Random, surnames: readonly string[]): Agent {
  const [forename, surname] = [random.pick(FORENAMES), random.pick(surnames)];
  return {
    kind: 'person',
    name: `${forename} ${surname}`,
    filingName: `${surname}, ${forename}`,
    dates: null,
    role: '070',
    authorityId: null,
  };
}

function inventWords(count: number, random: Random, syllables: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = 1 + random.below(syllables);
    const start = Array.from({ length }, () => random.pick(ONSETS) + random.pick(NUCLEI)).join('');
    words.add(start + random.pick(ONSETS) + random.pick(ENDINGS));
  }
  return [...words];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
