import type { Description } from '../../app/shared/catalogue-record.ts';
import type { MarcRecord } from '../formats/marc-record.ts';
import { applierOf, tagsOf } from './apply-mapping.ts';
import { loadCodeList } from './code-list.ts';
import { coded, cross, crossAll, crossed, crossedWithType } from './crosswalk.ts';
import { agentsOf } from './derive/agents.ts';
import { audienceOf } from './derive/audience.ts';
import { classificationsOf } from './derive/classifications.ts';
import { isAddress, isCountry, isKnownLanguage, isLanguage, LANGUAGES } from './derive/codes.ts';
import { isDay } from './derive/day.ts';
import { headingsOf } from './derive/headings.ts';
import {
  inBrackets,
  labelled,
  noteOfTitle,
  numberingOf,
  originalOf,
  unimarcAudience,
  withFamily,
  withNumeral,
  withNumeralAndQualifiers,
  withRest,
  withRole,
  withUniversity,
} from './derive/intermarc-fields.ts';
import {
  typedWhole,
  unimarcRole,
  withBnfScheme,
  withMarks,
  withoutBarsAndCodedDates,
  withQualifiers,
  withRameau,
} from './derive/intermarc-values.ts';
import { itemsOf } from './derive/items.ts';
import { kindOf } from './derive/kind.ts';
import { contentsOf, linksOf, notesOf, summaryOf } from './derive/notes.ts';
import { eansOf, issnsOf, otherNumbersOf } from './derive/numbers.ts';
import { publicationOf } from './derive/publication.ts';
import { recordId } from './derive/record-id.ts';
import { seriesOf } from './derive/series.ts';
import { responsibilityOf, titleOf } from './derive/title.ts';
import { workKeyOf } from './derive/work-key.ts';
import { indexRecord } from './indexed-record.ts';
import { all, derived, fields, type Mapping } from './verbs.ts';

const COUNTRIES = loadCodeList('countries');

const PERSON = 'a m>b d>f e>c u h>d 1>o 3 4';
const BODY = 'a b c d>f l>e i>d 3 4';
const HEADING = 'a b g o x y z 3 2';
const ROLE = { change: unimarcRole };
const FAMILY = 'a e d>f 3 4';
const FAMILY_ROLE = { before: withFamily, change: unimarcRole };
const PERSON_ROLE = { before: withNumeral, change: unimarcRole };
const TITLE = { change: withMarks };
const SUBJECT = { before: withQualifiers, change: withoutBarsAndCodedDates, after: withRameau };
const FAMILY_SUBJECT = { ...SUBJECT, before: withFamily };
const PERSON_SUBJECT = { ...SUBJECT, before: withNumeralAndQualifiers };

const NAMES = [
  cross('100', '700', PERSON, PERSON_ROLE),
  cross('101', '701', PERSON, PERSON_ROLE),
  ...crossAll('700 701 702 703', '702', PERSON, PERSON_ROLE),
  cross('100', '720', FAMILY, FAMILY_ROLE),
  cross('700', '722', FAMILY, FAMILY_ROLE),
  cross('110', '710', BODY, ROLE),
  cross('111', '711', BODY, ROLE),
  ...crossAll('710 711 712 713', '712', BODY, ROLE),
  // Publishers, distributors, producers, printers: persons, then brands (723, 733) and bodies.
  ...crossAll('720', '702', PERSON, { ...PERSON_ROLE, after: withRole('650') }),
  ...crossAll('721', '702', PERSON, { ...PERSON_ROLE, after: withRole('310') }),
  ...crossAll('722 726', '702', PERSON, { ...PERSON_ROLE, after: withRole('630') }),
  ...crossAll('727', '702', PERSON, { ...PERSON_ROLE, after: withRole('610') }),
  ...crossAll('723 733', '716', BODY, ROLE),
  ...crossAll('730', '712', BODY, { ...ROLE, after: withRole('650') }),
  ...crossAll('731', '712', BODY, { ...ROLE, after: withRole('310') }),
  ...crossAll('732 736', '712', BODY, { ...ROLE, after: withRole('630') }),
  ...crossAll('737', '712', BODY, { ...ROLE, after: withRole('610') }),
];
// $r is all that followed the title on an old card, most often "/ " and the responsibility.
const REST = { ...TITLE, before: withRest };
// 243 is the title that the library gave to what has none.
const GIVEN = { ...TITLE, before: inBrackets };
const TITLE_PROPER = [
  cross('245', '200', 'a b>a c e f g h i d>b r', REST),
  cross('243', '200', 'a b>a c e f g h i d>b', GIVEN),
];
const UNIFORM_TITLES = [
  ...crossAll('141 142 144 741 742 744 745', '500', 'a h i', TITLE),
  cross('145', '500', 'a h i 3', TITLE),
];
const SETS = crossAll('460 470', '461', 't v', TITLE);
const SERIES = [
  ...crossAll('290 292 295 297', '225', 'a h i v', TITLE),
  cross('395', '410', 'a>t t v x', TITLE),
  cross('410', '410', 't v x', TITLE),
];
const BNF_CLASSES = cross('680', '686', 'a', { after: withBnfScheme });
const FORMS = [cross('608', '608', HEADING, SUBJECT), ...crossAll('646 647', '608', 'a', SUBJECT)];
const TOPICS = [cross('606', '606', HEADING, SUBJECT), cross('607', '607', HEADING, SUBJECT)];
// 601 sacred texts, 603 films, broadcasts and other works without an author, 604 and 605 works of music and text by theirs.
const WORKS = [
  cross('601', '605', 'a h i x y z 3 2', SUBJECT),
  cross('603', '605', HEADING, SUBJECT),
  ...crossAll('604 605', '604', 'a m>b d>f t x y z 3 2', SUBJECT),
];
const FORM_TITLE = cross('143', '503', 'a', TITLE);
// $r is the whole imprint as an old book has it.
const IMPRINTS = [cross('260', '210', 'a b c d r>a', TITLE), cross('261', '210', 'a c d', TITLE)];
const NUMBERS = [
  cross('020', '010', 'a b d z'),
  cross('028', '071', 'a b'),
  cross('038', '073', 'a'),
];

/**
 * Intermarc of the BnF to the record of the catalogue: one row for each field, in the order of `Description`. What
 * needs a named function crosses to UNIMARC first, as in the records that the BnF itself converts, so that both tables
 * share their functions. Manual: https://kitcat.bnf.fr/manuel-intermarc
 */
export const INTERMARC = {
  // Intermarc(B) 001.
  id: derived(recordId, '001', '035$a', ...fields('100 200 245', '$a$e$f$h$i$m')),
  // Intermarc(B) 003: the ARK as an address.
  permalink: all('003', '033$a').keepIf(isAddress).first(),
  // Intermarc(B) 009/00, else leader 22; leader 8 m, s, d, c; 051$a content; 245$d designation; 680 BnF classes.
  kind: crossedWithType(
    kindOf,
    cross('051', '181', 'a>c'),
    cross('051', '182', 'b>c'),
    ...crossAll('245 243', '200', 'a d>b', TITLE),
    cross('280', '215', 'a'),
    cross('020', '010', 'a'),
    BNF_CLASSES,
    ...FORMS,
    ...TOPICS,
    cross('995', '995', 'r k'),
  ),
  // Intermarc(B) 245, else 243: $b other title of the same author, $h $i part; 14X 74X uniform, 210 222 key, 75X variant, 780 785 former and later titles.
  title: crossed(
    titleOf,
    cross('041', '101', 'a'),
    coded('008[31-33]', '101'),
    ...TITLE_PROPER,
    ...UNIFORM_TITLES,
    cross('247', '510', 'a', TITLE),
    ...crossAll('248 748 750 751', '517', 'a', TITLE),
    ...crossAll('210 222', '530', 'a', TITLE),
    cross('752', '532', 'a', TITLE),
    cross('753', '520', 'a', TITLE),
    cross('780', '430', 't', TITLE),
    cross('785', '440', 't', TITLE),
    ...SETS,
    FORM_TITLE,
  ),
  // Intermarc(B) 245: $f first statement of responsibility, $g the following ones, $j performers, $r rest of an old card.
  responsibility: crossed(
    responsibilityOf,
    cross('245', '200', 'a f g j>g r', REST),
    cross('243', '200', 'f g', TITLE),
  ),
  // Intermarc(B) 100-111 main, 700-737 others; $m forename, $4 function of four digits. Else 245$f of a text.
  creators: crossedWithType(agentsOf, ...NAMES, ...crossAll('245 243', '200', 'f', TITLE)),
  // Intermarc(B) 260: $a place, $c publisher, $d date; 261 unpublished. 270 is the printer, who is no publisher.
  publication: crossed(publicationOf, ...IMPRINTS),
  // Intermarc(B) 008/08-11 date 1, 13-16 date 2; else as printed.
  year: all('008[8-11]', '008[13-16]', '260$d', '261$d', '260$r').year(),
  // Intermarc(B) 008/00-05 date entered, AAMMJJ; before it the day of each copy.
  entered: all('995$5').keepIf(isDay).orElse('008[0-5]').earliestDay(),
  // Intermarc(B) 041$a; else 008/31-33, ISO 639-2.
  languages: all('041$a').orElse('008[31-33]').keepIf(isLanguage).lookup(LANGUAGES).clean(),
  // Intermarc(B) 041$c: language of the original, for a translation.
  originalLanguages: all('041$c').keepIf(isKnownLanguage).lookup(LANGUAGES).clean(),
  // Intermarc(B) 040$a several countries, else 008/29-30, in small letters.
  country: all('040$a', '008[29-30]').lookup(COUNTRIES).keepIf(isCountry).first(),
  // Intermarc(B) 250$a.
  edition: all('250$a').clean().joinedBy(', '),
  // Intermarc(B) 280: $a extent, $c other details, $d size, $e accompanying material; repeats.
  extent: all('280$a$c$d$e').clean().joinedBy(' ; '),
  // Intermarc(B) 460 and 470 set, 290, 292 and 295 as printed, 395 and 410 as linked: one title counts once.
  series: crossed(seriesOf, ...SETS, ...SERIES),
  // Intermarc(B) 600-608, 610 for bodies, 616 of prints and maps, 619 free or of another library; $g $o qualify the word before; a period follows its coded dates.
  subjects: crossed(
    headingsOf,
    cross('600', '600', 'a g o m>b d>f e>c u h>d x y z 3 2', PERSON_SUBJECT),
    cross('610', '601', 'a b c d>f l>e i>d g o x y z 3 2', SUBJECT),
    cross('600', '602', 'a e x y z 3 2', FAMILY_SUBJECT),
    ...WORKS,
    ...TOPICS,
    cross('616', '606', HEADING, { before: withQualifiers }),
    // 640 and 645 hold codes of the BnF's own.
    ...FORMS,
    cross('619', '610', 'a c d e g i m o x y z', { before: typedWhole }),
  ),
  // Intermarc(B) 676: $i number, $a its label; 675 UDC; 680 classes of the national bibliography, without a scheme.
  classifications: crossed(
    classificationsOf,
    cross('676', '676', 'i>a v'),
    cross('675', '675', 'a'),
    BNF_CLASSES,
  ),
  // Intermarc(B) 369$a, 310$a, 833$m, 645$c in words, else 009/07; else the items.
  audience: crossed(
    audienceOf,
    ...crossAll('369 310', '333', 'a'),
    cross('833', '333', 'm>a'),
    cross('645', '333', 'c>a'),
    coded('009[0-7]', '100', unimarcAudience),
    cross('995', '995', 'q'),
  ),
  // Intermarc(B) 330 and 830, the summary of the publisher, often in HTML.
  summary: crossed(summaryOf, ...crossAll('330 830', '330', 'a')),
  // Intermarc(B) 327 and 331 contents, 749 the titles in it, 464 and 465 pieces.
  contents: crossed(
    contentsOf,
    ...crossAll('327 331', '327', 'a', TITLE),
    cross('749', '463', 'a>t', TITLE),
    cross('465', '463', 't', TITLE),
    cross('464', '464', 't', TITLE),
  ),
  // Intermarc(B) 255 numbering, 256 scale, 258 music; 300 general, 302 language, 313 performers, 314 recording, 317 prizes, 324 original, 326 frequency, 328 thesis, 337 353 system, 350 title, 351 352 publication; 750 751 other titles; 832 833 reviews.
  notes: crossed(
    notesOf,
    cross('256', '206', 'a>b b>c'),
    cross('255', '207', 'a b', { before: numberingOf }),
    cross('258', '208', 'f>a'),
    cross('300', '300', 'a'),
    cross('302', '302', 'a'),
    cross('350', '304', 'a'),
    ...crossAll('314 351', '305', 'a'),
    cross('352', '306', 'a'),
    ...crossAll('750 751', '312', 'a e k', { before: noteOfTitle, ...TITLE }),
    cross('313', '314', 'k a', { before: labelled }),
    cross('324', '324', 'a k b c d', { before: originalOf }),
    cross('326', '326', 'a'),
    cross('328', '328', 'k>z a>b b>c c>e f d', { before: withUniversity }),
    ...crossAll('832 833', '329', 'a'),
    cross('317', '334', 'a'),
    ...crossAll('337 353', '337', 'k a', { before: labelled }),
  ),
  // Intermarc(B) 020; the article number (038, also in 028$a) of a book is its ISBN.
  isbns: all('020$a', '038$a', '028$a').isbn(),
  // Intermarc(B) 022: $a ISSN, $c ISSN-L.
  issns: crossed(issnsOf, cross('022', '011', 'a c>f')),
  // Intermarc(B) 038, 028.
  eans: crossed(eansOf, ...NUMBERS),
  // Intermarc(B) 028 publisher, 024 ISMN, 030 ISRC, 015 national bibliography; wrong 020 and 038, as written.
  otherNumbers: crossed(
    otherNumbersOf,
    ...NUMBERS,
    cross('024', '013', 'a'),
    cross('030', '016', 'a'),
    cross('015', '020', 'a>b'),
  ),
  // Intermarc(B) 856$u, http and https only.
  links: crossed(linksOf, cross('856', '856', 'u')),
  // Recommandation 995, which the item profile makes of 930 (BnF) or of the library's own field.
  items: derived(itemsOf, '995$c$b$e$k$r$q$o'),
  // Intermarc(B) 100-111 and uniform title 14X, else 245; with the part, so that volumes differ.
  workKey: crossedWithType(
    workKeyOf,
    ...NAMES,
    ...TITLE_PROPER,
    ...UNIFORM_TITLES,
    ...SETS,
    ...SERIES,
    FORM_TITLE,
    ...IMPRINTS,
  ),
} satisfies Mapping<Description>;

/** The fields that the mapping reads; a reader may skip all others. */
export const INTERMARC_TAGS: ReadonlySet<string> = tagsOf(INTERMARC);

const apply = applierOf<Description>(INTERMARC);

/** Maps a bibliographic record in Intermarc. Never throws: what a record lacks is null or empty. */
export function mapIntermarc(record: MarcRecord): Description {
  return apply(indexRecord(record));
}
