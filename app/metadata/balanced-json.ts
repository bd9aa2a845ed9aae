const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);

/**
 * The JSON value that follows the first assignment to `name` in a script (`var name = {…}`, `window["name"] = ({…})`),
 * undefined where there is none or where it does not parse. Brackets within strings are not counted, so what the
 * uploader writes cannot end the value early.
 */
export function assignedJson(script: string, name: string): unknown {
  const escaped = name.replaceAll('.', String.raw`\.`);
  const assignment = new RegExp(`${escaped}["']?\\]?\\s*=\\s*\\(?\\s*(?=[{[])`, 'g');
  for (const match of script.matchAll(assignment)) {
    const value = jsonAt(script, match.index + match[0].length);
    if (value !== undefined) return value;
  }
  return undefined;
}

function jsonAt(text: string, start: number): unknown {
  const end = endOfValue(text, start);
  if (end === null) return undefined;
  return parseJson(text.slice(start, end));
}

/** `JSON.parse` that answers undefined for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') i = endOfString(text, i);
    else if (OPENING.has(character)) depth++;
    else if (CLOSING.has(character) && --depth === 0) return i + 1;
  }
  return null;
}

/** Index of the closing quote of the string that opens at `start`; the end of the text where it stays open. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
