import type { Analysis, Quota } from '../../app/contract/schemas.ts';
import type { PageSnapshot } from '../../app/shared/video.ts';
import { videoAddress } from '../../app/shared/video-address.ts';
import { problemOf, type Problem } from '../bridge/problem.ts';

export type Answer = Extract<Analysis, { kind: 'answer' }>;

/** What the pane shows. */
export type PaneState =
  | { readonly kind: 'no-video' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'quota-spent' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Followed {
  readonly state: PaneState;
  /** As the last answer gave it; null before the first. */
  readonly quota: Quota | null;
}

/** Follows the patron from page to page: one question for each video, whatever the number of times it is seen. */
export interface PageFollower {
  /** Takes what the observer saw. Call it as often as you like. */
  readonly see: (snapshot: PageSnapshot) => void;
  /** The patron has left the videos. */
  readonly leave: () => void;
  /** Asks again for the current video, because the patron wishes it. */
  readonly retry: () => void;
  /** Asks again without a word where the last outcome may have passed. Call it every two seconds. */
  readonly again: () => void;
  /** The same object until something changes. */
  readonly current: () => Followed;
  /** Calls the listener after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Visit {
  readonly video: string;
  snapshot: PageSnapshot;
  pending: boolean;
  tries: number;
}

// A page tells of its video some seconds after its address has changed: five times two seconds.
const PATIENCE = 5;

/** Makes a follower that asks `analyse`. An answer for a video that is no longer shown is dropped. */
export function followPages(analyse: (snapshot: PageSnapshot) => Promise<Analysis>): PageFollower {
  const listeners = new Set<() => void>();
  let followed: Followed = { state: { kind: 'no-video' }, quota: null };
  let visit: Visit | null = null;

  function show(state: PaneState, quota: Quota | null = followed.quota): void {
    if (state.kind === followed.state.kind && state.kind !== 'answer' && state.kind !== 'failed') {
      if (quota === followed.quota) return;
    }
    followed = { state, quota };
    for (const listener of listeners) listener();
  }

  async function ask(asked: Visit): Promise<void> {
    asked.pending = true;
    asked.tries += 1;
    const outcome = await analyse(asked.snapshot).then(outcomeOfAnalysis, outcomeOfError);
    asked.pending = false;
    if (visit !== asked) return;
    show(patient(outcome.state, asked.tries), outcome.quota ?? followed.quota);
  }

  function begin(video: string, snapshot: PageSnapshot): void {
    visit = { video, snapshot, pending: false, tries: 0 };
    show({ kind: 'searching' });
    void ask(visit);
  }

  function leave(): void {
    visit = null;
    show({ kind: 'no-video' });
  }

  return {
    see(snapshot) {
      const address = videoAddress(snapshot.url);
      if (address === null) return leave();
      const video = `${address.site}:${address.id}`;
      if (visit?.video !== video) return begin(video, snapshot);
      visit.snapshot = snapshot;
    },
    leave,
    retry() {
      if (visit !== null) begin(visit.video, visit.snapshot);
    },
    again() {
      if (visit?.pending === false && mayPass(followed.state)) void ask(visit);
    },
    current: () => followed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function outcomeOfAnalysis(analysis: Analysis): Followed {
  switch (analysis.kind) {
    case 'answer':
      return { state: { kind: 'answer', answer: analysis }, quota: analysis.quota };
    case 'quota-spent':
      return { state: { kind: 'quota-spent' }, quota: analysis.quota };
    case 'no-video':
      // The address names a video, so the page is only not ready yet.
      return { state: { kind: 'failed', problem: 'page-unreadable' }, quota: null };
  }
}

function outcomeOfError(error: unknown): Followed {
  return { state: { kind: 'failed', problem: problemOf(error) }, quota: null };
}

/** A page that cannot be read yet is still being searched for, as far as the patron is concerned. */
function patient(state: PaneState, tries: number): PaneState {
  const unreadable = state.kind === 'failed' && state.problem === 'page-unreadable';
  return unreadable && tries < PATIENCE ? { kind: 'searching' } : state;
}

/** Whether the same question may have another outcome some seconds later. */
function mayPass(state: PaneState): boolean {
  if (state.kind === 'searching') return true;
  return (
    state.kind === 'failed' &&
    (state.problem === 'page-unreadable' || state.problem === 'unreachable')
  );
}
