import { remembered } from '../../../app/shared/remember.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import type { Series } from '../../../app/shared/catalogue-record.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText, filingText } from './display-text.ts';
import { linkedRecord, type LinkedRecord } from './linked-field.ts';

// "Collection / responsible body": the body is no part of the title.
const RESPONSIBILITY = /\s+\/\s.*$/;
// "Folio ; 18", "Les grands romans, ISSN 0768-0732": the ISBD of the whole series in one subfield.
const ISBD_VOLUME = /\s+;\s*(?<volume>[^;]*\d[^;]*)$/;
const IN_PARENTHESES = /^\((.*)\)$/;
const ISBD_ISSN = /,?\s*ISSN\s[\dXx-]*/;
// "Folio (Paris)": a qualifier tells series apart in an authority file, not on a shelf.
const QUALIFIER = /\s*\([^)]*\)\s*$/;
// "Collection Patrimoine" is "Patrimoine" in the list of series.
const COLLECTION = /^collection (?=\S)/;
const FRENCH = ['fre'];
const MOST_REMEMBERED = 5000;

/** PMB marks in $9 its links to issues: 462 for all of a periodical, 463 for that of an article. They are no series. */
const ISSUE_OF_PMB = /^lnk:bull/;

/** UNIMARC leader position 7: a part of another document, which 463 then names; it names the parts of any other. */
const ANALYTIC = 'a';

/**
 * Sets and hosts (461, 462; 463 of an article) and series, as printed (225) and linked (410, 411). One title counts once, articles and
 * qualifiers apart, in the form found first and with the first volume number.
 */
export function seriesOf(record: IndexedRecord): readonly Series[] {
  const tags = record.leader.charAt(7) === ANALYTIC ? ['461', '462', '463'] : ['461', '462'];
  const found: LinkedRecord[] = [];
  for (const field of fieldsOf(record, ...tags))
    if (!isIssue(field)) found.push(linkedRecord(field));
  for (const field of fieldsOf(record, '225')) found.push(printedSeries(field));
  for (const field of fieldsOf(record, '410', '411')) found.push(linkedRecord(field));
  return found.length === 0 ? [] : distinctSeries(found);
}

function isIssue(field: DataField): boolean {
  return valuesOf(field, '9').some((mark) => ISSUE_OF_PMB.test(mark));
}

/** A series, and its subseries ($h number, $i title), whose volume number $v then is. */
function printedSeries(field: DataField): LinkedRecord {
  const whole = valueOf(field, 'a')?.replace(IN_PARENTHESES, '$1').replace(ISBD_ISSN, '') ?? null;
  const typed = whole === null ? undefined : ISBD_VOLUME.exec(whole)?.groups?.['volume'];
  const volume = valueOf(field, 'v') ?? typed ?? null;
  const title = whole?.replace(ISBD_VOLUME, '') ?? null;
  const subseries = valuesOf(field, 'h', 'i').map(displayText).join('. ');
  if (subseries === '') return { title, volume };
  return { title: `${displayText(title ?? '')}. ${subseries}`, volume };
}

/** "10-18" says no more than "10-18. Domaine étranger" beside it, but perhaps the volume. */
function withoutWholes(all: readonly Series[]): readonly Series[] {
  if (all.length < 2) return all;
  const partOf = (whole: Series): Series | undefined =>
    all.find(({ title }) => title.startsWith(`${whole.title}. `));
  return all
    .filter((each) => partOf(each) === undefined)
    .map((each) => ({
      title: each.title,
      volume: each.volume ?? all.find((whole) => partOf(whole) === each)?.volume ?? null,
    }));
}

function distinctSeries(found: readonly LinkedRecord[]): readonly Series[] {
  const byTitle = new Map<string, Series>();
  for (const each of found) {
    const title = displayText(each.title?.replace(RESPONSIBILITY, '').replace(QUALIFIER, '') ?? '');
    const volume = each.volume === null ? null : displayText(each.volume) || null;
    const key = keyOf(title);
    const known = byTitle.get(key)?.volume ?? null;
    if (key !== '')
      byTitle.set(key, { title: byTitle.get(key)?.title ?? title, volume: known ?? volume });
  }
  return withoutWholes([...byTitle.values()]);
}

const keyOf = remembered(
  (title: string): string => foldedWords(filingText(title, FRENCH)).replace(COLLECTION, ''),
  MOST_REMEMBERED,
);
