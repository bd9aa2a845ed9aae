import { Failure, messageOf } from '../../app/shared/failure.ts';

/** Milliseconds until a server must have begun to answer, and must have sent all. */
const ANSWER_TIMEOUT = 60_000;
const WHOLE_TIMEOUT = 30 * 60_000;
const TRIES = 3;
/** Milliseconds before the second try; the third waits four times as long. */
const PAUSE = 500;
/** Seconds that a busy repository may ask to wait; one that asks for more is tried the next night. */
const LONGEST_WAIT = 60;
const BUSY = 503;
const NOT_MODIFIED = 304;
const SERVER_ERROR = 500;

/**
 * Asks a server for an address, three times where it does not answer or fails by its own fault, and gives what `read`
 * makes of the answer. Status 304 counts as an answer. Throws `source-unreachable`, or the `Failure` that `read` throws.
 */
export async function ask<T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        headers: { 'user-agent': 'en-regard', ...headers },
        signal: AbortSignal.timeout(attempt === 1 ? WHOLE_TIMEOUT : ANSWER_TIMEOUT),
      });
      if (response.ok || response.status === NOT_MODIFIED) return await read(response);
      await response.body?.cancel();
      if (response.status < SERVER_ERROR || attempt === TRIES) throw refused(url, response.status);
      await pause(waitOf(response) ?? PAUSE * 4 ** (attempt - 1));
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (attempt === TRIES) throw unreachable(url, error);
      await pause(PAUSE * 4 ** (attempt - 1));
    }
  }
}

/** Milliseconds that a busy server asks to wait, null where it does not say or asks for too much. */
function waitOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (response.status !== BUSY || !(seconds <= LONGEST_WAIT)) return null;
  return seconds * 1000;
}

function refused(url: string, status: number): Failure {
  const what =
    status < SERVER_ERROR
      ? 'Vérifiez l’adresse, et ce que le compte a le droit de lire.'
      : `C’est une panne du serveur, ${TRIES} fois de suite : prévenez qui s’en occupe si elle dure.`;
  return new Failure('source-unreachable', `${url} répond ${status}. ${what}`);
}

/** What the words of Node mean. */
const CAUSES: readonly (readonly [words: RegExp, meaning: string])[] = [
  [/redirect count/, 'renvoie sans fin d’une adresse à une autre'],
  [/terminated|other side closed|ECONNRESET/, 'coupe avant la fin de l’envoi'],
  [/ENOTFOUND|EAI_AGAIN/, 'n’est le nom d’aucun serveur connu'],
  [/ECONNREFUSED/, 'refuse la connexion'],
  [/timeout|aborted/i, 'met trop de temps à répondre'],
  [/certificate|self-signed|CERT_/i, 'n’a pas de certificat reconnu'],
];

function unreachable(url: string, cause: unknown): Failure {
  const inner = cause instanceof Error && cause.cause !== undefined ? messageOf(cause.cause) : '';
  const words = [messageOf(cause), inner].filter(Boolean).join(', ');
  const meaning = CAUSES.find(([pattern]) => pattern.test(words))?.[1] ?? 'ne répond pas';
  return new Failure(
    'source-unreachable',
    `${url} ${meaning} (${words}). Vérifiez le réseau, le serveur mandataire (proxy) et le certificat.`,
    { cause },
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
