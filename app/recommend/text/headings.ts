import type { SearchField } from '../../shared/search.ts';
import { stems } from './words.ts';

const SUBDIVISION = ' -- ';
const HEADINGS: ReadonlySet<SearchField> = new Set(['subject', 'place', 'person']);

/** Whether a field's values are headings with subdivisions. */
export function holdsHeadings(field: SearchField): boolean {
  return HEADINGS.has(field);
}

/** The stems of a heading before its subdivisions: « Jazz -- France » is about jazz, seen in France. */
export function headStems(heading: string): readonly string[] {
  const [head = heading] = heading.split(SUBDIVISION);
  return stems(head);
}

/** Whether what is asked for, without its own subdivisions, stands before the subdivisions of the heading. */
export function standsInHead(query: string, heading: string): boolean {
  const head = headStems(heading);
  return headStems(query).every((word) => head.includes(word));
}
