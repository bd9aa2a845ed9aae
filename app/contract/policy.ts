import { z } from 'zod';
import { DOCUMENT_KINDS } from '../shared/catalogue-record.ts';
import type { Policy } from '../shared/policy.ts';
import { DOCUMENT_CLASSES } from '../shared/recommendation.ts';

const policyRuleSchema = z
  .strictObject({
    class: z.enum(DOCUMENT_CLASSES).optional(),
    kind: z.enum(DOCUMENT_KINDS).optional(),
    collection: z.string().min(1).optional(),
    source: z.string().min(1).optional(),
    heading: z.string().min(1).optional(),
  })
  .refine((rule) => Object.keys(rule).length > 0, {
    message: 'une règle nomme au moins une de class, kind, collection, source, heading',
  });

/** What a library favours, mutes and takes for sensitive: see `Policy`. Nothing is written by default. */
export const policySchema = z.strictObject({
  favour: z.array(policyRuleSchema).default([]),
  mute: z.array(policyRuleSchema).default([]),
  sensitive: z.array(z.string().min(1)).default([]),
}) satisfies z.ZodType<Policy>;
