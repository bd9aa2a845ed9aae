export const ID = 'aaaaaaaaaa1';
export const OTHER = 'bbbbbbbbbb2';
export const URL = `https://www.youtube.com/watch?v=${ID}`;

/** A player response about a video. */
export const player = (videoId: string, title = 'La mer qui monte') => ({
  videoDetails: {
    videoId,
    title,
    author: 'Une chaîne',
    shortDescription: 'Première ligne.\r\nSeconde\u202E ligne.\u0007',
    keywords: ['mer', 'climat'],
    isLive: false,
  },
  microformat: {
    playerMicroformatRenderer: { title: { simpleText: 'The rising sea' }, category: 'Education' },
  },
  captions: {
    playerCaptionsTracklistRenderer: {
      captionTracks: [
        { languageCode: 'fr' },
        { languageCode: 'fr', kind: 'asr' },
        { languageCode: '<' },
      ],
    },
  },
});

/** A `next` response about a video. */
export const next = (videoId: string) => ({
  currentVideoEndpoint: { watchEndpoint: { videoId } },
  contents: {
    twoColumnWatchNextResults: {
      results: {
        results: {
          contents: [
            {
              videoPrimaryInfoRenderer: {
                title: { runs: [{ text: 'The rising ' }, { text: 'sea' }] },
              },
            },
            {
              videoSecondaryInfoRenderer: {
                owner: { videoOwnerRenderer: { title: { runs: [{ text: 'A channel' }] } } },
                attributedDescription: { content: 'First line.' },
              },
            },
          ],
        },
      },
    },
  },
});
