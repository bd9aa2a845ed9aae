import path from 'node:path';
import type { DemoVideo } from '../../demo/demo-video.ts';
import type { Config } from '../config/config.ts';
import type { Proxy } from './network/proxy.ts';
import type { ServiceOptions } from './service-process.ts';
import type { IdleLimits } from './session/idle.ts';
import type { LibraryChoices } from './video/library-choices.ts';
import { demo, peerTube, youtube, type VideoSite } from './video/sites.ts';

/** All that the kiosk is told from outside: its slice of the configuration, and where its built parts are. */
export interface KioskOptions {
  readonly site: VideoSite;
  readonly libraryName: string;
  /** What is shown before a video is chosen. */
  readonly start: Config['start'];
  readonly sound: Config['sound'];
  /** When the seat may be used; null: always. */
  readonly opening: Config['opening'];
  readonly languages: Config['kiosk']['languages'];
  readonly printsSlips: boolean;
  /** Path of the script that sets the volume of Windows. */
  readonly volumeScript: string;
  /** Full screen with no way out; false for the demonstration, which is an ordinary window. */
  readonly kiosk: boolean;
  readonly service: ServiceOptions;
  /** What stands on the command line after the program's name. */
  readonly words: readonly string[];
  /** The library's choices on the video site. */
  readonly choices: LibraryChoices;
  readonly proxy: Proxy;
  /** When a session is taken to be over. */
  readonly idle: IdleLimits;
  /** Whether the player's full screen leaves the pane where it is. */
  readonly paneInFullScreen: boolean;
  /** Minutes after midnight at which the program starts again, null: never. */
  readonly restartAt: number | null;
  /** What all processes may use together, in megabytes. */
  readonly memoryMegabytes: number;
  /** Folder of the built screens. */
  readonly screens: string;
  /** Path of the built preload. */
  readonly preload: string;
}

export interface Surroundings {
  readonly demo: boolean;
  readonly words: readonly string[];
  /** Folder of the built program, `dist/`. */
  readonly built: string;
  /** Folder of what comes beside the program: the `packaging` of the sources, the resources of a package. */
  readonly packaging: string;
  readonly demoVideos: readonly DemoVideo[];
}

/** A demonstration runs on somebody's own computer at any hour, and its site lists its own videos. */
const DEMO = {
  start: { page: 'site', suggestions: [], videos: [] },
  sound: { maxPercent: null, headphones: false },
  opening: null,
} as const satisfies Partial<KioskOptions>;

/** Takes what the kiosk needs out of the configuration, and writes the service's start argument. */
export function kioskOptions(config: Config, surroundings: Surroundings): KioskOptions {
  const { built } = surroundings;
  return {
    site: siteOf(config, surroundings),
    libraryName: config.library.name,
    ...(surroundings.demo
      ? DEMO
      : { start: config.start, sound: config.sound, opening: config.opening }),
    languages: config.kiosk.languages,
    printsSlips: config.kiosk.printsSlips,
    volumeScript: path.join(surroundings.packaging, 'windows/volume.ps1'),
    kiosk: !surroundings.demo,
    words: surroundings.words,
    service: {
      program: path.join(built, 'service/main.js'),
      argument: serviceArgument(config, surroundings),
      seat: config.seat.name,
    },
    choices: config.video,
    proxy: config.proxy,
    idle: config.session,
    paneInFullScreen: config.kiosk.paneInFullScreen,
    restartAt: config.kiosk.restartAt,
    memoryMegabytes: config.kiosk.memoryMegabytes,
    screens: path.join(built, 'renderer'),
    preload: path.join(built, 'preload/preload.cjs'),
  };
}

function siteOf({ kiosk }: Config, surroundings: Surroundings): VideoSite {
  if (surroundings.demo) return demo;
  return kiosk.peerTube === null ? youtube : peerTube(kiosk.peerTube);
}

/** As `app/service/process.ts` reads it. */
function serviceArgument(config: Config, { demo: isDemo, demoVideos }: Surroundings): string {
  return JSON.stringify({
    config: {
      library: { name: config.library.name },
      dataFolder: config.dataFolder,
      seat: { offer: config.seat.offer, quota: config.seat.quota },
      modelFolder: config.modelFolder,
      policy: config.policy,
      modelUnloadMinutes: config.modelUnloadMinutes,
    },
    demoVideos: isDemo
      ? demoVideos.map(({ id, title, channel, theme }) => ({ id, title, channel, theme }))
      : [],
  });
}
