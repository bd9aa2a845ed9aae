import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { classOfKind } from '../../shared/recommendation.ts';
import { foldedWords } from '../../shared/text.ts';

/** Where a document comes from: two that share many of these say the same thing with the same voice. */
export function provenance(record: CatalogueRecord): readonly string[] {
  return [
    `class:${classOfKind(record.kind)}`,
    `publisher:${foldedWords(record.publication.publisher ?? record.id)}`,
    `decade:${record.year === null ? record.id : Math.floor(record.year / 10)}`,
    `country:${record.country ?? ''}`,
    `language:${record.languages[0] ?? ''}`,
    `shelf:${record.classifications[0]?.number.slice(0, 2) ?? record.id}`,
    `institution:${record.source.id}`,
  ];
}

/** What a patron must do to have it: take it from a shelf, open it on a screen, or go there on the day. */
export function form(record: CatalogueRecord): 'physical' | 'digital' | 'event' {
  if (record.kind === 'event') return 'event';
  return record.kind === 'digital' ? 'digital' : 'physical';
}

/** Who made it, first of all: the voice that is heard twice at most. */
export function mainCreator(record: CatalogueRecord): string | null {
  const [first] = record.creators;
  return first === undefined ? null : foldedWords(first.name);
}
