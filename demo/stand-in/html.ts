import { SCENES, type DemoVideo, type Scene } from '../demo-video.ts';
import { escapeHtml, scriptJson } from './escape.ts';
import { drawing } from './scenes.ts';
import { jsonLd, nextResponse, playerResponse, timecode } from './watch-data.ts';

const SITE = 'Vidéothèque de démonstration';

interface Parts {
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

function page({ title, head, body }: Parts): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/stand-in/page.css">
<link rel="icon" href="/stand-in/icon.svg">
${head}</head>
<body>
<header class="top"><a href="/stand-in/">${SITE}</a><span>Des vidéos qui n'existent pas, pour essayer le volet de la bibliothèque</span></header>
${body}
</body>
</html>
`;
}

/** The page of one video. Its two inline scripts are `inlineScripts(video, related)`. */
export function watchPage(video: DemoVideo, related: readonly DemoVideo[]): string {
  const scripts = inlineScripts(video, related).map((script) => `<script>${script}</script>\n`);
  return page({
    title: `${video.title} - ${SITE}`,
    head: `<meta property="og:title" content="${escapeHtml(video.title)}">
<meta property="og:url" content="/stand-in/watch?v=${video.id}">
<script type="application/ld+json">${scriptJson(jsonLd(video))}</script>
`,
    body: `<ytd-page-manager>
<ytd-watch-flexy>
<main>
${player(video)}
${metadata(video)}
</main>
${relatedList(related)}
</ytd-watch-flexy>
</ytd-page-manager>
${scripts.join('')}<script src="/stand-in/page.js"></script>`,
  });
}

/** The scripts that set the page's globals, for the page and for the hashes of its content security policy. */
export function inlineScripts(video: DemoVideo, related: readonly DemoVideo[]): readonly string[] {
  return [
    `var ytInitialPlayerResponse = ${scriptJson(playerResponse(video))};`,
    `var ytInitialData = ${scriptJson(nextResponse(video, related))};`,
  ];
}

function player(video: DemoVideo): string {
  return `<div id="movie_player">
<div id="scene">${drawing(video.scene)}</div>
<div class="controls">
<button id="play" type="button">Lecture</button>
<span class="time"><span id="clock">0:00</span> / <span id="duration">${timecode(video.duration)}</span></span>
<span class="note">Dessin animé sans son</span>
</div>
</div>`;
}

function metadata(video: DemoVideo): string {
  return `<ytd-watch-metadata video-id="${video.id}">
<h1 tabindex="-1">${escapeHtml(video.title)}</h1>
<p class="channel" id="channel-name">${escapeHtml(video.channel)}</p>
<div id="description">${escapeHtml(video.description)}</div>
</ytd-watch-metadata>`;
}

function relatedList(related: readonly DemoVideo[]): string {
  return `<nav id="related" aria-label="Autres vidéos"><h2>Autres vidéos</h2>
<ul>${related.map(tile).join('\n')}</ul></nav>`;
}

function tile(video: DemoVideo): string {
  return `<li><a class="to-video" href="/stand-in/watch?v=${video.id}">
<img src="/stand-in/scene.svg?name=${video.scene}" alt="" width="320" height="180">
<span class="name">${escapeHtml(video.title)}</span>
<span class="by">${escapeHtml(video.channel)} · ${timecode(video.duration)}</span>
</a></li>`;
}

/** The list of all videos. */
export function homePage(videos: readonly DemoVideo[]): string {
  return page({
    title: SITE,
    head: '',
    body: `<main class="home"><h1>Choisissez une vidéo</h1>
<ul>${videos.map(tile).join('\n')}</ul></main>`,
  });
}

/** Said in place of a page that does not exist. */
export function missingPage(): string {
  return page({
    title: `Page introuvable - ${SITE}`,
    head: '',
    body: `<main class="home"><h1>Cette vidéo n'existe pas</h1>
<p><a href="/stand-in/">Voir toutes les vidéos</a></p></main>`,
  });
}

/** The drawing of that name as a file of its own, for tiles; null where there is none. */
export function sceneFile(name: string | null): string | null {
  const scene = SCENES.find((known): known is Scene => known === name);
  return scene === undefined ? null : drawing(scene);
}
