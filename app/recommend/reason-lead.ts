import type { CatalogueRecord, EventDates } from '../shared/catalogue-record.ts';
import { instantOf } from '../shared/instant.ts';
import type { SearchKind } from '../shared/search.ts';
import type { Mention } from '../shared/video.ts';
import { arrivalYear, criticalWords } from '../shared/traits.ts';
import { languageName, quoted } from './text/french.ts';

/** What a reason depends on beside the document and its proof. */
export interface ReasonContext {
  /** Kinds of the searches by trait that the document answers. */
  readonly kinds: ReadonlySet<SearchKind>;
  /** Of the video, ISO 639-1. */
  readonly language: string;
  /** Of the video: an aspect names its own by index. */
  readonly mentions: readonly Mention[];
  /** Instant, ISO 8601. */
  readonly now: string;
}

type Lead = (record: CatalogueRecord, context: ReasonContext) => string | null;

/** Facts of a document, said of any. */
const FACTS: readonly Lead[] = [appointment, novelty, ownLanguage];
/** Why a librarian would think of a document; said of none that the video itself names, or whose maker it names. */
const THOUGHTS: readonly Lead[] = [criticalView, ofTheStacks];
const NAMED: ReadonlySet<SearchKind> = new Set([
  'cited-identifier',
  'cited-title',
  'work-title',
  'creator-by',
]);

/**
 * What a document is beside its subject, to begin its reason with: an appointment, a novelty, a document in the language
 * of the video, a critical view, one from the stacks: the first that holds, null where none does. `proof` is the kind of
 * search by which it was found best.
 */
export function leadOf(
  record: CatalogueRecord,
  proof: SearchKind,
  context: ReasonContext,
): string | null {
  for (const lead of NAMED.has(proof) ? FACTS : [...FACTS, ...THOUGHTS]) {
    const said = lead(record, context);
    if (said !== null) return said;
  }
  return null;
}

function appointment({ event }: CatalogueRecord, { now }: ReasonContext): string | null {
  if (event === null) return null;
  const where = event.place === null ? '' : `, ${event.place}`;
  return `Rendez-vous le ${dayOf(event, now)}${where}`;
}

/** The next of its days, or the one that has begun. */
function dayOf({ times, timeZone }: EventDates, now: string): string {
  const next = times.find(({ end }) => end > now) ?? times[0];
  const sameYear = next?.start.slice(0, 4) === now.slice(0, 4);
  return new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(instantOf(next?.start ?? now));
}

function novelty(record: CatalogueRecord, { kinds }: ReasonContext): string | null {
  return kinds.has('new-acquisition') ? `Nouveauté de ${arrivalYear(record)}` : null;
}

function criticalView(record: CatalogueRecord, { kinds }: ReasonContext): string | null {
  const words = kinds.has('counter-view') ? criticalWords(record) : null;
  return words === null ? null : `Pour un regard critique (${quoted(words)})`;
}

function ownLanguage(_record: CatalogueRecord, { kinds, language }: ReasonContext): string | null {
  return kinds.has('video-language') ? `En ${languageName(language)} comme la vidéo` : null;
}

function ofTheStacks({ year }: CatalogueRecord, { kinds }: ReasonContext): string | null {
  return kinds.has('long-tail') ? `À redécouvrir dans le fonds (${year})` : null;
}
