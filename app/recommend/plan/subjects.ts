import { foldText } from '../../shared/text.ts';
import { fieldText } from '../../shared/video.ts';
import { quoted } from '../text/french.ts';
import { stems } from '../text/words.ts';
import { isFirstOn } from '../knowledge/shelves.ts';
import type { Subject } from '../knowledge/subject-table.ts';
import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { Aspect, CatalogueStatistics, PlanContext, Question } from './question.ts';

interface SubjectAspect {
  readonly aspect: Aspect;
  readonly subject: Subject;
}

/** Each further heading or number of a subject is farther from it than the one before. */
const DECAY = 0.88;
/** A document that only has to do with a country. */
const SIDEWAYS = 0.8;
/** A heading that only the table gives, for a word that is not its own: « Droit » for "prison". */
const WIDER = 0.85;
const HEADINGS = 6;
const CLASSES = 3;
const NAME_NEARNESS = 0.85;
/** A country whose name the video does not say in any form: « Ukraine » for "Zelensky". */
const UNSAID_PLACE = 0.5;
const SAME_BEGINNING = 4;
/** Words of the subject that the video does not say: fewer, and trusted less. */
const NEIGHBOURS = 3;
const NEIGHBOUR_NEARNESS = 0.35;
/** A word that more documents have than this says too little of the subject. */
const NEIGHBOUR_SHARE = 0.01;
const NEIGHBOUR_AT_LEAST = 5;

/** Headings of the relative index under which a library has documents on a subject of the video. */
export function subjectHeadings(context: PlanContext): Question[] {
  return subjectAspects(context).flatMap(({ aspect, subject }) =>
    heldFirst(subject, context.statistics).map((heading, at) => ({
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
      nearness: DECAY ** at * lent(context, aspect, subject, heading),
    })),
  );
}

/** Nearest first, those that the catalogue has not last: of a shelf that is empty the next one takes the place. */
function heldFirst(subject: Subject, statistics: CatalogueStatistics): string[] {
  const isHeld = (word: string): boolean =>
    fieldsOf(subject).some((field) => statistics.documentFrequency(word, field) > 0);
  const held = subject.headings.filter((heading) => stems(heading).every(isHeld));
  return [...new Set([...held, ...subject.headings])].slice(0, HEADINGS);
}

/** How near a heading of the table is to the word that led to it, 0..1. */
function lent(context: PlanContext, aspect: Aspect, subject: Subject, heading: string): number {
  // « Musique -- Irlande » is Irish, and first of all music.
  if (subject.type === 'place') return heading.includes(' -- ') ? SIDEWAYS : 1;
  if (subject.type === 'period') return 1;
  const own = new Set([heading, subject.label].flatMap(stems));
  const isSaid = saidWords(context, aspect)
    .flatMap(stems)
    .some((word) => own.has(word));
  return isSaid ? 1 : WIDER;
}

/** The words of a subject in titles, contents and summaries: those that the video says, its name, then its neighbours. */
export function subjectWords(context: PlanContext): Question[] {
  return subjectAspects(context).flatMap(({ aspect, subject }) => {
    const said = saidWords(context, aspect);
    const names = subject.type === 'topic' ? [] : labelWords(subject.label);
    const near = neighbours(subject, context.statistics).slice(0, NEIGHBOURS);
    return unlike([
      ...said.slice(0, 1).map((query) => ({ query, nearness: 1 })),
      ...names.map((query) => ({ query, nearness: nameNearness(subject, said) })),
      ...near.map((query, at) => ({ query, nearness: NEIGHBOUR_NEARNESS * DECAY ** at })),
    ]).map((word) => wordQuestion(aspect, subject, word));
  });
}

function beginnings(text: string): string[] {
  return stems(text).map((word) => word.slice(0, SAME_BEGINNING));
}

// "Irlandaise" says Ireland; "Zelensky" only makes one think of Ukraine, which a summary may name for another reason.
function nameNearness({ type, label }: Subject, said: readonly string[]): number {
  const own = new Set(beginnings(label));
  const isSaid = type !== 'place' || said.flatMap(beginnings).some((word) => own.has(word));
  return isSaid ? NAME_NEARNESS : NAME_NEARNESS * UNSAID_PLACE;
}

const TEXTS: readonly SearchField[] = ['title', 'contents', 'summary'];
// A country's headings are asked for by its name already.
const WORD_FIELDS: Readonly<Record<Subject['type'], readonly SearchField[]>> = {
  place: TEXTS,
  period: [...TEXTS, 'subject', 'person'],
  topic: [...TEXTS, 'subject', 'person'],
  story: [...TEXTS, 'subject', 'person'],
};

interface Word {
  readonly query: string;
  readonly nearness: number;
}

function wordQuestion(aspect: Aspect, subject: Subject, { query, nearness }: Word): Question {
  return {
    search: {
      kind: 'topic-title',
      reason: `${saidOf(aspect)} : ${quoted(query)} dans un titre ou un résumé.`,
      query,
      fields: WORD_FIELDS[subject.type],
      match: 'phrase',
      mention: aspect.mention,
    },
    aspect,
    priority: aspect.strength * nearness,
    nearness,
  };
}

function saidWords({ page }: PlanContext, aspect: Aspect): string[] {
  return aspect.places.map(({ field, start, end }) => fieldText(page, field).slice(start, end));
}

// "la mort et le deuil" is two names; so is "Napoléon et l'Empire", without harm.
function labelWords(label: string): string[] {
  return label.split(/, | et /u).map((name) => name.replace(/^(?:le |la |les |l['’])/u, '').trim());
}

/** Other words of the subject that some documents of this very catalogue have: "Bastille" and "Valmy" for the Revolution. */
function neighbours(subject: Subject, statistics: CatalogueStatistics): string[] {
  const most = Math.max(NEIGHBOUR_AT_LEAST, statistics.size * NEIGHBOUR_SHARE);
  return subject.cues
    .filter(({ words }) => {
      const frequencies = words.map((word) => statistics.documentFrequency(word));
      return frequencies.every((count) => count > 0) && Math.min(...frequencies) <= most;
    })
    .map(({ words }) => words.join(' '));
}

function unlike(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ query }) => {
    const key = stems(query).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
      nearness: DECAY ** (isFirstOn(number, subject) ? at : at + 1),
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
