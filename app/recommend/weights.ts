import type { Audience, DocumentKind, RecordLevel } from '../shared/catalogue-record.ts';
import type { SearchField, SearchKind } from '../shared/search.ts';
import type { Nature } from '../shared/video.ts';

/** How far an answer to each kind of search can be trusted, 0..1. */
export const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = Object.freeze({
  'cited-identifier': 1, // the very book that the video names
  'cited-title': 1, // the same, by its title
  'work-title': 0.95, // the work, unless another bears its title
  'work-adaptation': 0.8, // made from the work, or about it
  'creator-by': 0.85, // by someone the video names
  'person-about': 0.9, // about someone the video names
  'organisation-about': 0.6, // bodies are often named in passing
  'place-about': 0.55, // a place holds many subjects
  'topic-heading': 0.62, // a cataloguer read the document and said so
  'topic-broader': 0.45, // the same, one step wider
  'topic-title': 0.55, // the word stands there, but in what sense?
  'event-about': 0.85, // few documents share an event by chance
  'period-about': 0.6, // a period holds many subjects
  genre: 0.5, // the same pleasure, not the same subject
  classification: 0.5, // the neighbours on the shelf
  keyphrase: 0.6, // the video's own phrase
  'title-words': 0.4, // words without their meaning
  'event-near': 0.6, // as a heading: what it is about is said by whoever announces it
  'new-acquisition': 0.6, // as a heading, restricted to what is new
  'counter-view': 0.6, // as a heading, restricted to what disputes
  'long-tail': 0.5, // as a heading, of a time that used it otherwise
  'video-language': 0.6, // as a heading, restricted to a language
  'french-learning': 0.5, // answers the language of the video, not its subject
});

/** What a field proves when the words stand in it, 0..1. */
export const FIELD_WEIGHT: Readonly<Record<SearchField, number>> = Object.freeze({
  identifier: 1, // no two documents share one
  person: 1, // an authority heading
  organisation: 1, // an authority heading
  subject: 1, // an authority heading
  place: 0.95, // an authority heading or a subdivision
  creator: 0.95, // a name in full
  title: 0.9, // what the document calls itself
  classification: 0.8, // a shelf, wider than a subject
  genre: 0.8, // a form, wider than a subject
  series: 0.7, // a collection's name
  contents: 0.6, // one part among others
  summary: 0.6, // may be said in passing
});

/** A document's second, third… answered aspect adds less than the first: what counts is what it is mainly about. */
export const ASPECT_WEIGHTS: readonly number[] = Object.freeze([1, 0.7, 0.5, 0.35, 0.25]);

/** A second proof of the same aspect is hardly independent of the first. */
export const SECOND_PROOF = 0.15;

/** A document that was found otherwise and stands on the subject's shelf is surely about it. */
export const SAME_SHELF = 0.08;

/** An adult's video, an adult's shelf first; a child's video, the reverse. */
export const OTHER_AUDIENCE: Readonly<Record<Audience, number>> = Object.freeze({
  adult: 1, // the default patron of a public computer
  unknown: 1, // most records say nothing
  'young-adult': 0.95, // readable by all
  child: 0.85, // often a good way in, after the others
});

/** A textbook beside a video that is no lesson. */
export const NOT_A_LESSON = 0.75;

/** A document in another language than the video's can be borrowed, after those that its audience reads. */
export const OTHER_LANGUAGE = 0.7;

/** What is here can be had at once; the rest takes a van, a reservation, a purchase. */
export const OWNER: Readonly<Record<RecordLevel, number>> = Object.freeze({
  own: 1, // on the shelf
  network: 0.95, // in another branch
  bdp: 0.85, // to be reserved
  bnf: 0.75, // to be bought
});

/** An event is worth less the longer one must wait for it; `within` in days. */
export const EVENT_NEARNESS: readonly { readonly within: number; readonly worth: number }[] =
  Object.freeze([
    { within: 31, worth: 1 }, // this month's programme
    { within: 92, worth: 0.9 }, // the season's
    { within: Infinity, worth: 0.75 }, // a date to note
  ]);

/** What the library puts forward by its policy; never above a document that answers half as well again. */
export const FAVOURED = 1.25;

/** A record without any copy: it cannot be handed over the desk. */
export const NO_COPY = 0.95;

/** Below this a document is left out. */
export const LEAST_SCORE = 0.09;

/** And so is one that is worth less than this share of the best that is not cited: beside a sure answer a guess is noise. */
export const LEAST_SHARE = 0.12;

/** Where the best document is below this, the list is empty: better nothing than nonsense. */
export const LEAST_BEST_SCORE = 0.12;

/** A novel that only names the place or the subject of the news tells nothing of it. */
export const FICTION_IN_NEWS = 0.6;

/** How well a kind of document answers a nature of video, where it is less than 1. */
export const KIND_FIT: Readonly<Record<Nature, Readonly<Partial<Record<DocumentKind, number>>>>> =
  Object.freeze({
    'media-literacy': { music: 0.75, score: 0.6, game: 0.7, comic: 0.9 }, // facts first
    inclusion: { score: 0.6, periodical: 0.8 }, // to enjoy, not to play from
    learning: { music: 0.7, score: 0.6, periodical: 0.8, comic: 0.9, game: 0.8 }, // to learn from
    leisure: { score: 0.6, periodical: 0.8 }, // to enjoy
  });
