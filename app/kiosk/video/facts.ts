import { z } from 'zod';
import type { PageSnapshot } from '../../shared/video.ts';

/** What tells that a page has settled: the title and the channel of the video that its address names. */
export interface VideoFacts {
  readonly title: string;
  readonly channel: string | null;
}

const playerSchema = z.object({
  videoDetails: z.object({ videoId: z.string(), title: z.string(), author: z.string().optional() }),
});

const runs = z.object({ runs: z.array(z.object({ text: z.string() })) });
const nextSchema = z.object({
  currentVideoEndpoint: z.object({ watchEndpoint: z.object({ videoId: z.string() }) }),
  contents: z.object({
    twoColumnWatchNextResults: z.object({
      results: z.object({
        results: z.object({
          contents: z.array(
            z.object({
              videoPrimaryInfoRenderer: z.object({ title: runs }).optional(),
              videoSecondaryInfoRenderer: z
                .object({ owner: z.object({ videoOwnerRenderer: z.object({ title: runs }) }) })
                .optional(),
            }),
          ),
        }),
      }),
    }),
  }),
});

/** The facts for one video, from the first part of the page that speaks of that video; null where none does. */
export function factsOf(snapshot: PageSnapshot, videoId: string): VideoFacts | null {
  return (
    fromPlayer(snapshot.player, videoId) ??
    fromNext(snapshot.next, videoId) ??
    fromDisplayed(snapshot, videoId)
  );
}

function fromPlayer(player: unknown, videoId: string): VideoFacts | null {
  const read = playerSchema.safeParse(player);
  if (!read.success || read.data.videoDetails.videoId !== videoId) return null;
  return facts(read.data.videoDetails.title, read.data.videoDetails.author);
}

function fromNext(next: unknown, videoId: string): VideoFacts | null {
  const read = nextSchema.safeParse(next);
  if (!read.success || read.data.currentVideoEndpoint.watchEndpoint.videoId !== videoId)
    return null;
  const parts = read.data.contents.twoColumnWatchNextResults.results.results.contents;
  const title = parts.map((part) => part.videoPrimaryInfoRenderer?.title).find(Boolean);
  const owner = parts
    .map((part) => part.videoSecondaryInfoRenderer?.owner.videoOwnerRenderer.title)
    .find(Boolean);
  return facts(textOf(title), textOf(owner));
}

function fromDisplayed({ displayed }: PageSnapshot, videoId: string): VideoFacts | null {
  if (displayed === null || displayed.videoId !== videoId) return null;
  return facts(displayed.title, displayed.channel);
}

function facts(
  title: string | null | undefined,
  channel: string | null | undefined,
): VideoFacts | null {
  return title ? { title, channel: channel ? channel : null } : null;
}

function textOf(text: z.infer<typeof runs> | undefined): string | null {
  return text === undefined ? null : text.runs.map((run) => run.text).join('');
}
