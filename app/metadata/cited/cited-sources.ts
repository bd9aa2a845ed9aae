import type { CitedField, CitedSource } from '../../shared/video.ts';
import { segmentsOf, addressesIn, type Segment } from '../../shared/segments.ts';
import { spansWithin, type Span } from '../../shared/spans.ts';
import { announcedTitles, type Announced } from './announced-titles.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { authorOf, movedBy, referenceFields, type ReferenceFields } from './reference-fields.ts';
import { ENOUGH, isWholeReference, NEARLY, referenceScore } from './reference-score.ts';
import { isNoReference, joinedLines } from './source-sections.ts';

/** More than any bibliography that fits a description. */
const MOST_SOURCES = 200;

/**
 * The works that a description cites: identifiers with a right check digit, bibliographic lines, titles announced as
 * books or films, and the addresses of a list of sources. Advertisements, shops and the channel's own networks are
 * never sources. In the order of the description; offsets are into it.
 */
export function findCitedSources(description: string): readonly CitedSource[] {
  const { segments, sections } = joinedLines(description, segmentsOf(description));
  const identifiers = findIdentifiers(description);
  const pieces = segments.map((segment, i) => {
    const own = spansWithin(identifiers, segment);
    const isInSection = sections.has(i);
    const text = description.slice(segment.start, segment.end);
    const hasDoi = own.some(({ kind }) => kind === 'doi');
    const score = isNoReference(text) ? 0 : referenceScore(text, { isInSection, hasDoi });
    return { segment, own, isInSection, score };
  });
  const found = pieces.flatMap(({ segment, own, isInSection, score }, i) => {
    if (isTrade(segment) && !isWorkAmongTrade(description, segment, isInSection)) return [];
    const isReference =
      segment.role !== 'credit' &&
      (score >= ENOUGH || (score >= NEARLY && hasPeer(description, pieces, i)));
    return sourcesOf(description, segment, own, { isReference, isInSection });
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST_SOURCES);
}

function isTrade({ role }: Segment): boolean {
  return role === 'social' || role === 'shop';
}

/** A whole reference whatever its words, or in a list of sources a work before the address of a shop. */
function isWorkAmongTrade(
  description: string,
  { role, start, end }: Segment,
  isInSection: boolean,
): boolean {
  const text = description.slice(start, end);
  if (isWholeReference(text)) return true;
  if (role !== 'shop' || !isInSection) return false;
  const words = addressesIn(text).reduceRight(
    (rest, address) => rest.slice(0, address.start) + rest.slice(address.end),
    text,
  );
  return segmentsOf(words).every((segment) => segment.role === 'content');
}

interface Piece {
  readonly segment: Segment;
  /** How much it looks like a reference. */
  readonly score: number;
}

/** Whether the line before or after, with no empty line between, looks like a reference as much. */
function hasPeer(description: string, pieces: readonly Piece[], i: number): boolean {
  const own = pieces[i]?.segment;
  return [pieces[i - 1], pieces[i + 1]].some((peer) => {
    if (own === undefined || peer === undefined || isTrade(peer.segment)) return false;
    const [first, second] =
      peer.segment.start < own.start ? [peer.segment, own] : [own, peer.segment];
    return (
      peer.score >= NEARLY && /^[^\n]*\n[^\n]*$/.test(description.slice(first.end, second.start))
    );
  });
}

function sourcesOf(
  description: string,
  segment: Segment,
  identifiers: readonly Identifier[],
  { isReference, isInSection }: { readonly isReference: boolean; readonly isInSection: boolean },
): readonly CitedSource[] {
  const text = description.slice(segment.start, segment.end);
  if (isReference) {
    const fields = movedBy(segment.start, referenceFields(text));
    if (fields.title === null && identifiers.length === 0) return [];
    return [{ ...sourceOf(description, segment, fields), ...identity(identifiers) }];
  }
  const bare = identifiers.map((identifier) => identifierSource(description, identifier));
  if (bare.length > 0) return bare;
  const announced = announcedTitles(text).map((found) =>
    announcedSource(description, segment, found),
  );
  return announced.length > 0 || !isInSection ? announced : linksOf(description, segment);
}

function identity([first]: readonly Identifier[]): Pick<CitedSource, 'kind' | 'identifier'> {
  return { kind: first?.kind ?? 'reference', identifier: first?.identifier ?? null };
}

/** The source with the values that stand at the places of its fields. */
function sourceOf(
  description: string,
  span: Span,
  { names, ...fields }: ReferenceFields,
): Omit<CitedSource, 'kind' | 'identifier'> {
  const { start, end } = span;
  const valueOf = (field: CitedField) => {
    const place = fields[field];
    return place === null ? null : description.slice(place.start, place.end);
  };
  return {
    start,
    end,
    text: description.slice(start, end),
    author: valueOf('author'),
    title: valueOf('title'),
    publisher: valueOf('publisher'),
    year: yearOf(valueOf('year')),
    places: fields,
    names: names.map(({ start: from, end: to, normal }) => ({ start: from, end: to, normal })),
  };
}

const NOTHING: ReferenceFields = {
  author: null,
  title: null,
  publisher: null,
  year: null,
  names: [],
};

/** Arabic-Indic digits count as the others. */
function yearOf(written: string | null): number | null {
  if (written === null) return null;
  return Number(written.replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`));
}

function identifierSource(description: string, found: Identifier): CitedSource {
  const { kind, identifier } = found;
  return { ...sourceOf(description, found, NOTHING), kind, identifier };
}

function announcedSource(
  description: string,
  { start }: Segment,
  { names, ...printed }: Announced,
): CitedSource {
  const fields = movedBy(start, { ...printed, ...authorOf(names) });
  const place = fields.title ?? printed.title;
  return { ...sourceOf(description, place, fields), kind: 'reference', identifier: null };
}

const LABEL_EDGES = /^[\s\-–—•*·]+|[\s:\-–—(→>]+$/gu;
// Sites that hold no document of their own: networks, shops, the site itself.
const NO_SOURCE =
  /(?:youtube\.com|youtu\.be|facebook|instagram|twitter|x\.com|tiktok|discord|twitch|patreon|tipeee|utip|amazon|amzn|fnac|bit\.ly|goo\.gl|spotify|deezer|linkedin|snapchat|paypal|teespring|soundcloud|epidemicsound|incompetech|creativecommons|bensound|audionautix|musicscreen|artlist|docs\.google|pastebin)/i;

function linksOf(description: string, segment: Segment): readonly CitedSource[] {
  const piece = description.slice(segment.start, segment.end);
  return addressesIn(piece).flatMap((address) => {
    const text = piece.slice(address.start, address.end).replace(/[.,;]+$/, '');
    if (!/^https?:/i.test(text) || NO_SOURCE.test(text)) return [];
    const label = piece.slice(0, address.start).replace(LABEL_EDGES, '');
    const start = segment.start + address.start;
    const span = { start, end: start + text.length };
    const from = piece.indexOf(label);
    const title = label.length > 3 ? { start: from, end: from + label.length } : null;
    const fields = movedBy(segment.start, { ...NOTHING, title });
    const source = sourceOf(description, span, fields);
    return [{ ...source, kind: 'link', identifier: text } as const];
  });
}
