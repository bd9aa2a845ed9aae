import type { HeadingType } from './catalogue-record.ts';
import type { VideoSiteName } from './video-address.ts';

/**
 * What the observer copies out of the page that the patron already has open. Untrusted: `app/metadata` decides what
 * of it belongs to the video that the address names. Every part may be absent.
 */
export interface PageSnapshot {
  /** The address of the main frame: it alone decides the video id. */
  readonly url: string;
  /** `document.title`. */
  readonly documentTitle: string | null;
  /** `movie_player.getPlayerResponse()` or `ytInitialPlayerResponse`, cut down to the parts that are read. */
  readonly player: unknown;
  /** `ytInitialData` or the response of the last in-page navigation, cut down likewise. */
  readonly next: unknown;
  /** Texts read from the displayed page, and the id that the page itself gives for them. */
  readonly displayed: DisplayedPage | null;
}

export interface DisplayedPage {
  readonly videoId: string | null;
  readonly title: string | null;
  readonly channel: string | null;
  readonly description: string | null;
}

export const VIDEO_SOURCES = ['player', 'next', 'displayed', 'document-title'] as const;
export type VideoSource = (typeof VIDEO_SOURCES)[number];

export interface Chapter {
  readonly title: string;
  /** Seconds from the start. */
  readonly start: number;
}

/** One video as its page tells it, every field from a source whose own id equals the address's. */
export interface VideoPage {
  readonly site: VideoSiteName;
  /** As `VideoAddress` has it. */
  readonly id: string;
  /** The uploader's own title. */
  readonly title: string;
  /** The title shown, where it differs (translated by the site). */
  readonly shownTitle: string | null;
  readonly channel: string | null;
  readonly description: string;
  readonly keywords: readonly string[];
  /** YouTube's category in English, a stable enumeration: "Education". */
  readonly category: string | null;
  readonly chapters: readonly Chapter[];
  /** BCP 47 codes of the captions that the page lists. */
  readonly captionLanguages: readonly string[];
  readonly isLive: boolean;
  /** Which source gave the title, for the trace. */
  readonly titleSource: VideoSource;
}

export const MENTION_TYPES = [
  'person',
  'work',
  'organisation',
  'place',
  'date',
  'event',
  'subject',
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

export const VIDEO_FIELDS = ['title', 'description', 'keywords', 'channel', 'chapters'] as const;
export type VideoField = (typeof VIDEO_FIELDS)[number];

/** An entry of the catalogue's own names (heading, creator or title) that a mention may stand for. */
export interface AuthorityLink {
  /** The label in the catalogue: "Hugo, Victor" or "Commune de Paris (1871)". */
  readonly label: string;
  readonly headingType: HeadingType;
  readonly authorityId: string | null;
  /** How many records carry it. */
  readonly frequency: number;
  /** 0..1. */
  readonly score: number;
  /** Why it was linked, for the trace. */
  readonly reason: string;
}

/** A span of the video's text that names something. */
export interface Mention {
  readonly type: MentionType;
  readonly field: VideoField;
  /** UTF-16 offsets into that field's text (`fieldText`): `text.slice(start, end)` is the surface form. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For comparison and search: "Victor Hugo", "IIIe République". */
  readonly normal: string;
  /** 0..1, rounded to 1e-6. */
  readonly confidence: number;
  /** What found it: the catalogue's names, a rule, or the model. */
  readonly source: 'gazetteer' | 'rule' | 'model';
  /** Years meant by a date, inclusive. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Best first. Empty where the catalogue has nothing of that name. */
  readonly links: readonly AuthorityLink[];
}

/** A book, film, article or address that the description cites. Offsets are into the description. */
export interface CitedSource {
  readonly kind: 'isbn' | 'issn' | 'doi' | 'ark' | 'reference' | 'link';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The identifier in its normal form (ISBN-13 digits, bare DOI), null for a plain reference. */
  readonly identifier: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** Where its fields stand in the description. */
  readonly places: CitedPlaces;
  /** The names that its author is made of: one for each person or body. */
  readonly names: readonly CitedName[];
}

export const CITED_FIELDS = ['author', 'title', 'publisher', 'year'] as const;
export type CitedField = (typeof CITED_FIELDS)[number];

/** UTF-16 offsets of each field, null where the source does not tell it: `text.slice(start, end)` is the field. */
export type CitedPlaces = Readonly<
  Record<CitedField, { readonly start: number; readonly end: number } | null>
>;

/** One of the authors of a cited work. */
export interface CitedName {
  readonly start: number;
  readonly end: number;
  /** Given name first: "Victor Hugo" for "HUGO, Victor"; the surname alone for "Hugo V.". */
  readonly normal: string;
}

/** What the video is for: media literacy (EMI), inclusion, learning, leisure. Decides the mix, never the relevance. */
export const NATURES = ['media-literacy', 'inclusion', 'learning', 'leisure'] as const;
export type Nature = (typeof NATURES)[number];

/** For whom the video is made. Of two that are equally likely the first here is taken. */
export const LEVELS = ['general', 'child', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** A phrase that carries the subject of the video, whether the catalogue knows it or not. */
export interface Keyphrase {
  readonly text: string;
  readonly field: VideoField;
  readonly start: number;
  readonly end: number;
  /** 0..1 within this video. */
  readonly weight: number;
}

/** What was understood of a video. */
export interface VideoMetadata {
  /** ISO 639-1, or "und". */
  readonly language: string;
  /** 0..1. */
  readonly languageConfidence: number;
  readonly nature: Nature;
  /** Probabilities that sum to 1, in the order of `NATURES`. */
  readonly natureScores: readonly number[];
  readonly level: Level;
  /** Probabilities that sum to 1, in the order of `LEVELS`. */
  readonly levelScores: readonly number[];
  readonly mentions: readonly Mention[];
  readonly keyphrases: readonly Keyphrase[];
  readonly citedSources: readonly CitedSource[];
  /** Identifier of the model that read it; null when it was read without a model. */
  readonly modelId: string | null;
}

/** The text that the offsets of a mention in `field` refer to. Keywords and chapters are joined by line feeds. */
export function fieldText(page: VideoPage, field: VideoField): string {
  switch (field) {
    case 'title':
      return page.title;
    case 'description':
      return page.description;
    case 'keywords':
      return page.keywords.join('\n');
    case 'channel':
      return page.channel ?? '';
    case 'chapters':
      return page.chapters.map((chapter) => chapter.title).join('\n');
  }
}
