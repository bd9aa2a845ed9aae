import { RECORD_LEVELS } from '../../shared/catalogue-record.ts';
import type { SearchKind } from '../../shared/search.ts';
import type { Candidate } from './candidate.ts';

/** As many good works as this, and nobody need look further than where they are. */
const ENOUGH = 10;
/** What answers these is the very thing that the video names: it is worth fetching from anywhere. */
const NAMED: ReadonlySet<SearchKind> = new Set(['cited-identifier', 'cited-title', 'work-title']);

/**
 * The works that the fallback chain lets through, in their order: those of this library; those of the network, then of
 * the département, then of the national library, each only while the nearer ones have fewer than ten. A work that the video
 * itself names comes through from any of them.
 */
export function nearestFirst(works: readonly Candidate[]): readonly Candidate[] {
  const near = new Set<Candidate>();
  for (const level of RECORD_LEVELS) {
    if (near.size >= ENOUGH) break;
    for (const work of works) if (work.record.source.level === level) near.add(work);
  }
  return works.filter((work) => near.has(work) || isNamed(work));
}

function isNamed({ matches }: Candidate): boolean {
  return matches.some(({ asked }) => NAMED.has(asked.search.kind));
}
