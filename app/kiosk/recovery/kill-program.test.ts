import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureDemoCatalogue } from '../../../scripts/ensure-demo-catalogue.ts';
import type { SeatState } from '../testing/ask-seat.ts';
import { buildProgram } from '../testing/build-program.ts';

// The main process is ended without warning, with all that it had started, as by a power cut or the system's memory; the
// test starts it again, as systemd or Windows does. The service has its model. npm run kill-processes does it 100 times.
const KILLS = Number(process.env['EN_REGARD_KILLS'] ?? 1);
const MODEL = path.resolve(import.meta.dirname, '../../../models/en-regard-fr');
const PROGRAM = path.resolve(import.meta.dirname, '../testing/seat-program.ts');

let folder: string;
let config: string;
beforeAll(async () => {
  folder = await buildProgram();
  const data = path.join(folder, 'data');
  await ensureDemoCatalogue(data);
  config = path.join(folder, 'en-regard.toml');
  fs.writeFileSync(config, `[data]\nfolder = '${data}'\n[model]\nfolder = '${MODEL}'\n`);
}, 180_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('starts again with what was counted and kept, however often it is ended', async () => {
  await seatOf(start()).then(end);
  const { state: before } = await seatOf(start()).then(end);
  expect(before).toMatchObject({ cached: true });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { state } = await seatOf(start()).then(end);
    expect(state).toEqual(before);
  }
}, 3_600_000);

it('starts again after it was ended while it starts', async () => {
  const { state: before } = await seatOf(start()).then(end);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const program = start();
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 2_000));
    await kill9(program);
  }
  expect((await seatOf(start()).then(end)).state).toEqual(before);
}, 3_600_000);

function start(): ChildProcess {
  return fork(PROGRAM, [path.join(folder, 'kiosk', 'main.js'), config], { stdio: 'inherit' });
}

interface Running {
  readonly program: ChildProcess;
  readonly state: SeatState;
}

async function seatOf(program: ChildProcess): Promise<Running> {
  const [state] = (await once(program, 'message')) as [SeatState];
  return { program, state };
}

async function end(running: Running): Promise<Running> {
  await kill9(running.program);
  return running;
}

async function kill9(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}
