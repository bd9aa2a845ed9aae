import type { DocumentKind } from '../../../app/shared/catalogue-record.ts';
import { DOCUMENT_KINDS } from '../../../app/shared/catalogue-record.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import { loadCodeList, type CodeList } from '../code-list.ts';
import { fieldsOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';

const RECORD_TYPES = loadCodeList('record-types');
const CONTENT_TYPES = loadCodeList('content-types');
const DESIGNATIONS = loadCodeList('designations');
const ITEM_TYPES = loadCodeList('item-types');

/** Kinds that a later rule may still make more precise. */
const VAGUE: ReadonlySet<DocumentKind> = new Set(['digital', 'other']);
const SERIAL = /^[si]$/;
const ANALYTIC = 'a';

const COMIC_GENRE = /^(?:bandes? dessinees?|mangas?|comics|romans? graphiques?|webtoons?)\b/;
const COMIC_SHELF = /(?:^|[^A-Z])(?:BD|MANGAS?)(?:[^A-Z]|$)/;
/** Cadre de classement de la Bibliographie nationale française: 805 is "bandes dessinées". */
const BNF_SCHEME = /^cadre de classement de la bibliographie nationale/;
const BNF_COMICS = '805';

/**
 * What a document is, by the first of these that decides: RDA content type (181$c), leader position 6, the item type
 * of Recommandation 995 ($r), the designation in 200$b, coded data 115, 116, 126, 135. "Digital" and "other" decide
 * only when nothing more precise follows. A text is then a periodical by leader position 7, or a comic by its form
 * (105$a/4-7 "t"), genre 608, BnF class 805 or shelf mark.
 */
export function kindOf(record: IndexedRecord): DocumentKind {
  const kind = decidedKind(record);
  return kind === 'book' ? textKind(record) : kind;
}

type Rule = (record: IndexedRecord) => readonly (DocumentKind | null)[];

const RULES: readonly Rule[] = [
  (record) => [contentKind(record)],
  (record) => [kindIn(RECORD_TYPES, record.leader.charAt(6))],
  (record) => valuesIn(record, '995', 'r').map(itemKind),
  (record) => valuesIn(record, '200', 'b').map(designatedKind),
  (record) => [codedKind(record)],
];

function decidedKind(record: IndexedRecord): DocumentKind {
  let vague: DocumentKind | null = null;
  for (const rule of RULES) {
    const kinds = rule(record).filter((kind) => kind !== null);
    const precise = kinds.find((kind) => !VAGUE.has(kind));
    if (precise !== undefined) return precise;
    vague ??= kinds[0] ?? null;
  }
  return vague ?? 'other';
}

/** The designation in words ("Texte imprimé", "[enr. sonore]"), by the longest entry of the list that it begins with. */
export function designatedKind(designation: string): DocumentKind | null {
  let words = foldedWords(designation).split(' ');
  while (words.length > 0) {
    const kind = kindIn(DESIGNATIONS, words.join(' '));
    if (kind !== null) return kind;
    words = words.slice(0, -1);
  }
  return null;
}

/** Text decides before what accompanies it; images alone may be an album, which the leader knows better. */
function contentKind(record: IndexedRecord): DocumentKind | null {
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
  const [visual] = valuesIn(record, '115', 'a');
  if (visual !== undefined) return visual.startsWith('b') ? 'image' : 'film';
  if (record.data.has('116')) return 'image';
  if (record.data.has('126')) return 'music';
  return record.data.has('135') ? 'digital' : null;
}

function textKind(record: IndexedRecord): DocumentKind {
  const level = record.leader.charAt(7);
  if (SERIAL.test(level) || level === ANALYTIC) return 'periodical';
  return isComic(record) ? 'comic' : 'book';
}

function isComic(record: IndexedRecord): boolean {
  return (
    valuesIn(record, '105', 'a').some((coded) => coded.slice(4, 8).includes('t')) ||
    valuesIn(record, '608', 'a').some((genre) => COMIC_GENRE.test(foldedWords(genre))) ||
    fieldsOf(record, '686').some(isBnfComics) ||
    valuesIn(record, '995', 'k').some((shelf) => COMIC_SHELF.test(shelf))
  );
}

function isBnfComics(field: Parameters<typeof valuesOf>[0]): boolean {
  const [scheme = ''] = valuesOf(field, '2');
  return valuesOf(field, 'a').includes(BNF_COMICS) && BNF_SCHEME.test(foldedWords(scheme));
}

function kindIn(list: CodeList, code: string): DocumentKind | null {
  const meaning = list.meaning(code);
  return DOCUMENT_KINDS.find((kind) => kind === meaning) ?? null;
}
