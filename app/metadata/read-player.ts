import { at, listAt, stringAt, textOf } from './json-path.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** Limits of an untrusted page, in UTF-16 units: YouTube itself allows titles of 100 and descriptions of 5,000. */
export const LIMITS = {
  title: 500,
  channel: 200,
  description: 20_000,
  keyword: 200,
  keywords: 200,
  category: 60,
} as const;

/** What the player response tells of the video that it plays. Every part may be absent. */
export interface PlayerFacts {
  readonly videoId: string | null;
  readonly title: string | null;
  /** The title of the microformat: translated to the language of the interface. */
  readonly shownTitle: string | null;
  readonly channel: string | null;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly category: string | null;
  readonly captionLanguages: readonly string[];
  readonly isLive: boolean;
}

// BCP 47, as far as caption tracks use it: "fr", "pt-BR", "zh-Hant".
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * Reads YouTube's player response (`videoDetails`, `microformat`, `captions`): keys unchanged from 2017 to 2026. Since
 * 2026 `videoDetails` may hold the id alone; the microformat then has the rest.
 */
export function readPlayer(player: unknown): PlayerFacts {
  const details = at(player, 'videoDetails');
  const microformat = at(player, 'microformat', 'playerMicroformatRenderer');
  return {
    videoId: stringAt(details, 'videoId'),
    title: cleanLine(at(details, 'title'), LIMITS.title),
    shownTitle: cleanLine(textOf(at(microformat, 'title')), LIMITS.title),
    channel: cleanLine(
      at(details, 'author') ?? at(microformat, 'ownerChannelName'),
      LIMITS.channel,
    ),
    description: cleanText(
      at(details, 'shortDescription') ?? textOf(at(microformat, 'description')),
      LIMITS.description,
    ),
    keywords: keywordsOf(details),
    category: cleanLine(at(microformat, 'category'), LIMITS.category),
    captionLanguages: captionLanguagesOf(player),
    isLive:
      at(details, 'isLive') === true ||
      at(microformat, 'liveBroadcastDetails', 'isLiveNow') === true,
  };
}

function keywordsOf(details: unknown): readonly string[] {
  return listAt(details, 'keywords')
    .slice(0, LIMITS.keywords)
    .map((keyword) => cleanLine(keyword, LIMITS.keyword))
    .filter((keyword) => keyword !== null);
}

function captionLanguagesOf(player: unknown): readonly string[] {
  const tracks = listAt(player, 'captions', 'playerCaptionsTracklistRenderer', 'captionTracks');
  const codes = tracks
    .map((track) => stringAt(track, 'languageCode'))
    .filter((code) => code !== null && LANGUAGE_TAG.test(code));
  return [...new Set(codes)].filter((code) => code !== null);
}
