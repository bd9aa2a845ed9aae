import type { CatalogueRecord } from './catalogue-record.ts';

/** Class 8 is literature in Dewey's classification and in that of the French national bibliography alike. */
const LITERATURE = /^8/;
const STORY_FORM = /roman|nouvelle|conte|album|th[ée][âa]tre|litt[ée]rature/i;

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
