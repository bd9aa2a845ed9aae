import { setInternet, type InternetAnswer } from './fake/internet.ts';

/** Id and title of the video of each watch page. */
const VIDEOS: Readonly<Record<string, string>> = {
  aaaaaaaaaaa: 'Une vidéo',
  bbbbbbbbbbb: 'Une autre vidéo',
  ccccccccccc: 'crash',
};

/**
 * An internet in which every address exists: what a guard lets through is answered, so that a missing guard shows. The
 * video site has watch pages and an address that redirects to the sign-in of another site.
 */
export function openInternet(): void {
  setInternet((url) => {
    if (url.host === 'www.youtube.com') return youtubePage(url);
    return { body: `<title>${url.host}</title><p>Bienvenue sur ${url.host}</p>` };
  });
}

function youtubePage(url: URL): InternetAnswer {
  if (url.pathname === '/attribution_link') {
    return { status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin' } };
  }
  if (url.pathname === '/hop') {
    return { status: 307, headers: { location: 'https://www.youtube.com/attribution_link' } };
  }
  if (url.pathname === '/refreshed') {
    return { headers: { refresh: '0; url=https://example.org/' }, body: page('Accueil', 'null') };
  }
  if (url.pathname === '/to-the-router') {
    return { status: 307, headers: { location: 'http://192.168.1.1/' } };
  }
  if (url.pathname === '/attachment') {
    return { headers: { 'content-disposition': 'attachment; filename=x.html' }, body: 'x' };
  }
  if (url.pathname === '/unknown-kind') {
    return { headers: { 'content-type': 'application/x-unknown' }, body: 'x' };
  }
  const id = url.searchParams.get('v') ?? '';
  const title = VIDEOS[id];
  if (url.pathname !== '/watch' || title === undefined) return { body: page('Accueil', 'null') };
  const player = { videoDetails: { videoId: id, title, author: 'Une chaîne' } };
  return { body: page(title, JSON.stringify(player)) };
}

function page(title: string, player: string): string {
  return `<!doctype html><html lang="fr"><title>${title} - YouTube</title><link rel="icon" href="data:,">
    <script>var ytInitialPlayerResponse = ${player};</script>
    <h1>${title}</h1><input aria-label="Rechercher"><a id="link">Lien</a>
    <form id="form" method="post"><button>Envoyer</button></form></html>`;
}
