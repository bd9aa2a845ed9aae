import type { Card, Start } from '../contract/schemas.ts';
import type { Result } from '../contract/calls.ts';
import type { CatalogueRecord, Item } from '../shared/catalogue-record.ts';
import type { RecommendedDocument } from '../shared/recommendation.ts';

const CREATORS_ON_A_CARD = 3;

/** What the pane shows of a recommended document: the items of every record of the work, on one card. */
export function cardOf(
  document: RecommendedDocument,
  records: ReadonlyMap<string, CatalogueRecord>,
): Card | null {
  const record = records.get(document.recordId);
  if (record === undefined) return null;
  const others = document.otherRecordIds.flatMap((id) => records.get(id) ?? []);
  return {
    recordId: record.id,
    documentClass: document.documentClass,
    kind: record.kind,
    level: document.level,
    expires: record.expires,
    title: titleOf(record),
    subtitle: record.title.subtitle,
    creators: creatorNames(record).slice(0, CREATORS_ON_A_CARD),
    publisher: record.publication.publisher,
    year: record.year,
    items: distinctItems([record, ...others].flatMap((each) => each.items)),
    permalink: webAddress(record.permalink),
    reason: document.reason,
    score: document.score,
    evidence: [...document.evidence],
    explanation: document.explanation,
  };
}

/** What the start page says of a new acquisition. */
export function acquisitionOf(record: CatalogueRecord): Start['acquisitions'][number] {
  return {
    recordId: record.id,
    kind: record.kind,
    title: titleOf(record),
    creators: creatorNames(record).slice(0, CREATORS_ON_A_CARD),
    year: record.year,
    items: distinctItems(record.items),
  };
}

/** A record in full, for the dialog of the pane. */
export function recordView(record: CatalogueRecord): NonNullable<Result<'catalogue.record'>> {
  return {
    recordId: record.id,
    kind: record.kind,
    title: titleOf(record),
    subtitle: record.title.subtitle,
    responsibility: record.responsibility,
    creators: creatorNames(record),
    publisher: record.publication.publisher,
    place: record.publication.place,
    year: record.year,
    extent: record.extent,
    series: record.series.map(({ title, volume }) =>
      volume === null ? title : `${title}, ${volume}`,
    ),
    subjects: record.subjects.map((heading) => heading.parts.join(' -- ')),
    summary: record.summary,
    contents: [...record.contents],
    permalink: webAddress(record.permalink),
    items: distinctItems(record.items),
  };
}

/** "Harry Potter. 2": the number of the part belongs to the title that a patron asks for at the desk. */
function titleOf({ title }: CatalogueRecord): string {
  return title.part === null ? title.main : `${title.main}. ${title.part}`;
}

/** Each person once, whatever the number of their roles. */
function creatorNames(record: CatalogueRecord): string[] {
  return [...new Set(record.creators.map((creator) => creator.name))];
}

/** Copies that stand side by side on one shelf are one line. */
function distinctItems(items: readonly Item[]): Card['items'] {
  const seen = new Map<string, Card['items'][number]>();
  for (const { branch, section, callNumber, status } of items) {
    const line = { branch, section, callNumber, status };
    seen.set(JSON.stringify([branch, section, callNumber]), line);
  }
  return [...seen.values()];
}

// 003 may hold an agency's code instead of an address (catalogue-formats: MARC21 flavour), and a file could hold a script.
function webAddress(permalink: string | null): string | null {
  if (permalink === null) return null;
  if (permalink.startsWith('ark:/')) return `https://n2t.net/${permalink}`;
  return /^https?:\/\//i.test(permalink) ? permalink : null;
}
