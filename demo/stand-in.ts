import { createHash } from 'node:crypto';
import type { DemoVideo } from './demo-video.ts';
import { homePage, inlineScripts, missingPage, sceneFile, watchPage } from './stand-in/html.ts';
import { pageScript } from './stand-in/page.ts';
import { STYLES } from './stand-in/styles.ts';
import { demoVideos, findDemoVideo } from './videos.ts';

/** What a server answers for an address of the stand-in. */
export interface StandInAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const ROOT = '/stand-in/';
const HTML = 'text/html; charset=utf-8';
const SVG = 'image/svg+xml; charset=utf-8';

/**
 * Answers any address of the stand-in, the video site of the demonstration: null where the path is not under
 * `/stand-in/`, status 404 for what does not exist there. Pure: the same address always gives the same bytes. Serve it
 * with its headers: they hold the content security policy, which allows nothing from elsewhere.
 */
export function standIn(url: URL): StandInAnswer | null {
  if (!url.pathname.startsWith(ROOT)) return null;
  switch (url.pathname.slice(ROOT.length)) {
    case '':
      return html(200, homePage(demoVideos), []);
    case 'watch':
      return watch(findDemoVideo(url.searchParams.get('v')));
    case 'page.js':
      return file('text/javascript; charset=utf-8', pageScript());
    case 'page.css':
      return file('text/css; charset=utf-8', STYLES);
    case 'scene.svg':
      return scene(url.searchParams.get('name'));
    case 'icon.svg':
      return scene('press');
    default:
      return html(404, missingPage(), []);
  }
}

function watch(video: DemoVideo | null): StandInAnswer {
  if (!video) return html(404, missingPage(), []);
  const related = relatedTo(video);
  return html(200, watchPage(video, related), inlineScripts(video, related));
}

/** The videos that follow in the list, round its end: nobody's taste is guessed. */
function relatedTo(video: DemoVideo): readonly DemoVideo[] {
  const place = demoVideos.indexOf(video);
  return [...demoVideos.slice(place + 1), ...demoVideos.slice(0, place)].slice(0, 6);
}

function scene(name: string | null): StandInAnswer {
  const body = sceneFile(name);
  return body === null ? html(404, missingPage(), []) : file(SVG, body);
}

function html(status: number, body: string, scripts: readonly string[]): StandInAnswer {
  return answer(status, HTML, body, { 'content-security-policy': policy(scripts) });
}

function file(contentType: string, body: string): StandInAnswer {
  return answer(200, contentType, body, {});
}

function answer(
  status: number,
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): StandInAnswer {
  return {
    status,
    contentType,
    headers: { 'x-content-type-options': 'nosniff', ...headers },
    body,
  };
}

/** As strict as YouTube's or stricter: Trusted Types, and only the inline scripts whose hash is named. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
