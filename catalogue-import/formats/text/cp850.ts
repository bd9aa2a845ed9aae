/** 0x80 to 0xFF of code page 850, the set of DOS in western Europe. */
// prettier-ignore
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Text in code page 850. Never throws: every byte is a character. */
export function decodeCp850(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (each) => UPPER.charAt(each.charCodeAt(0) - 0x80));
}
