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
  (record) => designations(record).map(designatedKind),
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
function designations(record: IndexedRecord): string[] {
  const said = valuesIn(record, '200', 'b');
  for (const title of valuesIn(record, '200', 'a')) said.push(...bracketed(title));
  said.push(...valuesIn(record, '099', 't'), ...valuesIn(record, '942', 'c'));
  return said;
}

function bracketed(title: string): string[] {
  if (!title.includes('[')) return [];
  return [...title.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
}

/** A title without the designation of the document in brackets: "Germinal", not "Germinal [Texte imprimé]". */
export function withoutDesignation(title: string): string {
  if (!title.includes('[')) return title;
  return title.replace(IN_BRACKETS, (found, inside: string) =>
    designatedKind(inside) === null ? found : '',
  );
}

function withoutCount(extent: string): string {
  return extent.replace(COUNT, '');
}

function gameKind(genre: string): DocumentKind | null {
  return GAME_GENRE.test(foldedWords(genre)) ? 'game' : null;
}

/** The designation in words ("Texte imprimé", "[enr. sonore]"), by the longest entry of the list that it begins with. */
export const designatedKind = remembered((designation: string): DocumentKind | null => {
  let words = foldedWords(designation).split(' ');
  while (words.length > 0) {
    const kind = kindIn(DESIGNATIONS, words.join(' '));
    if (kind !== null) return kind;
    words = words.slice(0, -1);
  }
  return null;
}, MOST_REMEMBERED);

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
  for (const designation of designations(record)) said.push(designatedKind(designation));
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
