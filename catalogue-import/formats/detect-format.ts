import { findLeader } from './iso2709/find-leader.ts';

/** What the first bytes of a file announce. */
export type FileFormat =
  | { readonly kind: 'iso2709' | 'xml' }
  | { readonly kind: 'gzip' }
  /** Text of 16-bit units with its byte order mark, as some Windows programs write XML; `label` as WHATWG names it. */
  | { readonly kind: 'utf-16'; readonly label: 'utf-16le' | 'utf-16be' }
  /** `what` names the format where it is a well-known one, in French: "une image JPEG". */
  | { readonly kind: 'unknown'; readonly what: string | null };

const LEADER = /^\d{5}[ -~]{7}\d{5}/;
// A leader without its numbers, and the directory up to the first terminator.
// oxlint-disable-next-line no-control-regex -- 0x1E is the terminator of a field
const DIRECTORY = /^[ -~]{24,}\x1e/;
// A byte order mark and blanks may precede; Koha's GetRecords sends the markup escaped.
const XML = /^(?:\xef\xbb\xbf)?\s*(?:<|&lt;)[?!a-zA-Z]/;
const HTML = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i;

const KNOWN: readonly (readonly [signature: string, what: string])[] = [
  ['\xff\xd8\xff', 'une image JPEG'],
  ['\x89PNG', 'une image PNG'],
  ['GIF8', 'une image GIF'],
  ['%PDF', 'un document PDF'],
  ['PK\x03\x04', 'une archive ZIP ou un document de bureautique'],
  ['7z\xbc\xaf', 'une archive 7-Zip'],
  ['Rar!', 'une archive RAR'],
  ['BZh', 'une archive bzip2'],
  ['\xfd7zXZ', 'une archive XZ'],
  ['\xd0\xcf\x11\xe0', 'un ancien document de bureautique'],
  ['SQLite format 3', 'une base SQLite'],
];

/** The format of a file by its first bytes: a few thousand are enough. Its name is never looked at. */
export function detectFormat(head: Buffer): FileFormat {
  const text = head.toString('latin1');
  if (text.startsWith('\x1f\x8b')) return { kind: 'gzip' };
  if (text.startsWith('\xff\xfe')) return { kind: 'utf-16', label: 'utf-16le' };
  if (text.startsWith('\xfe\xff')) return { kind: 'utf-16', label: 'utf-16be' };
  const known = KNOWN.find(([signature]) => text.startsWith(signature));
  if (known !== undefined) return { kind: 'unknown', what: known[1] };
  if (HTML.test(text)) return { kind: 'unknown', what: 'une page web' };
  if (XML.test(text)) return { kind: 'xml' };
  return looksLikeIso2709(head) ? { kind: 'iso2709' } : { kind: 'unknown', what: plainText(text) };
}

function looksLikeIso2709(head: Buffer): boolean {
  const text = head.toString('latin1', findLeader(head));
  return LEADER.test(text) || DIRECTORY.test(text);
}

function plainText(text: string): string | null {
  // oxlint-disable-next-line no-control-regex -- they tell text from bytes
  return /^[^\x00-\x08\x0e-\x1f]+$/.test(text) ? 'du texte simple' : null;
}
