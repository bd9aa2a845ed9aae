import type { CatalogueRecord } from './catalogue-record.ts';
import { isFiction } from './story.ts';

/**
 * What a search may ask of a document beside its words, each written as one word that no text holds: the index keeps it
 * like any other, and "events on jazz" is two words. A digit in it keeps it from being taken for a misspelling.
 */
export const EVENT_TRAIT = 'trait1event';
export const CRITICAL_TRAIT = 'trait1critical';
export const STACKS_TRAIT = 'trait1stacks';

/** Of what came into the library in a year, or was published in it where the day of entry is not known. */
export function arrivalTrait(year: number): string {
  return `trait1year${year}`;
}

/** Of documents in a language other than French, by its ISO 639-2/B code. */
export function languageTrait(code: string): string {
  return `trait1lang${code}`;
}

const HOME = 'fre';

/** Every trait of a record. */
export function traitsOf(record: CatalogueRecord): string[] {
  const year = arrivalYear(record);
  return [
    ...(record.kind === 'event' ? [EVENT_TRAIT] : []),
    ...(year === null ? [] : [arrivalTrait(year)]),
    ...(criticalWords(record) === null ? [] : [CRITICAL_TRAIT]),
    ...(isOfTheStacks(record) ? [STACKS_TRAIT] : []),
    ...record.languages.filter((code) => code !== HOME).map(languageTrait),
  ];
}

/** The year in which a document came. An event comes on its day, and is never an acquisition. */
export function arrivalYear({ kind, entered, year }: CatalogueRecord): number | null {
  if (kind === 'event') return null;
  return entered === null ? year : Number(entered.slice(0, 4));
}

/** Rameau's headings, forms and subdivisions for what weighs, disputes or refutes; "Critique et interprétation" only studies. */
const CRITICAL_HEADING =
  /^(?:pensée critique|esprit critique|(?:ouvrages de )?controverses?|débats?(?: .*)?|polémiques?|pamphlets?|opinion publique|aspect moral|désinformation|idées reçues|préjugés|réfutations?|contestation.*|mouvements? de protestation)$/iu;
const CRITICAL_TITLE =
  /(?<!\p{L})(?:controverses?|polémiques?|débats?|pamphlets?|idées reçues|pour ou contre|contre-enquête|contre-histoire|manuel critique|regards? critiques?)(?!\p{L})/iu;

/**
 * The heading, or the words of the title, that say that a document weighs or disputes its subject; null: none does. A novel
 * may be called a counter-enquiry and disputes nothing.
 */
export function criticalWords(record: CatalogueRecord): string | null {
  const { kind, subjects, title } = record;
  if (kind === 'event') return null;
  const heading = subjects
    .flatMap(({ parts }) => parts)
    .find((part) => CRITICAL_HEADING.test(part));
  if (heading !== undefined) return heading;
  if (isFiction(record)) return null;
  return CRITICAL_TITLE.exec(`${title.main} : ${title.subtitle ?? ''}`)?.[0] ?? null;
}

/**
 * A library that weeds every ten years, as the IOUPI method of French libraries has it, has twice decided to keep a book
 * that is older than a generation. No record tells how often it is asked for; a single old copy is the best sign there is.
 */
const OF_ANOTHER_GENERATION = 1980;

/** Whether a document is of the depths of the collection: an old one, of which there is one copy. */
export function isOfTheStacks({ kind, year, items }: CatalogueRecord): boolean {
  // A film bears the year in which it was shot, whenever its disc was bought.
  return kind !== 'film' && year !== null && year < OF_ANOTHER_GENERATION && items.length === 1;
}
