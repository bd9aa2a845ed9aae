import { createHash } from 'node:crypto';
import type { Analysis, DemoVideo, Quota } from '../contract/schemas.ts';
import type { Caller, Handlers } from '../contract/transport.ts';
import { readPage } from '../metadata/read-page.ts';
import type { SeatsStore } from '../store/seats/open.ts';
import type { PageSnapshot, VideoPage } from '../shared/video.ts';
import { recommend } from '../recommend/recommend.ts';
import { askLibrary, type AnswerParts } from './answer.ts';
import { cardOf, recordView } from './cards.ts';
import type { Library } from './library.ts';
import { createStart } from './start.ts';

export interface ServiceParts extends Omit<AnswerParts, 'library'> {
  /** The library to answer a call from: it may be another one at the next call. */
  readonly currentLibrary: () => Library;
  readonly seats: SeatsStore;
  readonly libraryName: string;
  readonly offer: Quota['offer'];
  /** Analyses a seat and calendar month; null: no limit. */
  readonly limit: number | null;
  /** The wall clock: the month of the quota, and whether an event is over, are read from it. */
  readonly now: () => Date;
  /** Empty outside the demonstration. */
  readonly demoVideos: readonly DemoVideo[];
}

/** The parts for one call: it keeps the library that it began with. */
interface CallParts extends ServiceParts, AnswerParts {}

type Answered = Omit<Extract<Analysis, { kind: 'answer' }>, 'cached' | 'quota'>;

/** The service's side of the contract, over the live library and one store of counters. */
export function createService(parts: ServiceParts): Handlers {
  const start = createStart(parts.policy, parts.now);
  return {
    'video.analyse': (snapshot, caller) =>
      analyse({ ...parts, library: parts.currentLibrary() }, snapshot, caller),
    'catalogue.record': ({ recordId }) => {
      const record = parts.currentLibrary().catalogue.record(recordId);
      return Promise.resolve(record === null ? null : recordView(record));
    },
    'seat.quota': (_nothing, caller) => Promise.resolve(quotaOf(parts, caller)),
    'library.about': () => {
      const { buildId, records, items } = parts.currentLibrary().catalogue.build;
      const modelId = parts.tagger?.id ?? null;
      return Promise.resolve({ name: parts.libraryName, buildId, records, items, modelId });
    },
    'library.start': () => start(parts.currentLibrary().catalogue),
    'demo.videos': () =>
      Promise.resolve(
        parts.demoVideos.map(({ id, title, channel, theme }) => ({ id, title, channel, theme })),
      ),
  };
}

/** A video that any seat has had analysed on this catalogue costs nothing, even if its page says more by now. */
async function analyse(
  parts: CallParts,
  snapshot: PageSnapshot,
  caller: Caller,
): Promise<Analysis> {
  const page = readPage(snapshot);
  if (page === null) return { kind: 'no-video' };
  const key = `${page.site} ${page.id}`;
  const content = contentOf(page);
  const kept = readKept(parts.seats.cachedAnswer(key));
  if (kept?.content === content) return complete(parts, caller, kept.answered, true);
  if (kept === null && isSpent(parts, caller)) return spent(parts, caller);
  const answered = await answer(parts, page);
  const answerText = JSON.stringify({ content, answered } satisfies Kept);
  if (kept !== null) parts.seats.replaceAnswer(key, answerText);
  else if (!debit(parts, caller, key, answerText)) return spent(parts, caller);
  return complete(parts, caller, answered, kept !== null);
}

/** Counts the analysis and keeps its answer; false where another call of the seat took the last one meanwhile. */
function debit(parts: ServiceParts, caller: Caller, key: string, answerText: string): boolean {
  const outcome = parts.seats.debitAndCache({
    seat: caller.seat,
    month: monthOf(parts.now()),
    limit: parts.limit,
    key,
    answer: answerText,
  });
  return outcome.kind === 'debited';
}

async function answer(parts: CallParts, page: VideoPage): Promise<Answered> {
  const asked = await askLibrary(page, parts, parts.now());
  const recommendations = recommend(asked);
  return {
    kind: 'answer',
    videoId: page.id,
    title: page.title,
    nature: recommendations.nature,
    understood: [...recommendations.understood],
    cards: recommendations.documents.flatMap((document) => cardOf(document, asked.records) ?? []),
  };
}

/** An answer is kept for long: what has expired since is left out of it. */
function complete(
  parts: ServiceParts,
  caller: Caller,
  answered: Answered,
  cached: boolean,
): Analysis {
  const now = parts.now().getTime();
  const cards = answered.cards.filter(
    ({ expires }) => expires === null || Date.parse(expires) > now,
  );
  return { ...answered, cards, cached, quota: quotaOf(parts, caller) };
}

/** An answer and what it is a function of: a page that says something else is read again. */
interface Kept {
  readonly content: string;
  readonly answered: Answered;
}

// Written by `analyse` above, and checked again by the contract on its way out.
function readKept(text: string | null): Kept | null {
  return text === null ? null : (JSON.parse(text) as Kept);
}

function contentOf(page: VideoPage): string {
  return createHash('sha256').update(JSON.stringify(page)).digest('hex');
}

function spent(parts: ServiceParts, caller: Caller): Analysis {
  return { kind: 'quota-spent', quota: quotaOf(parts, caller) };
}

function isSpent(parts: ServiceParts, caller: Caller): boolean {
  const { used, limit } = quotaOf(parts, caller);
  return limit !== null && used >= limit;
}

function quotaOf(parts: ServiceParts, caller: Caller): Quota {
  const used = parts.seats.used(caller.seat, monthOf(parts.now()));
  return { offer: parts.offer, used, limit: parts.limit };
}

/** "2026-11": the calendar month where the seat stands. */
function monthOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
