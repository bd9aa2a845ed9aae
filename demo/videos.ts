import type { DemoVideo } from './demo-video.ts';
import { cinema } from './videos/cinema.ts';
import { comics } from './videos/comics.ts';
import { computing } from './videos/computing.ts';
import { french } from './videos/french.ts';
import { health } from './videos/health.ts';
import { history } from './videos/history.ts';
import { jazz } from './videos/jazz.ts';
import { kitchen } from './videos/kitchen.ts';
import { law } from './videos/law.ts';
import { nature } from './videos/nature.ts';
import { nothing } from './videos/nothing.ts';
import { philosophy } from './videos/philosophy.ts';
import { press } from './videos/press.ts';
import { space } from './videos/space.ts';
import { sport } from './videos/sport.ts';
import { travel } from './videos/travel.ts';
import { war } from './videos/war.ts';

/** The videos of the demonstration, in the order in which they are offered. */
export const demoVideos: readonly DemoVideo[] = [
  history,
  press,
  space,
  kitchen,
  cinema,
  jazz,
  travel,
  french,
  health,
  law,
  philosophy,
  sport,
  comics,
  nature,
  computing,
  war,
  nothing,
];

/** The video of that id, or null. */
export function findDemoVideo(id: string | null): DemoVideo | null {
  return demoVideos.find((video) => video.id === id) ?? null;
}
