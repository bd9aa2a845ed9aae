const BEFORE_SIGN = / (?=[:;?!»])/g;
const AFTER_QUOTE = /« /g;

/** A French text as a printer sets it: no line begins with a colon or a question mark (no-break spaces). */
export function typeset(text: string): string {
  return text.replaceAll(BEFORE_SIGN, '\u00a0').replaceAll(AFTER_QUOTE, '«\u00a0');
}
