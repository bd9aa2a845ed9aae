import type { Chapter } from '../../app/shared/video.ts';
import type { DemoVideo } from '../demo-video.ts';

// The shapes below are those of 2026 watch pages, cut down to what a reader of such pages can meet.

/** What a watch page holds as `ytInitialPlayerResponse`. */
export function playerResponse(video: DemoVideo): object {
  return {
    playabilityStatus: { status: 'OK', playableInEmbed: true },
    captions: { playerCaptionsTracklistRenderer: { captionTracks: [captionTrack(video)] } },
    videoDetails: {
      videoId: video.id,
      title: video.title,
      lengthSeconds: String(video.duration),
      keywords: video.keywords,
      channelId: channelId(video),
      isOwnerViewing: false,
      shortDescription: video.description,
      isCrawlable: true,
      allowRatings: false,
      author: video.channel,
      isPrivate: false,
      isUnpluggedCorpus: false,
      isLiveContent: false,
    },
    microformat: { playerMicroformatRenderer: microformat(video) },
  };
}

function captionTrack(video: DemoVideo): object {
  return {
    baseUrl: `/stand-in/captions?v=${video.id}&lang=fr`,
    name: { simpleText: 'Français' },
    vssId: '.fr',
    languageCode: 'fr',
    isTranslatable: true,
  };
}

function microformat(video: DemoVideo): object {
  return {
    title: { simpleText: video.title },
    description: { simpleText: video.description },
    lengthSeconds: String(video.duration),
    ownerChannelName: video.channel,
    externalChannelId: channelId(video),
    externalVideoId: video.id,
    isFamilySafe: true,
    isUnlisted: false,
    hasYpcMetadata: false,
    category: video.category,
    publishDate: video.published,
    uploadDate: video.published,
    canonicalUrl: `/stand-in/watch?v=${video.id}`,
  };
}

function channelId(video: DemoVideo): string {
  return `UC-demo-${video.id}`;
}

/** What a watch page holds as `ytInitialData`: the root endpoint, the two columns, the chapters. */
export function nextResponse(video: DemoVideo, related: readonly DemoVideo[]): object {
  return {
    currentVideoEndpoint: watchEndpoint(video),
    contents: {
      twoColumnWatchNextResults: {
        results: { results: { contents: [primaryInfo(video), secondaryInfo(video)] } },
        secondaryResults: {
          secondaryResults: { results: related.map(lockup), targetId: 'watch-next-feed' },
        },
      },
    },
    playerOverlays: playerOverlays(video),
    engagementPanels: [chapterPanel(video)],
  };
}

function watchEndpoint(video: DemoVideo): object {
  return {
    commandMetadata: { webCommandMetadata: { url: `/stand-in/watch?v=${video.id}` } },
    watchEndpoint: { videoId: video.id },
  };
}

function primaryInfo(video: DemoVideo): object {
  return {
    videoPrimaryInfoRenderer: {
      title: { runs: [{ text: video.title }] },
      dateText: { simpleText: video.published },
    },
  };
}

function secondaryInfo(video: DemoVideo): object {
  return {
    videoSecondaryInfoRenderer: {
      owner: {
        videoOwnerRenderer: {
          title: { runs: [{ text: video.channel }] },
          navigationEndpoint: { browseEndpoint: { browseId: channelId(video) } },
        },
      },
      attributedDescription: { content: video.description },
    },
  };
}

function lockup(video: DemoVideo): object {
  return {
    lockupViewModel: {
      contentId: video.id,
      contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
      metadata: {
        lockupMetadataViewModel: {
          title: { content: video.title },
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [{ metadataParts: [{ text: { content: video.channel } }] }],
            },
          },
        },
      },
      rendererContext: {
        commandContext: { onTap: { innertubeCommand: watchEndpoint(video) } },
      },
    },
  };
}

function playerOverlays(video: DemoVideo): object {
  const playerBar = {
    multiMarkersPlayerBarRenderer: {
      markersMap: [
        { key: 'DESCRIPTION_CHAPTERS', value: { chapters: video.chapters.map(marker) } },
      ],
    },
  };
  return {
    playerOverlayRenderer: {
      decoratedPlayerBarRenderer: { decoratedPlayerBarRenderer: { playerBar } },
      videoDetails: {
        playerOverlayVideoDetailsRenderer: {
          title: { simpleText: video.title },
          subtitle: { runs: [{ text: video.channel }] },
        },
      },
    },
  };
}

function marker(chapter: Chapter): object {
  return {
    chapterRenderer: {
      title: { simpleText: chapter.title },
      timeRangeStartMillis: chapter.start * 1000,
    },
  };
}

function chapterPanel(video: DemoVideo): object {
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-macro-markers-description-chapters',
      content: { macroMarkersListRenderer: { contents: video.chapters.map(markerItem) } },
    },
  };
}

function markerItem(chapter: Chapter): object {
  return {
    macroMarkersListItemRenderer: {
      title: { simpleText: chapter.title },
      timeDescription: { simpleText: timecode(chapter.start) },
      onTap: { watchEndpoint: { startTimeSeconds: chapter.start } },
    },
  };
}

/** "3:07" or "1:02:45" for a number of seconds. */
export function timecode(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  if (hours === 0) return parts.map((part, index) => padded(part, index)).join(':');
  return [hours, ...parts].map((part, index) => padded(part, index)).join(':');
}

function padded(part: number, index: number): string {
  return index === 0 ? String(part) : String(part).padStart(2, '0');
}

/** schema.org description of the video, as watch pages carry it in `<script type="application/ld+json">`. */
export function jsonLd(video: DemoVideo): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    '@id': `/stand-in/watch?v=${video.id}`,
    name: video.title,
    description: video.description,
    author: { '@type': 'Person', name: video.channel },
    genre: video.category,
    duration: `PT${String(video.duration)}S`,
    uploadDate: video.published,
    inLanguage: 'fr',
  };
}
