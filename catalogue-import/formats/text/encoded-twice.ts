import { windows1252Byte } from './windows-1252.ts';

const INVALID = '\ufffd';
/** What bytes 0x80-0xBF are as Latin-1 and as Windows-1252. */
const GOES_ON = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * The first bytes of the UTF-8 that French needs, 0xC2 (« »), 0xC3 (é), 0xC5 (œ) and 0xE2 0x80 (’ – …), before what may
 * follow them. Other first bytes are letters of French themselves: "é", a fixed blank and "»" is how a quotation ends.
 */
const TWICE = new RegExp(`(?:[ÂÃÅ]|â[€\\u0080])[${GOES_ON}]`, 'g');

/**
 * Text without characters that were UTF-8, read as Windows-1252 or Latin-1 and written as UTF-8 again: "Ã©tÃ©" becomes
 * "été". Migrations between systems leave whole catalogues so, some of them twice.
 */
export function repairEncodedTwice(text: string): string {
  const repaired = text.replace(TWICE, decoded);
  return repaired === text ? text : repairEncodedTwice(repaired);
}

function decoded(found: string): string {
  const bytes = Array.from(found, windows1252Byte).filter((byte) => byte !== null);
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes(INVALID) ? found : text;
}
