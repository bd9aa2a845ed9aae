import type { SearchField } from '../../shared/search.ts';
import type { Aspect } from '../plan/question.ts';
import type { MatchSignal } from './match-input.ts';

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
  measure: ({ asked: { aspect }, recordField, tellsStory, fiction, nature, weights }) => {
    if (aspect.subject?.type === 'story') return tellsStory ? 1 : weights.noStory;
    const wantsFacts = nature === 'media-literacy' && FACTS.has(aspect.kind);
    return wantsFacts && fiction && TEXTS.has(recordField) ? weights.fictionInNews : 1;
  },
};
