import { byteTable, type CodedSet } from './coded-set.ts';

/** ISO 5428 (ISO-IR 55), the Greek that UNIMARC declares as "05" and MARC-8 switches to by "S". */
export const ISO_5428: CodedSet = {
  characters: new Map([
    ...byteTable(0xb0, '«»“”ʹ͵     ·   ;'),
    ...byteTable(0xc1, 'ΑΒ ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ ΤΥΦΧΨΩϠ'),
    ...byteTable(0xe1, 'αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ'),
  ]),
  // Grave, acute, tréma, circumflex, smooth and rough breathing, iota below.
  marks: byteTable(0xa1, ['\u0300', '\u0301', '\u0308', '\u0342', '\u0313', '\u0314', '\u0345']),
};
