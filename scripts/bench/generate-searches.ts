import type { PlannedSearch, SearchField } from '../../app/shared/search.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import type { Random } from './random.ts';

const TEXT: readonly SearchField[] = ['title', 'subject', 'summary', 'contents'];

/**
 * The forty searches of a video, as a plan asks them of a catalogue: fragments of titles with their stop words, people,
 * subjects, keyphrases over the long fields, misspelt words and phrases. About 1 in 8 finds nothing.
 */
export function generateBurst(
  records: readonly CatalogueRecord[],
  random: Random,
): PlannedSearch[] {
  const record = (): CatalogueRecord => random.pick(records);
  const searches = [
    ...times(8, () => planned(fragment(record().title.main, random), ['title'])),
    ...times(3, () => planned(strangers(record(), record(), random), ['title'])),
    ...times(5, () => planned(creatorOf(record()), ['creator'])),
    ...times(3, () => planned(creatorOf(record()), ['person', 'title', 'summary'])),
    ...times(2, () => planned('Anaximandre Zorblatt', ['creator'])),
    ...times(8, () => planned(subjectOf(record()), ['subject', 'title'])),
    ...times(5, () => planned(fragment(record().summary ?? '', random), TEXT)),
    ...times(4, () => planned(misspell(record().title.main, random), ['title'])),
    ...times(2, () => planned(record().title.main, ['title'], 'phrase')),
  ];
  return searches.map((search, n) => ({ ...search, id: `s${String(n + 1).padStart(2, '0')}` }));
}

/** One search of a plan. */
export function planned(
  query: string,
  fields: readonly SearchField[],
  match: PlannedSearch['match'] = 'all',
): PlannedSearch {
  return { id: '', kind: 'keyphrase', reason: '', query, fields, match, mention: null };
}

function times(count: number, make: () => PlannedSearch): PlannedSearch[] {
  return Array.from({ length: count }, make);
}

/** Two to four neighbouring words. */
function fragment(text: string, random: Random): string {
  const words = text.split(' ');
  const length = Math.min(words.length, 2 + random.below(3));
  const start = random.below(words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}

/** Words that no record has together, most of the time. */
function strangers(a: CatalogueRecord, b: CatalogueRecord, random: Random): string {
  return `${fragment(a.title.main, random)} ${fragment(b.title.main, random)}`;
}

function creatorOf(record: CatalogueRecord): string {
  return record.creators[0]?.name ?? 'Victor Hugo';
}

function subjectOf(record: CatalogueRecord): string {
  return record.subjects[0]?.parts[0] ?? 'Histoire';
}

/** The longest word with one letter dropped. */
function misspell(text: string, random: Random): string {
  const longest = text.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const at = 1 + random.below(Math.max(longest.length - 2, 1));
  return longest.slice(0, at) + longest.slice(at + 1);
}
