import { afterEach, beforeEach, expect, it } from 'vitest';
import { CALL_CHANNEL, END_CHANNEL } from '../../contract/bridge.ts';
import { ipcMain } from '../testing/electron.ts';
import { serveCalls, serveSessionEnd } from './serve-calls.ts';

const own = {
  sender: { id: 2 },
  senderFrame: { url: 'en-regard://screens/index.html', parent: null },
};
const foreign = { ...own, sender: { id: 1 } };

let sent: unknown[];
let ended: number;
let refusals: string[];
beforeEach(() => {
  sent = [];
  ended = 0;
  refusals = [];
  const door = {
    trusted: { contentsId: 2, origin: 'en-regard://screens' },
    onRefusal: (refusal: string) => refusals.push(refusal),
  };
  serveCalls(door, async (name, argument) => {
    sent.push([name, argument]);
    return { ok: true, value: null };
  });
  serveSessionEnd(door, async () => {
    ended += 1;
  });
});
afterEach(() => ipcMain.clear());

it('sends a valid call of our pane on, as it was checked', async () => {
  const argument = { recordId: 'r1' };
  const reply = await ipcMain.invoke(own, CALL_CHANNEL, ['catalogue.record', argument]);
  expect(reply).toEqual({ ok: true, value: null });
  expect(sent).toEqual([['catalogue.record', argument]]);
});

it.each([
  ['of another name', ['delete.everything', {}]],
  ['with an argument of another shape', ['catalogue.record', { recordId: 1 }]],
  ['with more than its argument', ['seat.quota', { seat: 'poste-2' }]],
  ['with nothing', []],
])('does not let a call %s reach the service', async (_name, values) => {
  const reply = await ipcMain.invoke(own, CALL_CHANNEL, values);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'argument-invalid' } });
  expect(sent).toEqual([]);
});

it('does nothing for a foreign sender', async () => {
  await expect(ipcMain.invoke(foreign, CALL_CHANNEL, ['seat.quota', {}])).rejects.toThrow(
    'refused',
  );
  await expect(ipcMain.invoke(foreign, END_CHANNEL, [])).rejects.toThrow('refused');
  expect({ sent, ended, refusals }).toEqual({
    sent: [],
    ended: 0,
    refusals: ['foreign-sender', 'foreign-sender'],
  });
});
