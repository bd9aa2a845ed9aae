import type { DisplayedPage, PageSnapshot } from './video.ts';

/** The little of a browser's window that is read. Structural: this room knows no browser. */
export interface ObservedWindow {
  readonly location: { readonly href: string };
  readonly document: {
    readonly title: string;
    querySelector(selectors: string): ObservedElement | null;
  };
  readonly ytInitialPlayerResponse?: unknown;
  readonly ytInitialData?: unknown;
}

interface ObservedElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  /** On `#movie_player`. */
  readonly getPlayerResponse?: () => unknown;
  /** On `ytd-page-manager`: what the last in-page navigation brought. */
  readonly getCurrentData?: () => unknown;
}

/** What is copied of an object: a text or number, every element of a list, or some keys. */
type Part = true | readonly [Part] | { readonly [key: string]: Part };

/**
 * Copies out of a watch page what says which video it shows, and leaves advertisements, statistics, tracking
 * parameters and addresses of streams behind. Keys keep YouTube's own names and places, so that a live page and a
 * recorded one are read by the same code. Of several answers in the page the one for the video that the address names
 * is taken; after an in-page navigation `ytInitialData` still tells of the previous video.
 *
 * Never throws, changes nothing in the page and asks nothing of the network. Texts are cut to the lengths that
 * `pageSnapshotSchema` allows and lists to 500 entries.
 *
 * The kiosk sends the source of this function to the page, so it refers to nothing outside itself.
 */
/* oxlint-disable max-lines-per-function, unicorn/consistent-function-scoping -- the function is sent as one source, so
   its tables and its short helpers have to stand inside it. */
export function observePage(window: ObservedWindow): PageSnapshot {
  const MAX_ADDRESS = 2_000;
  const MAX_TITLE = 500;
  const MAX_TEXT = 20_000;
  const MAX_ENTRIES = 500;

  // YouTube writes a text in one of these three forms.
  const text = { simpleText: true, runs: [{ text: true }], content: true } as const;
  const chapters = [{ chapterRenderer: { title: text, timeRangeStartMillis: true } }] as const;
  const collaborators = {
    showDialogCommand: {
      panelLoadingStrategy: {
        inlineContent: {
          dialogViewModel: {
            customContent: {
              listViewModel: { listItems: [{ listItemViewModel: { title: text } }] },
            },
          },
        },
      },
    },
  } as const;
  const endpoint = {
    watchEndpoint: { videoId: true },
    reelWatchEndpoint: { videoId: true },
  } as const;

  const playerParts: Part = {
    playabilityStatus: { status: true, reason: true, desktopLegacyAgeGateReason: true },
    videoDetails: {
      videoId: true,
      title: true,
      author: true,
      shortDescription: true,
      keywords: [true],
      lengthSeconds: true,
      isLive: true,
      isLiveContent: true,
    },
    microformat: {
      playerMicroformatRenderer: {
        externalVideoId: true,
        canonicalUrl: true,
        title: text,
        description: text,
        category: true,
        ownerChannelName: true,
        liveBroadcastDetails: { isLiveNow: true },
      },
    },
    captions: {
      playerCaptionsTracklistRenderer: { captionTracks: [{ languageCode: true, kind: true }] },
    },
  };

  const nextParts: Part = {
    currentVideoEndpoint: endpoint,
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              {
                videoPrimaryInfoRenderer: { title: text, superTitleLink: text },
                videoSecondaryInfoRenderer: {
                  owner: {
                    videoOwnerRenderer: {
                      title: text,
                      attributedTitle: text,
                      navigationEndpoint: collaborators,
                    },
                  },
                  description: text,
                  attributedDescription: text,
                },
              },
            ],
          },
        },
      },
    },
    playerOverlays: {
      playerOverlayRenderer: {
        decoratedPlayerBarRenderer: {
          decoratedPlayerBarRenderer: {
            playerBar: {
              chapteredPlayerBarRenderer: { chapters },
              multiMarkersPlayerBarRenderer: { markersMap: [{ key: true, value: { chapters } }] },
            },
          },
        },
      },
    },
    engagementPanels: [
      {
        engagementPanelSectionListRenderer: {
          panelIdentifier: true,
          targetId: true,
          content: {
            macroMarkersListRenderer: {
              contents: [
                {
                  macroMarkersListItemRenderer: {
                    title: text,
                    timeDescription: text,
                    onTap: { watchEndpoint: { videoId: true, startTimeSeconds: true } },
                  },
                },
              ],
            },
          },
        },
      },
    ],
  };

  /** The page's own code runs behind some of these properties, and may fail. */
  function attempt<T>(read: () => T): T | null {
    try {
      return read() ?? null;
    } catch {
      return null;
    }
  }

  function copy(value: unknown, part: Part): unknown {
    if (part === true) {
      if (typeof value === 'string') return value.slice(0, MAX_TEXT);
      return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    }
    return isList(part) ? copyEntries(value, part[0]) : copyKeys(value, part);
  }

  function isList(part: Part): part is readonly [Part] {
    return Array.isArray(part);
  }

  function copyEntries(value: unknown, part: Part): unknown {
    if (!Array.isArray(value)) return undefined;
    const entries = value.slice(0, MAX_ENTRIES).map((entry) => copy(entry, part));
    return entries.filter((entry) => entry !== undefined);
  }

  function copyKeys(value: unknown, parts: { readonly [key: string]: Part }): unknown {
    const kept: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(parts)) {
      const found = copy(property(value, key), part);
      if (found !== undefined) kept[key] = found;
    }
    return Object.keys(kept).length > 0 ? kept : undefined;
  }

  function property(value: unknown, ...path: readonly string[]): unknown {
    let found = value;
    for (const key of path) {
      if (typeof found !== 'object' || found === null) return undefined;
      found = Reflect.get(found, key);
    }
    return found;
  }

  /** The first answer whose own id stands in the address, else the first there is. */
  function choose(answers: readonly unknown[], ...idPath: readonly string[]): unknown {
    const present = answers.filter((answer) => typeof answer === 'object' && answer !== null);
    const named = present.find((answer) => {
      const id = property(answer, ...idPath);
      return typeof id === 'string' && id !== '' && url.includes(id);
    });
    return named ?? present[0];
  }

  function textOf(selectors: string, maximum: number): string | null {
    const found = attempt(() => window.document.querySelector(selectors)?.textContent?.trim());
    return found ? found.slice(0, maximum) : null;
  }

  function lineOf(selectors: string): string | null {
    return textOf(selectors, MAX_TEXT)?.replace(/\s+/g, ' ').slice(0, MAX_TITLE) ?? null;
  }

  // First YouTube of today, then its mobile site. The page writes the id of what it displays on the element itself.
  function readDisplayed(): DisplayedPage | null {
    const title = lineOf('ytd-watch-metadata h1') ?? lineOf('.slim-video-information-title');
    const described = window.document.querySelector(
      'ytd-watch-metadata[video-id], ytd-watch-flexy[video-id]',
    );
    if (title === null) return null;
    return {
      videoId: described?.getAttribute('video-id')?.slice(0, 20) ?? null,
      title,
      channel:
        lineOf('ytd-watch-metadata ytd-channel-name a') ?? lineOf('.slim-owner-channel-name'),
      description: textOf('ytd-watch-metadata #description-inline-expander', MAX_TEXT),
    };
  }

  // The player's own screen in place of a video: an embedding page without a referrer shows error 153 there.
  function readPlayer(): unknown {
    const player = copy(choose(players, 'videoDetails', 'videoId'), playerParts);
    const shownError = lineOf('.ytp-error-content-wrap-reason');
    return shownError === null ? player : { ...(player as object | undefined), shownError };
  }

  const url = attempt(() => window.location.href.slice(0, MAX_ADDRESS)) ?? '';
  const pageData = attempt(() =>
    window.document.querySelector('ytd-page-manager')?.getCurrentData?.(),
  );
  const players = [
    attempt(() => window.document.querySelector('#movie_player')?.getPlayerResponse?.()),
    attempt(() => property(pageData, 'playerResponse')),
    attempt(() => window.ytInitialPlayerResponse),
  ];
  const nexts = [
    attempt(() => property(pageData, 'response')),
    attempt(() => window.ytInitialData),
  ];
  return {
    url,
    documentTitle: attempt(() => window.document.title.slice(0, MAX_TITLE)),
    player: attempt(readPlayer),
    next: attempt(() =>
      copy(choose(nexts, 'currentVideoEndpoint', 'watchEndpoint', 'videoId'), nextParts),
    ),
    displayed: attempt(readDisplayed),
  };
}
