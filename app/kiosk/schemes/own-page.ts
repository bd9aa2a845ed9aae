import { escapeHtml } from '../../shared/escape-html.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/interface-language.ts';

// No script, no style but from a file of ours, nothing from anywhere else; a form leads back to the program alone.
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** A file that the program writes itself: a page without script, a style, a sound. */
export function ownFile(type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { ...HEADERS, 'content-type': `${type}${charset}` } });
}

/** One of those pages. `content` is HTML: every text of a catalogue or a configuration in it has gone through `text`. */
export function ownPage(page: {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly style: string;
  readonly content: string;
}): Response {
  const { language } = page;
  return ownFile(
    'text/html',
    `<!doctype html>
<html lang="${language}" dir="${INTERFACE_LANGUAGES[language].direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.title)}</title>
<link rel="stylesheet" href="${page.style}">
<link rel="icon" href="data:,">
<body>${page.content}</body>
</html>
`,
  );
}
