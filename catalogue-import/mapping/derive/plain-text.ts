import { Parser } from 'htmlparser2';
import { cleanText } from '../../formats/text/clean-text.ts';
import { displayText } from './display-text.ts';

const MARKUP = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const ESCAPED = /&lt;/i;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const SILENT = new Set(['script', 'style', 'template']);

/**
 * The text of a summary or note: publishers send HTML with entities in UNIMARC 330 and Intermarc 830. Tags part words, but
 * for those within a line; what is no tag ("a < b") stays.
 */
export function plainText(value: string): string {
  if (!MARKUP.test(value)) return displayText(value);
  const text = textOfHtml(value);
  // "&lt;p&gt;": HTML that was escaped once more on its way.
  return displayText(ESCAPED.test(value) && MARKUP.test(text) ? textOfHtml(text) : text);
}

function textOfHtml(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      silent += SILENT.has(name) ? 1 : 0;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext: (part) => {
      if (silent === 0) text += part;
    },
    onclosetag: (name) => {
      silent -= SILENT.has(name) ? 1 : 0;
      if (!INLINE.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return cleanText(text);
}
