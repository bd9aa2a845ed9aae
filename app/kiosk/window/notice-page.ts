import { chime } from './chime.ts';
import { styleOf } from './notice-style.ts';

/** What a patron is told in the strip above the video. */
const SENTENCES = {
  'sign-in': 'Ici, on regarde YouTube sans compte : la connexion n’est pas possible sur ce poste.',
  account: 'Cette page demande un compte YouTube : elle n’est pas ouverte sur ce poste.',
  upload: 'Envoyer une vidéo n’est pas possible sur ce poste.',
  'other-site': 'Ce lien mène à un autre site : il n’est pas ouvert sur ce poste.',
  download: 'Télécharger un fichier n’est pas possible sur ce poste.',
  'file-dialog': 'Envoyer un fichier de l’ordinateur n’est pas possible sur ce poste.',
  certificate:
    'La connexion n’est pas sûre : le réseau demande peut-être une identification. Prévenez un bibliothécaire.',
  credentials:
    'Le réseau demande un mot de passe que ce poste n’a pas. Prévenez un bibliothécaire.',
  offline: 'La page ne répond pas. Nouvel essai dans quelques instants.',
  portal:
    'Le réseau répond à la place de YouTube. Nouvel essai dans quelques instants ; prévenez un bibliothécaire.',
  'age-gate':
    'YouTube demande l’âge et un compte pour cette vidéo : elle ne peut pas être vue sur ce poste.',
  robot:
    'YouTube veut vérifier que vous n’êtes pas un robot, et demande un compte. Essayez une autre vidéo, ou plus tard.',
  player:
    'Le lecteur n’a pas pu démarrer cette vidéo. Ouvrez-la depuis sa page, ou choisissez-en une autre.',
  unavailable: 'Cette vidéo n’est pas disponible ici. Choisissez-en une autre.',
  recovered: 'La page s’est arrêtée. Elle s’ouvre de nouveau.',
} as const;
/** Names of the sentences, and of the countdown before the end of a session. */
export type Notice = keyof typeof SENTENCES | 'idle';

/** Height of a sentence, and of the countdown with its button, in pixels. */
export const NOTICE_HEIGHTS = { sentence: 72, idle: 176 } as const;
/** Where the button of the countdown leads; the program takes it as an answer and loads nothing. */
export const STILL_HERE_PATH = '/still-here';

// The question in the languages most spoken among those who may not read the sentence. Each says the same.
const QUESTIONS = [
  ['en', 'Are you still there?'],
  ['es', '¿Sigue ahí?'],
  ['pt', 'Ainda está aí?'],
  ['uk', 'Ви ще тут?'],
  ['ar', 'هل ما زلت هنا؟'],
] as const;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Whether there is a sentence of that name: not every refusal answers something that the patron did. */
export function isNotice(name: string): name is Notice {
  return name === 'idle' || Object.hasOwn(SENTENCES, name);
}

/** Answers an address of the notices: a page without script, its style or its sound; null where there is none. */
export function noticeFile(url: URL): Response | null {
  const name = url.pathname.slice(1);
  const seconds = Number(url.searchParams.get('seconds') ?? 0);
  if (name === 'style.css') return answer('text/css', styleOf(seconds));
  if (name === 'chime.wav') return answer('audio/wav', chime(seconds));
  if (name === 'idle') return answer('text/html', countdown(seconds));
  return isSentence(name) ? answer('text/html', page(0, sentence(SENTENCES[name]))) : null;
}

function isSentence(name: string): name is keyof typeof SENTENCES {
  return Object.hasOwn(SENTENCES, name);
}

function answer(type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { ...HEADERS, 'content-type': `${type}${charset}` } });
}

function sentence(text: string): string {
  return `<p role="alert">${text}</p>`;
}

/** The figure goes down by its style alone, so that nothing has to run here; whoever listens hears the seconds once. */
function countdown(seconds: number): string {
  const others = QUESTIONS.map(
    ([language, text]) => `<span lang="${language}" dir="auto">${text}</span>`,
  );
  return page(
    seconds,
    `<p class="left" aria-hidden="true"></p>
<div role="alert"><p>Êtes-vous toujours là ? Sans réponse, tout sera effacé dans ${seconds} secondes.</p>
<p class="others">${others.join(' ')}</p></div>
<a class="answer" href="${STILL_HERE_PATH}" autofocus>Je suis encore là</a>
<audio autoplay src="/chime.wav?seconds=${seconds}"></audio>`,
  );
}

function page(seconds: number, content: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Information</title>
<link rel="stylesheet" href="/style.css?seconds=${seconds}">
<link rel="icon" href="data:,">
<body>${content}</body>
</html>
`;
}
