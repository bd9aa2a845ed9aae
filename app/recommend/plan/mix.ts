import type { SearchKind } from '../../shared/search.ts';
import type { Nature } from '../../shared/video.ts';

/**
 * How much more (or less) a kind of search deserves its place, by the nature of the video. News and debate need other
 * sources on the same facts; a clip or a match opens to leisure; a lesson to its subject and its shelf. It changes the
 * mix of the forty, never the relevance of a document.
 */
export const MIX: Readonly<Record<Nature, Readonly<Partial<Record<SearchKind, number>>>>> = {
  'media-literacy': {
    'topic-heading': 1.1, // the question behind the news
    classification: 1.1, // documents of other provenances stand on the same shelf
    'place-about': 1.2, // where it happens
    'creator-by': 0.9, // what the person in the news made is a side door
  },
  inclusion: {
    'creator-by': 1.2, // the disc of the singer of the clip
    'work-adaptation': 1.2, // the book of the film
    genre: 1.3, // more of the same pleasure
    classification: 0.8,
  },
  learning: {
    'topic-heading': 1.2, // a lesson has a subject
    classification: 1.2, // and a shelf
    'period-about': 1.1,
    genre: 0.8,
  },
  leisure: {
    'work-adaptation': 1.2,
    'creator-by': 1.2,
    genre: 1.3,
  },
};
