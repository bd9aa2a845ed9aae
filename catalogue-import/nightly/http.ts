import { unescape } from 'node:querystring';
import { Failure, messageOf } from '../../app/shared/failure.ts';

/** Milliseconds until a server must have begun to answer, and must have sent all. */
const ANSWER_TIMEOUT = 60_000;
const WHOLE_TIMEOUT = 30 * 60_000;
const TRIES = 3;
/** Milliseconds before the second try; the third waits four times as long. */
const PAUSE = 500;
/** Milliseconds that a busy server may ask to wait; one that asks for more is tried the next night. */
const LONGEST_WAIT = 10 * 60_000;
const NOT_MODIFIED = 304;
const SERVER_ERROR = 500;
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/**
 * Asks a server for an address, three times where it does not answer, is busy or fails by its own fault, and gives what
 * `read` makes of the answer. Status 304 counts as an answer. A name and password in the address go to the server in
 * their header. Throws `source-unreachable`, or the `Failure` that `read` throws.
 */
export async function ask<T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const shown = withoutPassword(url);
  for (let attempt = 1; ; attempt += 1) {
    const wait = PAUSE * 4 ** (attempt - 1);
    try {
      const { value, response } = await tried(url, headers, read);
      if (response === null) return value;
      if (!mayRecover(response.status) || attempt === TRIES) throw refused(shown, response.status);
      await pause(askedWait(shown, response) ?? wait);
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (attempt === TRIES) throw unreachable(shown, error);
      await pause(wait);
    }
  }
}

/** An address as a report may show it. */
export function withoutPassword(url: string): string {
  const { username, password } = new URL(url);
  if (username === '' && password === '') return url;
  return url.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1…@');
}

type Tried<T> =
  | { readonly value: T; readonly response: null }
  | { readonly value: null; readonly response: Response };

async function tried<T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<T>,
): Promise<Tried<T>> {
  const abort = new AbortController();
  const stop = (): void => abort.abort(new Error('timeout'));
  let timer = setTimeout(stop, ANSWER_TIMEOUT);
  try {
    const response = await fetch(bareAddress(url), {
      headers: { 'user-agent': 'en-regard', ...credentials(url), ...headers },
      signal: abort.signal,
    });
    clearTimeout(timer);
    timer = setTimeout(stop, WHOLE_TIMEOUT);
    if (response.ok || response.status === NOT_MODIFIED) {
      return { value: await read(response), response: null };
    }
    await response.body?.cancel();
    return { value: null, response };
  } finally {
    clearTimeout(timer);
  }
}

/** Without the name and password, which `fetch` takes in no address. */
function bareAddress(url: string): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** RFC 7617. */
function credentials(url: string): { readonly authorization?: string } {
  const { username, password } = new URL(url);
  if (username === '') return {};
  const said = `${unescape(username)}:${unescape(password)}`;
  return { authorization: `Basic ${Buffer.from(said).toString('base64')}` };
}

function mayRecover(status: number): boolean {
  return status >= SERVER_ERROR || BUSY.has(status);
}

/** Milliseconds that a busy server asks to wait (RFC 9110, 10.2.3: seconds or a date), null where it does not say. */
function askedWait(shown: string, { status, headers }: Response): number | null {
  const said = headers.get('retry-after');
  if (said === null || !BUSY.has(status)) return null;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  if (Number.isNaN(wait)) return null;
  if (wait <= LONGEST_WAIT) return Math.max(wait, 0);
  throw new Failure(
    'source-unreachable',
    `${shown} est occupé et demande d’attendre ${Math.ceil(wait / 60_000)} minutes (${status}, Retry-After). Rien à faire : la nuit prochaine réessaie. Si cela dure, prévenez qui s’occupe de ce serveur.`,
  );
}

/** What a technician does about a status. */
const STATUS_ADVICE: Readonly<Record<number, string>> = {
  401: 'Le serveur demande un nom et un mot de passe : écrivez-les dans l’adresse, https://nom:mot-de-passe@…',
  403: 'Le serveur refuse l’accès : demandez à qui s’en occupe d’ouvrir cette adresse à cette machine ou à ce compte.',
  404: 'Il n’y a rien à cette adresse : ouvrez-la dans un navigateur, et corrigez-la.',
  407: 'C’est le serveur mandataire (proxy) qui demande un nom et un mot de passe : réglez proxy.user et proxy.password.',
  410: 'Le fichier a été retiré : demandez la nouvelle adresse à qui le publie.',
  429: 'Le serveur reçoit trop de demandes : la nuit prochaine réessaie. Si cela dure, décalez l’heure de l’import.',
};

function refused(shown: string, status: number): Failure {
  const what =
    status < SERVER_ERROR
      ? 'Vérifiez l’adresse, et ce que le compte a le droit de lire.'
      : `C’est une panne du serveur, ${TRIES} fois de suite : prévenez qui s’en occupe si elle dure.`;
  return new Failure(
    'source-unreachable',
    `${shown} répond ${status}. ${STATUS_ADVICE[status] ?? what}`,
  );
}

const NETWORK = 'Vérifiez l’adresse, le réseau et le serveur mandataire (proxy).';
const CERTIFICATE =
  'Si l’autorité est celle de votre réseau, mettez-la dans le magasin de certificats du système ; sinon, prévenez qui s’occupe du serveur.';

/** What the words of Node mean, and what to do. */
const CAUSES: readonly (readonly [words: RegExp, meaning: string, advice: string])[] = [
  [
    /redirect count/,
    'renvoie sans fin d’une adresse à une autre',
    'Ouvrez-la dans un navigateur, et réglez l’adresse où elle mène.',
  ],
  [
    /Proxy response \(407\)/,
    'ne peut être atteint : le serveur mandataire (proxy) demande un nom et un mot de passe',
    'Réglez proxy.user et proxy.password.',
  ],
  [
    /Proxy response|Proxy connection/,
    'est refusé par le serveur mandataire (proxy)',
    'Demandez à qui s’occupe du réseau d’ouvrir cette adresse à cette machine.',
  ],
  [
    /terminated|other side closed|ECONNRESET/,
    'coupe avant la fin de l’envoi',
    'La nuit prochaine réessaie ; si cela dure, prévenez qui s’occupe du serveur.',
  ],
  [/ENOTFOUND|EAI_AGAIN/, 'n’est le nom d’aucun serveur connu', NETWORK],
  [/ECONNREFUSED/, 'refuse la connexion', NETWORK],
  [/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/, 'est hors d’atteinte', NETWORK],
  [/timeout|aborted/i, 'met trop de temps à répondre', NETWORK],
  [
    /CERT_NOT_YET_VALID|not yet valid/i,
    'a un certificat qui n’est pas encore valable',
    'Vérifiez la date et l’heure de cette machine.',
  ],
  [
    /CERT_HAS_EXPIRED|certificate has expired/i,
    'a un certificat périmé',
    'Vérifiez la date et l’heure de cette machine ; si elles sont justes, prévenez qui s’occupe du serveur.',
  ],
  [
    /ALTNAME|does not match certificate/i,
    'a le certificat d’un autre serveur',
    'Vérifiez le nom du serveur dans l’adresse.',
  ],
  [/certificate|self-signed|CERT_/i, 'n’a pas de certificat reconnu', CERTIFICATE],
  [
    /wrong version number|packet length too long|EPROTO|SSL/i,
    'ne parle pas https',
    'Essayez la même adresse en http, ou prévenez qui s’occupe du serveur.',
  ],
];

function unreachable(shown: string, cause: unknown): Failure {
  const said = [...new Set(wordsOf(cause))].join(', ');
  const found = CAUSES.find(([pattern]) => pattern.test(said));
  const [, meaning, advice] = found ?? ['', 'ne répond pas', NETWORK];
  return new Failure('source-unreachable', `${shown} ${meaning} (${said}). ${advice}`, { cause });
}

/** The words and codes of an error and of what caused it. */
function wordsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [messageOf(error), ...code, ...wordsOf(error.cause)];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
