import type { PageSnapshot } from '../shared/video.ts';
import { parseJson } from './balanced-json.ts';
import { at, listAt, stringAt } from './json-path.ts';
import { readNext } from './read-next.ts';
import { readPlayer } from './read-player.ts';
import { readSavedHtml, type SavedHtml } from './saved-html.ts';

const WATCH = 'https://www.youtube.com/watch?v=';

/** A recording in any of its forms, brought to the parts of a saved page. */
interface Recording extends SavedHtml {
  /** The address that the recording itself gives. */
  readonly url: string | null;
}

const NOTHING: Recording = {
  url: null,
  player: undefined,
  next: undefined,
  documentTitle: null,
  displayed: null,
};

/**
 * The snapshot that an observer would have taken of a recorded page: a saved watch page (HTML), a player response, a
 * `next` response, the array that older pages fetched (`pbj=1`), the answer of `get_video_info`, or a bundle of them.
 * Without an address, the recording's own root names the video; null where it names none. Never throws.
 */
export function snapshotOfRecording(text: string, url: string | null): PageSnapshot | null {
  const recording = recordingOf(text);
  const address = url ?? recording.url ?? ownAddress(recording);
  if (address === null) return null;
  const { documentTitle, player, next, displayed } = recording;
  return { url: address, documentTitle, player, next, displayed };
}

function recordingOf(text: string): Recording {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return ofJson(parseJson(text));
  if (start.startsWith('<') || start === '') return { ...NOTHING, ...readSavedHtml(text) };
  return { ...NOTHING, player: parseJson(formField(text, 'player_response') ?? '') };
}

function ofJson(json: unknown): Recording {
  if (Array.isArray(json)) return ofPbj(json);
  const html = stringAt(json, 'watch_html');
  if (html !== null) return { ...NOTHING, ...readSavedHtml(html), url: stringAt(json, 'url') };
  const isNext =
    at(json, 'contents') !== undefined || at(json, 'currentVideoEndpoint') !== undefined;
  return isNext ? { ...NOTHING, next: json } : { ...NOTHING, player: json };
}

function ofPbj(parts: readonly unknown[]): Recording {
  const find = (key: string) =>
    parts.map((part) => at(part, key)).find((found) => found !== undefined);
  const player =
    find('playerResponse') ?? parseJson(stringAt(find('player'), 'args', 'player_response') ?? '');
  return { ...NOTHING, player, next: find('response') };
}

/** A field of an `application/x-www-form-urlencoded` text, null where absent or damaged. */
function formField(text: string, name: string): string | null {
  const pair = text.split('&').find((part) => part.startsWith(`${name}=`));
  try {
    return pair === undefined
      ? null
      : decodeURIComponent(pair.slice(name.length + 1).replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function ownAddress({ player, next, displayed }: Recording): string | null {
  const id = readPlayer(player).videoId ?? readNext(next).videoId;
  if (id !== null) return WATCH + id;
  // A page that says itself that its video cannot be had still carries the head of the page it was made from.
  const isError = stringAt(player, 'playabilityStatus', 'status') === 'ERROR';
  const isEmpty = listAt(next, 'contents').length === 0;
  return displayed?.videoId && isEmpty && !isError ? WATCH + displayed.videoId : null;
}
