import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Handlers } from '../contract/transport.ts';
import type { DemoVideo, Quota } from '../contract/schemas.ts';
import { openSeats } from '../store/seats/open.ts';
import type { Policy } from '../shared/policy.ts';
import { compileLate } from './compile-late.ts';
import { followLibrary } from './library.ts';
import { createService } from './service.ts';
import { openTagger } from './tagger.ts';

/** The part of the configuration that the service reads. */
export interface ServiceConfig {
  readonly library: { readonly name: string };
  readonly dataFolder: string;
  readonly seat: { readonly offer: Quota['offer']; readonly quota: number | null };
  readonly policy: Policy;
  readonly modelFolder: string | null;
  readonly modelUnloadMinutes: number | null;
}

export interface OpenedService {
  readonly handlers: Handlers;
  /** Why it runs without a model, for the log; null where all is as configured. */
  readonly warning: string | null;
  close(): Promise<void>;
}

/**
 * Opens the counters and the model, and follows the live catalogue. Without one it opens all the same: each call fails
 * with `no-catalogue` until one is imported.
 */
export async function openService(
  config: ServiceConfig,
  demoVideos: readonly DemoVideo[],
): Promise<OpenedService> {
  compileLate();
  const seats = openSeats(path.join(config.dataFolder, 'seats.db'));
  const { tagger, warning } = await openTagger(config.modelFolder, config.modelUnloadMinutes);
  // Another catalogue, model or policy gives other answers: those that are kept are forgotten.
  const live = followLibrary(config.dataFolder, ({ catalogue }) =>
    seats.useGeneration(
      `${catalogue.build.buildId} ${tagger?.id ?? 'no-model'} ${policyId(config.policy)}`,
    ),
  );
  const handlers = createService({
    currentLibrary: () => live.current(),
    tagger,
    policy: config.policy,
    seats,
    libraryName: config.library.name,
    offer: config.seat.offer,
    limit: config.seat.quota,
    now: () => new Date(),
    demoVideos,
  });
  return {
    handlers,
    warning,
    async close() {
      await tagger?.close();
      seats.close();
      live.close();
    },
  };
}

function policyId(policy: Policy): string {
  return createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 16);
}
