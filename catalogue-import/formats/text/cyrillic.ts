import { byteTable, type CodedSet } from './coded-set.ts';

const ASCII_SIGNS = '!"#¤%&\'()*+,-./0123456789:;<=>?';

/** ISO 5427 (ISO-IR 37), the basic Cyrillic that UNIMARC declares as "02" and MARC-8 switches to by "N". */
export const ISO_5427: CodedSet = {
  characters: new Map([
    ...byteTable(0xa1, ASCII_SIGNS.replace('¤', '$')),
    ...byteTable(0xc0, 'юабцдефгхийклмнопярстужвьызшэщчъ'),
    ...byteTable(0xe0, 'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ'),
  ]),
  marks: new Map(),
};

/** Its extension (ISO-IR 51) with the letters of other Slavonic languages: "04" in UNIMARC, "Q" in MARC-8. */
export const ISO_5427_EXTENSION: CodedSet = {
  characters: new Map([
    ...byteTable(0xc0, 'ґђѓєёѕіїјљњћќўџ ѣѳѵѫ       [ ] _'),
    ...byteTable(0xe0, 'ҐЂЃЄЁЅІЇЈЉЊЋЌЎЏЪѢѲѴѪ'),
  ]),
  marks: new Map(),
};
