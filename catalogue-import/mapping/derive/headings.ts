import type { Heading, HeadingType } from '../../../app/shared/catalogue-record.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { bodyName, personFilingName } from './agents.ts';
import { authorityOf } from './authority-number.ts';
import { displayText } from './display-text.ts';
import { linkedRecord } from './linked-field.ts';

interface HeadingRow {
  readonly type: HeadingType;
  /** The heading itself, without its subdivisions. */
  readonly main: (field: DataField) => string;
}

const TYPED_SUBDIVISION = /\s--\s/;
/** Outside parentheses. */
const TYPED_LIST = /;(?![^()]*\))/;
const TOPIC = (field: DataField): string => valueOf(field, 'a') ?? '';

/** UNIMARC(B) 6XX by tag. 609 is where Koha sites keep headings of their own; 620$d is the place of an event. */
const ROWS: Readonly<Record<string, HeadingRow>> = {
  '600': { type: 'person', main: qualifiedPerson },
  '601': { type: 'corporate', main: bodyName },
  '602': { type: 'family', main: TOPIC },
  '604': { type: 'work', main: (field) => linkedRecord(field).title ?? '' },
  '605': { type: 'work', main: wholeTitle },
  '606': { type: 'topic', main: TOPIC },
  '607': { type: 'place', main: TOPIC },
  '608': { type: 'genre', main: TOPIC },
  '609': { type: 'keyword', main: TOPIC },
  '610': { type: 'keyword', main: TOPIC },
  '615': { type: 'topic', main: TOPIC },
  '616': { type: 'corporate', main: TOPIC },
  '620': { type: 'place', main: (field) => valueOf(field, 'd') ?? '' },
};

const ENTRIES = Object.entries(ROWS);

/** The subject headings in the order of their tags; one without any text is left out, an equal one counts once. */
export function headingsOf(record: IndexedRecord): Heading[] {
  const headings: Heading[] = [];
  for (const [tag, row] of ENTRIES) {
    for (const field of fieldsOf(record, tag)) {
      if (tag === '610') headings.push(...keywords(field));
      else addHeading(headings, field, row);
    }
  }
  return headings.length > 1 ? distinctHeadings(headings) : headings;
}

function distinctHeadings(headings: readonly Heading[]): Heading[] {
  const byText = new Map<string, Heading>();
  for (const each of headings) byText.set(`${each.type} ${each.parts.join('\n')}`, each);
  return [...byText.values()];
}

function addHeading(to: Heading[], field: DataField, row: HeadingRow): void {
  const main = row.main(field);
  const parts: string[] = [];
  addParts(parts, main);
  if (parts.length === 0 && displayText(main) === '') return;
  for (const text of valuesOf(field, 'j', 'x', 'y', 'z')) addParts(parts, text);
  if (parts.length > 0)
    to.push({ type: row.type, parts, scheme: scheme(field), authorityId: authorityOf(field) });
}

/** "Femmes -- Iran -- 20e siècle": a heading that was typed whole, as it is read. */
function addParts(to: string[], text: string): void {
  if (text.includes('--')) for (const part of text.split(TYPED_SUBDIVISION)) addPart(to, part);
  else addPart(to, text);
}

function addPart(to: string[], text: string): void {
  const part = displayText(text);
  if (part !== '') to.push(part);
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  addParts(parts, text);
  return parts;
}

/** Free keywords: `$a` repeats, each is one; some systems write all in one, but "Seine (France ; cours d'eau)" is one. */
function keywords(field: DataField): Heading[] {
  const words = valuesOf(field, 'a')
    .flatMap((text) => text.split(TYPED_LIST))
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  return words.map((parts) => ({
    type: 'keyword',
    parts,
    scheme: scheme(field),
    authorityId: words.length === 1 ? authorityOf(field) : null,
  }));
}

/** "Bible. N.T. Évangiles": a title with the numbers ($h) and names ($i) of its sections. */
function wholeTitle(field: DataField): string {
  return valuesOf(field, 'a', 'h', 'i').map(displayText).join('. ').replaceAll('.. ', '. ');
}

/** A person without forename needs the qualifier to be told apart: "Louis XII (roi de France)", not "Hugo, Victor". */
export function qualifiedPerson(field: DataField): string {
  const name = personFilingName(field);
  const qualifier = valueOf(field, 'c');
  return qualifier === null || valueOf(field, 'b') !== null
    ? name
    : `${name} (${displayText(qualifier)})`;
}

function scheme(field: DataField): string | null {
  return valueOf(field, '2')?.trim() || null;
}
