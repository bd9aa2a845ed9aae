import type { VideoField, VideoPage } from '../../shared/video.ts';

/** The field as which a place of a text weighs, from where it starts: a hashtag of the title is one more keyword. */
export function weighedAs({ title }: VideoPage, field: VideoField, start: number): VideoField {
  return field === 'title' && title[start - 1] === '#' ? 'keywords' : field;
}
