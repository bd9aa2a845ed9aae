/** The bytes 0x80 to 0xFF of a character set that has one character for each. */
export interface EightBitSet {
  readonly upper: string;
}

/** Code page 850, the set of DOS in western Europe. */
// prettier-ignore
export const CP850: EightBitSet = {
  upper:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};
/** Mac OS Roman. */
// prettier-ignore
export const MACINTOSH: EightBitSet = {
  upper:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

/** Text in that set. Never throws: every byte is a character. */
export function decodeEightBit(bytes: Buffer, set: EightBitSet): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (each) => set.upper.charAt(each.charCodeAt(0) - 0x80));
}

/** The byte that is this character in that set; null where it is none. */
export function eightBitByte(character: string, set: EightBitSet): number | null {
  if (character < '\u0080') return character.charCodeAt(0);
  const upper = set.upper.indexOf(character);
  return upper === -1 ? null : 0x80 + upper;
}
