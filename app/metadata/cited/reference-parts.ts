import { foldText, foldedWords } from '../../shared/text.ts';
import { PLACE_NAMES } from '../entities/place-names.ts';
import { trimSpan, type Span } from '../../shared/spans.ts';
import { HOUSE } from './publishers.ts';
import { quotesIn } from './quotes.ts';

/** What a part of a reference tells; `text` where its words alone do not say. */
export type PartKind = 'text' | 'year' | 'place' | 'house' | 'note' | 'container';

/** A stretch of a reference between two marks that part it. */
export interface Part extends Span {
  readonly text: string;
  readonly kind: PartKind;
  /** The mark before it: "," "." "-" "(" ")" or a line's end; "" for the first. */
  readonly mark: string;
}

/** A year of a printing or a release; digits of any script that descriptions use. */
export const YEAR =
  /(?<![\p{N}-])(?:1[4-9]\d{2}|20\d{2}|١[٤-٩][٠-٩]{2}|٢٠[٠-٩]{2})(?!\p{N}|\s?[-–]\s?\d{4})/u;
const MONTH =
  '(?:jan|fev|feb|fevr|mars|mar|avr|apr|abr|mai|may|mag|juin|jui|jun|giu|juil|jul|lug|aout|aug|ago|sep|set|oct|okt|ott|out|nov|dec|dic|dez|gen|ene|printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)[a-z]{0,7}\\.?';
const DATE = new RegExp(
  `^(?:(?:en|le|c|©|copyright|ca|publie en|\\d{1,2}(?:er|st|nd|rd|th)?\\.?|de|di|${MONTH}(?:[-–/]${MONTH})?)[\\s,]*){0,5}${YEAR.source}[a-z]?(?:[ ,]*(?:\\[\\d{4}\\]|${MONTH}(?: \\d{1,2})?))?(?:[;:/].*)?[.\\])]*$`,
  'u',
);
// Collections, volumes, pages, translators and kinds: none is part of a title.
const NOTE = new RegExp(
  `^(?:${[
    String.raw`coll(?:ection|\.|ana)|collezione|reihe|n[°º]|n[or]\.? ?\d|numero|heft \d|(?:vol|volume|tome|t|tomo|band|bd|livre|volumen)\.? ?(?:\d|[ivx]+(?!\p{L}))`,
    String.raw`pp?\.? ?\d|s\. ?\d|\d+ ?(?:p|pp|s|pages?|paginas|pagine|seiten)(?!\p{L})\.?|isbn|issn|ean|doi|url|https?:|www\.`,
    String.raw`consulte|accessed|retrieved|abgerufen|consultado|disponible (?:sur|en|a)|en ligne|online|in linea|em linha`,
    String.raw`trad(?:uit|uction|uccion|uzione|ucido|otto|\.)|translated|ubers|pref(?:ac|\.)|prolog|postfac|foreword|vorwort|prefaz|intro(?:duction)? (?:de|d'|par|by)|illustr|ill\.|dessins? (?:de|d')|avec la collaboration|sous la dir|dirige|edited by|edite par|a cura di|edition preparee|dossier`,
    String.raw`(?:nouvelle|nueva|nuova|nova|nlle|premiere|deuxieme|seconde|troisieme|\d+ ?(?:er?|e|re|eme|nde?|rd|st|th|a|ª|º|°)?\.?) ?(?:ed|edn|edition|aufl|auflage|edicion|edizione|edicao)(?!\p{L})|reed|rev\.|version|in-\d|format`,
    String.raw`(?:e-?book|livre audio|broche|relie|poche|documentaires?|podcast|films?|serie|roman|essai|bd|manga|livre|article|revue|dvd|video|livre|nouvelles?|these|dir|ed|eds|hrsg|hg|coord|real)\.?$`,
    String.raw`(?:these|memoire|tesis?|thesis|phd|dissertation|diss\.|master|doctorat)(?: |$)|chap|saison|episode|ep\.|hors[- ]serie|s\.? ?d\.?$|\d{1,3}$|\d+ ?\(|(?!(?:1\d|20)\d{2}(?!\d))\d+(?::|[-–]\d+)|(?:un |le )?(?:film|documentaire|podcast|serie|roman) (?:de|d'|par|realise)`,
  ].join('|')})`,
  'u',
);
const CONTAINER = /^(?:in|dans|en|em|im)(?:\s?:|\s(?=[\p{Lu}«“"„*\p{N}]))/iu;
const PERIODICAL =
  /(?:^|\s)(?:journal|revue|review|annale[ns]?|annales|annals|cahiers?|bulletin|archives?|zeitschrift|rivista|revista|magazine|proceedings|quarterly|transactions|le monde|le figaro|new york times|mediapart|cairn|universalis|britannica|france culture|france inter|wikipedia)(?:\s|$)|^(?:the )?(?:nature|science|lancet|cell|guardian|times|economist|liberation|granta)$/;
// Cities where books are printed, as other languages write them; French ones are in the list of places.
const CITY =
  /^(?:londres|london|new york|boston|chicago|cambridge|oxford|princeton|new haven|roma|milano|torino|bologna|firenze|napoli|venezia|bari|berlin|munchen|frankfurt(?: am main| a\. ?m\.)?|hamburg|koln|stuttgart|leipzig|wien|zurich|basel|madrid|barcelona|sevilla|valencia|lisboa|porto|coimbra|sao paulo|rio de janeiro|buenos aires|mexico|bogota|bruxelles|lausanne|geneve|montreal|quebec|alger|rabat|casablanca|tunis|beyrouth|القاهرة|بيروت|دمشق|بغداد|عمان|الرباط|تونس|الجزائر|الكويت|الدار البيضاء)$/;
const PLACE_AND_HOUSE =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/-]+(?:\p{Lu}[\p{L}.]*|am|de|do|cedex|\d+)){0,3}|\p{Lo}+(?: \p{Lo}+)?)\s?:\s?(?=[\p{Lu}\p{Lo}]|10\/18)/u;

/** How many characters stand before the publisher in "Paris : Aubier"; 0 where a part is nothing of the kind. */
export function placeBefore({ text, mark }: Pick<Part, 'text' | 'mark'>): number {
  const [whole, place = ''] = PLACE_AND_HOUSE.exec(text) ?? [];
  if (whole === undefined) return 0;
  // After a comma a subtitle may stand: only a place that is known makes a printing.
  return mark === '.' || mark === '(' || isKnownPlace(place) ? whole.length : 0;
}

function isKnownPlace(text: string): boolean {
  const folded = foldedWords(text).replace(/ cedex.*$/, '');
  return PLACE_NAMES.has(folded) || CITY.test(folded);
}

const MARK = /[,;،؛](?:\s+|(?=\p{Lo}))|[.?!]\s+|\s+[-–—|/→]+\s+|\s*[([]|[)\]][.,;:]?\s*|\s*\n\s*/gu;
const SHORTENED =
  /(?:^|[\s(.’'-])(?:\p{Lu}\p{M}*|[ée]ds?|coll|vol|t|n|no|nr|p|pp|s|art|chap|ste?|dr|mr|mrs|mme|m|prof|trad|dir|coord|hrsg|hg|red|ill|fig|cf|al|bd|aufl|n[úu]m|cap|rev|via|vs|jr|sr|univ|r[ée]al|inc|co)$/iu;

/**
 * The parts of a stretch of a reference, in its order. What stands within quotes is not parted. `first` is what the
 * first of them is known to be: the title unless told.
 */
export function partsOf(
  text: string,
  { start, end }: Span,
  first: PartKind | null = 'text',
): readonly Part[] {
  const quotes = quotesIn(text.slice(start, end));
  const parts: Part[] = [];
  let from = start;
  let mark = '';
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    const isWithinQuote = quotes.some(
      (quote) => quote.start < match.index && match.index < quote.end,
    );
    const sign = /\S/u.exec(match[0])?.[0] ?? '\n';
    if (isWithinQuote || (sign === '.' && isShortened(text.slice(from, at)))) continue;
    const keeps = sign === '?' || sign === '!' ? 1 : 0;
    pushPart(parts, text, { start: from, end: at + keeps, mark, known: first });
    from = at + match[0].length;
    mark = sign === '!' ? '?' : sign;
  }
  pushPart(parts, text, { start: from, end, mark, known: first });
  return parts;
}

/** "vol." and "J." go on, "2e éd." does not. */
function isShortened(text: string): boolean {
  return SHORTENED.test(text) && !/\d\p{L}{0,3}\.?\s[ée]d$/iu.test(text);
}

interface Cut extends Span {
  readonly mark: string;
  readonly known: PartKind | null;
}

function pushPart(parts: Part[], text: string, { mark, known, ...cut }: Cut): void {
  const { start, end } = trimSpan(text, cut);
  if (start >= end) return;
  const own = text.slice(start, end);
  const kind = parts.length === 0 ? (known ?? kindOf(own)) : kindOf(own);
  parts.push({ start, end, text: own, mark, kind });
}

/** What a part that is no title tells by its words. */
export function kindOf(text: string): PartKind {
  const folded = foldText(text)
    .replaceAll('’', "'")
    .replace(/[.\s]+$/, '');
  if (DATE.test(folded)) return 'year';
  if (NOTE.test(folded)) return 'note';
  if (CONTAINER.test(text)) return 'container';
  if (isHouse(folded)) return 'house';
  if (isKnownPlace(text)) return 'place';
  return isPeriodical(folded) ? 'container' : 'text';
}

const LONGEST_HOUSE = 70;

function isHouse(folded: string): boolean {
  return folded.length < LONGEST_HOUSE && HOUSE.test(folded);
}

const MOST_WORDS_OF_PERIODICAL = 8;

function isPeriodical(folded: string): boolean {
  return PERIODICAL.test(folded) && folded.split(' ').length <= MOST_WORDS_OF_PERIODICAL;
}
