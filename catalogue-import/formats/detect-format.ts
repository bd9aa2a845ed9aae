import { findLeader } from './iso2709/find-leader.ts';

/** What the first bytes of a file announce. */
export type FileFormat =
  | { readonly kind: 'iso2709' | 'xml' }
  | { readonly kind: 'gzip' | 'zip' }
  /** Nothing but blanks or zeros. */
  | { readonly kind: 'blank' }
  /** Text of 16-bit units, as some Windows programs write XML; `label` as WHATWG names it. */
  | { readonly kind: 'utf-16'; readonly label: 'utf-16le' | 'utf-16be' }
  /** ISO 2709 with a line break after so many bytes, as mail and old transfers leave it. */
  | { readonly kind: 'wrapped' }
  /** `what` names the format where it is a well-known one, in French: "une image JPEG". */
  | { readonly kind: 'unknown'; readonly what: string | null };

const LEADER = /^\d{5}[ -~]{7}\d{5}/;
// oxlint-disable-next-line no-control-regex -- the separators of ISO 2709, which text that shows a leader has not
const SEPARATOR = /[\x1d-\x1f]/;
// A leader and the first entries of a directory that is longer than the head of the file.
const LONG_DIRECTORY = /^.{24}(?:[0-9A-Za-z ]{3}[\d ]{9}){2}/;
// A leader without its numbers, and the directory up to the first terminator.
// oxlint-disable-next-line no-control-regex -- 0x1E is the terminator of a field
const DIRECTORY = /^[ -~]{24,}\x1e/;
// A byte order mark and blanks may precede; Koha's GetRecords sends the markup escaped.
const XML = /^(?:\xef\xbb\xbf|\s)*(?:<|&lt;)[?!a-zA-Z]/;
const BLANK = /^(?:\xef\xbb\xbf)?[\s\0]*$/;
/** What every record ends with (0x1D), at the end of a line. */
const RECORD_END = '\x1d';
const FEWEST_LINES = 3;
const HTML = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/i;
/** Texts that may be a list of persons. */
export const LISTS = {
  csv: 'un tableau CSV',
  tabs: 'un tableau à tabulations',
  plain: 'du texte simple',
} as const;
const TEXTS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^[[{]\s*["{[\]}]/, 'du JSON'],
  [/^=LDR {2}/m, 'des notices MARC mises en texte (MarcEdit)'],
  [/^\d{5}[ -~]{7}\d{5}[ -~]{7}\s*\n\d{3} /m, 'des notices MARC mises en texte'],
  [/^TY {2}- /, 'une bibliographie RIS'],
  [/^[^\n;]+(?:;[^\n;]*){2,}\n/, LISTS.csv],
  [/^[^\n\t]+(?:\t[^\n\t]*){2,}\n/, LISTS.tabs],
];

/** The last is an archive of nothing. */
const ARCHIVES: readonly (readonly [signature: string, kind: 'gzip' | 'zip'])[] = [
  ['\x1f\x8b', 'gzip'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
];
const KNOWN: readonly (readonly [signature: string, what: string])[] = [
  ['\xff\xfe\0\0', 'du texte en UTF-32 (à convertir en UTF-8)'],
  ['\0\0\xfe\xff', 'du texte en UTF-32 (à convertir en UTF-8)'],
  ['\xff\xd8\xff', 'une image JPEG'],
  ['\x89PNG', 'une image PNG'],
  ['GIF8', 'une image GIF'],
  ['%PDF', 'un document PDF'],
  ['7z\xbc\xaf', 'une archive 7-Zip (à décompresser)'],
  ['Rar!', 'une archive RAR (à décompresser)'],
  ['BZh', 'une archive bzip2 (à décompresser)'],
  ['\xfd7zXZ', 'une archive XZ (à décompresser)'],
  ['\xd0\xcf\x11\xe0', 'un ancien document de bureautique'],
  ['SQLite format 3', 'une base SQLite'],
];

/** The format of a file by its first bytes: a few thousand are enough. Its name is never looked at. */
export function detectFormat(head: Buffer): FileFormat {
  const text = head.toString('latin1');
  const archive = ARCHIVES.find(([signature]) => text.startsWith(signature));
  if (archive !== undefined) return { kind: archive[1] };
  if (BLANK.test(text)) return { kind: 'blank' };
  const known = KNOWN.find(([signature]) => text.startsWith(signature));
  if (known !== undefined) return { kind: 'unknown', what: known[1] };
  // With its byte order mark, or by the "<" of XML, or the length of a record.
  if (/^(?:\xff\xfe|<\0|(?:\d\0){5})/.test(text)) return { kind: 'utf-16', label: 'utf-16le' };
  if (/^(?:\xfe\xff|\0<|(?:\0\d){5})/.test(text)) return { kind: 'utf-16', label: 'utf-16be' };
  if (isWrapped(text)) return { kind: 'wrapped' };
  if (startsWithWarning(text) && looksLikeIso2709(head)) return { kind: 'iso2709' };
  if (HTML.test(text)) return { kind: 'unknown', what: 'une page web' };
  if (XML.test(text)) return { kind: 'xml' };
  return looksLikeIso2709(head) ? { kind: 'iso2709' } : { kind: 'unknown', what: plainText(text) };
}

/** No markup holds separators: what stands before them is a warning, in HTML, of the program that wrote the file. */
function startsWithWarning(text: string): boolean {
  return SEPARATOR.test(text) && /^\s*<[a-z]/i.test(text);
}

/** Whether lines are of one length, but for those that end with their record. */
function isWrapped(text: string): boolean {
  if (!LEADER.test(text) || !SEPARATOR.test(text)) return false;
  const lines = text.split(/\r?\n/).slice(0, -1);
  const cut = lines.filter((line) => line !== '' && !line.endsWith(RECORD_END));
  return cut.length >= FEWEST_LINES && cut.every((line) => line.length === cut[0]?.length);
}

function looksLikeIso2709(head: Buffer): boolean {
  const text = head.toString('latin1', findLeader(head));
  if (DIRECTORY.test(text)) return true;
  return LEADER.test(text) && (SEPARATOR.test(text) || LONG_DIRECTORY.test(text));
}

function plainText(text: string): string | null {
  // oxlint-disable-next-line no-control-regex -- they tell text from bytes
  if (!/^[^\x00-\x08\x0e-\x1f]+$/.test(text)) return null;
  const start = text.replace(/^(?:\xef\xbb\xbf)?\s+/, '');
  return TEXTS.find(([pattern]) => pattern.test(start))?.[1] ?? LISTS.plain;
}
