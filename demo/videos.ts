import type { DemoVideo } from './demo-video.ts';
import { history } from './videos/history.ts';
import { kitchen } from './videos/kitchen.ts';
import { press } from './videos/press.ts';

/** The videos of the demonstration, in the order in which they are offered. */
export const demoVideos: readonly DemoVideo[] = [press, history, kitchen];

/** The video of that id, or null. */
export function findDemoVideo(id: string | null): DemoVideo | null {
  return demoVideos.find((video) => video.id === id) ?? null;
}
