import type { Span } from './spans.ts';

const YEAR = String.raw`(?:19|20)\d\d`;
const LENGTH = String.raw`\d{1,3}\s?(?:mn|min|minutes|'|’)`;
/** "(France, Belgique, 2022, 44mn)": the length says that what is shown was made there, and not that it speaks of it. */
const WITH_LENGTH = new RegExp(
  String.raw`\(\p{Lu}[^()\n]{1,60}?,\s?(?:${YEAR},?\s)?${LENGTH}\)`,
  'gu',
);
/** "Un film de Jeanne Duval (Belgique, 2022)": so does the kind of document before it. */
const AFTER_KIND = new RegExp(
  String.raw`(?<=\b(?:[Dd]ocumentaire|[Ff]ilm|[Mm]étrage|[Tt]éléfilm|[Rr]eportage|[Ss]érie|[Mm]agazine)\b[^()\n.]{0,60})\(\p{Lu}[^()\n\d]{1,60},\s?${YEAR}\)`,
  'gu',
);

/** Where a text says in which country and year what it shows was made, in parentheses. In order. */
export function productionsIn(text: string): readonly Span[] {
  return [WITH_LENGTH, AFTER_KIND]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    .toSorted((a, b) => a.start - b.start);
}
