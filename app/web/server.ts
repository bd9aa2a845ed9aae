import fastifyStatic from '@fastify/static';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { FailureReply } from '../contract/schemas.ts';
import { answerCall, type Handlers, type Reply } from '../contract/transport.ts';
import { Failure, messageOf } from '../shared/failure.ts';
import { openApiDocument } from './openapi.ts';
import { isOwnHost } from './own-host.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { FAILURE_STATUS } from './status.ts';

/** A page of the stand-in for YouTube; null where it has nothing at that address. */
export type StandIn = (url: URL) => {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
} | null;

export interface ServerOptions {
  readonly handlers: Handlers;
  /** Absolute path of the folder of the built screens. */
  readonly screens: string;
  /** Mounted at /stand-in/; null outside the demonstration. */
  readonly standIn: StandIn | null;
  /** Name of the seat that every caller counts as. */
  readonly seat: string;
  /** Names of this machine that it answers to, besides its addresses and "localhost". */
  readonly names: readonly string[];
}

// Four times the largest snapshot the observer has been seen to send; what is longer is no page.
const BODY_LIMIT_BYTES = 1_048_576;
// For a request to arrive in full: whoever dribbles one holds no connection for long.
const REQUEST_TIMEOUT_MS = 30_000;
// Vite puts a hash of the content in the names below assets/, so such a file never changes.
const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The contract, its description and the screens over HTTP. Nothing is logged: a log of requests would tie a seat, a
 * time and a video together. Start it with `listen`.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
  });
  // A foreign page may post text/plain without asking; with JSON alone the browser asks first and is refused.
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', refuseForeignNames(options.names));
  server.addHook('onRequest', refuseForeignPages);
  server.addHook('onSend', addSecurityHeaders);
  server.setErrorHandler(answerError);
  serveContract(server, options);
  if (options.standIn !== null) serveStandIn(server, options.standIn);
  serveScreens(server, options.screens);
  return server;
}

/**
 * Starts the server and returns its address, for example "http://127.0.0.1:4150". Port 0 takes any free port. Throws
 * `Failure('port-in-use')` or `Failure('setting-invalid')` where it cannot listen there.
 */
export async function listen(
  server: FastifyInstance,
  at: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    return await server.listen({ host: at.host, port: at.port });
  } catch (error) {
    throw whyNotListening(error, at);
  }
}

function whyNotListening(
  error: unknown,
  at: { readonly host: string; readonly port: number },
): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return new Failure(
        'port-in-use',
        `Le port ${at.port} de ${at.host} est pris par un autre programme, peut-être par En regard. Arrêtez-le, ou changez le réglage web.port (1 à 65535 ; 0 : n’importe quel port libre).`,
        { cause: error },
      );
    case 'EACCES':
      return new Failure(
        'setting-invalid',
        `Ce compte n’a pas le droit d’ouvrir le port ${at.port}. Prenez-en un au-dessus de 1023 (réglage web.port).`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure(
        'setting-invalid',
        `Cette machine n’a pas l’adresse « ${at.host} ». Donnez-en une à elle (réglage web.host) : 127.0.0.1 pour cette machine seule, 0.0.0.0 pour son réseau.`,
        { cause: error },
      );
    default:
      return error;
  }
}

function serveContract(server: FastifyInstance, { handlers, seat }: ServerOptions): void {
  const description = openApiDocument();
  server.get('/api/openapi.json', () => description);
  server.post<{ Params: { name: string } }>('/api/calls/:name', async (request, reply) => {
    const answer = await answerCall(handlers, request.params.name, request.body, { seat });
    return sendReply(reply, answer);
  });
}

function serveStandIn(server: FastifyInstance, standIn: StandIn): void {
  server.get('/stand-in/*', (request, reply) => {
    const page = standIn(new URL(request.url, `http://${request.host}`));
    if (page === null) return reply.callNotFound();
    return reply.code(page.status).headers(page.headers).type(page.contentType).send(page.body);
  });
}

function serveScreens(server: FastifyInstance, screens: string): void {
  server.register(fastifyStatic, {
    root: screens,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const lasting = /[\\/]assets[\\/]/.test(file);
      reply.header(
        'cache-control',
        lasting ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  server.setNotFoundHandler((request, reply) =>
    sendFailure(reply, 404, 'argument-invalid', `nothing at ${request.method} ${pathOf(request)}`),
  );
}

/** RFC 9110, 15.5.20: a request that is not meant for this server. */
const MISDIRECTED = 421;

function refuseForeignNames(names: readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (isOwnHost(request.hostname, names)) return;
    await sendFailure(
      reply,
      MISDIRECTED,
      'argument-invalid',
      'this server is no other site’s: ask for it by its address, by localhost or by the setting web.host',
    );
  };
}

/** A page of another site, open in the same browser, may not use up this seat's analyses. */
async function refuseForeignPages(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) === request.host) return;
  await sendFailure(reply, 403, 'argument-invalid', 'calls are answered to our own screens only');
}

async function addSecurityHeaders(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!reply.hasHeader(name)) reply.header(name, value);
  }
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  return payload;
}

/** What goes wrong before a handler runs (length, media type, JSON) is the caller's fault; the rest is a bug. */
function answerError(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = statusOf(error);
  return sendFailure(
    reply,
    status,
    status < 500 ? 'argument-invalid' : 'internal',
    messageOf(error),
  );
}

function statusOf(error: unknown): number {
  const known = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof known === 'number' && known >= 400 ? known : 500;
}

function sendReply(reply: FastifyReply, answer: Reply): FastifyReply {
  const status = answer.ok ? 200 : FAILURE_STATUS[answer.failure.code];
  return reply.code(status).type('application/json; charset=utf-8').send(answer);
}

function sendFailure(
  reply: FastifyReply,
  status: number,
  code: FailureReply['code'],
  message: string,
): FastifyReply {
  const answer: Reply = { ok: false, failure: { code, message } };
  return reply.code(status).type('application/json; charset=utf-8').send(answer);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Without the query: it may hold a video. */
function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
