import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { Failure } from '../shared/failure.ts';
import { CALL_NAMES, calls } from './calls.ts';
import { sendOverPort, serveOverPort, type Port } from './port.ts';
import type { Quota } from './schemas.ts';
import { fakeClient, fakeHandlers } from './testing/fake.ts';
import { answerCall, createClient } from './transport.ts';

const quota: Quota = { offer: 'confort', used: 3, limit: 90 };
const caller = { seat: 'poste-7' };

describe('the table of calls', () => {
  test('has under forty calls, each with a summary', () => {
    expect(CALL_NAMES.length).toBeLessThan(40);
    for (const name of CALL_NAMES) expect(calls[name].summary).not.toBe('');
  });
});

describe('answerCall', () => {
  test('refuses a name that is not in the table, even one that every object has', async () => {
    for (const name of ['video.delete', 'constructor', '__proto__', 7, null]) {
      const reply = await answerCall(fakeHandlers({}), name, {}, caller);
      expect(reply).toMatchObject({ ok: false, failure: { code: 'argument-invalid' } });
    }
  });

  test('refuses an argument that does not fit, before the handler sees it', async () => {
    let called = false;
    const handlers = fakeHandlers({
      'catalogue.record': () => {
        called = true;
        return Promise.resolve(null);
      },
    });
    for (const argument of [
      {},
      { recordId: 5 },
      { recordId: '' },
      { recordId: 'a', more: 1 },
      null,
    ]) {
      const reply = await answerCall(handlers, 'catalogue.record', argument, caller);
      expect(reply).toMatchObject({ ok: false, failure: { code: 'argument-invalid' } });
    }
    expect(called).toBe(false);
  });

  test('does not let a result out that does not fit', async () => {
    const wrong = { ...quota, used: -1 };
    const handlers = fakeHandlers({ 'seat.quota': () => Promise.resolve(wrong) });
    const reply = await answerCall(handlers, 'seat.quota', {}, caller);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'internal' } });
  });

  test('an expected failure keeps its code, a bug becomes "internal"', async () => {
    const failing = (error: Error) =>
      answerCall(
        fakeHandlers({ 'seat.quota': () => Promise.reject(error) }),
        'seat.quota',
        {},
        caller,
      );
    expect(await failing(new Failure('no-catalogue', 'none yet'))).toMatchObject({
      failure: { code: 'no-catalogue', message: 'none yet' },
    });
    expect(await failing(new Error('bug'))).toMatchObject({ failure: { code: 'internal' } });
  });
});

describe('handlers that are still being opened', () => {
  test('are waited for, and a failure to open reaches every call', async () => {
    const opened = Promise.resolve(fakeHandlers({ 'seat.quota': () => Promise.resolve(quota) }));
    expect(await answerCall(opened, 'seat.quota', {}, caller)).toEqual({ ok: true, value: quota });
    const failed = Promise.reject(new Failure('no-catalogue', 'none yet'));
    expect(await answerCall(failed, 'seat.quota', {}, caller)).toMatchObject({
      failure: { code: 'no-catalogue' },
    });
  });
});

describe('createClient', () => {
  test('gives the checked result, and the failure as an error with its code', async () => {
    const client = fakeClient({
      'seat.quota': () => Promise.resolve(quota),
      'library.about': () => Promise.reject(new Failure('no-catalogue', 'none yet')),
    });
    expect(await client['seat.quota']({})).toEqual(quota);
    await expect(client['library.about']({})).rejects.toMatchObject({ code: 'no-catalogue' });
  });

  test('refuses a reply of another shape', async () => {
    const client = createClient(() => Promise.resolve({ ok: true, value: { offer: 'gold' } }));
    await expect(client['seat.quota']({})).rejects.toThrow(/offer/);
  });
});

describe('a message port', () => {
  const asPort = (port: MessagePort): Port => ({
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', listener),
  });

  test('pairs replies with calls when they come back in another order, and knows the seat', async () => {
    const channel = new MessageChannel();
    const seats: string[] = [];
    let first = true;
    serveOverPort(
      asPort(channel.port1),
      fakeHandlers({
        'catalogue.record': () => Promise.resolve(null),
        'seat.quota': async (_argument, { seat }) => {
          seats.push(seat);
          const wait = first ? 40 : 0;
          first = false;
          await new Promise((resolve) => setTimeout(resolve, wait));
          return { ...quota, used: wait };
        },
      }),
    );
    const client = createClient(sendOverPort(asPort(channel.port2), caller));
    const answers = await Promise.all([
      client['seat.quota']({}),
      client['catalogue.record']({ recordId: 'x' }),
      client['seat.quota']({}),
    ]);
    expect(answers).toEqual([{ ...quota, used: 40 }, null, { ...quota, used: 0 }]);
    expect(seats).toEqual(['poste-7', 'poste-7']);
    channel.port1.close();
  });

  test('drops messages that are nobody’s call', async () => {
    const channel = new MessageChannel();
    serveOverPort(
      asPort(channel.port1),
      fakeHandlers({ 'seat.quota': () => Promise.resolve(quota) }),
    );
    for (const message of ['x', 5, null, { id: 'a' }, { id: 1, name: 'seat.quota' }]) {
      channel.port2.postMessage(message);
    }
    const client = createClient(sendOverPort(asPort(channel.port2), caller));
    expect(await client['seat.quota']({})).toEqual(quota);
    channel.port1.close();
  });
});
