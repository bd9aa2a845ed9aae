import type { HeadingType } from '../../shared/catalogue-record.ts';
import type { CatalogueSearch, Gazetteer, NameMatch } from '../../shared/search.ts';
import { foldedWords, type Token } from '../../shared/text.ts';
import type { MentionType, VideoPage } from '../../shared/video.ts';

const HEADING: Readonly<Record<MentionType, HeadingType>> = {
  person: 'person',
  work: 'work',
  organisation: 'corporate',
  place: 'place',
  date: 'topic',
  event: 'topic',
  subject: 'topic',
};

/** A small gazetteer: every name with its type, found wherever its folded words stand side by side. */
export function gazetteerOf(names: Readonly<Record<string, MentionType>>): Gazetteer {
  const entries = Object.entries(names).map(([label, type]) => ({
    label,
    type,
    words: foldedWords(label).split(' '),
  }));
  return {
    size: entries.length,
    find: (tokens) =>
      tokens.flatMap((_, from) =>
        entries
          .filter(({ words }) => words.every((word, i) => tokens[from + i]?.folded === word))
          .map(({ label, type, words }) => match(label, type, from, words.length)),
      ),
  };
}

function match(label: string, type: MentionType, from: number, length: number): NameMatch {
  const link = { label, authorityId: null, frequency: 1, score: 1, reason: 'same words' };
  return { from, to: from + length, type, links: [{ ...link, headingType: HEADING[type] }] };
}

/** A gazetteer that knows nothing. */
export const noNames: Gazetteer = { size: 0, find: (_tokens: readonly Token[]) => [] };

/** An index that answers document frequencies only: `words` by word, `creators` for those that people bear. */
export function searchOf(
  size: number,
  words: Readonly<Record<string, number>> = {},
  creators: Readonly<Record<string, number>> = {},
): CatalogueSearch {
  return {
    size,
    search: (search) => ({ search, hits: [], total: 0 }),
    documentFrequency: (word, field) => (field === 'creator' ? creators[word] : words[word]) ?? 0,
    close: () => undefined,
  };
}

/** A page with the given parts, otherwise empty. */
export function pageOf(parts: Partial<VideoPage>): VideoPage {
  return {
    site: 'demo',
    id: 'aaaaaaaaaaa',
    title: 'Sans titre',
    shownTitle: null,
    channel: null,
    description: '',
    keywords: [],
    category: null,
    chapters: [],
    captionLanguages: [],
    isLive: false,
    titleSource: 'player',
    ...parts,
  };
}
