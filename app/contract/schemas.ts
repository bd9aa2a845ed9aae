import { z } from 'zod';
import { DOCUMENT_KINDS, RECORD_LEVELS } from '../shared/catalogue-record.ts';
import { DOCUMENT_CLASSES, type Explanation } from '../shared/recommendation.ts';
import { FAILURE_CODES } from '../shared/failure.ts';
import { SEARCH_FIELDS, SEARCH_KINDS } from '../shared/search.ts';
import { NATURES, VIDEO_FIELDS } from '../shared/video.ts';

// Longer than anything YouTube lets an uploader write (title 100, description 5,000), short enough to be harmless.
const SHORT_TEXT = 500;
const LONG_TEXT = 20_000;

// The largest of 250 recorded pages gives 120,000 characters; a page that offers more is not telling of a video.
const MOST_CHARACTERS = 1_000_000;

const shortText = z.string().max(SHORT_TEXT);
const nullableText = z.string().nullable();

/** What the observer copies out of a page: untrusted, so every text has a length, and so has the whole. */
export const pageSnapshotSchema = z
  .strictObject({
    url: z.string().max(2_000),
    documentTitle: shortText.nullable(),
    player: z.unknown(),
    next: z.unknown(),
    displayed: z
      .strictObject({
        videoId: z.string().max(20).nullable(),
        title: shortText.nullable(),
        channel: shortText.nullable(),
        description: z.string().max(LONG_TEXT).nullable(),
      })
      .nullable(),
  })
  .refine(isOfAPage, `longer than a page: at most ${MOST_CHARACTERS} characters of JSON`);

function isOfAPage(snapshot: unknown): boolean {
  try {
    return JSON.stringify(snapshot).length <= MOST_CHARACTERS;
  } catch {
    // Between processes a value may hold itself, or numbers that JSON has not.
    return false;
  }
}

const itemSchema = z.strictObject({
  branch: nullableText,
  section: nullableText,
  callNumber: nullableText,
  status: nullableText,
});

const evidenceSchema = z.strictObject({
  searchId: z.string(),
  searchKind: z.enum(SEARCH_KINDS),
  videoField: z.enum(VIDEO_FIELDS),
  videoText: z.string(),
  recordField: z.enum(SEARCH_FIELDS),
  recordText: z.string(),
});

const explanationSchema: z.ZodType<Explanation> = z.strictObject({
  kind: z.enum(['sum', 'product', 'signal']),
  label: z.string(),
  value: z.number(),
  parts: z.array(z.lazy(() => explanationSchema)),
});

/** One document as the pane shows it. */
const cardSchema = z.strictObject({
  recordId: z.string(),
  documentClass: z.enum(DOCUMENT_CLASSES),
  kind: z.enum(DOCUMENT_KINDS),
  /** Where it can be had. */
  level: z.enum(RECORD_LEVELS),
  /** Instant (ISO 8601, UTC) from which it is no longer shown; null: never. */
  expires: nullableText,
  title: z.string(),
  subtitle: nullableText,
  /** Display names, at most three. */
  creators: z.array(z.string()),
  publisher: nullableText,
  year: z.number().int().nullable(),
  items: z.array(itemSchema),
  permalink: nullableText,
  reason: z.string(),
  score: z.number(),
  evidence: z.array(evidenceSchema),
  explanation: explanationSchema,
});
export type Card = z.infer<typeof cardSchema>;

/** The count of analyses of a seat in the current month. */
export const quotaSchema = z.strictObject({
  offer: z.enum(['decouverte', 'confort', 'explorateur', 'site']),
  used: z.number().int().nonnegative(),
  /** null: no limit. */
  limit: z.number().int().positive().nullable(),
});
export type Quota = z.infer<typeof quotaSchema>;

/** What came of a page: an answer, no video there, or no analysis left this month. */
export const analysisSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    videoId: z.string(),
    title: z.string(),
    nature: z.enum(NATURES),
    /** What was understood of the video, as it stands in it. */
    understood: z.array(z.string()),
    cards: z.array(cardSchema).max(20),
    /** The answer came from the cache and cost nothing. */
    cached: z.boolean(),
    quota: quotaSchema,
  }),
  z.strictObject({ kind: z.literal('no-video') }),
  z.strictObject({ kind: z.literal('quota-spent'), quota: quotaSchema }),
]);
export type Analysis = z.infer<typeof analysisSchema>;

export const recordSchema = z.strictObject({
  recordId: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  subtitle: nullableText,
  responsibility: nullableText,
  creators: z.array(z.string()),
  publisher: nullableText,
  place: nullableText,
  year: z.number().int().nullable(),
  extent: nullableText,
  series: z.array(z.string()),
  subjects: z.array(z.string()),
  summary: nullableText,
  contents: z.array(z.string()),
  permalink: nullableText,
  items: z.array(itemSchema),
});

export const librarySchema = z.strictObject({
  name: z.string(),
  buildId: z.string(),
  records: z.number().int().nonnegative(),
  items: z.number().int().nonnegative(),
  /** null: the appliance runs without a model, and says so. */
  modelId: nullableText,
});
export type Library = z.infer<typeof librarySchema>;

/** What the catalogue gives to the page that a seat begins with. */
export const startSchema = z.strictObject({
  /** Subjects that many of its records are about, of different classes. */
  subjects: z.array(z.string()).max(12),
  /** Its newest documents, of different kinds. */
  acquisitions: z
    .array(
      cardSchema.pick({
        recordId: true,
        kind: true,
        title: true,
        creators: true,
        year: true,
        items: true,
      }),
    )
    .max(8),
});
export type Start = z.infer<typeof startSchema>;

export const demoVideoSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  channel: z.string(),
  theme: z.string(),
});
export type DemoVideo = z.infer<typeof demoVideoSchema>;

/** A failure as it crosses a process: the sentence is for the log and the technician, the code for the screen. */
export const failureSchema = z.strictObject({
  code: z.enum([...FAILURE_CODES, 'internal']),
  message: z.string(),
});
export type FailureReply = z.infer<typeof failureSchema>;
