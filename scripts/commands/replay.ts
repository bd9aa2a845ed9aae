import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { z } from 'zod';
import { policySchema } from '../../app/contract/policy.ts';
import { answerVideo, type Answer, type AnswerParts } from '../../app/service/answer.ts';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import type { Recommendations } from '../../app/shared/recommendation.ts';
import { VIDEO_SOURCES, type VideoPage } from '../../app/shared/video.ts';

const text = z.string();
const pageSchema = z.strictObject({
  site: z.enum(['youtube', 'demo']),
  id: text,
  title: text,
  shownTitle: text.nullable(),
  channel: text.nullable(),
  description: text,
  keywords: z.array(text),
  category: text.nullable(),
  chapters: z.array(z.strictObject({ title: text, start: z.number() })),
  captionLanguages: z.array(text),
  isLive: z.boolean(),
  titleSource: z.enum(VIDEO_SOURCES),
}) satisfies z.ZodType<VideoPage>;

/** All that an answer is a function of, and the digest of the answer: whoever has the same build gets the same bytes. */
const replaySchema = z.strictObject({
  page: pageSchema,
  policy: policySchema,
  now: z.iso.datetime(),
  buildId: text,
  modelId: text.nullable(),
  /** SHA-256 of the answer as JSON, in hexadecimal. */
  answer: z.string().regex(/^[0-9a-f]{64}$/),
});
type Replay = z.infer<typeof replaySchema>;

/** A video with its answer. */
export interface Answered {
  readonly video: VideoPage;
  readonly answer: Answer;
}

/** Answers a video and writes the file from which anyone can have the same answer again. */
export async function writeReplay(
  page: VideoPage,
  file: string,
  parts: AnswerParts,
  now: Date,
): Promise<void> {
  const { recommendations } = await answerVideo(page, parts, now);
  const made: Replay = {
    page: page as Replay['page'],
    policy: parts.policy as Replay['policy'],
    now: now.toISOString(),
    buildId: recommendations.buildId,
    modelId: recommendations.modelId,
    answer: digest(recommendations),
  };
  fs.writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}

/**
 * Answers a replay file again. Throws `Failure('replay-differs')` that names the build or the model where they are not
 * those of the file, or says that the same input gave another answer.
 */
export async function replay(file: string, parts: AnswerParts): Promise<Answered> {
  const { page, policy, now, buildId, modelId, answer: expected } = readReplay(file);
  requireSame(file, 'le catalogue', buildId, parts.library.catalogue.build.buildId);
  requireSame(file, 'le modèle', modelId, parts.tagger?.id ?? null);
  const answer = await answerVideo(page, { ...parts, policy }, new Date(now));
  requireSame(file, 'la réponse', expected, digest(answer.recommendations));
  return { video: page, answer };
}

function readReplay(file: string): Replay {
  try {
    return replaySchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    throw new Failure('argument-invalid', `${file} ne peut pas être rejoué : ${why}`, {
      cause: error,
    });
  }
}

function requireSame(file: string, what: string, wanted: string | null, got: string | null): void {
  if (wanted === got) return;
  throw new Failure(
    'replay-differs',
    `${file} a été fait avec ${what} ${wanted ?? 'aucun'} ; ici ${got ?? 'aucun'}.`,
  );
}

function digest(recommendations: Recommendations): string {
  return createHash('sha256').update(JSON.stringify(recommendations)).digest('hex');
}
