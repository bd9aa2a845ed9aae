import { Parser } from 'htmlparser2';
import { displayText } from './display-text.ts';

const MARKUP = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const SILENT = new Set(['script', 'style', 'template']);

/**
 * The text of a summary or note: publishers send HTML with entities in UNIMARC 330 and Intermarc 830. Tags part words;
 * what is no tag ("a < b") stays.
 */
export function plainText(value: string): string {
  return displayText(MARKUP.test(value) ? textOfHtml(value) : value);
}

function textOfHtml(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      silent += SILENT.has(name) ? 1 : 0;
      text += ' ';
    },
    ontext: (part) => {
      if (silent === 0) text += part;
    },
    onclosetag: (name) => {
      silent -= SILENT.has(name) ? 1 : 0;
      text += ' ';
    },
  });
  parser.end(html);
  return text;
}
