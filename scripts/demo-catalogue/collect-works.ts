import { indexingKey, type Indexing } from './editable-files.ts';
import { mainAgent, type Work, type WorkHeading } from './work.ts';

/**
 * The works of the demonstration: those of the lists, with the headings that a librarian gave them, then the
 * additional ones. An additional work that a list holds too gives its headings to that one. Throws where an indexing
 * finds no work, so that a misspelt line does not pass unseen.
 */
export function collectWorks(
  listed: readonly Work[],
  additional: readonly Work[],
  indexings: readonly Indexing[],
): readonly Work[] {
  const byKey = Map.groupBy(indexings, ({ key }) => key);
  const doubles = Map.groupBy(additional, kindedKey);
  const found = new Set<string>();
  const indexed = listed.map((work) => {
    found.add(keyOf(work)).add(kindedKey(work));
    const given = [...(byKey.get(keyOf(work)) ?? []), ...(doubles.get(kindedKey(work)) ?? [])];
    return given.reduce(withIndexing, work);
  });
  const lost = indexings.filter(({ key }) => !found.has(key));
  if (lost.length > 0) {
    throw new Error(`no title of the lists for:\n${lost.map(({ where }) => where).join('\n')}`);
  }
  return [...indexed, ...additional.filter((work) => !found.has(kindedKey(work)))];
}

function keyOf(work: Work): string {
  return indexingKey(work.statement.title, mainAgent(work)?.name ?? '');
}

function kindedKey(work: Work): string {
  return `${work.kind}|${keyOf(work)}`;
}

/** A genre that was given takes the place of the one that the filing mark gave. */
function withIndexing(
  work: Work,
  { dewey, headings }: { readonly dewey: string | null; readonly headings: readonly WorkHeading[] },
): Work {
  const given = headings.some(({ tag }) => tag === '608');
  const kept = work.headings.filter(({ tag }) => !given || tag !== '608');
  const all = new Map([...kept, ...headings].map((heading) => [JSON.stringify(heading), heading]));
  return { ...work, dewey: dewey ?? work.dewey, headings: [...all.values()] };
}
