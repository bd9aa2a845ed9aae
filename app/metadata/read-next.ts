import { at, listAt, stringAt, textOf } from './json-path.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { LIMITS } from './read-player.ts';

/** What the `next` response tells of the video it stands beside. Titles are in the language of the interface. */
export interface NextFacts {
  readonly videoId: string | null;
  readonly title: string | null;
  readonly channel: string | null;
  readonly description: string;
}

/**
 * Reads YouTube's `next` response (`ytInitialData` of a watch page). The id is that of the root
 * `currentVideoEndpoint` alone: the key recurs under the tiles of other videos.
 */
export function readNext(next: unknown): NextFacts {
  const contents = contentsOf(next);
  const primary = part(contents, 'videoPrimaryInfoRenderer');
  const secondary = part(contents, 'videoSecondaryInfoRenderer');
  return {
    videoId: rootVideoId(next),
    title: cleanLine(textOf(at(primary, 'title')), LIMITS.title),
    channel: cleanLine(ownerOf(secondary), LIMITS.channel),
    description: cleanText(
      textOf(at(secondary, 'attributedDescription')) ?? textOf(at(secondary, 'description')),
      LIMITS.description,
    ),
  };
}

function rootVideoId(next: unknown): string | null {
  const endpoint = at(next, 'currentVideoEndpoint');
  return (
    stringAt(endpoint, 'watchEndpoint', 'videoId') ??
    stringAt(endpoint, 'reelWatchEndpoint', 'videoId')
  );
}

function contentsOf(next: unknown): readonly unknown[] {
  const columns = at(next, 'contents', 'twoColumnWatchNextResults');
  return listAt(columns, 'results', 'results', 'contents');
}

function part(contents: readonly unknown[], name: string): unknown {
  return contents.map((content) => at(content, name)).find((found) => found !== undefined);
}

function ownerOf(secondary: unknown): string | null {
  const owner = at(secondary, 'owner', 'videoOwnerRenderer');
  return textOf(at(owner, 'title')) ?? textOf(at(owner, 'attributedTitle'));
}
