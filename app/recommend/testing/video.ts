import type { CitedSource, Mention, VideoMetadata, VideoPage } from '../../shared/video.ts';

/** The instant of the tests. */
export const NOW = '2026-11-28T12:00:00Z';

/** A page with the given parts; the rest empty. */
export function videoPage(parts: Partial<VideoPage>): VideoPage {
  return {
    site: 'demo',
    id: 'AAAAAAAAAAA',
    title: '',
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

/** What was understood, with the given parts; the rest empty. */
export function videoMetadata(parts: Partial<VideoMetadata>): VideoMetadata {
  return {
    language: 'fr',
    languageConfidence: 1,
    nature: 'learning',
    natureScores: [0, 0, 1, 0],
    level: 'general',
    levelScores: [1, 0, 0],
    mentions: [],
    keyphrases: [],
    citedSources: [],
    modelId: null,
    ...parts,
  };
}

/** A mention of `text`, where it stands first in the title. */
export function titleMention(page: VideoPage, type: Mention['type'], text: string): Mention {
  const start = page.title.indexOf(text);
  return {
    type,
    field: 'title',
    start,
    end: start + text.length,
    text,
    normal: text,
    confidence: 0.9,
    source: 'model',
    years: null,
    links: [],
  };
}

/** A work that the description cites, with the given parts; the rest untold. */
export function citedSource(
  parts: Pick<CitedSource, 'start' | 'end' | 'text'> & Partial<CitedSource>,
): CitedSource {
  return {
    kind: 'reference',
    identifier: null,
    author: null,
    title: null,
    publisher: null,
    year: null,
    places: { author: null, title: null, publisher: null, year: null },
    names: [],
    ...parts,
  };
}
