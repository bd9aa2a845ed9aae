import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelMentions } from '../../app/metadata/entities/model-mentions.ts';
import { readField } from '../../app/metadata/entities/words.ts';
import type { EntityTagger } from '../../models/runtime/load.ts';
import type { Readers } from '../../app/metadata/readers.ts';
import { understand } from '../../app/metadata/understand.ts';
import { foldedWords } from '../../app/shared/text.ts';
import {
  fieldText,
  type Mention,
  type MentionType,
  type VideoField,
  type VideoPage,
} from '../../app/shared/video.ts';
import { videoPage } from '../commands/video-file.ts';
import { corpusPath } from '../testing/corpus.ts';
import { compareSpans, type Counts, figuresOf, type NamedSpan, sumCounts } from './spans.ts';
import { rows } from './table.ts';

/** Names in the titles and first lines of drawn videos, by hand: see `models/training/GUIDE.md`. */
const ANNOTATIONS = new URL('../../models/annotations/', import.meta.url);
const TYPE_OF: Readonly<Record<string, MentionType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  WORK: 'work',
  EVENT: 'event',
  DATE: 'date',
};
const TYPES = Object.values(TYPE_OF);
// The labels that models of names have in common; dates are left to the rules.
const COMMON: readonly MentionType[] = ['person', 'place', 'organisation'];

/** A drawn video, the part of it that was read by hand, and the names found in that part by hand. */
interface AnnotatedVideo {
  readonly page: VideoPage;
  /** Which fields were annotated, and how far. */
  readonly ends: ReadonlyMap<VideoField, number>;
  readonly names: readonly NamedSpan[];
}

/** One way to read names, for the comparison. */
interface Reader {
  readonly name: string;
  readonly read: (page: VideoPage) => Promise<readonly Mention[]>;
}

/**
 * Strict and overlap F1 of names in the annotated videos of a part of the sample: of what the product says, then of the
 * model alone, of the rules and the catalogue's names alone, and of another model where one is given. Returns the names on
 * which the product is wrong.
 */
export async function reportAnnotated(
  readers: Readers,
  part: string,
  other: EntityTagger | null,
): Promise<readonly string[]> {
  const videos = annotatedVideos(part);
  const [product, ...peers] = [
    ...readersToCompare(readers),
    ...(other === null ? [] : [taggerAlone(other.id, other)]),
  ];
  if (product === undefined) return [];
  console.log(`${videos.length} annotated texts (${part})`);
  const misses = await report(product, videos);
  for (const peer of peers) await report(peer, videos);
  return misses;
}

function readersToCompare(readers: Readers): readonly Reader[] {
  const { tagger } = readers;
  const product: Reader = {
    name: 'model, rules and catalogue',
    read: async (page) => (await understand(page, readers)).mentions,
  };
  const unaided: Reader = {
    name: 'rules and catalogue without a model',
    read: async (page) => (await understand(page, { ...readers, tagger: null })).mentions,
  };
  return tagger === null ? [unaided] : [product, taggerAlone('model alone', tagger), unaided];
}

function taggerAlone(name: string, tagger: EntityTagger): Reader {
  return {
    name,
    read: async (page) => [
      ...(await modelMentions(readField(page, 'title'), tagger)),
      ...(await modelMentions(readField(page, 'description'), tagger)),
    ],
  };
}

async function report({ name, read }: Reader, videos: readonly AnnotatedVideo[]) {
  const counts = new Map<MentionType, Counts>();
  const misses: string[] = [];
  for (const video of videos) {
    const found = outermost((await read(video.page)).filter(isAnnotatedType))
      .filter((mention) => isWithin(video, mention))
      .filter((mention) => !isPeople(mention));
    for (const type of TYPES) {
      const own = compareSpans(ofType(video.names, type), ofType(found, type));
      counts.set(type, sumCounts([counts.get(type), own.counts]));
      misses.push(
        ...own.missed.map((span) => `${video.page.id} ${type}: ${textOf(video.page, span)}`),
        ...own.wrong.map((span) => `${video.page.id} ${type} wrong: ${textOf(video.page, span)}`),
      );
    }
  }
  print(name, counts);
  return misses;
}

function print(name: string, counts: ReadonlyMap<MentionType, Counts>): void {
  console.log(name);
  const all = sumCounts([...counts.values()]);
  const common = sumCounts(COMMON.map((type) => counts.get(type)));
  for (const [type, own] of [['all', all] as const, ['common', common] as const, ...counts])
    console.log(`  ${type.padEnd(13)} ${figuresOf(own)}`);
}

function isAnnotatedType({ type }: Mention): boolean {
  return TYPES.includes(type);
}

/** The guide of annotation lets no name stand within another. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (inner) =>
      !mentions.some(
        (outer) =>
          outer.field === inner.field &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}

function isWithin({ ends }: AnnotatedVideo, { field, end }: NamedSpan): boolean {
  return end <= (ends.get(field) ?? 0);
}

/** "irlandaise" for Irlande: no name to an annotator. */
function isPeople({ type, text, normal }: Mention): boolean {
  return type === 'place' && foldedWords(text) !== foldedWords(normal);
}

function ofType<Span extends NamedSpan>(spans: readonly Span[], type: MentionType) {
  return spans.filter((span) => span.type === type);
}

function textOf(page: VideoPage, { field, start, end }: NamedSpan): string {
  return fieldText(page, field).slice(start, end);
}

/** The annotated videos of a part of the sample: "test", "train" or one for other languages. */
function annotatedVideos(part: string): readonly AnnotatedVideo[] {
  const table = (name: string) => rows(fileURLToPath(new URL(name, ANNOTATIONS)));
  const drawn = table('sample.tsv').filter(([, own]) => own === part);
  const fieldsOf = new Map(drawn.map(([id = '', , , , fields = '']) => [id, fields.split(',')]));
  const spansOf = Map.groupBy(table('annotations.tsv'), ([id]) => id);
  return pagesOf(new Set(fieldsOf.keys())).map((page) => {
    const fields = fieldsOf.get(page.id) ?? [];
    const ends = new Map<VideoField, number>();
    if (fields.includes('title')) ends.set('title', page.title.length);
    if (fields.includes('description')) ends.set('description', annotatedEnd(page.description));
    return { page, ends, names: (spansOf.get(page.id) ?? []).flatMap(namedSpan) };
  });
}

// Not every line of that file is a video, so only those that are asked for are read as such.
function pagesOf(ids: ReadonlySet<string>): readonly VideoPage[] {
  const file = corpusPath('youtube-videos/videos.jsonl');
  const found = new Map<string, VideoPage>();
  for (const row of fs.readFileSync(file, 'utf8').split('\n')) {
    const id = /^\{"id": "([^"]+)"/.exec(row)?.[1] ?? '';
    if (ids.has(id) && !found.has(id)) found.set(id, videoPage(row, file));
  }
  return [...found.values()];
}

function namedSpan([
  ,
  field = '',
  start,
  end,
  label = '',
]: readonly string[]): readonly NamedSpan[] {
  const type = TYPE_OF[label];
  if (type === undefined || (field !== 'title' && field !== 'description')) return [];
  return [{ field, type, start: Number(start), end: Number(end) }];
}

const ANNOTATED_LENGTH = 300;

/** How far a description was annotated: its first lines, about 300 characters (`description_part` of sample.py). */
function annotatedEnd(description: string): number {
  let end = description.split('\n', 1)[0]?.length ?? 0;
  for (const { length } of description.split('\n').slice(1)) {
    if (end + 1 + length > ANNOTATED_LENGTH) break;
    end += 1 + length;
  }
  if (end <= ANNOTATED_LENGTH) return end;
  const text = description.slice(0, ANNOTATED_LENGTH);
  const cut = Math.max(...['. ', '! ', '? '].map((mark) => text.lastIndexOf(mark)));
  return cut > ANNOTATED_LENGTH / 3 ? cut + 1 : Math.max(text.lastIndexOf(' '), 1);
}
