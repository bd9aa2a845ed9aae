import { decodeIso2022 } from './iso2022.ts';
import { ISO_5426, repairBnf5426 } from './iso5426.ts';
import { sense } from './latin-evidence.ts';
import { windows1252Byte } from './windows-1252.ts';

/** The marks of "à é ê ñ ū ë °" and of "ç č" as Latin-1 has them. */
const MARK = /[ÁÂÃÄÅÈÊÏÐ]/;
/** How many letters more must make sense: one that did not, and does. */
const BETTER = 1;
const LOOSE = /[\ufffd\p{M}]/u;
const DEGREE = / \u030a/g;

/**
 * Text without the marks of ISO 5426 that a program read as letters of Latin-1 and wrote as UTF-8: "misÂerables" becomes
 * "misérables". Library systems that were told a wrong character set show catalogues so, and export them.
 */
export function repairMisreadMarks(text: string): string {
  if (!MARK.test(text)) return text;
  const bytes = Buffer.from(Array.from(text, windows1252Byte).filter((byte) => byte !== null));
  if (bytes.length < text.length) return text;
  const repaired = repairBnf5426(decodeIso2022(bytes, 0, bytes.length, ISO_5426)).normalize('NFC');
  if (LOOSE.test(repaired.replace(DEGREE, '°'))) return text;
  return sense(repaired) - sense(text) > BETTER ? repaired : text;
}
