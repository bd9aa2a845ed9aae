import fs from 'node:fs';
import { z } from 'zod';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import type { VideoPage } from '../../app/shared/video.ts';

const videoSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  description: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  channel: z.string().nullish(),
  category: z.string().nullish(),
});

/** A video described by a JSON object instead of a page. `place` names it in errors. */
export function videoPage(json: string, place: string): VideoPage {
  const video = parseVideo(json, place);
  return {
    site: 'youtube',
    id: video.id,
    title: video.title,
    shownTitle: null,
    channel: video.channel ?? null,
    description: video.description ?? '',
    keywords: video.tags ?? [],
    category: video.category ?? null,
    chapters: [],
    captionLanguages: [],
    isLive: false,
    titleSource: 'player',
  };
}

/** The videos of a file of such objects, one a line. */
export function readVideos(file: string): readonly VideoPage[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('file-unreadable', `${file} ne peut pas être lu : ${messageOf(error)}`, {
      cause: error,
    });
  }
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [videoPage(line, `${file}, ligne ${index + 1}`)],
    );
}

function parseVideo(json: string, place: string): z.infer<typeof videoSchema> {
  try {
    return videoSchema.parse(JSON.parse(json));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    throw new Failure(
      'argument-invalid',
      `${place} n’est pas une vidéo ({"id", "title", "description", …}) : ${why}`,
      {
        cause: error,
      },
    );
  }
}
