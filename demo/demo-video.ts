import type { Chapter } from '../app/shared/video.ts';

/** The drawings of the stand-in page; `demo/stand-in/scenes.ts` has one for each. */
export const SCENES = [
  'cinema',
  'comics',
  'computing',
  'french',
  'health',
  'history',
  'jazz',
  'kitchen',
  'law',
  'nature',
  'philosophy',
  'press',
  'space',
  'sport',
  'travel',
  'unboxing',
  'war',
] as const;
export type Scene = (typeof SCENES)[number];

/** A video that does not exist: written for the demonstration, in the manner of French channels. */
export interface DemoVideo {
  /** 11 characters `[A-Za-z0-9_-]`, as on YouTube. */
  readonly id: string;
  readonly title: string;
  /** An invented channel. */
  readonly channel: string;
  /** For the patron: "Esprit critique". */
  readonly theme: string;
  readonly scene: Scene;
  readonly description: string;
  readonly keywords: readonly string[];
  /** YouTube's category, in English as its pages give it: "Education". */
  readonly category: string;
  /** Duration in seconds. */
  readonly duration: number;
  /** ISO date: "2026-03-14". */
  readonly published: string;
  readonly chapters: readonly Chapter[];
}

const TIMECODE_LINE = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\s+(.+)$/;

/** Completes a video with the chapters that its description lists, as YouTube does. */
export function demoVideo(video: Omit<DemoVideo, 'chapters'>): DemoVideo {
  return { ...video, chapters: chaptersIn(video.description) };
}

/** The chapters of a description: its lines that begin with a timecode ("1:02:45 Conclusion"). */
export function chaptersIn(description: string): Chapter[] {
  return description.split('\n').flatMap((line) => {
    const found = TIMECODE_LINE.exec(line.trim());
    if (!found) return [];
    const [, hours = '0', minutes = '0', seconds = '0', title = ''] = found;
    return [{ title, start: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) }];
  });
}
