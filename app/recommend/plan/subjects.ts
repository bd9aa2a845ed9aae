import { foldText } from '../../shared/text.ts';
import { quoted } from '../text/french.ts';
import type { Subject } from '../knowledge/subject-table.ts';
import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { Aspect, PlanContext, Question } from './question.ts';

interface SubjectAspect {
  readonly aspect: Aspect;
  readonly subject: Subject;
}

/** Each further heading or number of a subject is farther from it than the one before. */
const DECAY = 0.88;
const HEADINGS = 6;
const CLASSES = 3;

/** Headings of the relative index under which a library has documents on a subject of the video. */
export function subjectHeadings(context: PlanContext): Question[] {
  return subjectAspects(context).flatMap(({ aspect, subject }) =>
    subject.headings.slice(0, HEADINGS).map((heading, at) => ({
      search: {
        kind: kindOf(subject),
        reason: `${saidOf(aspect)} : vedette ${quoted(heading)}.`,
        query: heading,
        fields: fieldsOf(subject),
        match: heading.includes(' -- ') ? 'all' : 'phrase',
        mention: aspect.mention,
      },
      aspect,
      priority: aspect.strength * DECAY ** at,
      nearness: DECAY ** at,
    })),
  );
}

/** The subject's own words, as the video writes them, in titles, contents and summaries. */
export function subjectWords(context: PlanContext): Question[] {
  return subjectAspects(context).map(({ aspect }) => ({
    search: {
      kind: 'topic-title',
      reason: `${saidOf(aspect)} : le mot dans un titre ou un résumé.`,
      query: aspect.name,
      fields: ['title', 'subject', 'contents', 'summary'],
      match: 'phrase',
      mention: aspect.mention,
    },
    aspect,
    priority: aspect.strength * 0.95,
    nearness: 1,
  }));
}

/** The shelves where such documents stand: Dewey numbers. */
export function shelves(context: PlanContext): Question[] {
  return subjectAspects(context).flatMap(({ aspect, subject }) =>
    searchable(subject.classes).map((number, at) => ({
      search: {
        kind: 'classification',
        reason: `${saidOf(aspect)} : indice ${number}.`,
        query: number,
        fields: ['classification'],
        match: 'phrase',
        mention: aspect.mention,
      },
      aspect,
      priority: aspect.strength * 0.8 * DECAY ** at,
      nearness: DECAY ** at,
    })),
  );
}

/** The shelf marks of a kind of story: "SF" on the back of a book says what no heading says. */
export function shelfMarks(context: PlanContext): Question[] {
  return subjectAspects(context).flatMap(({ aspect, subject }) =>
    subject.marks.slice(0, 2).map((mark) => ({
      search: {
        kind: 'genre',
        reason: `${saidOf(aspect)} : rayon ${mark}.`,
        query: mark,
        fields: ['classification'],
        match: 'phrase',
        mention: aspect.mention,
      },
      aspect,
      priority: aspect.strength * 0.85,
      nearness: 1,
    })),
  );
}

function subjectAspects(context: PlanContext): SubjectAspect[] {
  return context.aspects.flatMap((aspect) =>
    aspect.subject === null ? [] : [{ aspect, subject: aspect.subject }],
  );
}

function saidOf(aspect: Aspect): string {
  return `La vidéo dit ${quoted(aspect.name)}`;
}

function kindOf(subject: Subject): SearchKind {
  if (subject.type === 'place') return 'place-about';
  return subject.type === 'period' ? 'period-about' : 'topic-heading';
}

function fieldsOf(subject: Subject): readonly SearchField[] {
  if (subject.type === 'place') return ['place', 'subject', 'genre'];
  return subject.type === 'period' ? ['subject', 'place', 'person'] : ['subject', 'genre'];
}

// "59" stands for 590 to 599 when shelves are compared; a search needs a number that is written.
function searchable(classes: readonly string[]): readonly string[] {
  return classes.filter((number) => foldText(number).length >= 3).slice(0, CLASSES);
}
