import { Parser } from 'htmlparser2';
import { cleanText } from './clean-text.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi;

/** Clean text with the characters that HTML entities stand for: "&eacute;", "&#233;", "&shy;". Markup and other ampersands stay. */
export function decodeHtmlEntities(text: string): string {
  return text.includes('&') ? cleanText(text.replace(ENTITY, decoded)) : text;
}

function decoded(entity: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(entity);
  return text;
}
