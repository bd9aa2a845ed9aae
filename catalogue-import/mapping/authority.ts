import type { HeadingType } from '../../app/shared/catalogue-record.ts';
import type { MarcRecord } from '../formats/marc-record.ts';
import type { BibliographicFlavour } from '../formats/record-event.ts';
import { applierOf, tagsOf } from './apply-mapping.ts';
import { cross, crossAll, crossed, type Crossing } from './crosswalk.ts';
import {
  authorityLabelOf,
  authorityNumbersOf,
  authorityTypeOf,
  broaderOf,
  relatedOf,
  variantsOf,
} from './derive/authority.ts';
import { withFamily, withNumeral } from './derive/intermarc-fields.ts';
import {
  otherNameOnly,
  withBroader,
  withMarks,
  withOtherName,
  withoutBarsAndCodedDates,
  withQualifiers,
  withRelated,
} from './derive/intermarc-values.ts';
import { indexRecord } from './indexed-record.ts';
import { derived, fields, type Mapping } from './verbs.ts';

/** A heading of an authority file, with its other names and the headings around it. */
export interface AuthorityRecord {
  /** See `authorityNumber`. */
  readonly numbers: readonly string[];
  /** Null for a heading that records of documents do not use. */
  readonly type: HeadingType | null;
  readonly label: string;
  readonly variants: readonly string[];
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

const NAME = '$a$b$c$d$e$1$t$h$v$j$x$y$z';
const accepted = fields('200 210 215 216 220 230 231 240 241 250 280', NAME);
const rejected = fields('400 410 415 416 420 430 431 440 441 450 480', NAME);
const names = fields('500 510 515 516 520', `$5${NAME}`);
const parallel = fields('700 710 715 716 720 730 731 740 741 750 780', NAME);
const around = fields('515 550 580', '$5$a$j$x$y$z');

/** UNIMARC(A) to a heading. Manual: https://www.transition-bibliographique.fr/unimarc/manuel-unimarc-format-autorites */
export const UNIMARC_AUTHORITY = {
  // UNIMARC(A) 001, 003 address, 033 addresses elsewhere, 035 numbers elsewhere ("FRBNF133187925").
  numbers: derived(authorityNumbersOf, '001', '003', '033$a', '035$a'),
  // UNIMARC(A) 2XX: 00 person, 10 body, 15 place, 16 mark, 20 family, 30 31 40 41 work, 50 topic, 80 form.
  type: derived(authorityTypeOf, ...accepted),
  // UNIMARC(A) 2XX: the accepted heading; a second one is the same in another script.
  label: derived(authorityLabelOf, ...accepted),
  // UNIMARC(A) 4XX used for, 5XX $5 a-m pseudonyms and other names, 7XX other languages; 822 equivalents of RAMEAU.
  variants: derived(variantsOf, ...accepted, ...rejected, ...names, ...parallel, '822$a'),
  // UNIMARC(A) 5XX $5 g: broader heading.
  broader: derived(broaderOf, ...accepted, ...around),
  // UNIMARC(A) 5XX: see also; $5 h, narrower, is left out.
  related: derived(relatedOf, ...accepted, ...around),
} satisfies Mapping<AuthorityRecord>;

const PERSON = 'a m>b d>f e>c u h>d';
const FAMILY = 'a e';
const BODY = 'a b c l>e';
const TOPIC = 'a b g o x y z';
const TOPICAL = { before: withQualifiers, change: withoutBarsAndCodedDates };
const TITLE = { change: withMarks };

/** The rows of one sort of heading, accepted (1XX), rejected (4XX): `to` is the UNIMARC tag of the accepted one. */
function forms(digit: '1' | '4'): Crossing[] {
  const to = digit === '1' ? '2' : '4';
  const tags = (sorts: string): string => sorts.replaceAll('.', digit);
  return [
    ...crossAll(tags('.66 .68'), `${to}50`, TOPIC, TOPICAL),
    cross(tags('.67'), `${to}15`, TOPIC, TOPICAL),
    // A title stands before the name of its creator, which the record of a work has in 100.
    ...crossAll(tags('.41 .42 .43 .44 .45'), `${to}30`, 'a h', TITLE),
  ];
}

const A_PERSON = { before: withNumeral, ...TITLE };
const A_FAMILY = { before: withFamily, ...TITLE };
const ACCEPTED_NAMES = [
  cross('100', '200', PERSON, A_PERSON),
  cross('100', '220', FAMILY, A_FAMILY),
  cross('110', '210', BODY, TITLE),
];
const REJECTED_NAMES = [
  cross('400', '400', PERSON, A_PERSON),
  cross('400', '420', FAMILY, A_FAMILY),
  cross('410', '410', BODY, TITLE),
];
const ACCEPTED = [...ACCEPTED_NAMES, ...forms('1')];
const AROUND = [
  cross('502', '550', TOPIC, { ...TOPICAL, after: withBroader }),
  cross('301', '550', TOPIC, { ...TOPICAL, after: withRelated }),
];

/** Intermarc(A) to a heading. Manual: https://kitcat.bnf.fr/manuel-intermarc */
export const INTERMARC_AUTHORITY = {
  // Intermarc(A) 001, 003.
  numbers: derived(authorityNumbersOf, '001', '003', '033$a', '035$a'),
  // Intermarc(A) 1XX: 100 person or family, 110 body, 141-145 title, 166 168 topic, 167 place.
  type: crossed(authorityTypeOf, ...ACCEPTED),
  // Intermarc(A) 1XX; a second one is the same in another script.
  label: crossed(authorityLabelOf, ...ACCEPTED),
  // Intermarc(A) 4XX used for; 301 earlier (first indicator 3) and later (4) names of a body; 622 equivalents of RAMEAU in the RVM.
  variants: crossed(
    variantsOf,
    ...ACCEPTED,
    ...REJECTED_NAMES,
    ...forms('4'),
    cross('301', '510', BODY, { before: otherNameOnly, ...TITLE, after: withOtherName }),
    cross('622', '822', 'a'),
  ),
  // Intermarc(A) 502: broader heading of RAMEAU.
  broader: crossed(broaderOf, ...ACCEPTED, ...AROUND),
  // Intermarc(A) 301: see also. 302, narrower, is left out.
  related: crossed(relatedOf, ...ACCEPTED, ...AROUND),
} satisfies Mapping<AuthorityRecord>;

/** The fields that both tables read. */
export const AUTHORITY_TAGS: ReadonlySet<string> = new Set([
  ...tagsOf(UNIMARC_AUTHORITY),
  ...tagsOf(INTERMARC_AUTHORITY),
]);

const APPLY = {
  unimarc: applierOf<AuthorityRecord>(UNIMARC_AUTHORITY),
  intermarc: applierOf<AuthorityRecord>(INTERMARC_AUTHORITY),
} satisfies Record<BibliographicFlavour, unknown>;

/** Maps an authority record by the table of its flavour. Never throws. */
export function mapAuthority(record: MarcRecord, flavour: BibliographicFlavour): AuthorityRecord {
  return APPLY[flavour](indexRecord(record));
}
