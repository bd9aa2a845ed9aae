/** What a patron is told in the strip above the video. */
const SENTENCES = {
  'sign-in': 'Ici, on regarde YouTube sans compte : la connexion n’est pas possible sur ce poste.',
  account: 'Cette page demande un compte YouTube : elle n’est pas ouverte sur ce poste.',
  upload: 'Envoyer une vidéo n’est pas possible sur ce poste.',
  'other-site': 'Ce lien mène à un autre site : il n’est pas ouvert sur ce poste.',
  download: 'Télécharger un fichier n’est pas possible sur ce poste.',
  'file-dialog': 'Envoyer un fichier de l’ordinateur n’est pas possible sur ce poste.',
  offline: 'La page ne répond pas. Nouvel essai dans quelques instants.',
  idle: 'Êtes-vous toujours là ? Touchez l’écran ou une touche, sinon tout sera effacé dans 30 secondes.',
} as const;
export type Notice = keyof typeof SENTENCES;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** Whether there is a sentence of that name: not every refusal answers something that the patron did. */
export function isNotice(name: string): name is Notice {
  return Object.hasOwn(SENTENCES, name);
}

/** The page of a sentence, null where there is none of that name. It holds no script, and nothing of the refused page. */
export function noticePage(
  name: string,
): { readonly html: string; readonly headers: Record<string, string> } | null {
  return isNotice(name) ? { html: page(SENTENCES[name]), headers: { ...HEADERS } } : null;
}

function page(sentence: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Information</title>
<style>
  html { height: 100%; background: #fff4d6; color: #1d1d1f; }
  body { margin: 0; height: 100%; display: flex; align-items: center; border-bottom: 3px solid #8a5a00; box-sizing: border-box; }
  p { margin: 0 1.25rem; font: 600 1.125rem/1.4 system-ui, sans-serif; }
</style>
<body><p role="alert">${sentence}</p></body>
</html>
`;
}
