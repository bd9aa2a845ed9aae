import { z } from 'zod';
import { Failure, messageOf, type FailureCode } from '../shared/failure.ts';
import {
  CALL_NAMES,
  calls,
  isCallName,
  type Argument,
  type CallName,
  type Result,
} from './calls.ts';
import { failureSchema, type FailureReply } from './schemas.ts';

/** Who calls: only what the quota needs, never who sits there. */
export interface Caller {
  /** Name of the seat, as the technician wrote it in the configuration. */
  readonly seat: string;
}

/** The service's side of the table. */
export type Handlers = {
  readonly [N in CallName]: (argument: Argument<N>, caller: Caller) => Promise<Result<N>>;
};

/** The screen's side of the table. Rejects with `CallError`. */
export type Client = {
  readonly [N in CallName]: (argument: Argument<N>) => Promise<Result<N>>;
};

/** What crosses a port or the network. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: FailureReply };

const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);

/** A call that did not succeed; `code` says why in a closed list. */
export class CallError extends Error {
  readonly code: FailureCode | 'internal';
  constructor(failure: FailureReply) {
    super(failure.message);
    this.name = 'CallError';
    this.code = failure.code;
  }
}

/**
 * Answers one call from an untrusted caller: the name and the argument are checked before the handler sees them, and
 * the result after. Handlers that are still being opened are waited for. Never rejects.
 */
export async function answerCall(
  handlers: Handlers | Promise<Handlers>,
  name: unknown,
  argument: unknown,
  caller: Caller,
): Promise<Reply> {
  if (!isCallName(name)) return refuse('argument-invalid', `no call of the name ${quote(name)}`);
  const checked = calls[name].argument.safeParse(argument);
  if (!checked.success) {
    return refuse('argument-invalid', `${name}: ${z.prettifyError(checked.error)}`);
  }
  try {
    // The table pairs argument and handler; TypeScript cannot follow a union of functions over the same key.
    const handler = (await handlers)[name] as (
      argument: unknown,
      caller: Caller,
    ) => Promise<unknown>;
    return { ok: true, value: calls[name].result.parse(await handler(checked.data, caller)) };
  } catch (error) {
    return refuse(error instanceof Failure ? error.code : 'internal', messageOf(error));
  }
}

/** Makes the screen's side over any transport: `send` carries a call and brings back its reply. */
export function createClient(
  send: (name: CallName, argument: unknown) => Promise<unknown>,
): Client {
  const entries = CALL_NAMES.map((name) => [
    name,
    async (argument: unknown) => {
      const definition = calls[name];
      const reply = replySchema.parse(await send(name, definition.argument.parse(argument)));
      if (!reply.ok) throw new CallError(reply.failure);
      return definition.result.parse(reply.value);
    },
  ]);
  // Built from the same table that the type is derived from.
  return Object.fromEntries(entries) as Client;
}

function refuse(code: FailureReply['code'], message: string): Reply {
  return { ok: false, failure: { code, message } };
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : typeof value;
}
