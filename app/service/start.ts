import { forbidding, type Forbids } from '../recommend/policy/apply-policy.ts';
import type { Start } from '../contract/schemas.ts';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import type { Policy } from '../shared/policy.ts';
import { classOfKind } from '../shared/recommendation.ts';
import { foldedWords } from '../shared/text.ts';
import type { CatalogueReader } from '../store/catalogue/open.ts';
import type { ArrivalMark } from '../store/catalogue/queries/latest-records.ts';
import { acquisitionOf } from './cards.ts';

// Enough to know what a catalogue is about; some two seconds of work, and no more for the largest.
const SAMPLE = 10_000;
// Some ten milliseconds: an answer for a video does not wait longer than that.
const SLICE = 100;
const SUBJECTS = 12;
const ACQUISITIONS = 8;
// Of the latest records; among more than that no library has none to show.
const LOOKED_AT = 2_000;
// Of each class of the classification: those that may be needed where the others have none.
const SUBJECTS_OF_CLASS = 12;
// What came that long before the latest is not new.
const YEARS_OF_NEWS = 2;
// What is held once or twice is no subject of this library.
const LEAST_COUNT = 3;

/** Answers what the start page shows of a catalogue; it is drawn once for each build. */
export function createStart(
  policy: Policy,
  now: () => Date,
): (catalogue: CatalogueReader) => Promise<Start> {
  let drawn: { readonly buildId: string; readonly start: Promise<Start> } | null = null;
  return (catalogue) => {
    const { buildId } = catalogue.build;
    if (drawn?.buildId !== buildId) {
      const start = drawStart(catalogue, forbidding(policy, null), now());
      drawn = { buildId, start };
      // A catalogue that goes away meanwhile is drawn again when it is asked for.
      start.catch(() => {
        drawn = null;
      });
    }
    return drawn.start;
  };
}

/** Subjects and new acquisitions of this library. Nothing that the policy forbids. */
async function drawStart(catalogue: CatalogueReader, forbids: Forbids, now: Date): Promise<Start> {
  const shows: Shows = (record) => isHeldHere(record, now) && forbids(record) === null;
  return {
    subjects: await frequentSubjects(catalogue, shows),
    acquisitions: (await newDocuments(catalogue, shows, now)).map(acquisitionOf),
  };
}

type Shows = (record: CatalogueRecord) => boolean;

/**
 * The most frequent subjects, the first of each class of the classification before the second of any, so that no one
 * field fills the page.
 */
async function frequentSubjects(catalogue: CatalogueReader, shows: Shows): Promise<string[]> {
  const subjects = new SubjectCount();
  const step = Math.max(1, Math.floor(catalogue.build.records / SAMPLE));
  for (let after: number | null = 0; after !== null;) {
    const slice = catalogue.sample({ after, step, limit: SLICE });
    for (const record of slice.records) {
      if (shows(record)) subjects.add(record);
    }
    after = slice.last;
    await otherWork();
  }
  return subjects.most();
}

/**
 * The documents that came last, of each class in turn, one record a work. A record without a day of entry counts by its
 * year of publication; of one day the last of the export stand first, where new numbers are.
 */
async function newDocuments(
  catalogue: CatalogueReader,
  shows: Shows,
  now: Date,
): Promise<CatalogueRecord[]> {
  const newest = new Newest();
  // Not what is announced for a year to come.
  let from: ArrivalMark | null = { arrived: now.toISOString(), number: 0 };
  for (let seen = 0; from !== null && seen < LOOKED_AT; seen += SLICE) {
    const slice = catalogue.latest({ from, limit: SLICE });
    for (const { record, arrived } of slice.records) {
      if (shows(record)) newest.add(record, Number(arrived.slice(0, 4)));
    }
    from = slice.last;
    await otherWork();
  }
  return newest.first();
}

function isHeldHere({ source, items, expires, audience }: CatalogueRecord, now: Date): boolean {
  const isOver = expires !== null && Date.parse(expires) <= now.getTime();
  return source.level === 'own' && items.length > 0 && !isOver && audience !== 'child';
}

function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Counts topics by the class of the classification that their records stand in. */
class SubjectCount {
  readonly #classes = new Map<string, Map<string, { readonly text: string; count: number }>>();

  add({ subjects, classifications }: CatalogueRecord): void {
    const division = classifications.find(({ number }) => /^\d/.test(number))?.number[0] ?? '';
    const topics = this.#classes.get(division) ?? new Map();
    this.#classes.set(division, topics);
    for (const { type, parts } of subjects) {
      const [text = ''] = parts;
      if (type !== 'topic' || text === '') continue;
      const topic = topics.get(foldedWords(text)) ?? { text, count: 0 };
      topic.count += 1;
      topics.set(foldedWords(text), topic);
    }
  }

  most(): string[] {
    const byClass = [...this.#classes.values()].map((topics) =>
      [...topics.values()]
        .filter(({ count }) => count >= LEAST_COUNT)
        .sort((one, other) => other.count - one.count || compare(one.text, other.text))
        .slice(0, SUBJECTS_OF_CLASS),
    );
    byClass.sort((one, other) => (other[0]?.count ?? 0) - (one[0]?.count ?? 0));
    const texts = inTurn(byClass.map((topics) => topics.map(({ text }) => text)));
    return distinct(texts, foldedWords).slice(0, SUBJECTS);
  }
}

/** Keeps the newest documents of each class; they come latest first. */
class Newest {
  readonly #classes = new Map<string, CatalogueRecord[]>();
  #latest: number | null = null;

  add(record: CatalogueRecord, year: number): void {
    this.#latest ??= year;
    if (year < this.#latest - YEARS_OF_NEWS) return;
    const name = classOfKind(record.kind);
    const kept = this.#classes.get(name) ?? [];
    this.#classes.set(name, kept);
    kept.push(record);
  }

  first(): CatalogueRecord[] {
    const documents = inTurn([...this.#classes.values()]);
    return distinct(documents, ({ workKey }) => workKey).slice(0, ACQUISITIONS);
  }
}

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size < seen.add(keyOf(value)).size);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
