import { quoted } from '../text/french.ts';
import { stems } from '../text/words.ts';
import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { Mention } from '../../shared/video.ts';
import type { Aspect, PlanContext, Question } from './question.ts';

interface NameSearch {
  readonly kind: SearchKind;
  readonly fields: readonly SearchField[];
  readonly match: 'all' | 'phrase';
  readonly weight: number;
  /** Completes "La vidéo …". */
  readonly why: (name: string) => string;
}

const WORK: readonly NameSearch[] = [
  {
    kind: 'work-title',
    fields: ['title'],
    match: 'phrase',
    weight: 2,
    why: (name) => `cite l’œuvre ${name} : elle peut être là.`,
  },
  {
    kind: 'work-adaptation',
    fields: ['subject', 'series', 'contents', 'summary'],
    match: 'phrase',
    weight: 1.4,
    why: (name) => `cite l’œuvre ${name} : ce qui en est tiré ou en parle.`,
  },
];
const PERSON: readonly NameSearch[] = [
  {
    kind: 'creator-by',
    fields: ['creator'],
    match: 'all',
    weight: 1.8,
    why: (name) => `nomme ${name} : ce que cette personne a fait.`,
  },
  {
    kind: 'person-about',
    fields: ['person', 'title', 'subject', 'contents', 'summary'],
    match: 'all',
    weight: 1.8,
    why: (name) => `nomme ${name} : ce qui parle de cette personne.`,
  },
];
const ORGANISATION: readonly NameSearch[] = [
  {
    kind: 'organisation-about',
    fields: ['organisation', 'subject', 'title', 'summary'],
    match: 'phrase',
    weight: 1,
    why: (name) => `nomme ${name}.`,
  },
];
const PLACE: readonly NameSearch[] = [
  {
    kind: 'place-about',
    fields: ['place', 'subject', 'title', 'summary'],
    match: 'phrase',
    weight: 1.1,
    why: (name) => `nomme le lieu ${name}.`,
  },
];
const EVENT: readonly NameSearch[] = [
  {
    kind: 'event-about',
    fields: ['subject', 'place', 'title', 'summary', 'contents'],
    match: 'all',
    weight: 1.6,
    why: (name) => `parle d’un événement : ${name}.`,
  },
];
const TOPIC: readonly NameSearch[] = [
  {
    kind: 'topic-title',
    fields: ['title', 'subject', 'contents', 'summary'],
    match: 'phrase',
    weight: 1,
    why: (name) => `parle de ${name}.`,
  },
];

const SEARCHES: Readonly<Partial<Record<Aspect['kind'], readonly NameSearch[]>>> = {
  work: WORK,
  person: PERSON,
  organisation: ORGANISATION,
  place: PLACE,
  event: EVENT,
  topic: TOPIC,
};

/** Searches for each name read in the video: works, people, bodies, places, events, subjects, as it stands there. */
export function namesInTheText(context: PlanContext): Question[] {
  return context.aspects.flatMap((aspect) => {
    const mention = mentionOf(context, aspect);
    if (mention === null) return [];
    return (SEARCHES[aspect.kind] ?? []).map((form) => question(form, aspect, mention));
  });
}

/**
 * Headings and names of the catalogue to which a name was linked. Forms are left out: « Nouvelles » as a form is not what
 * a video of news is about.
 */
export function linkedHeadings(context: PlanContext): Question[] {
  return context.aspects.flatMap((aspect) => {
    const mention = mentionOf(context, aspect);
    if (mention === null) return [];
    return mention.links
      .filter((link) => link.headingType !== 'genre')
      .slice(0, 2)
      .flatMap((link) => linkQuestions(aspect, mention, link));
  });
}

function mentionOf(context: PlanContext, aspect: Aspect): Mention | null {
  if (aspect.mention === null || aspect.kind === 'cited') return null;
  return context.metadata.mentions[aspect.mention] ?? null;
}

function question(form: NameSearch, aspect: Aspect, mention: Mention): Question {
  const single = stems(mention.normal).length < 2;
  return {
    search: {
      kind: form.kind,
      reason: `La vidéo ${form.why(quoted(mention.text))}`,
      query: mention.normal,
      fields: form.fields,
      match: form.match,
      mention: aspect.mention,
    },
    aspect,
    priority: form.weight * aspect.strength * (single ? 0.8 : 1),
    nearness: 1,
  };
}

const LINK_KIND: Readonly<Record<Mention['links'][number]['headingType'], SearchKind>> = {
  person: 'person-about',
  family: 'person-about',
  corporate: 'organisation-about',
  work: 'work-adaptation',
  topic: 'topic-heading',
  keyword: 'topic-heading',
  place: 'place-about',
  genre: 'genre',
};
const LINK_FIELDS: Readonly<
  Record<Mention['links'][number]['headingType'], readonly SearchField[]>
> = {
  person: ['person'],
  family: ['person'],
  corporate: ['organisation', 'subject'],
  work: ['subject'],
  topic: ['subject'],
  keyword: ['subject'],
  place: ['place', 'subject'],
  genre: ['genre'],
};

function linkQuestions(
  aspect: Aspect,
  mention: Mention,
  link: Mention['links'][number],
): Question[] {
  const heading = link.label.replace(/\s*\([^)]*\)\s*$/, '');
  const search = {
    kind: LINK_KIND[link.headingType],
    reason: `Le catalogue connaît ${quoted(mention.text)} sous la vedette ${quoted(link.label)}.`,
    query: heading,
    fields: LINK_FIELDS[link.headingType],
    match: 'phrase',
    mention: aspect.mention,
  } as const;
  const whole = {
    search,
    aspect,
    priority: 1.5 * aspect.strength * link.score,
    nearness: link.score,
  };
  const [broader] = heading.split(' -- ');
  if (broader === undefined || broader === heading) return [whole];
  const wider = { ...search, kind: 'topic-broader', query: broader } as const;
  return [
    whole,
    { search: wider, aspect, priority: 0.9 * aspect.strength * link.score, nearness: link.score },
  ];
}
