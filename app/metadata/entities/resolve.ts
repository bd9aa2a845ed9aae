import { VIDEO_FIELDS, type AuthorityLink, type Mention } from '../../shared/video.ts';
import { contains, overlaps, rounded } from '../../shared/spans.ts';

/** Beyond this, a description is a list of names and not about any of them. */
const MOST_MENTIONS = 400;

/**
 * Of everything found in the fields, the mentions that stand together: the same stretch found twice is one mention,
 * surer than either; of overlapping ones the longer and surer remains. Within an event, or a title that the catalogue
 * does not hold, the names it is made of remain too. In the order of the fields, then of the text.
 */
export function resolveMentions(found: readonly Mention[]): readonly Mention[] {
  const merged = mergeTwins(found).toSorted(byRank);
  const kept: Mention[] = [];
  for (const mention of merged) {
    const clashes = kept.filter(
      (other) => other.field === mention.field && overlaps(other, mention),
    );
    if (clashes.every((other) => mayHold(other, mention))) kept.push(mention);
    if (kept.length === MOST_MENTIONS) break;
  }
  return kept.toSorted(byPlace);
}

function mayHold(outer: Mention, inner: Mention): boolean {
  if (!contains(outer, inner) || inner.end - inner.start === outer.end - outer.start) return false;
  // A common noun within a name is part of the name: no "commune" is meant in "Commune de Paris".
  if (inner.type === outer.type || inner.type === 'subject' || inner.confidence < 0.5) return false;
  return outer.type === 'event' || (outer.type === 'work' && outer.links.length === 0);
}

function mergeTwins(found: readonly Mention[]): readonly Mention[] {
  const twins = new Map<string, Mention>();
  for (const mention of found) {
    const key = `${mention.field} ${mention.start} ${mention.end} ${mention.type}`;
    const twin = twins.get(key);
    twins.set(key, twin === undefined ? mention : merge(twin, mention));
  }
  return [...twins.values()];
}

function merge(a: Mention, b: Mention): Mention {
  const [surer, other] = a.confidence >= b.confidence ? [a, b] : [b, a];
  // Two kinds of evidence agree; twice the same kind is no more than once.
  const agreed =
    a.source === b.source ? surer.confidence : 1 - (1 - a.confidence) * (1 - b.confidence);
  return {
    ...surer,
    confidence: rounded(Math.min(agreed, 0.99)),
    years: surer.years ?? other.years,
    links: mergeLinks(surer.links, other.links),
  };
}

function mergeLinks(
  a: readonly AuthorityLink[],
  b: readonly AuthorityLink[],
): readonly AuthorityLink[] {
  const labels = new Set(a.map(({ label, headingType }) => `${headingType} ${label}`));
  return [...a, ...b.filter(({ label, headingType }) => !labels.has(`${headingType} ${label}`))];
}

// Each word more is worth this much confidence: the longer name is the more precise one.
const PER_WORD = 0.2;
const MOST_COUNTED_WORDS = 5;

function rank(mention: Mention): number {
  const words = Math.min(mention.text.trim().split(/[\s'’-]+/).length, MOST_COUNTED_WORDS);
  return mention.confidence + PER_WORD * words;
}

function byRank(a: Mention, b: Mention): number {
  return rank(b) - rank(a) || byPlace(a, b);
}

function byPlace(a: Mention, b: Mention): number {
  return (
    VIDEO_FIELDS.indexOf(a.field) - VIDEO_FIELDS.indexOf(b.field) ||
    a.start - b.start ||
    b.end - a.end ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : 0)
  );
}
