import { Parser } from 'htmlparser2';

const ENTITY = /&lt;U\+([\da-f]{4,5})&gt;|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi;

/**
 * Text with the characters that HTML entities stand for: "&eacute;", "&#233;", and what one tool makes of "°" before it
 * escapes, "&lt;U+00B0&gt;". Markup and other ampersands stay.
 */
export function decodeHtmlEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decoded) : text;
}

function decoded(entity: string, codePoint?: string): string {
  if (codePoint !== undefined) return String.fromCodePoint(Number.parseInt(codePoint, 16));
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(entity);
  return text;
}
