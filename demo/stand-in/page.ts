/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// The functions of this file run in the stand-in page: their source is what `/stand-in/page.js` serves, so they refer
// to each other and to the browser alone.

/** What the page knows of the video it shows; its globals keep the first one, as YouTube's do. */
interface Shown {
  player: PlayerResponse;
  next: unknown;
  seconds: number;
}

interface PlayerResponse {
  readonly videoDetails: {
    readonly videoId: string;
    readonly title: string;
    readonly author: string;
    readonly lengthSeconds: string;
  };
}

function startStandIn(): void {
  const player = document.querySelector('#movie_player');
  if (!player) return;
  const shown: Shown = {
    player: pageObject(document, 'ytInitialPlayerResponse') as PlayerResponse,
    next: pageObject(document, 'ytInitialData'),
    seconds: 0,
  };
  Object.assign(player, playerMethods(shown));
  const manager = document.querySelector('ytd-page-manager');
  if (manager) Object.assign(manager, { getCurrentData: () => pageData(shown) });
  document.addEventListener('click', (event) => {
    onClick(event, shown);
  });
  window.addEventListener('popstate', () => {
    void showVideo(location.href, shown);
  });
  setInterval(() => {
    tick(player, shown);
  }, 1000);
}

/** The methods that readers of watch pages call on `#movie_player`. */
function playerMethods(shown: Shown): object {
  return {
    getVideoData: () => ({
      video_id: shown.player.videoDetails.videoId,
      title: shown.player.videoDetails.title,
      author: shown.player.videoDetails.author,
      isLive: false,
    }),
    getPlayerResponse: () => shown.player,
    getCurrentTime: () => shown.seconds,
    getDuration: () => Number(shown.player.videoDetails.lengthSeconds),
  };
}

/** What the last in-page navigation brought, as YouTube's page manager and its `yt-navigate-finish` event give it. */
function pageData(shown: Shown): object {
  return { playerResponse: shown.player, response: shown.next };
}

/** Reads `var name = {…};` from the source of a page's inline script. */
function pageObject(page: Document, name: string): unknown {
  const prefix = `var ${name} = `;
  for (const script of page.scripts) {
    const source = script.textContent.trim();
    if (source.startsWith(prefix)) return JSON.parse(source.slice(prefix.length, -1));
  }
  return null;
}

function onClick(event: MouseEvent, shown: Shown): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('#play')) {
    setPlaying(document.querySelector('#movie_player.playing') === null);
    return;
  }
  const link = target?.closest<HTMLAnchorElement>('a.to-video');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  announce('yt-navigate-start', { url: link.href });
  history.pushState(null, '', link.href);
  void showVideo(link.href, shown);
}

/** Shows another video in the same page, without touching the page's globals, JSON-LD and meta tags. */
async function showVideo(url: string, shown: Shown): Promise<void> {
  const page = await loadPage(url);
  if (!page) {
    location.assign(url);
    return;
  }
  // The patron may have gone further while this page was on its way.
  if (location.href !== url) return;
  shown.player = pageObject(page, 'ytInitialPlayerResponse') as PlayerResponse;
  shown.next = pageObject(page, 'ytInitialData');
  shown.seconds = 0;
  swapParts(page);
  announceVideo(shown);
}

function announceVideo(shown: Shown): void {
  announce('yt-page-data-updated', {});
  announce('yt-navigate-finish', {
    endpoint: { watchEndpoint: { videoId: shown.player.videoDetails.videoId } },
    response: pageData(shown),
  });
}

/** A page of the same origin as a document whose scripts do not run, or null where it cannot be had. */
function loadPage(url: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      resolve(request.status === 200 ? request.responseXML : null);
    });
    request.addEventListener('error', () => {
      resolve(null);
    });
    request.send();
  });
}

function swapParts(page: Document): void {
  for (const selector of ['#scene', '#duration', 'ytd-watch-metadata', '#related']) {
    const there = page.querySelector(selector);
    if (there) document.querySelector(selector)?.replaceWith(document.importNode(there, true));
  }
  document.title = page.title;
  setPlaying(false);
  showTime(0);
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('ytd-watch-metadata h1')?.focus();
}

function announce(type: string, detail: object): void {
  document.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}

function setPlaying(playing: boolean): void {
  document.querySelector('#movie_player')?.classList.toggle('playing', playing);
  const button = document.querySelector('#play');
  if (button) button.textContent = playing ? 'Pause' : 'Lecture';
}

function tick(player: Element, shown: Shown): void {
  if (!player.classList.contains('playing')) return;
  shown.seconds += 1;
  if (shown.seconds >= Number(shown.player.videoDetails.lengthSeconds)) {
    shown.seconds = 0;
    setPlaying(false);
  }
  showTime(shown.seconds);
}

function showTime(seconds: number): void {
  const clock = document.querySelector('#clock');
  const minutes = String(Math.floor(seconds / 60));
  if (clock) clock.textContent = `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The script of the stand-in page. */
export function pageScript(): string {
  const functions = [
    startStandIn,
    playerMethods,
    pageData,
    pageObject,
    onClick,
    showVideo,
    announceVideo,
    loadPage,
    swapParts,
    announce,
    setPlaying,
    tick,
    showTime,
  ];
  return `'use strict';\n${functions.map(String).join('\n')}\n${startStandIn.name}();\n`;
}
