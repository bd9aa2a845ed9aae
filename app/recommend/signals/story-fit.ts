import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { MatchSignal } from './match-input.ts';

const NO_STORY = 0.5;
/** Class 8 is literature in Dewey's classification and in that of the French national bibliography alike. */
const LITERATURE = /^8/;
const STORY_FORM = /roman|nouvelle|conte|album|th[ée][âa]tre|litt[ée]rature/i;

/** Whether a document that answers a genre of stories tells one: a study of love is not what a romance calls for. */
export const storyFit: MatchSignal = {
  label: 'Récit pour un goût de récit',
  measure: ({ asked, tellsStory }) =>
    asked.aspect.subject?.type === 'story' && !tellsStory ? NO_STORY : 1,
};

/** Whether a record is a story: a film, a comic, or a book classed or described as literature. */
export function isStory(record: CatalogueRecord): boolean {
  if (record.kind !== 'book' && record.kind !== 'audiobook') return true;
  return (
    record.classifications.some(({ number }) => LITERATURE.test(number)) ||
    record.subjects.some(({ type, parts }) => type === 'genre' && STORY_FORM.test(parts[0] ?? ''))
  );
}
