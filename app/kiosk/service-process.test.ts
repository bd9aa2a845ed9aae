import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMishaps } from './recovery/mishaps.ts';
import { startService, type ServiceProcess } from './service-process.ts';
import { createTestClock, type TestClock } from './testing/clock.ts';
import { utilityProcess } from './testing/electron.ts';

let clock: TestClock;
let service: ServiceProcess;
let log: string[];

beforeEach(() => {
  clock = createTestClock();
  log = [];
  const program = path.join(import.meta.dirname, 'testing/service-stand-in.ts');
  const mishaps = createMishaps((line) => log.push(line));
  service = startService({ program, argument: '{}', seat: 'poste-1' }, clock, mishaps);
});
afterEach(() => service.stop());

const video = (title: string) => ({
  player: { videoDetails: { videoId: 'aaaaaaaaaaa', title } },
});
const works = { ok: true, value: { kind: 'answer' } };
const stopped = { ok: false, failure: { code: 'internal' } };

async function analyse(title: string): Promise<unknown> {
  return service.send('video.analyse', {
    url: '',
    documentTitle: null,
    next: null,
    displayed: null,
    ...video(title),
  });
}

it('carries calls to another process and brings back their replies', async () => {
  const replies = await Promise.all([analyse('Un'), analyse('Deux')]);
  expect(replies).toMatchObject([{ value: { title: 'Un' } }, { value: { title: 'Deux' } }]);
});

it('answers with a failure when the service stops, and works again after a second', async () => {
  expect(await analyse('crash')).toMatchObject(stopped);
  expect(log).toEqual(['service-ended (1 since the start): code 3; starting it again in 1 s']);
  expect(await analyse('Un')).toMatchObject(stopped);
  await clock.advance(1_000);
  expect(await analyse('Un')).toMatchObject(works);
});

it('waits longer for a service that stops again', async () => {
  await analyse('crash');
  await clock.advance(1_000);
  await analyse('crash');
  await clock.advance(1_999);
  expect(await analyse('Un')).toMatchObject(stopped);
  await clock.advance(1);
  expect(await analyse('Un')).toMatchObject(works);
});

it('does not come back once it was told to stop', async () => {
  await analyse('Un');
  service.stop();
  await expect.poll(() => utilityProcess.all.size, { timeout: 10_000 }).toBe(0);
  await clock.advance(60_000);
  expect({ running: utilityProcess.all.size, log }).toEqual({ running: 0, log: [] });
});

it('does not come back when it is told to stop while it waits to', async () => {
  await analyse('crash');
  service.stop();
  await clock.advance(60_000);
  expect(utilityProcess.all.size).toBe(0);
});
