import { execFile } from 'node:child_process';

/** A program that sets the volume of the whole system. */
interface Mixer {
  readonly program: string;
  /** Sets the volume to a percentage. */
  readonly set: (percent: number) => readonly string[];
  /** Prints the volume; null: it cannot be asked. */
  readonly get: readonly string[] | null;
}

/** How long a mixer may take: PipeWire answers in some milliseconds, PowerShell starts in seconds. */
const PATIENCE_MS = 10_000;

// In the order in which a system is likely to have them: PipeWire (wpctl), PulseAudio (pactl), ALSA alone (amixer).
const LINUX: readonly Mixer[] = [
  {
    program: 'wpctl',
    set: (percent) => ['set-volume', '@DEFAULT_AUDIO_SINK@', `${percent}%`],
    get: ['get-volume', '@DEFAULT_AUDIO_SINK@'],
  },
  {
    program: 'pactl',
    set: (percent) => ['set-sink-volume', '@DEFAULT_SINK@', `${percent}%`],
    get: ['get-sink-volume', '@DEFAULT_SINK@'],
  },
  {
    program: 'amixer',
    set: (percent) => ['-q', 'sset', 'Master', `${percent}%`],
    get: ['sget', 'Master'],
  },
];

/** Windows has no such program: the script that comes with ours speaks to its sound system. */
function windows(script: string): readonly Mixer[] {
  const start = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script];
  return [{ program: 'powershell.exe', set: (percent) => [...start, String(percent)], get: null }];
}

/** The mixers of a platform, the likeliest first. `script`: path of `volume.ps1`. */
export function mixersOf(platform: string, script: string): readonly Mixer[] {
  if (platform === 'win32') return windows(script);
  return platform === 'linux' ? LINUX : [];
}

/** Sets the volume with the first mixer that takes it; null where none does. */
export async function setVolume(mixers: readonly Mixer[], percent: number): Promise<Mixer | null> {
  for (const mixer of mixers) {
    if ((await run(mixer.program, mixer.set(percent))) !== null) return mixer;
  }
  return null;
}

/** The volume now, in percent; null where it cannot be known. */
export async function volumeOf({ program, get }: Mixer): Promise<number | null> {
  const said = get === null ? null : await run(program, get);
  return said === null ? null : percentIn(said);
}

/** "Volume: 0.65" (wpctl), "front-left: 42598 /  65% / -11,22 dB" (pactl), "[65%] [on]" (amixer). */
export function percentIn(said: string): number | null {
  const percent = /(\d+)%/.exec(said)?.[1];
  if (percent !== undefined) return Number(percent);
  const part = /Volume:\s*(\d+[.,]\d+)/.exec(said)?.[1];
  return part === undefined ? null : Math.round(Number(part.replace(',', '.')) * 100);
}

/** What a program printed; null where there is none of that name or it failed. Without a shell: nothing is interpreted. */
function run(program: string, values: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, values, { timeout: PATIENCE_MS, windowsHide: true }, (error, output) => {
      resolve(error === null ? output : null);
    });
  });
}
