import type { Span } from '../../shared/spans.ts';
import { foldedWords } from '../../shared/text.ts';
import {
  fieldText,
  type Mention,
  type MentionType,
  type VideoField,
  type VideoMetadata,
  type VideoPage,
} from '../../shared/video.ts';
import { findSubjects, type FoundSubject, type TextPlace } from '../knowledge/find-subjects.ts';
import { weighedAs } from '../text/hashtags.ts';
import { namesOfOwnSeries } from '../text/own-series.ts';
import { proseOf } from '../text/prose.ts';
import type { Aspect, AspectKind } from './question.ts';

const KIND_OF_MENTION: Readonly<Record<MentionType, AspectKind>> = {
  person: 'person',
  work: 'work',
  organisation: 'organisation',
  place: 'place',
  date: 'period',
  event: 'event',
  subject: 'topic',
};

/** How surely a mention of each type is what the video is about, once it is read. */
const MENTION_WEIGHT: Readonly<Record<MentionType, number>> = {
  person: 1,
  work: 1,
  event: 1,
  place: 0.9,
  date: 0.7,
  organisation: 0.7,
  subject: 0.6, // a heading's word may stand in a text in another sense
};

/** How much a name says by the place it stands in, 0..1. */
const PLACE_WEIGHT: Readonly<Record<VideoField, number>> = {
  title: 1,
  keywords: 0.6, // uploaders put there what they hope to be found by
  chapters: 0.6,
  description: 0.6,
  channel: 0.2,
};
/** Links to shops, credits and thanks below the text proper. */
const OUT_OF_PROSE = 0.4;
const KEYPHRASE_WEIGHT = 0.8;
const MIN_SUBJECT_STRENGTH = 0.3;
/** A country that nothing but names of people and bodies points to. */
const BY_NAMES_ALONE = 0.5;
const PEOPLE_AND_BODIES: ReadonlySet<MentionType> = new Set(['person', 'organisation']);
const MAX_SUBJECTS = 12;
/** So many places in one title are a list. */
const ENUMERATION = 3;
const PLACE_AMONG_OTHERS = 0.5;

/**
 * What a video is about, strongest first, ties by key: the names that were read in it, the subjects of the relative index
 * that its words point to, and the phrases that carry it. One thing said twice is one aspect.
 */
export function gatherAspects(page: VideoPage, metadata: VideoMetadata): readonly Aspect[] {
  const subjects = findSubjects(page)
    .filter((found) => found.strength >= MIN_SUBJECT_STRENGTH)
    .slice(0, MAX_SUBJECTS);
  const prose = proseOf(page.description);
  const ownSeries = namesOfOwnSeries(page, metadata.mentions);
  const names = metadata.mentions.filter(({ type }) => PEOPLE_AND_BODIES.has(type));
  const named = metadata.mentions.map((mention, index) =>
    mentionAspect({ page, prose, subjects, ownSeries }, mention, index),
  );
  const all = [
    ...metadata.citedSources.map(citedAspect),
    ...named,
    ...subjects.map((found) => subjectAspect(page, found, names)),
    ...phraseAspects(page, metadata),
  ];
  return amongOthers(withoutParts(merged(all), metadata.mentions)).toSorted(
    (a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1),
  );
}

// "Londres – Paris – Berlin" is about none of the three.
function amongOthers(aspects: readonly Aspect[]): readonly Aspect[] {
  if (aspects.filter((aspect) => isTitlePlace(aspect)).length < ENUMERATION) return aspects;
  return aspects.map((aspect) =>
    isTitlePlace(aspect) ? { ...aspect, strength: aspect.strength * PLACE_AMONG_OTHERS } : aspect,
  );
}

function isTitlePlace({ kind, places: [{ field }] }: Aspect): boolean {
  return kind === 'place' && field === 'title';
}

function citedAspect(source: VideoMetadata['citedSources'][number], index: number): Aspect {
  return {
    key: `cited:${index}`,
    kind: 'cited',
    name: source.title ?? source.text,
    places: [{ field: 'description', start: source.start, end: source.end }],
    strength: 1,
    mention: index,
    subject: null,
  };
}

/** What is known of a video when its mentions are weighed. */
interface Surroundings {
  readonly page: VideoPage;
  readonly prose: readonly Span[];
  readonly subjects: readonly FoundSubject[];
  /** See `namesOfOwnSeries`. */
  readonly ownSeries: ReadonlySet<string>;
}

function mentionAspect(video: Surroundings, mention: Mention, index: number): Aspect {
  const place = { field: mention.field, start: mention.start, end: mention.end };
  const same =
    KIND_OF_MENTION[mention.type] === 'person'
      ? undefined
      : subjectAt(place, mention, video.subjects);
  const kind = KIND_OF_MENTION[mention.type];
  return {
    key: same === undefined ? `${kind}:${foldedWords(mention.normal)}` : subjectKey(same),
    kind,
    name: mention.text,
    places: [place],
    strength: mention.confidence * placeWeight(video, mention) * MENTION_WEIGHT[mention.type],
    mention: index,
    subject: null,
  };
}

// "Révolution française" read as an event is the subject of the same words: one aspect, asked in both ways.
function subjectAt(
  place: TextPlace,
  mention: Mention,
  subjects: readonly FoundSubject[],
): FoundSubject | undefined {
  if (mention.type === 'work') return undefined;
  return subjects.find((found) =>
    found.places.some(
      (other) => other.field === place.field && other.start < place.end && place.start < other.end,
    ),
  );
}

function subjectKey(found: FoundSubject): string {
  return `subject:${found.subject.label}`;
}

function subjectAspect(page: VideoPage, found: FoundSubject, names: readonly Mention[]): Aspect {
  const isName = (place: TextPlace) => found.subject.type === 'place' && isIn(place, names);
  const [place, ...others] = found.places.toSorted((a, b) => Number(isName(a)) - Number(isName(b)));
  if (place === undefined) throw new Error(`subject without a place: ${found.subject.label}`);
  return {
    key: subjectKey(found),
    kind: found.subject.type,
    name: fieldText(page, place.field).slice(place.start, place.end),
    places: [place, ...others],
    // "Elon Musk" is no video about his country, nor the club "Paris FC" about Paris; beside "Washington", which comes
    // first, he is one more witness of it.
    strength: found.strength * (isName(place) ? BY_NAMES_ALONE : 1),
    mention: null,
    subject: found.subject,
  };
}

function isIn({ field, start, end }: TextPlace, mentions: readonly Mention[]): boolean {
  return mentions.some((one) => one.field === field && one.start <= start && end <= one.end);
}

function phraseAspects(page: VideoPage, metadata: VideoMetadata): Aspect[] {
  return metadata.keyphrases.map(({ text, field, start, end, weight }) => ({
    key: `phrase:${foldedWords(text)}`,
    kind: 'phrase',
    name: text,
    places: [{ field, start, end }],
    strength: weight * PLACE_WEIGHT[weighedAs(page, field, start)] * KEYPHRASE_WEIGHT,
    mention: null,
    subject: null,
  }));
}

function placeWeight({ page, prose, ownSeries }: Surroundings, mention: Mention): number {
  const { field, start, end, normal } = mention;
  if (mention.type === 'work' && ownSeries.has(foldedWords(normal))) return PLACE_WEIGHT.channel;
  const weight = PLACE_WEIGHT[weighedAs(page, field, start)];
  if (field !== 'description') return weight;
  const inProse = prose.some((stretch) => stretch.start <= start && end <= stretch.end);
  return inProse ? weight : weight * OUT_OF_PROSE;
}

// Two witnesses of one thing: the better place is kept, the doubt left by each is multiplied.
function merged(aspects: readonly Aspect[]): Aspect[] {
  const groups = Map.groupBy(aspects, (aspect) => `${aspect.key}|${aspect.kind}`);
  return [...groups.values()].map((group) => {
    const best = group.reduce((a, b) => (b.strength > a.strength ? b : a));
    const doubt = group.reduce((rest, aspect) => rest * (1 - aspect.strength), 1);
    return { ...best, strength: Math.min(1, Math.max(best.strength, 1 - doubt)) };
  });
}

interface Named {
  readonly aspect: Aspect;
  /** Folded, between spaces: contained words are contained strings. */
  readonly words: string;
  /** Whether the catalogue has something of that name. */
  readonly isKnown: boolean;
}

// "Johnny" beside "Johnny Hallyday", and a phrase made of the words of a name, say nothing more.
function withoutParts(aspects: readonly Aspect[], mentions: readonly Mention[]): Aspect[] {
  const named = aspects.map((aspect) => ({
    aspect,
    words: ` ${foldedWords(aspect.name)} `,
    isKnown: aspect.mention !== null && (mentions[aspect.mention]?.links.length ?? 0) > 0,
  }));
  return named
    .filter((one) => !named.some((other) => other !== one && swallows(other, one)))
    .map(({ aspect }) => aspect);
}

function swallows(other: Named, one: Named): boolean {
  if (one.aspect.kind === 'cited' || one.aspect.subject !== null) return false;
  if (one.aspect.kind === 'phrase') {
    return other.aspect.kind !== 'phrase' && other.words.includes(one.words);
  }
  const longer = other.words !== one.words && other.words.includes(one.words);
  return longer && other.aspect.kind === one.aspect.kind && isAsGood(other, one);
}

// A longer name may be a name with a word too many ("Théories Star Wars"): it wins over a bare surname only, or where it is
// as sure and as well known to the catalogue.
function isAsGood(other: Named, one: Named): boolean {
  const bare = !one.words.trim().includes(' ');
  if (bare) return true;
  return other.aspect.strength >= one.aspect.strength && (other.isKnown || !one.isKnown);
}
