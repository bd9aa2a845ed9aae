import { Parser } from 'htmlparser2';
import type { DisplayedPage } from '../shared/video.ts';
import { videoAddress } from '../shared/video-address.ts';
import { assignedJson, parseJson } from './balanced-json.ts';
import { at, stringAt } from './json-path.ts';

/** What a saved watch page holds, before anything of it is believed. */
export interface SavedHtml {
  readonly player: unknown;
  readonly next: unknown;
  readonly documentTitle: string | null;
  readonly displayed: DisplayedPage | null;
}

interface Elements {
  readonly scripts: readonly string[];
  readonly title: string | null;
  /** First value of each `<meta property|name|itemprop>` and `<link rel|itemprop>`. */
  readonly named: ReadonlyMap<string, string>;
}

/** Takes a saved page apart: the two JSON responses in its scripts, its head and its microdata. */
export function readSavedHtml(html: string): SavedHtml {
  const elements = elementsOf(html);
  return {
    player: playerOf(elements.scripts),
    next: firstAssigned(elements.scripts, 'ytInitialData'),
    documentTitle: elements.title,
    displayed: displayedOf(elements.named),
  };
}

function elementsOf(html: string): Elements {
  const scripts: string[] = [];
  const named = new Map<string, string>();
  let open: string | null = null;
  let text = '';
  let title: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'title') open = name;
      if (name === 'meta' || name === 'link') keepFirst(named, attributes);
    },
    ontext(data) {
      if (open !== null) text += data;
    },
    onclosetag(name) {
      if (name !== open) return;
      if (name === 'script') scripts.push(text);
      else title ??= text;
      open = null;
      text = '';
    },
  });
  parser.end(html);
  return { scripts, title, named };
}

function keepFirst(named: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const key = ['property', 'itemprop', 'rel', 'name'].map((name) => attributes[name]).find(Boolean);
  const value = attributes['content'] ?? attributes['href'];
  if (key !== undefined && value !== undefined && !named.has(key)) named.set(key, value);
}

function firstAssigned(scripts: readonly string[], name: string): unknown {
  for (const script of scripts) {
    const value = script.includes(name) ? assignedJson(script, name) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

// Until 2020 the player response was a string of JSON within the player's configuration.
function playerOf(scripts: readonly string[]): unknown {
  const direct = firstAssigned(scripts, 'ytInitialPlayerResponse');
  if (direct !== undefined) return direct;
  const config = firstAssigned(scripts, 'ytplayer.config');
  return (
    parseJson(stringAt(config, 'args', 'player_response') ?? '') ??
    at(config, 'args', 'raw_player_response')
  );
}

function displayedOf(named: ReadonlyMap<string, string>): DisplayedPage | null {
  const address = videoAddress(named.get('canonical') ?? named.get('og:url') ?? '');
  if (address === null) return null;
  return {
    videoId: address.id,
    title: named.get('og:title') ?? null,
    // Within the microdata of a watch page the first `name` is the video's, the channel's stands in a `<link>`.
    channel: null,
    description: named.get('og:description') ?? null,
  };
}
