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
    'counter-view': 1.3, // news and polemics call for another voice
    'new-acquisition': 1.1, // news is of this year, and so are the best books on it
  },
  inclusion: {
    'creator-by': 1.2, // the disc of the singer of the clip
    'work-adaptation': 1.2, // the book of the film
    genre: 1.3, // more of the same pleasure
    classification: 0.8,
    'event-near': 1.3, // to go out and meet people
    'video-language': 1.3, // easy access: to read in one's own language
    'french-learning': 1.3, // and to learn the other one
    'counter-view': 0.7, // a song is not a thesis
  },
  learning: {
    'topic-heading': 1.2, // a lesson has a subject
    classification: 1.2, // and a shelf
    'period-about': 1.1,
    genre: 0.8,
    'long-tail': 1.2, // who studies a subject goes to its older books too
    'counter-view': 1.1, // and to those that dispute it
  },
  leisure: {
    'work-adaptation': 1.2,
    'creator-by': 1.2,
    genre: 1.3,
    'event-near': 1.2, // an evening out
    'new-acquisition': 1.2, // what has just come is what all want to see
    'counter-view': 0.7,
  },
};
