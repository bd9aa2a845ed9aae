import { fork } from 'node:child_process';
import process from 'node:process';
import { cpuMilliseconds, type Figures } from './measure.ts';

/**
 * The longest piece of work of a window's process while the service, a process of its own, opens a catalogue and
 * searches it. Counted in CPU time between two turns of the window's loop, so that other programs on the machine do not
 * count.
 */
export async function watchWindow(dir: string, records: number): Promise<Figures> {
  const service = fork(process.argv[1] ?? '', ['--step', LOADING, dir, String(records)], {
    stdio: 'ignore',
  });
  let longest = 0;
  let turns = 0;
  let before = cpuMilliseconds();
  // Starting the process is the kiosk's own work, not the opening's.
  await turnOfTheLoop();
  while (service.exitCode === null && service.signalCode === null) {
    before = cpuMilliseconds();
    await turnOfTheLoop();
    longest = Math.max(longest, cpuMilliseconds() - before);
    turns += 1;
  }
  return { longestBlock: longest, turns };
}

const LOADING = 'load: En regard';

function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}
