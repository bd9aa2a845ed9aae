import type { LoanRow } from './loan-lists.ts';
import { genre, topic } from './headings.ts';
import type { TitleStatement } from './title-statement.ts';
import type { WorkAudience, WorkHeading, WorkKind } from './work.ts';

/** Types that a row of the printed list can have; the years that give none are read from the filing mark. */
export type PrintedType =
  'ALB' | 'BD' | 'CONTE' | 'LIVCD' | 'LIVDOC' | 'METLAN' | 'PERIO' | 'POL' | 'ROM' | 'SF';

const PRINTED_TYPES: Readonly<Record<string, PrintedType>> = {
  ALB: 'ALB',
  BD: 'BD',
  CONTE: 'CONTE',
  CD: 'LIVCD',
  LIVCD: 'LIVCD',
  LIVDOC: 'LIVDOC',
  METLAN: 'METLAN',
  PERIO: 'PERIO',
  POL: 'POL',
  SF: 'SF',
};
const COMIC_MARK = /^(?:BD|M )|^[A-ZÉ][a-zéèë]{2}(?: |$)|^[A-Z]{3} [A-Z][a-z]{2}$/;
const COMIC_MAKERS = /sc[ée]nario|dessins?\b|couleurs?\b/i;

/** The type of a printed document: what any year's row says of it, else what its filing mark and makers tell. */
export function printedType(rows: readonly LoanRow[]): PrintedType {
  for (const { type } of rows) {
    const known = PRINTED_TYPES[type];
    if (known) return known;
  }
  return rows.some(({ type }) => type !== '') ? 'ROM' : guessedType(rows);
}

function guessedType(rows: readonly LoanRow[]): PrintedType {
  const any = (test: (row: LoanRow) => boolean): boolean => rows.some(test);
  if (any((row) => /\d{4}-/.test(row.publication) && row.author === '')) return 'PERIO';
  if (any((row) => COMIC_MARK.test(row.callNumber) || COMIC_MAKERS.test(row.title))) return 'BD';
  if (any((row) => /^\d{3}/.test(row.index))) return 'LIVDOC';
  if (any((row) => /^(?:PL|A|AB) /.test(row.callNumber))) return 'ALB';
  return any((row) => /^P \p{Lu}/u.test(row.callNumber)) ? 'POL' : 'ROM';
}

/** The kind of document that a row's list and type make. */
export function kindOf(row: LoanRow, type: PrintedType | null): WorkKind {
  if (row.list === 'films') return 'film';
  if (row.list === 'cds') return isSpoken(row) ? 'audiobook' : 'music';
  if (type === 'PERIO') return 'periodical';
  return type === 'BD' ? 'comic' : 'book';
}

/** Stories and novels that are read aloud. */
function isSpoken(row: LoanRow): boolean {
  return /^(?:TE|CONTE)$/.test(row.type) || /^(?:TE|CE|E|J|C|CA) ?[A-Z/]/.test(row.index);
}

/** For whom: the list says "E" for children; picture books and "BB" are for the youngest. */
export function audienceOf(row: LoanRow, type: PrintedType | null): WorkAudience {
  if (row.audience === 'BB' || (type === 'ALB' && row.audience === 'E')) return 'baby';
  return row.audience === 'E' ? 'child' : 'adult';
}

const PRINTED_GENRES: Readonly<
  Record<PrintedType, readonly [adult: string, child: string] | null>
> = {
  ALB: ['Albums', 'Albums pour enfants'],
  BD: ['Bandes dessinées', 'Bandes dessinées pour enfants'],
  CONTE: ['Contes', 'Contes'],
  LIVCD: null,
  LIVDOC: null,
  METLAN: ['Méthodes de langues', 'Méthodes de langues'],
  PERIO: ['Périodiques', 'Périodiques pour enfants'],
  POL: ['Romans policiers', 'Romans policiers'],
  ROM: ['Romans', 'Romans pour la jeunesse'],
  SF: ['Science-fiction', 'Science-fiction'],
};

/** Form and genre of a printed document, by its type and filing mark. */
export function printedHeadings(
  rows: readonly LoanRow[],
  type: PrintedType,
): readonly WorkHeading[] {
  const [first] = rows;
  if (!first) return [];
  if (type === 'BD' && rows.some(isManga)) return [genre('Mangas')];
  const labels = PRINTED_GENRES[type];
  if (labels === null) return [];
  return [genre(first.audience === 'A' ? labels[0] : labels[1])];
}

function isManga(row: LoanRow): boolean {
  return row.callNumber.startsWith('M ') || /traduit du japonais|trad\. du ja/i.test(row.title);
}

const FILM_GENRES: Readonly<Record<string, string>> = {
  '': 'Films de fiction',
  A: "Films d'animation",
  AM: "Films d'arts martiaux",
  ANIM: "Films d'animation",
  AV: "Films d'aventures",
  C: 'Films comiques',
  F: 'Films fantastiques',
  G: 'Films de guerre',
  H: 'Films historiques',
  M: 'Films musicaux',
  P: 'Films policiers',
  SF: 'Films de science-fiction',
  TV: 'Séries télévisées',
  W: 'Westerns',
};

/** Genre of a film by the letters before its filing mark ("SF AVEN", "Anim CHAT"). */
export function filmHeadings(row: LoanRow, statement: TitleStatement): readonly WorkHeading[] {
  const letters = /^([A-Za-z]+) /.exec(row.callNumber)?.[1]?.toUpperCase() ?? '';
  const label = statement.number?.startsWith('Saison') ? 'Séries télévisées' : FILM_GENRES[letters];
  return [genre(label ?? 'Films de fiction')];
}

// First digits of the music classes of the lists ("S099.2", "784 P"), longest first at each line.
const MUSIC_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^0?099/, 'Chansons françaises'],
  [/^063/, 'Chansons québécoises'],
  [/^061|^064/, 'Musique folk -- États-Unis'],
  [/^01[0-9]/, 'Musique africaine'],
  [/^02[0-9]/, 'Musique orientale'],
  [/^03/, "Musique d'Asie"],
  [/^04|^055/, "Musique d'Amérique latine"],
  [/^05/, 'Musique des Caraïbes'],
  [/^0[79]|^08/, 'Musique populaire -- Europe'],
  [/^00/, 'Musiques du monde'],
  [/^11/, 'Blues'],
  [/^18/, 'Soul (musique)'],
  [/^1/, 'Jazz'],
  [/^282/, 'Funk (musique)'],
  [/^28/, 'Musique pop'],
  [/^291/, 'Rap (musique)'],
  [/^292/, 'Reggae'],
  [/^294/, 'Musique électronique'],
  [/^250|^2RF50/, 'Heavy metal (musique)'],
  [/^2/, 'Rock'],
  [/^33/, 'Opéras'],
  [/^3/, 'Musique classique'],
  [/^4/, 'Musique contemporaine'],
  [/^51/, 'Comédies musicales'],
  [/^52|^780\.5/, 'Musique de film'],
  [/^780\.4/, 'Contes musicaux'],
  [/^780/, 'Chansons enfantines'],
  [/^783/, 'Musique classique'],
  [/^784/, 'Jazz'],
  [/^785/, 'Instruments de musique'],
  [/^793/, 'Danse'],
];

/** The class of a recording: "099.2" of "S099.2", "780.1" of "A 780.1 F"; null where the mark is no number. */
export function musicClass(row: LoanRow): string | null {
  const mark = row.index === '' ? row.callNumber : row.index;
  return /^(?:[A-Z]{1,2} ?)?(\d[\dRF]*(?:\.\d+)?)/.exec(mark)?.[1] ?? null;
}

/** Genre of a recording by its class. */
export function musicHeadings(localClass: string | null): readonly WorkHeading[] {
  const label = MUSIC_CLASSES.find(([pattern]) => pattern.test(localClass ?? ''))?.[1];
  if (label === undefined) return [];
  const [main = '', place] = label.split(' -- ');
  return [
    place === undefined
      ? topic(main)
      : {
          tag: '606',
          subfields: [
            ['a', main],
            ['y', place],
          ],
        },
  ];
}

/** The Dewey number of a printed document's class ("A 582.16" gives 582.16), where the class is one. */
export function deweyOf(row: LoanRow, type: PrintedType): string | null {
  if (type === 'BD') return '741.5';
  if (type !== 'LIVDOC' && type !== 'METLAN') return null;
  return /^(?:[A-Z]{1,2} )?(\d{3}(?:\.\d+)?)\b/.exec(row.index)?.[1] ?? null;
}
