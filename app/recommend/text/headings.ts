import type { SearchField } from '../../shared/search.ts';
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
  const proper = query.includes('(') ? head : head.replaceAll(QUALIFIER, '');
  return stems(proper === '' ? head : proper);
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

const INVERTED = /^([^,]+), (\p{Lu}[^,]* d[eu]s?)$/u;

/** A heading as one says it: "Médias – Aspect moral", "Temps de Noël" for « Noël, Temps de ». */
export function spokenHeading(heading: string): string {
  return heading
    .split(SUBDIVISION)
    .map((part) => part.replace(INVERTED, '$2 $1'))
    .join(' – ');
}
