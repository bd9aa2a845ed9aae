import { byteTable, type CodedSet } from './coded-set.ts';

/** The Hebrew of MARC-8 ("2"), with its points. */
export const HEBREW: CodedSet = {
  characters: new Map([
    ...byteTable(0xa1, '!״#$%&׳()*+,־./0123456789:;<=>?'),
    ...byteTable(0xdb, '[ ]'),
    ...byteTable(0xe0, 'אבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ'),
  ]),
  // prettier-ignore
  marks: byteTable(0xc0, [
    '\u05b7', '\u05b8', '\u05b6', '\u05b5', '\u05b4', '\u05b9', '\u05bb', '\u05b0',
    '\u05b2', '\u05b3', '\u05b1', '\u05bc', '\u05bf', '\u05c1', '\ufb1e',
  ]),
};

/** The basic Arabic of MARC-8 ("3"), with its vowel signs. */
export const ARABIC: CodedSet = {
  characters: new Map([
    ...byteTable(0xa1, '!"#$٪&\'()٭+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟'),
    ...byteTable(0xc1, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغ[ ]'),
    ...byteTable(0xe0, 'ـفقكلمنهوىي'),
    ...byteTable(0xf3, ['\u0671', '\u0670']),
    ...byteTable(0xf8, ['\u066c', '”', '“']),
  ]),
  // prettier-ignore
  marks: byteTable(0xeb, [
    '\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652',
  ]),
};

/** The letters of other languages in Arabic script ("4"), in the order of Unicode with few exceptions. */
export const ARABIC_EXTENSION: CodedSet = {
  characters: byteTable(
    0xa1,
    '۽ٲٳٹٺٻټٽپٿڀځڂڃڄڅچڿڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙښڛڜۺڝڞۻڟڠۼڡڢڣڤڥڦڧڨکڪګڬڭڮگڰڱڲڳڴڵڶڷڸںڻڼڽڹھۀۄۅۆۊۋۍێېےۓ',
  ),
  marks: byteTable(0xfd, ['\u0306', '\u030c']),
};
