import type { DisplayedPage, PageSnapshot, VideoPage, VideoSource } from '../shared/video.ts';
import { videoAddress, type VideoAddress } from '../shared/video-address.ts';
import { readChapters } from './chapters.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readNext, type NextFacts } from './read-next.ts';
import { LIMITS, readPlayer, type PlayerFacts } from './read-player.ts';

/** What each source tells of the video that the address names; empty facts from a source that speaks of another. */
interface OwnSources {
  readonly player: PlayerFacts;
  readonly next: NextFacts;
  readonly displayed: NextFacts;
  /** The `next` response itself, for the chapters. */
  readonly rawNext: unknown;
  readonly documentTitle: string | null;
}

/**
 * The video that a page shows, or null where it shows none or where nothing of the page is about it yet. The address
 * alone decides the id; the player response, the `next` response and the displayed texts are each believed only when
 * their own id is that one, since after a navigation inside the page, or during an advertisement, they speak of
 * another video. Never throws: the page is untrusted.
 */
export function readPage(snapshot: PageSnapshot): VideoPage | null {
  const address = videoAddress(snapshot.url);
  if (address === null) return null;
  const sources = ownSources(snapshot, address.id);
  const named = titleOf(sources);
  return named && assemble(address, sources, named);
}

function ownSources(snapshot: PageSnapshot, id: string): OwnSources {
  const player = readPlayer(snapshot.player);
  const next = readNext(snapshot.next);
  const displayed = readDisplayed(snapshot.displayed);
  const ids = [player.videoId, next.videoId, displayed.videoId];
  // The title of the window names no id: it is believed only when nothing on the page speaks of another video.
  const isElsewhere = ids.some((other) => other !== null && other !== id);
  return {
    player: player.videoId === id ? player : readPlayer(undefined),
    next: next.videoId === id ? next : readNext(undefined),
    displayed: displayed.videoId === id ? displayed : readDisplayed(null),
    rawNext: next.videoId === id ? snapshot.next : undefined,
    documentTitle: isElsewhere ? null : windowTitle(snapshot.documentTitle),
  };
}

function readDisplayed(displayed: DisplayedPage | null): NextFacts {
  return {
    videoId: displayed?.videoId ?? null,
    title: cleanLine(displayed?.title, LIMITS.title),
    channel: cleanLine(displayed?.channel, LIMITS.channel),
    description: cleanText(displayed?.description, LIMITS.description),
  };
}

// "(3) Un titre - YouTube": the count of notifications and the name of the site are not the title.
function windowTitle(documentTitle: string | null): string | null {
  const line = cleanLine(documentTitle, LIMITS.title)?.replace(/^\(\d+\+?\)\s*/, '');
  const title = line?.replace(/(?:^|\s)[-–—]\s*YouTube(?:\s+(?:Music|Kids))?$/, '').trim();
  return title === undefined || title === '' || title === 'YouTube' ? null : title;
}

interface NamedBy {
  readonly title: string;
  readonly titleSource: VideoSource;
}

function titleOf({ player, next, displayed, documentTitle }: OwnSources): NamedBy | null {
  const candidates = [
    { title: player.title, titleSource: 'player' },
    { title: player.shownTitle, titleSource: 'player' },
    { title: next.title, titleSource: 'next' },
    { title: displayed.title, titleSource: 'displayed' },
    { title: documentTitle, titleSource: 'document-title' },
  ] as const;
  for (const { title, titleSource } of candidates) if (title) return { title, titleSource };
  return null;
}

function assemble(
  address: VideoAddress,
  sources: OwnSources,
  { title, titleSource }: NamedBy,
): VideoPage {
  const { player, next, displayed } = sources;
  const shownTitle = next.title ?? player.shownTitle;
  const description = player.description || next.description || displayed.description;
  return {
    ...address,
    title,
    shownTitle: shownTitle === title ? null : shownTitle,
    channel: player.channel ?? next.channel ?? displayed.channel,
    description,
    keywords: player.keywords,
    category: player.category,
    chapters: readChapters(sources.rawNext, description),
    captionLanguages: player.captionLanguages,
    isLive: player.isLive,
    titleSource,
  };
}
