import type { Aspect, PlanContext, Question } from './question.ts';

/** Sources that the description cites: by their number, else by their title. The surest searches there are. */
export function citedSources(context: PlanContext): Question[] {
  return context.aspects
    .filter((aspect) => aspect.kind === 'cited')
    .flatMap((aspect) => {
      const source = context.metadata.citedSources[aspect.mention ?? -1];
      if (source === undefined) return [];
      return [...byIdentifier(aspect, source.identifier), ...byTitle(aspect, source.title)];
    });
}

function byIdentifier(aspect: Aspect, identifier: string | null): Question[] {
  if (identifier === null) return [];
  const search = {
    kind: 'cited-identifier',
    reason: `La description donne l’identifiant ${identifier}.`,
    query: identifier,
    fields: ['identifier'],
    match: 'phrase',
    mention: aspect.mention,
  } as const;
  return [{ search, aspect, priority: 3, nearness: 1 }];
}

function byTitle(aspect: Aspect, title: string | null): Question[] {
  if (title === null) return [];
  const search = {
    kind: 'cited-title',
    reason: `La description cite ${title}.`,
    query: title,
    fields: ['title'],
    match: 'phrase',
    mention: aspect.mention,
  } as const;
  return [{ search, aspect, priority: 2.8, nearness: 1 }];
}
