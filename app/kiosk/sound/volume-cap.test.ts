import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../store/testing/temporary-folder.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { mixersOf, percentIn } from './mixer.ts';
import { createVolumeCap } from './volume-cap.ts';

const PATIENCE = { timeout: 5_000 };
// What each program prints, as its own version of today prints it.
const SAYS = {
  wpctl: 'Volume: 0.95',
  pactl: 'Volume: front-left: 62259 /  95% / -1,34 dB,   front-right: 62259 /  95% / -1,34 dB',
  amixer: '  Front Left: Playback 62259 [95%] [-1.34dB] [on]',
};

let folder: string;
let clock: TestClock;
let log: string[];
const { PATH: usualPath } = process.env;
beforeEach(() => {
  folder = temporaryFolder();
  clock = createTestClock();
  log = [];
  process.env['PATH'] = `${folder}:${usualPath}`;
});
afterEach(() => {
  process.env['PATH'] = usualPath;
});

/** A real small program of that name, which notes how it was called. */
function install(name: keyof typeof SAYS, code = 0): void {
  const file = path.join(folder, name);
  const script = `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\necho '${SAYS[name]}'\nexit ${code}\n`;
  fs.writeFileSync(file, script, { mode: 0o755 });
}
function calls(): string[] {
  const file = path.join(folder, 'calls');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
}
function cap(maxPercent: number | null) {
  const mixers = mixersOf('linux', '');
  return createVolumeCap({ maxPercent, mixers, log: (line) => log.push(line), clock });
}

describe.runIf(process.platform === 'linux')('the volume of the system', () => {
  it('is set to the library’s maximum by the first program that can', async () => {
    install('wpctl', 1);
    install('pactl');
    install('amixer');
    await cap(70).reset();
    expect(calls()).toEqual([
      'wpctl set-volume @DEFAULT_AUDIO_SINK@ 70%',
      'pactl set-sink-volume @DEFAULT_SINK@ 70%',
    ]);
  });

  it('is taken back when something raises it, and left when it is lower', async () => {
    install('wpctl');
    await cap(70).reset();
    await clock.advance(20_000);
    await expect.poll(calls, PATIENCE).toHaveLength(3);
    expect(calls().slice(1)).toEqual([
      'wpctl get-volume @DEFAULT_AUDIO_SINK@',
      'wpctl set-volume @DEFAULT_AUDIO_SINK@ 70%',
    ]);
    const quiet = cap(96);
    await quiet.reset();
    await clock.advance(20_000);
    await expect.poll(() => calls().length, PATIENCE).toBeGreaterThanOrEqual(6);
    expect(calls().filter((call) => call.endsWith('96%'))).toHaveLength(1);
  });

  it('is not touched where the library does not want it', async () => {
    install('wpctl');
    await cap(null).reset();
    await clock.advance(60_000);
    expect(calls()).toEqual([]);
  });

  it('is said once to be nobody’s where there is no such program', async () => {
    process.env['PATH'] = folder;
    const volume = cap(70);
    await volume.reset();
    await volume.reset();
    expect(log).toEqual([
      'no program of the system sets the volume: sound.max_percent does nothing',
    ]);
  });
});

it('is read as each program writes it', () => {
  expect(Object.values(SAYS).map(percentIn)).toEqual([95, 95, 95]);
  expect(percentIn('Volume: 0.07 [MUTED]')).toBe(7);
  expect(percentIn('no such sink')).toBeNull();
});

it('is set on Windows by the script that comes with the program, without a profile or a question', () => {
  const [mixer] = mixersOf('win32', 'C:\\En regard\\volume.ps1');
  expect(mixer?.program).toBe('powershell.exe');
  expect(mixer?.set(70).slice(-3)).toEqual(['-File', 'C:\\En regard\\volume.ps1', '70']);
});
