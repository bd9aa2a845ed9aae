import type { Description } from '../../app/shared/catalogue-record.ts';
import type { MarcRecord } from '../formats/marc-record.ts';
import { applierOf, tagsOf } from './apply-mapping.ts';
import { loadCodeList } from './code-list.ts';
import { agentsOf } from './derive/agents.ts';
import { audienceOf } from './derive/audience.ts';
import { classificationsOf } from './derive/classifications.ts';
import {
  isAddress,
  isCountry,
  isKnownLanguage,
  isLanguage,
  isLanguageOfThreeLetters,
  LANGUAGES,
} from './derive/codes.ts';
import { isDay } from './derive/day.ts';
import { headingsOf } from './derive/headings.ts';
import { withTitleOfIssue } from './derive/issue-of-pmb.ts';
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

const PERSONS = '700 701 702 703';
const BODIES = '710 711 712 713 716';
const FAMILIES = '720 721 722';
const NAMES = [
  ...fields(PERSONS, '$a$b$d$f$4$3$9'),
  ...fields(BODIES, '$a$b$c$e$f$4$3$9'),
  ...fields(FAMILIES, '$a$f$4$3$9'),
];
const LINKED = '$1$a$t$v$h';
const VARIANT_TITLES = '500 510 511 512 513 514 515 516 517 518 520 530 531 532 540 541 545 560';
const NOTES =
  '207 208 300 301 302 303 304 305 306 307 308 310 311 312 313 314 315 320 321 322 323 324 325 326 329 337';

/**
 * UNIMARC(B), as French libraries write it, to the record of the catalogue: one row for each field, in the order of
 * `Description`. Manual: https://www.transition-bibliographique.fr/unimarc/manuel-unimarc-format-bibliographique
 */
export const UNIMARC = {
  // UNIMARC(B) 001, 035: ArchiRès and BiblixNet export records without 001; else a hash of the description.
  id: derived(recordId, '001', '035$a', ...fields('100 200 245', '$a$e$f$h$i$m')),
  // UNIMARC(B) 003, 033: 003 is an address here, and an agency code in systems that come from MARC 21.
  permalink: all('003', '033$a').keepIf(isAddress).first(),
  // UNIMARC(B) leader 6-7, 105, 106, 110, 115, 116, 126, 135, 181, 182, 200$b, 215, 6XX, 686; 995 $r $k; Koha 099$t 942$c.
  kind: derived(
    kindOf,
    '181$c LDR[6-7] 995$r 200$b$a 099$t 942$c 115$a 116$a 126$a 135$a 608$a 215$a',
    '182$c 010$a 106$a[0] 110$a[0] 105$a[4-7] 686$a$2 995$k',
    ...fields('600 601 604 605 606 607', '$j$x$y$z'),
  ),
  // UNIMARC(B) 200: $a repeats for works without a common title, $h is a part number, $i a part title; 5XX, 423, 430, 440, 454.
  title: derived(
    titleOf,
    '200$a$c$d$e$f$h$i$v',
    '101$a',
    ...fields(VARIANT_TITLES, LINKED),
    ...fields('454 423 430 440 461 503', LINKED),
  ),
  // UNIMARC(B) 200: $f first statement of responsibility, $g the following ones; else what a card has after its title.
  responsibility: derived(responsibilityOf, '200$a$f$g'),
  // UNIMARC(B) 700-722: primary, equal, secondary; $4 relator; no donor, owner or trade. Without any: 200$f of a text, where it is a mere name.
  creators: derived(agentsOf, ...NAMES, '200$f', 'LDR[6]'),
  // UNIMARC(B) 214, second indicator 0 publication, 4 copyright; 210 before 2017; 219 of the BnF.
  publication: derived(publicationOf, ...fields('214 210 219', '$a$c$d')),
  // UNIMARC(B) 100$a/9-12 date 1, 13-16 date 2; else as printed, by some systems in 210$a with the place.
  year: all('100$a[9-12]', '100$a[13-16]', '214$d', '210$d', '219$d', '210$a').year(),
  // UNIMARC(B) 100$a/0-7 date entered on file, unless /8 is "u" without date; before it the day of each copy, which is the library's own.
  entered: all('995$5').keepIf(isDay).orElse('100$a[0-10]').earliestDay(),
  // UNIMARC(B) 101$a, ISO 639-2 of either sort or 639-1. BiblixNet writes the language in 102, the field of the country.
  languages: all('101$a')
    .keepIf(isLanguage)
    .lookup(LANGUAGES)
    .orElse('102$a')
    .keepIf(isLanguageOfThreeLetters)
    .lookup(LANGUAGES)
    .clean(),
  // UNIMARC(B) 101$c: language of the original, for a translation.
  originalLanguages: all('101$c').keepIf(isKnownLanguage).lookup(LANGUAGES).clean(),
  // UNIMARC(B) 102$a, ISO 3166-1.
  country: all('102$a').lookup(COUNTRIES).keepIf(isCountry).first(),
  // UNIMARC(B) 205: $a edition, $b what is particular to this issue of it.
  edition: all('205$a$b').clean().joinedBy(', '),
  // UNIMARC(B) 215: $a extent, $c other details, $d size, $e accompanying material; repeats.
  extent: all('215$a$c$d$e').clean().joinedBy(' ; '),
  // UNIMARC(B) 461 462 set, 463 host of an article, 225 series as printed, 410 411 as linked: one title counts once.
  series: derived(
    seriesOf,
    'LDR[7]',
    ...fields('461 462 463 410 411', `${LINKED}$9`),
    '225$a$h$i$v',
  ),
  // UNIMARC(B) 600-620: $a heading, $j $x $y $z subdivisions, each with the number of its authority ($3) before it.
  subjects: derived(
    headingsOf,
    '600$a$b$c$d$j$x$y$z$2$3$9',
    '601$a$b$c$e$j$x$y$z$2$3$9',
    '604$1$a$t$h$v$j$x$y$z$2$3$9',
    '605$a$h$i$j$x$y$z$2$3$9',
    ...fields('602 606 607 608 609 610 615 616', '$a$j$x$y$z$2$3$9'),
    '620$d$j$x$y$z$2$3$9',
  ),
  // UNIMARC(B) 676 Dewey, 675 UDC, 680 LCC, 686 others by $2; 679 is where public libraries write the PCDM of music.
  classifications: derived(classificationsOf, ...fields('676 675 680 679', '$a'), '686$a$2'),
  // UNIMARC(B) 333 in words, else 100$a/17-19; else Recommandation 995 $q, where all copies agree.
  audience: derived(audienceOf, '333$a', '100$a[17-19]', '995$q'),
  // UNIMARC(B) 330. 830 is a note of the cataloguer.
  summary: derived(summaryOf, '330$a'),
  // UNIMARC(B) 327: a repeated $a is a list of tracks, else $b to $i are titles by level; 359 the same; 463 464 pieces.
  contents: derived(
    contentsOf,
    ...fields('327 359', '$a$b$c$d$e$f$g$h$i'),
    ...fields('463 464', LINKED),
    'LDR[7]',
  ),
  // UNIMARC(B) 206-208, 300-337. 316-318 speak of one copy and may name who gave it: they are not read.
  notes: derived(notesOf, '206$a$b$c', ...fields(NOTES, '$a'), '328$z$a$b$c$d$e', '334$a$b$c'),
  // UNIMARC(B) 010; the article number (073, also in 345$b and 071$a) of a book is its ISBN.
  isbns: all('010$a', '073$a', '345$b', '071$a').isbn(),
  // UNIMARC(B) 011: $a ISSN, $f ISSN-L.
  issns: derived(issnsOf, '011$a$f'),
  // UNIMARC(B) 073, and where suppliers also write them: 345$b, 071$a.
  eans: derived(eansOf, '073$a', '345$b', '071$a'),
  // UNIMARC(B) 071 publisher, 072 other systems, 013 ISMN, 016 ISRC, 020 national bibliography; wrong 010 and 073.
  otherNumbers: derived(otherNumbersOf, '010$a$z 071$a 072$a 013$a 016$a 020$b 073$a'),
  // UNIMARC(B) 856$u, http and https only.
  links: derived(linksOf, '856$u'),
  // Recommandation 995, which the item profile of the library makes of its own field: see `item-profile.ts`.
  items: derived(itemsOf, '995$c$b$e$k$r$q$o'),
  // UNIMARC(B) 7XX and uniform title 500, else original title 454, else 200; with the part, so that volumes differ.
  workKey: derived(
    workKeyOf,
    ...NAMES,
    '200$a$e$f$h$i$v',
    'LDR[6]',
    `500${LINKED}$i`,
    ...fields('454 461 410 503', LINKED),
    '225$a$v',
    ...fields('214 210 219', '$a$c$d'),
  ),
} satisfies Mapping<Description>;

/** The fields that the mapping reads; a reader may skip all others. */
export const UNIMARC_TAGS: ReadonlySet<string> = tagsOf(UNIMARC);

const apply = applierOf<Description>(UNIMARC);

/** Maps a bibliographic record in UNIMARC. Never throws: what a record lacks is null or empty. */
export function mapUnimarc(record: MarcRecord): Description {
  return apply(withTitleOfIssue(indexRecord(record)));
}
