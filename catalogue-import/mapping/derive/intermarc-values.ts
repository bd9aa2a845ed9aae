import { NON_SORTING_BEGIN, NON_SORTING_END } from '../../formats/text/clean-text.ts';
import type { Subfield } from '../../formats/marc-record.ts';
import { displayText } from './display-text.ts';

/** "L'|Information": the bar of Intermarc ends what is not filed. */
const SORTING_BAR = '|';
/** "+* 1945......- 9900......+:1945-....:": coded dates, then the period as it is read. */
const PERIOD = /^\+\*.*\+:(?<period>.*?):?$/;
const LOCAL_BAR = /\s*\|\s*/g;

/** A title with the non-sorting marks of UNIMARC in place of the bar; further bars go. */
export function unfiledTitle(value: string): string {
  const bar = value.indexOf(SORTING_BAR);
  if (bar === -1) return value;
  const rest = value.slice(bar + 1).replace(LOCAL_BAR, ' ');
  return bar === 0 ? rest : NON_SORTING_BEGIN + value.slice(0, bar) + NON_SORTING_END + rest;
}

/** A chronological subdivision without its coded dates; any other value as it is. */
export function periodOf(value: string): string {
  return PERIOD.exec(value)?.groups?.['period'] ?? value;
}

/**
 * A heading with its qualifiers in place: `$o` follows what it inverts ("Atlantique, Côte de l'"), `$g` stands in
 * parentheses ("Chinois (langue)"). In Intermarc each is a subfield after the word that it qualifies.
 */
export function withQualifiers(subfields: readonly Subfield[]): Subfield[] {
  const joined: Subfield[] = [];
  for (const subfield of subfields) {
    const last = joined.at(-1);
    const qualified = last === undefined ? null : qualify(last.value, subfield);
    if (last === undefined || qualified === null) joined.push(subfield);
    else joined[joined.length - 1] = { code: last.code, value: qualified };
  }
  return joined;
}

function qualify(value: string, { code, value: qualifier }: Subfield): string | null {
  switch (code) {
    case 'o':
      return `${displayText(value)}, ${displayText(qualifier)}`;
    case 'g':
      return `${displayText(value)} (${displayText(qualifier)})`;
    default:
      return null;
  }
}
