import type { Session } from 'electron';
import { standIn } from '../../../demo/stand-in.ts';
import { DEMO_SCHEME } from './register.ts';

/** Serves the demonstration's video site from the program itself: a demonstration needs no network. */
export function serveDemo(session: Session): void {
  session.protocol.handle(DEMO_SCHEME, (request) => {
    const answer = standIn(new URL(request.url));
    if (answer === null) return new Response(null, { status: 404 });
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...answer.headers, 'content-type': answer.contentType },
    });
  });
}
