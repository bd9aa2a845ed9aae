import { CALL_NAMES } from '../calls.ts';
import { answerCall, createClient, type Caller, type Client, type Handlers } from '../transport.ts';

const CALLER: Caller = { seat: 'poste-1' };

/** Handlers for a test: the calls that are given, and for every other an error that names it. */
export function fakeHandlers(given: Partial<Handlers>): Handlers {
  const missing = CALL_NAMES.map((name) => [
    name,
    () => Promise.reject(new Error(`the test gave no answer for ${name}`)),
  ]);
  // Built from the table that the type is derived from.
  return { ...Object.fromEntries(missing), ...given } as Handlers;
}

/** A client over such handlers that checks and clones as the real transports do. */
export function fakeClient(given: Partial<Handlers>): Client {
  const handlers = fakeHandlers(given);
  return createClient(async (name, argument) =>
    structuredClone(await answerCall(handlers, name, structuredClone(argument), CALLER)),
  );
}
