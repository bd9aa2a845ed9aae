import { z } from 'zod';
import {
  analysisSchema,
  demoVideoSchema,
  librarySchema,
  pageSnapshotSchema,
  quotaSchema,
  recordSchema,
  startSchema,
} from './schemas.ts';

const nothing = z.strictObject({});

/**
 * Every call between a screen and the service. The message port of the kiosk, the HTTP routes of browser mode with
 * their OpenAPI description, and the fake of the tests are all derived from this table: adding a call is one row.
 */
export const calls = {
  'video.analyse': {
    summary: 'Documents for the video of a page',
    argument: pageSnapshotSchema,
    result: analysisSchema,
  },
  'catalogue.record': {
    summary: 'One record in full, or null where the catalogue has none of that number',
    argument: z.strictObject({ recordId: z.string().min(1).max(200) }),
    result: recordSchema.nullable(),
  },
  'seat.quota': {
    summary: 'Analyses used by this seat in the current month',
    argument: nothing,
    result: quotaSchema,
  },
  'library.about': {
    summary: 'The library, its catalogue build and its model',
    argument: nothing,
    result: librarySchema,
  },
  'library.start': {
    summary:
      'What the start page draws from the catalogue: subjects to search for, new acquisitions',
    argument: nothing,
    result: startSchema,
  },
  'demo.videos': {
    summary: 'Videos of the demonstration, none outside it',
    argument: nothing,
    result: z.array(demoVideoSchema),
  },
} as const satisfies Record<string, CallDefinition>;

interface CallDefinition {
  readonly summary: string;
  readonly argument: z.ZodType;
  readonly result: z.ZodType;
}

export type CallName = keyof typeof calls;
export type Argument<N extends CallName> = z.infer<(typeof calls)[N]['argument']>;
export type Result<N extends CallName> = z.infer<(typeof calls)[N]['result']>;

/** In the order of the table. */
export const CALL_NAMES = Object.keys(calls) as readonly CallName[];

/** Whether an untrusted value names a call of the table. */
export function isCallName(value: unknown): value is CallName {
  return typeof value === 'string' && Object.hasOwn(calls, value);
}
