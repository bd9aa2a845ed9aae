import type { CDPSession } from 'playwright-core';
import { toChromium } from './addresses.ts';
import { askInternet } from './internet.ts';
import type { FakeSession } from './session.ts';

/** `Fetch.requestPaused` of the DevTools protocol, the part that is read. */
export interface PausedRequest {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Lets the program's request guard judge, then answers from its own schemes or from the test's internet. */
export async function answerRequest(
  client: CDPSession,
  session: FakeSession,
  { requestId, request, resourceType }: PausedRequest,
  url: string,
): Promise<void> {
  const kind = resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase();
  const allowed = await session.allows({ url, method: request.method, resourceType: kind });
  const headers = await session.sends(url, request.headers);
  const answer = allowed ? await answerOf(session, url, headers) : null;
  const reply =
    answer === null
      ? client.send('Fetch.failRequest', {
          requestId,
          errorReason: allowed ? 'NameNotResolved' : 'BlockedByClient',
        })
      : client.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: answer.status,
          responseHeaders: Object.entries(answer.headers).map(([name, value]) => ({ name, value })),
          body: Buffer.from(answer.body).toString('base64'),
        });
  // A page that has gone on meanwhile no longer waits for it.
  await reply.catch(() => undefined);
}

async function answerOf(
  session: FakeSession,
  url: string,
  sent: Readonly<Record<string, string>>,
): Promise<Answer | null> {
  const handler = session.schemes.get(new URL(url).protocol.slice(0, -1));
  if (handler !== undefined) {
    const response = await handler(new Request(url));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.bytes(),
    };
  }
  const answer = askInternet(url, sent);
  if (answer === null) return null;
  const { status = 200, headers = {}, body = '' } = answer;
  const location =
    headers['location'] === undefined ? {} : { location: toChromium(headers['location']) };
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers, ...location },
    body: Buffer.from(body),
  };
}
