import type { PageSnapshot } from './video.ts';

/** The little of a browser's window that is read. Structural: this room knows no browser. */
export interface PeerTubeWindow {
  readonly location: { readonly href: string; readonly pathname: string };
  readonly document: { readonly title: string };
  readonly fetch: (address: string) => Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;
}

/**
 * Reads the video of a PeerTube page in the form of the common snapshot. Its page keeps nothing that tells which video it
 * shows after a navigation inside it; its open interface does (`GET /api/v1/videos/{id}`, PeerTube REST reference), and
 * answers without an account. One request to the instance that the patron is on, as its own page makes.
 *
 * Never rejects and changes nothing in the page. The kiosk sends the source of this function to the page, so it refers to
 * nothing outside itself.
 */
/* oxlint-disable max-lines-per-function, unicorn/consistent-function-scoping -- the function is sent as one source, its
   helpers inside it. */
export async function observePeerTube(window: PeerTubeWindow): Promise<PageSnapshot> {
  const MAX_TITLE = 500;
  const MAX_TEXT = 20_000;
  const MAX_TAGS = 50;
  const { href, pathname } = window.location;
  const id = /^\/(?:w|videos\/(?:watch|embed))\/([\w-]+)\/?$/.exec(pathname)?.[1] ?? null;

  function at(value: unknown, ...path: readonly string[]): unknown {
    let found = value;
    for (const key of path) {
      if (typeof found !== 'object' || found === null) return undefined;
      found = Reflect.get(found, key);
    }
    return found;
  }
  function text(value: unknown, most: number): string | undefined {
    return typeof value === 'string' ? value.slice(0, most) : undefined;
  }
  function tags(value: unknown): string[] {
    if (!Array.isArray(value)) return [];
    return value.filter((tag) => typeof tag === 'string').slice(0, MAX_TAGS);
  }
  /** As a player response of YouTube says the same: one form for all that reads a video afterwards. */
  function inCommonForm(video: unknown, asked: string): unknown {
    const isAsked = [at(video, 'uuid'), at(video, 'shortUUID')].includes(asked);
    if (!isAsked) return null;
    return {
      videoDetails: {
        videoId: asked,
        title: text(at(video, 'name'), MAX_TITLE),
        author: text(at(video, 'channel', 'displayName'), MAX_TITLE),
        shortDescription: text(at(video, 'description'), MAX_TEXT),
        keywords: tags(at(video, 'tags')),
        isLive: at(video, 'isLive') === true,
      },
      microformat: {
        playerMicroformatRenderer: { category: text(at(video, 'category', 'label'), MAX_TITLE) },
      },
    };
  }
  async function ask(asked: string): Promise<unknown> {
    try {
      const answer = await window.fetch(`/api/v1/videos/${asked}`);
      return answer.ok ? inCommonForm(await answer.json(), asked) : null;
    } catch {
      return null;
    }
  }
  return {
    url: href.slice(0, 2_000),
    documentTitle: window.document.title.slice(0, MAX_TITLE),
    player: id === null ? null : await ask(id),
    next: null,
    displayed: null,
  };
}
