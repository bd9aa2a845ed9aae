import type { SearchField, SearchKind } from '../../shared/search.ts';
import { wordsIn } from '../../shared/text.ts';
import {
  arrivalTrait,
  CRITICAL_TRAIT,
  EVENT_TRAIT,
  languageTrait,
  STACKS_TRAIT,
} from '../../shared/traits.ts';
import { BIBLIOGRAPHIC_CODE } from '../../shared/language-codes.ts';
import { languageName, quoted } from '../text/french.ts';
import { isFunctionWord, standsIn, stems } from '../text/words.ts';
import type { Subject } from '../knowledge/subject-table.ts';
import { headStems } from '../text/headings.ts';
import type { Aspect, CatalogueStatistics, PlanContext, Question } from './question.ts';

/** A librarian also thinks of what else could be handed over on the same thing; each kind opens a list in one direction. */
interface Opening {
  readonly kind: SearchKind;
  readonly trait: string;
  readonly weight: number;
  /** As many things of the video are asked about: the searches are few, and these are the surest. */
  readonly aspects: number;
  /** Completes "La vidéo parle de « jazz » : …" in the trace: why a librarian would look there. */
  readonly why: string;
}

const SURE_ENOUGH = 0.3;
const OPENED: ReadonlySet<Aspect['kind']> = new Set([
  'work',
  'person',
  'organisation',
  'place',
  'event',
  'period',
  'topic',
  'story',
]);
const FIELDS: readonly SearchField[] = [
  'subject',
  'person',
  'place',
  'organisation',
  'title',
  'contents',
  'summary',
];

/**
 * Openings on the surest things of the video: what takes place here soon, what has just come, what sees it critically,
 * what sleeps in the stacks, what is in the language of the video. A kind of which the catalogue has nothing is not
 * planned.
 */
export function openings(context: PlanContext): Question[] {
  const kinds = openingsOf(context).filter(({ trait }) => isBorne(trait, context.statistics));
  if (kinds.length === 0) return [];
  return context.aspects
    .filter(({ kind, strength }) => OPENED.has(kind) && strength >= SURE_ENOUGH)
    .flatMap((aspect) => {
      const words = wordsFor(aspect, context);
      return words === null ? [] : [{ aspect, words }];
    })
    .flatMap(({ aspect, words }, at) =>
      kinds
        .filter(({ aspects }) => at < aspects)
        .map((kind) => openingQuestion(kind, aspect, words)),
    );
}

function openingsOf({ metadata, year }: PlanContext): Opening[] {
  const code = BIBLIOGRAPHIC_CODE[metadata.language];
  return [
    {
      kind: 'event-near',
      trait: EVENT_TRAIT,
      aspects: 2,
      weight: 0.9,
      why: 'un rendez-vous à la bibliothèque va plus loin qu’un écran.',
    },
    // What came last December is still new in January.
    ...[year, year - 1].map((each) => ({
      kind: 'new-acquisition' as const,
      trait: arrivalTrait(each),
      aspects: 2,
      weight: 0.8,
      why: `ce qui est nouveau (${each}) n’a pas encore été vu.`,
    })),
    {
      kind: 'counter-view',
      trait: CRITICAL_TRAIT,
      aspects: 1,
      weight: 0.8,
      why: 'un document qui discute, pour se faire un avis.',
    },
    {
      kind: 'long-tail',
      trait: STACKS_TRAIT,
      aspects: 1,
      weight: 0.5,
      why: 'un document ancien du fonds, que personne ne penserait à demander.',
    },
    ...(code === undefined || metadata.language === 'fr'
      ? []
      : [
          {
            kind: 'video-language' as const,
            trait: languageTrait(code),
            aspects: 2,
            weight: 0.9,
            why: `la vidéo est en ${languageName(metadata.language)}.`,
          },
        ]),
  ];
}

function isBorne(trait: string, statistics: CatalogueStatistics): boolean {
  return statistics.documentFrequency(trait, 'identifier') > 0;
}

/**
 * The name as the video writes it; of a subject the heading that the video says, else the first, of those of which the
 * catalogue has the words.
 */
function wordsFor(aspect: Aspect, { metadata, statistics }: PlanContext): string | null {
  const mention = aspect.mention === null ? undefined : metadata.mentions[aspect.mention];
  const names =
    aspect.subject === null
      ? [mention?.normal ?? aspect.name]
      : [...headingsSaidFirst(aspect.subject, aspect.name), aspect.name];
  return names.find((name) => isKnown(name, statistics)) ?? null;
}

function headingsSaidFirst({ headings }: Subject, name: string): readonly string[] {
  const said = stems(name);
  const heads = headings.filter((heading) => !heading.includes(' -- '));
  const isSaid = (heading: string): boolean => standsIn(headStems(heading, ''), said, 'all');
  return [...heads.filter(isSaid), ...heads.filter((heading) => !isSaid(heading))];
}

function isKnown(name: string, statistics: CatalogueStatistics): boolean {
  const words = wordsIn(name).filter((word) => !isFunctionWord(word));
  return (
    words.length > 0 &&
    words.every((word) => FIELDS.some((field) => statistics.documentFrequency(word, field) > 0))
  );
}

function openingQuestion(
  { kind, trait, weight, why }: Opening,
  aspect: Aspect,
  query: string,
): Question {
  return {
    search: {
      kind,
      reason: `La vidéo parle de ${quoted(aspect.name)} : ${why}`,
      query,
      fields: FIELDS,
      match: 'all',
      mention: aspect.mention,
      trait,
    },
    aspect,
    priority: weight * aspect.strength,
    nearness: 1,
  };
}

/** Rameau's headings for how news is made and unmade, not for newspapers at large. */
const MEDIA_CRITICISM = [
  'Sensationnalisme dans la presse',
  'Médias -- Aspect moral',
  'Désinformation',
] as const;

/** What YouTube calls the news of the day. */
const NEWS_CATEGORY = 'News & Politics';
/** Rows of the relative index: who speaks of these speaks of the news, or of how it is made. */
const NEWS_SUBJECTS: ReadonlySet<string> = new Set([
  'les médias et la presse',
  'la vie politique',
  'les théories du complot',
]);

/**
 * Beside news and polemics, what teaches to read them: books on the press itself. They answer what the video is, not
 * what it says. A ghost hunter invites to doubt too, though not of the press.
 */
export function mediaCriticism(context: PlanContext): Question[] {
  const { page, metadata } = context;
  if (metadata.nature !== 'media-literacy' || page.title === '' || !isNews(context)) return [];
  const aspect = wholeVideo(page.title, 'nature:news', MEDIA_STRENGTH);
  return MEDIA_CRITICISM.map((query, at) => ({
    search: {
      kind: 'counter-view',
      reason: `La vidéo traite de l’actualité : ${quoted(query)} apprend à lire ce genre de sources.`,
      query,
      fields: ['subject'],
      match: 'all',
      mention: null,
    },
    aspect,
    priority: aspect.strength,
    nearness: 0.95 ** at,
  }));
}

function isNews({ page, aspects }: PlanContext): boolean {
  const isOfNews = aspects.some(({ subject }) => NEWS_SUBJECTS.has(subject?.label ?? ''));
  return page.category === NEWS_CATEGORY || isOfNews;
}

/** Below what answers the subject itself. */
const MEDIA_STRENGTH = 0.22;
const FRENCH_STRENGTH = 0.6;

/** Languages that French schools teach to nearly all: who watches a video in one of them reads French as a rule. */
const SCHOOL_LANGUAGES = new Set(['en', 'es', 'de', 'it']);
/** How records call what teaches French to those who speak another language, Rameau's word first. */
const FRENCH_FOR_OTHERS = ['allophones', 'français langue étrangère', 'alphabétisation'] as const;

/** To learn French, for those whose video is in a language that few learn at school. */
export function frenchLearning({ page, metadata, statistics }: PlanContext): Question[] {
  const { language, nature } = metadata;
  const isTaught = SCHOOL_LANGUAGES.has(language) && (language === 'en' || nature !== 'inclusion');
  if (!(language in BIBLIOGRAPHIC_CODE) || language === 'fr' || isTaught || page.title === '')
    return [];
  const aspect = wholeVideo(page.title, 'nature:language', FRENCH_STRENGTH);
  return FRENCH_FOR_OTHERS.filter((words) => isKnown(words, statistics)).map((query, at) => ({
    search: {
      kind: 'french-learning',
      reason: `La vidéo est en ${languageName(language)} : de quoi apprendre le français.`,
      query,
      fields: ['subject', 'genre', 'title'],
      match: 'phrase',
      mention: null,
    },
    aspect,
    priority: aspect.strength,
    nearness: 0.9 ** at,
  }));
}

function wholeVideo(title: string, key: string, strength: number): Aspect {
  return {
    key,
    kind: 'nature',
    name: title,
    places: [{ field: 'title', start: 0, end: title.length }],
    strength,
    mention: null,
    subject: null,
  };
}
