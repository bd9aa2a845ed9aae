import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { SearchField } from '../../shared/search.ts';
import type { Aspect } from '../plan/question.ts';
import { FICTION_IN_NEWS } from '../weights.ts';
import type { MatchSignal } from './match-input.ts';

const NO_STORY = 0.5;
/** Class 8 is literature in Dewey's classification and in that of the French national bibliography alike. */
const LITERATURE = /^8/;
const STORY_FORM = /roman|nouvelle|conte|album|th[ée][âa]tre|litt[ée]rature/i;

/** Aspects that a novel may name without being about them. */
const FACTS: ReadonlySet<Aspect['kind']> = new Set([
  'place',
  'topic',
  'organisation',
  'period',
  'phrase',
  'title-word',
]);
/** A word of these may be a mere setting. */
const TEXTS: ReadonlySet<SearchField> = new Set(['title', 'summary', 'contents']);

/**
 * Whether a document tells a story where one is wanted, and facts where facts are: a study of love is not what a romance
 * calls for, and a novel set in Berlin says nothing of this week's summit.
 */
export const storyFit: MatchSignal = {
  label: 'Récit ou faits, selon la vidéo',
  measure: ({ asked: { aspect }, recordField, tellsStory, fiction, nature }) => {
    if (aspect.subject?.type === 'story') return tellsStory ? 1 : NO_STORY;
    const wantsFacts = nature === 'media-literacy' && FACTS.has(aspect.kind);
    return wantsFacts && fiction && TEXTS.has(recordField) ? FICTION_IN_NEWS : 1;
  },
};

/** Whether a record is a comic, or a book classed or described as literature. */
export function isFiction(record: CatalogueRecord): boolean {
  const isBook = record.kind === 'book' || record.kind === 'audiobook';
  return record.kind === 'comic' || (isBook && isStory(record));
}

/** Whether a record is a story: a film, a comic, or a book classed or described as literature. */
export function isStory(record: CatalogueRecord): boolean {
  if (record.kind !== 'book' && record.kind !== 'audiobook') return true;
  return (
    record.classifications.some(({ number }) => LITERATURE.test(number)) ||
    record.subjects.some(({ type, parts }) => type === 'genre' && STORY_FORM.test(parts[0] ?? ''))
  );
}
