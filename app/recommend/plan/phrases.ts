import { tokenise } from '../../shared/text.ts';
import type { SearchField } from '../../shared/search.ts';
import { quoted } from '../text/french.ts';
import { fieldText, type VideoPage } from '../../shared/video.ts';
import type { TextPlace } from '../knowledge/find-subjects.ts';
import { isFunctionWord, isFurniture, stem, stems } from '../text/words.ts';
import type { PlanContext, Question } from './question.ts';

/** Punctuation that parts a title: the words on both sides are no phrase. */
const PARTED = /[^\p{L}\p{M}\p{N}\s'’-]|-\s|\s-/u;
const TEXT_FIELDS: readonly SearchField[] = ['title', 'subject', 'contents', 'summary'];

/** The phrases that carry the subject of the video, whether the catalogue knows them or not. */
export function keyphrases(context: PlanContext): Question[] {
  return context.aspects
    .filter((aspect) => aspect.kind === 'phrase' && !stems(aspect.name).every(isFurniture))
    .map((aspect) => ({
      search: {
        kind: 'keyphrase',
        reason: `La vidéo parle de ${quoted(aspect.name)}.`,
        query: aspect.name,
        fields: TEXT_FIELDS,
        match: 'all',
        mention: null,
      },
      aspect,
      priority: aspect.strength * (stems(aspect.name).length > 1 ? 0.9 : 0.55),
      nearness: 1,
    }));
}

/** The words of the title, by neighbouring pairs and then one by one: the last resort, trusted least. */
export function titleWords(context: PlanContext): Question[] {
  const words = tokenise(context.page.title).filter(
    ({ folded }) => folded.length > 2 && !isFunctionWord(folded) && !isFurniture(folded),
  );
  const pairs = words.slice(1).flatMap((token, at) => {
    const start = words[at]?.start ?? token.start;
    const pair = context.page.title.slice(start, token.end);
    return PARTED.test(pair) ? [] : [{ start, end: token.end }];
  });
  const again = saidBelow(context.page);
  return [
    ...pairs.map((place) => titleQuestion(context, place, [], 0.5)),
    ...words.map((word) => titleQuestion(context, word, again.get(stem(word.folded)) ?? [], 0.3)),
  ];
}

/** Where each word of the keywords and of the description stands first, by stem: what the title says again there. */
function saidBelow(page: VideoPage): ReadonlyMap<string, readonly TextPlace[]> {
  const places = new Map<string, readonly TextPlace[]>();
  for (const field of ['keywords', 'description'] as const) {
    for (const { folded, start, end } of tokenise(fieldText(page, field))) {
      const word = stem(folded);
      if (!places.has(word)) places.set(word, [{ field, start, end }]);
    }
  }
  return places;
}

function titleQuestion(
  context: PlanContext,
  { start, end }: { readonly start: number; readonly end: number },
  again: readonly TextPlace[],
  priority: number,
): Question {
  const name = context.page.title.slice(start, end);
  const known = context.aspects.find(({ places }) =>
    places.some((place) => place.field === 'title' && place.start <= start && end <= place.end),
  );
  return {
    search: {
      kind: 'title-words',
      reason: `Le titre de la vidéo dit ${quoted(name)}.`,
      query: name,
      fields: TEXT_FIELDS,
      match: 'all',
      mention: null,
    },
    aspect: {
      key: known?.key ?? `title:${start}-${end}`,
      kind: 'title-word',
      name,
      places: [{ field: 'title', start, end }, ...again],
      strength: priority,
      mention: null,
      subject: null,
    },
    priority,
    nearness: 1,
  };
}
