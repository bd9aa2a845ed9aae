import { z } from 'zod';
import type { CallName } from './calls.ts';
import { answerCall, type Caller, type Handlers } from './transport.ts';

/** The half of a message port that both ends need: Electron's, Node's and a utility process' parent port fit it. */
export interface Port {
  postMessage(message: unknown): void;
  /** Registers the one listener; it is given the message itself, not an event. */
  onMessage(listener: (message: unknown) => void): void;
}

const requestSchema = z.strictObject({
  id: z.number().int(),
  name: z.unknown(),
  argument: z.unknown(),
  seat: z.string(),
});
const responseSchema = z.strictObject({ id: z.number().int(), reply: z.unknown() });

/** Answers the calls that arrive on a port. Messages of another shape are dropped: they are nobody's call. */
export function serveOverPort(port: Port, handlers: Handlers | Promise<Handlers>): void {
  port.onMessage((message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    const { id, name, argument, seat } = request.data;
    void answerCall(handlers, name, argument, { seat }).then((reply) => {
      port.postMessage({ id, reply });
    });
  });
}

/**
 * Sends calls over a port and pairs each reply with its call, whatever the order they come back in. Use it as the
 * `send` of `createClient`, or to relay replies that another process will check.
 */
export function sendOverPort(
  port: Port,
  caller: Caller,
): (name: CallName, argument: unknown) => Promise<unknown> {
  const waiting = new Map<number, (reply: unknown) => void>();
  let last = 0;
  port.onMessage((message) => {
    const response = responseSchema.safeParse(message);
    if (!response.success) return;
    waiting.get(response.data.id)?.(response.data.reply);
    waiting.delete(response.data.id);
  });
  return (name, argument) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      port.postMessage({ id: last, name, argument, seat: caller.seat });
    });
}
