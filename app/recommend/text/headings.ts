import type { SearchField } from '../../shared/search.ts';
import { foldedWords } from '../../shared/text.ts';
import { stems } from './words.ts';

const SUBDIVISION = ' -- ';
/** "(science politique)" tells one « Gauche » from another: it is not what the document is about. */
const QUALIFIER = /\s*\([^)]*\)?/g;
const HEADINGS: ReadonlySet<SearchField> = new Set(['subject', 'place', 'person']);

/** Whether a field's values are headings with subdivisions. */
export function holdsHeadings(field: SearchField): boolean {
  return HEADINGS.has(field);
}

/**
 * The stems of a heading before its subdivisions, in the light of what is asked: « Jazz -- France » is about jazz, seen in
 * France. Qualifiers count only where the query has one itself: « Sciences » is not « Gauche (science politique) ».
 */
export function headStems(heading: string, query: string): readonly string[] {
  const [head = heading] = heading.split(SUBDIVISION);
  const proper = query.includes('(') ? head : withoutQualifier(head);
  return stems(proper === '' ? head : proper);
}

/** A heading without what tells it from its namesakes: "Paris" for « Paris (France) ». */
export function withoutQualifier(heading: string): string {
  return heading.replaceAll(QUALIFIER, '').trim();
}

/** Whether what is asked for, without its own subdivisions, stands before the subdivisions of the heading. */
export function standsInHead(query: string, heading: string): boolean {
  const head = headStems(heading, query);
  return headStems(query, query).every((word) => head.includes(word));
}

/**
 * Whether a heading begins with what is asked for: « Manuels d'enseignement » are manuals, not teaching, and « Surveillance
 * électronique » is no electronics.
 */
export function beginsHead(query: string, heading: string): boolean {
  const head = headStems(heading, query);
  return headStems(query, query).every((word, at) => head[at] === word);
}

/** « Noël, Temps de », « Orgue, Musique d' (jazz) ». */
const INVERTED = /^([^,]+), (\p{Lu}[^,]* d(?:(?:e|u|es)(?= |$)|['’]))(?= \(|$)/u;

/** Subdivision of what is a film or a disc itself (Rameau). */
const RECORDING = / -- (?:DVD|Disques|Films)\b/;
/** An art, or what it is made with: of a genre or of a country a film or a disc is an example, of these it is one of all. */
const ART = new RegExp(
  `^(?:${[
    'cinema|television|theatre|musique',
    'guitare|ukulele|banjo|mandoline|luth|harpe|piano|clavecin|orgue|synthetiseur|accordeon',
    'violon|violoncelle|contrebasse|flute|clarinette|hautbois|saxophone|trompette|trombone|batterie|percussions|kora',
  ].join('|')})(?: basse| electrique)?(?: musique)?$`,
);

/**
 * Whether a heading says that the document is a film or a disc, and nothing of what it is about: « Cinéma -- France -- DVD »,
 * « Guitare, Musique de (blues) -- Disques ». « Jazz -- Disques » says which music; « Cinéma -- Japon » is a study, unless the
 * document is a recording itself.
 */
export function saysOnlyMedium(heading: string, isRecording: boolean): boolean {
  const [head = ''] = heading.split(SUBDIVISION);
  return (
    (isRecording || RECORDING.test(heading)) &&
    ART.test(foldedWords(withoutQualifier(head)).replace(/ de?$/, ''))
  );
}

/** "1990-2020", "1945-....": when, for whoever looks through a catalogue. */
const DATES = /^[\d\s.–-]+$/;

/** A heading as one says it: "Médias – Aspect moral", "Temps de Noël" for « Noël, Temps de »; no one says its dates. */
export function spokenHeading(heading: string): string {
  return heading
    .split(SUBDIVISION)
    .filter((part) => !DATES.test(part))
    .map((part) => part.replace(INVERTED, (_, last: string, first: string) => before(first, last)))
    .join(' – ');
}

// Music is played on a common noun; other things that are put last may be of proper ones.
function before(first: string, last: string): string {
  const noun = first.startsWith('Musique ') ? last.charAt(0).toLowerCase() + last.slice(1) : last;
  return /['’]$/.test(first) ? first + noun : `${first} ${noun}`;
}

/** As many parts of a heading as were asked for, as one says them: the rest says from which side it is seen. */
export function spokenHead(heading: string, query: string): string {
  const depth = query.split(SUBDIVISION).length;
  return spokenHeading(heading.split(SUBDIVISION).slice(0, depth).join(SUBDIVISION));
}
