// Controls but the line feed; bidirectional controls, which reorder what a screen shows (UAX #9, 2.1 to 2.6); the byte
// order mark.
const UNWANTED = /[^\P{Cc}\n]|[\p{Bidi_Control}\ufeff]/gu;

/**
 * A text of an untrusted page made safe to keep and to show: well-formed, lines ended by line feeds, without control
 * or bidirectional characters, at most `limit` UTF-16 units. Anything that is no string gives "".
 */
export function cleanText(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  // Twice the limit is enough to survive the removals of any honest text, and bounds the work on a hostile one.
  const text = value
    .slice(0, 2 * limit)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ');
  return text.replace(UNWANTED, '').slice(0, limit).toWellFormed().trim();
}

/** As `cleanText`, on one line; null where nothing is left. */
export function cleanLine(value: unknown, limit: number): string | null {
  const line = cleanText(value, limit).replace(/\s+/g, ' ');
  return line === '' ? null : line;
}
