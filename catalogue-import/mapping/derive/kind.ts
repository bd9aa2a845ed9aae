import type { DocumentKind } from '../../../app/shared/catalogue-record.ts';
import { DOCUMENT_KINDS } from '../../../app/shared/catalogue-record.ts';
import { remembered } from '../../../app/shared/remember.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { loadCodeList, type CodeList } from '../code-list.ts';
import { fieldsOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';

const RECORD_TYPES = loadCodeList('record-types');
const CONTENT_TYPES = loadCodeList('content-types');
const DESIGNATIONS = loadCodeList('designations');
const ITEM_TYPES = loadCodeList('item-types');

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  DOCUMENT_KINDS.map((kind) => [kind, kind]),
);

/** A library has some hundred item types and some thousand subdivisions. */
const MOST_REMEMBERED = 5000;
/** Kinds that a later rule may still make more precise. */
const VAGUE: ReadonlySet<DocumentKind> = new Set(['digital', 'other']);
const SERIAL = /^[si]$/;
const ANALYTIC = 'a';

const COMIC_GENRE = /^(?:bandes? dessinees?|mangas?|comics|romans? graphiques?|webtoons?)\b/;
const GAME_GENRE = /^(?:jeux?|jouets?|puzzles?)\b/;
// "E BD/SERIES"; and "BDJ AST", a mark that begins with the readers too.
const COMIC_SHELF = /(?:^|[^A-Z])(?:BD|MANGAS?|COMICS)(?:[^A-Z]|$)|^BD[AEJM]\b/;
/** UNIMARC(B) 182$c: c computer, n unmediated. 106$a/0: s electronic. */
const COMPUTER = 'c';
const UNMEDIATED = 'n';
const ELECTRONIC = 's';
/** UNIMARC(B) 110$a/0: a periodical, c newspaper; b is a series of books. */
const PERIODICAL = /^[ac]/;
// "1 DVD vidéo (2 h)": how many there are says nothing.
const COUNT = /^\D{0,3}\d*\s*/;
const PAGES = /\d\]? ?(?:p|pages|f)\b/;
// "Germinal [Texte imprimé]": the designation in the title, as on a card.
const IN_BRACKETS = /(?<=\S)\s*\[([^\]]+)\](?=\s*(?:$|[/:;=]))/g;
/** Cadre de classement de la Bibliographie nationale française: 805 is "bandes dessinées". */
const BNF_SCHEME = /^cadre de classement de la bibliographie nationale/;
const BNF_COMICS = '805';
const SUBDIVISIONS = 'jxyz';
const SUBJECT_TAGS = ['600', '601', '604', '605', '606', '607'];

/**
 * What a document is, by the first of these that decides: RDA content type (181$c), leader position 6, the item type
 * of Recommandation 995 ($r), the designation in 200$b or in the title, the type of Koha (099$t, 942$c), coded data
 * 115, 116, 126, 135, the genre of a game (608), the extent (215$a). "Digital" and "other" decide only when nothing more
 * precise follows. A text is then a periodical by leader position 7 or 110$a/0, digital by its medium (182$c) or form
 * (106$a/0), a comic by its form (105$a/4-7 "t"), genre 608, the form at the end of a subject, BnF class 805 or shelf
 * mark, or any of the three where copies or designation say so.
 */
export function kindOf(record: IndexedRecord): DocumentKind {
  const kind = decidedKind(record);
  return kind === 'book' ? textKind(record) : kind;
}

type Rule = (record: IndexedRecord) => readonly (DocumentKind | null)[];

const RULES: readonly Rule[] = [
  (record) => [contentKind(record)],
  (record) => [slidesKind(record), kindIn(RECORD_TYPES, record.leader.charAt(6))],
  (record) => valuesIn(record, '995', 'r').map(itemKind),
  designatedKinds,
  (record) => [codedKind(record)],
  (record) => valuesIn(record, '608', 'a').map(gameKind),
  (record) => valuesIn(record, '215', 'a').map((extent) => designatedKind(withoutCount(extent))),
];

function decidedKind(record: IndexedRecord): DocumentKind {
  let vague: DocumentKind | null = null;
  for (const rule of RULES) {
    for (const kind of rule(record)) {
      if (kind !== null && !VAGUE.has(kind)) return kind;
      vague ??= kind;
    }
  }
  return vague ?? (isText(record) ? 'book' : 'other');
}

/** A number of a book, or pages, where nothing says what the document is. */
function isText(record: IndexedRecord): boolean {
  const extents = valuesIn(record, '215', 'a');
  return record.data.has('010') || extents.some((extent) => PAGES.test(extent));
}

/** What the record says in words of what the document is. */
function designatedKinds(record: IndexedRecord): (DocumentKind | null)[] {
  const kinds = valuesIn(record, '200', 'b').map(designatedKind);
  for (const title of valuesIn(record, '200', 'a')) {
    for (const inside of bracketed(title)) kinds.push(titleDesignation(inside));
  }
  for (const type of valuesIn(record, '099', 't')) kinds.push(designatedKind(type));
  for (const type of valuesIn(record, '942', 'c')) kinds.push(designatedKind(type));
  return kinds;
}

function bracketed(title: string): string[] {
  if (!title.includes('[')) return [];
  return [...title.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
}

/** A title without the designation of the document in brackets: "Germinal", not "Germinal [Texte imprimé]". */
export function withoutDesignation(title: string): string {
  if (!title.includes('[')) return title;
  return title.replace(IN_BRACKETS, (found, inside: string) =>
    titleDesignation(inside) === null ? found : '',
  );
}

/**
 * A designation in the brackets of a title. Of one word it counts alone or before another ("DVD vidéo"), because a title
 * may have such words itself: "Anne Frank [journal intime]".
 */
function titleDesignation(inside: string): DocumentKind | null {
  const words = foldedWords(inside).split(' ');
  const length = designationLength(words);
  const rest = words.slice(length).join(' ');
  if (length === 1 && rest !== '' && titleDesignation(rest) === null) return null;
  return kindIn(DESIGNATIONS, words.slice(0, length).join(' '));
}

function withoutCount(extent: string): string {
  return extent.replace(COUNT, '');
}

function gameKind(genre: string): DocumentKind | null {
  return GAME_GENRE.test(foldedWords(genre)) ? 'game' : null;
}

/** The designation in words ("Texte imprimé", "[enr. sonore]"), by the longest entry of the list that it begins with. */
export const designatedKind = remembered((designation: string): DocumentKind | null => {
  const words = foldedWords(designation).split(' ');
  return kindIn(DESIGNATIONS, words.slice(0, designationLength(words)).join(' '));
}, MOST_REMEMBERED);

/** How many of the words are the longest entry of the list that they begin with; 0 where they begin with none. */
function designationLength(words: readonly string[]): number {
  let length = words.length;
  while (length > 0 && !DESIGNATIONS.has(words.slice(0, length).join(' '))) length -= 1;
  return length;
}

const isComicGenre = remembered((text) => COMIC_GENRE.test(foldedWords(text)), MOST_REMEMBERED);

/** Text decides before what accompanies it; images alone may be an album, which the leader knows better. */
function contentKind(record: IndexedRecord): DocumentKind | null {
  if (!record.data.has('181')) return null;
  const kinds = valuesIn(record, '181', 'c').map((code) => kindIn(CONTENT_TYPES, code.trim()));
  if (kinds.includes('book')) return 'book';
  const isPrinted = record.leader.charAt(6) === 'a';
  return kinds.find((kind) => kind !== null && !(kind === 'image' && isPrinted)) ?? null;
}

/** Recommandation 995 has two letters, record type and carrier; a longer value is a name that the item profile gives. */
function itemKind(type: string): DocumentKind | null {
  return /^[a-z]{2}$/.test(type) ? kindIn(ITEM_TYPES, type.charAt(0)) : designatedKind(type);
}

/** UNIMARC(B) 115$a/0: a film, b slides, c video; 116 graphics; 126 sound recordings; 135 electronic resources. */
function codedKind(record: IndexedRecord): DocumentKind | null {
  if (record.data.has('115')) return slidesKind(record) ?? 'film';
  if (record.data.has('116')) return 'image';
  if (record.data.has('126')) return 'music';
  return record.data.has('135') ? 'digital' : null;
}

/** The leader says "projected" of slides too. */
function slidesKind(record: IndexedRecord): DocumentKind | null {
  if (!record.data.has('115')) return null;
  return valuesIn(record, '115', 'a')[0]?.startsWith('b') === true ? 'image' : null;
}

function textKind(record: IndexedRecord): DocumentKind {
  const said = valuesIn(record, '995', 'r').map(itemKind);
  said.push(...designatedKinds(record));
  const says = (kind: DocumentKind): boolean => said.includes(kind);
  if (isDigital(record) || says('digital')) return 'digital';
  if (isPeriodical(record) || says('periodical')) return 'periodical';
  return isComic(record) || says('comic') ? 'comic' : 'book';
}

/** A text that is read on a screen alone: a book of electronic ink is no book on a shelf. */
function isDigital(record: IndexedRecord): boolean {
  const media = valuesIn(record, '182', 'c').map((code) => code.trim());
  if (media.includes(COMPUTER) && !media.includes(UNMEDIATED)) return true;
  return valuesIn(record, '106', 'a').some((form) => form.startsWith(ELECTRONIC));
}

function isPeriodical(record: IndexedRecord): boolean {
  const level = record.leader.charAt(7);
  if (SERIAL.test(level) || level === ANALYTIC) return true;
  return level === ' ' && valuesIn(record, '110', 'a').some((coded) => PERIODICAL.test(coded));
}

function isComic(record: IndexedRecord): boolean {
  return (
    SUBJECT_TAGS.some((tag) => fieldsOf(record, tag).some(endsOnComics)) ||
    valuesIn(record, '105', 'a').some((coded) => coded.slice(4, 8).includes('t')) ||
    valuesIn(record, '608', 'a').some(isComicGenre) ||
    fieldsOf(record, '686').some(isBnfComics) ||
    valuesIn(record, '995', 'k').some((shelf) => COMIC_SHELF.test(shelf.toUpperCase()))
  );
}

/** RAMEAU before 2020: a form at the end of a heading, "Femmes -- Iran -- Bandes dessinées". */
function endsOnComics(field: DataField): boolean {
  const { subfields } = field;
  for (let at = subfields.length - 1; at >= 0; at -= 1) {
    const subfield = subfields[at];
    if (subfield !== undefined && SUBDIVISIONS.includes(subfield.code))
      return isComicGenre(subfield.value);
  }
  return false;
}

function isBnfComics(field: DataField): boolean {
  const [scheme = ''] = valuesOf(field, '2');
  return valuesOf(field, 'a').includes(BNF_COMICS) && BNF_SCHEME.test(foldedWords(scheme));
}

function kindIn(list: CodeList, code: string): DocumentKind | null {
  return KINDS.get(list.meaning(code) ?? '') ?? null;
}
