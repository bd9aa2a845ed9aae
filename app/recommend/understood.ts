import type { AskedSearch } from './plan.ts';
import type { Aspect } from './plan/question.ts';
import { stems } from './text/words.ts';

const MOST_UNDERSTOOD = 8;
const SURE_ENOUGH_TO_SAY = 0.3;
const NAMED: ReadonlySet<Aspect['kind']> = new Set([
  'cited',
  'work',
  'person',
  'event',
  'place',
  'period',
  'topic',
  'story',
  'organisation',
]);

/** The surest names and subjects that were asked for, as the video writes them; a part of another is left out. */
export function understood(asked: readonly AskedSearch[]): string[] {
  const names: { readonly name: string; readonly words: string }[] = [];
  for (const { aspect } of asked.toSorted((a, b) => b.aspect.strength - a.aspect.strength)) {
    if (!NAMED.has(aspect.kind) || aspect.strength < SURE_ENOUGH_TO_SAY) continue;
    const name = aspect.name.replaceAll(/\s+/g, ' ').trim();
    const words = ` ${stems(name).join(' ')} `;
    if (!names.some((other) => other.words.includes(words))) names.push({ name, words });
  }
  return names.slice(0, MOST_UNDERSTOOD).map(({ name }) => name);
}
