import type { Audience, DocumentKind, RecordLevel } from '../shared/catalogue-record.ts';
import type { SearchField, SearchKind } from '../shared/search.ts';
import type { Nature } from '../shared/video.ts';

/** What every signal, and the choice after them, counts for; 0..1 where nothing else is said. */
export interface Weights {
  /** How far an answer to each kind of search can be trusted. */
  readonly kind: Readonly<Record<SearchKind, number>>;
  /** What a field proves when the words stand in it. */
  readonly field: Readonly<Record<SearchField, number>>;
  /** What the first, second, third… aspect that a document answers adds. */
  readonly aspects: readonly number[];
  readonly secondProof: number;
  readonly sameShelf: number;
  readonly leastBreadth: number;
  readonly leastRarity: number;
  readonly leastExactness: number;
  readonly leastOfHeading: number;
  readonly subdivisionOnly: number;
  readonly leastStrength: number;
  readonly leastWords: number;
  readonly bareName: number;
  readonly mononym: number;
  /** By number of words, from one. */
  readonly bareTitle: readonly number[];
  readonly noStory: number;
  readonly fictionInNews: number;
  readonly audience: Readonly<Record<Audience, number>>;
  readonly notALesson: number;
  readonly otherLanguage: number;
  readonly owner: Readonly<Record<RecordLevel, number>>;
  /** What an event is worth that takes place within so many days. */
  readonly eventNearness: readonly { readonly within: number; readonly worth: number }[];
  /** At least 1. */
  readonly favoured: number;
  readonly noCopy: number;
  /** How well a kind of document answers a nature of video, where it is less than 1. */
  readonly kindFit: Readonly<Record<Nature, Readonly<Partial<Record<DocumentKind, number>>>>>;
  readonly leastScore: number;
  readonly leastShare: number;
  readonly leastBestScore: number;
  readonly likeness: number;
}

/** The one table of weights, each with its reason. How much of them is fitted: see `weights.md`. */
export const WEIGHTS: Weights = frozen({
  kind: {
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
  },
  field: {
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
  },
  aspects: [1, 0.7, 0.5, 0.35, 0.25], // what counts is what a document is mainly about
  secondProof: 0.15, // of the same aspect it is hardly independent of the first
  sameShelf: 0.08, // found otherwise and standing on the subject's shelf, it is surely about it
  leastBreadth: 0.15, // "history" has a thousand answers, though each of its headings has few
  leastRarity: 0.25, // what half the catalogue answers says little
  leastExactness: 0.7, // a title says more than its subject
  leastOfHeading: 0.5, // a word more in a heading is another heading
  subdivisionOnly: 0.45, // a subdivision says from which side a document sees its subject
  leastStrength: 0.7, // the engine counts words, and knows nothing of their sense
  leastWords: 0.6, // a video and a record speak of one thing in other words
  bareName: 0.35, // a surname alone may be anyone's
  mononym: 0.5, // Sheila is one singer, Harvey many men
  bareTitle: [0.5, 0.8], // the longer, the less chance that two works bear it
  noStory: 0.5, // a study of love is not what a romance calls for
  fictionInNews: 0.6, // a novel that only names the place or the subject of the news tells nothing of it
  audience: {
    adult: 1, // the default patron of a public computer
    unknown: 1, // most records say nothing
    'young-adult': 0.95, // readable by all
    child: 0.85, // often a good way in, after the others
  },
  notALesson: 0.75, // a textbook beside a video that is no lesson
  otherLanguage: 0.7, // can be borrowed, after those that the video's audience reads
  owner: {
    own: 1, // on the shelf
    network: 0.95, // in another branch
    bdp: 0.85, // to be reserved
    bnf: 0.75, // to be bought
  },
  eventNearness: [
    { within: 31, worth: 1 }, // this month's programme
    { within: 92, worth: 0.9 }, // the season's
    { within: Infinity, worth: 0.75 }, // a date to note
  ],
  favoured: 1.25, // put forward by the library, never above a document that answers half as well again
  noCopy: 0.95, // a record without any copy cannot be handed over the desk
  kindFit: {
    'media-literacy': { music: 0.75, score: 0.6, game: 0.7, comic: 0.9 }, // facts first
    inclusion: { score: 0.6, periodical: 0.8 }, // to enjoy, not to play from
    learning: { music: 0.7, periodical: 0.8, comic: 0.9, game: 0.8 }, // to learn from
    leisure: { score: 0.6, periodical: 0.8 }, // to enjoy
  },
  leastScore: 0.09, // below it a document is left out
  leastShare: 0.12, // of the best that is not cited: beside a sure answer a guess is noise
  leastBestScore: 0.12, // where the best is below it the list is empty: better nothing than nonsense
  likeness: 0.15, // the part of unlikeness in each choice, the rest being relevance: see `weights.md`
});

/** Nobody changes a weight while the program runs. */
function frozen<T extends object>(table: T): T {
  for (const part of Object.values(table)) if (typeof part === 'object') frozen(part as object);
  return Object.freeze(table);
}
