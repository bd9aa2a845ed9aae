import type { Description } from '../../app/shared/catalogue-record.ts';
import type { MarcRecord } from '../formats/marc-record.ts';
import { applyMapping, tagsOf } from './apply-mapping.ts';
import { loadCodeList } from './code-list.ts';
import { AGENT_TAGS, agentsOf } from './derive/agents.ts';
import { audienceOf } from './derive/audience.ts';
import { classificationsOf } from './derive/classifications.ts';
import { HEADING_TAGS, headingsOf } from './derive/headings.ts';
import { itemsOf } from './derive/items.ts';
import { KIND_TAGS, kindOf } from './derive/kind.ts';
import { contentsOf, linksOf, notesOf, NOTE_TAGS, summaryOf } from './derive/notes.ts';
import { eansOf, isbnsOf, otherNumbersOf } from './derive/numbers.ts';
import { publicationOf } from './derive/publication.ts';
import { ID_TAGS, recordId } from './derive/record-id.ts';
import { seriesOf } from './derive/series.ts';
import { issn } from './derive/standard-numbers.ts';
import { TITLE_TAGS, titleOf } from './derive/title.ts';
import { WORK_TAGS, workKeyOf } from './derive/work-key.ts';
import { yearOfPublication } from './derive/year.ts';
import { indexRecord } from './indexed-record.ts';
import { all, derived, first, type Mapping } from './verbs.ts';

const LANGUAGES = loadCodeList('languages');
const isLanguage = (code: string): boolean => /^[a-z]{3}$/i.test(code.trim());
const isKnownLanguage = (code: string): boolean => LANGUAGES.has(code.trim().toLowerCase());
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
const isAddress = (text: string): boolean => /^(?:https?:\/\/|ark:\/)\S+$/.test(text);

/**
 * UNIMARC(B), as French public libraries write it, to the record of the catalogue: one row for each field, in the order
 * of `Description`. Manual: https://www.transition-bibliographique.fr/unimarc/manuel-unimarc-format-bibliographique
 */
export const UNIMARC = {
  id: derived(recordId, ...ID_TAGS),
  // 003 is an address in UNIMARC and an agency code in systems that come from MARC 21.
  permalink: all('003').and('033$a').keepIf(isAddress).first(),
  kind: derived(kindOf, ...KIND_TAGS),
  title: derived(titleOf, ...TITLE_TAGS),
  responsibility: all('200$f$g').clean().joinedBy(' ; '),
  creators: derived(agentsOf, ...AGENT_TAGS, '200'),
  publication: derived(publicationOf, '210', '214', '219'),
  year: derived(yearOfPublication, '100', '210', '214', '219'),
  // Some systems (BiblixNet) write the language in the field of the country.
  languages: all('101$a')
    .keepIf(isLanguage)
    .orElse('102$a')
    .keepIf(isLanguage)
    .lookup(LANGUAGES)
    .clean(),
  originalLanguages: all('101$c').keepIf(isKnownLanguage).lookup(LANGUAGES).clean(),
  country: all('102$a').keepIf(isCountry).first(),
  edition: first('205$a'),
  extent: all('215$a$c$d$e').clean().joinedBy(' ; '),
  series: derived(seriesOf, '225', '410', '461', '462'),
  subjects: derived(headingsOf, ...HEADING_TAGS),
  classifications: derived(classificationsOf, '675', '676', '679', '680', '686'),
  audience: derived(audienceOf, '100', '333', '995'),
  summary: derived(summaryOf, '330'),
  contents: derived(contentsOf, '327', '464'),
  notes: derived(notesOf, ...NOTE_TAGS),
  isbns: derived(isbnsOf, '010', '071', '073', '345'),
  issns: all('011$a$f').as(issn),
  eans: derived(eansOf, '071', '073', '345'),
  otherNumbers: derived(otherNumbersOf, '010', '071', '072', '073'),
  links: derived(linksOf, '856'),
  items: derived(itemsOf, '995'),
  workKey: derived(workKeyOf, ...WORK_TAGS),
} satisfies Mapping<Description>;

/** The fields that the mapping reads; a reader may skip all others. */
export const UNIMARC_TAGS: ReadonlySet<string> = tagsOf(UNIMARC);

/** Maps a bibliographic record in UNIMARC. Never throws: what a record lacks is null or empty. */
export function mapUnimarc(record: MarcRecord): Description {
  return applyMapping<Description>(UNIMARC, indexRecord(record));
}
