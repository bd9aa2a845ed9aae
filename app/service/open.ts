import path from 'node:path';
import type { Handlers } from '../contract/transport.ts';
import type { DemoVideo, Quota } from '../contract/schemas.ts';
import { openSeats } from '../store/seats/open.ts';
import { openLibrary } from './library.ts';
import { createService } from './service.ts';
import { openTagger } from './tagger.ts';

/** The part of the configuration that the service reads. */
export interface ServiceConfig {
  readonly library: { readonly name: string };
  readonly dataFolder: string;
  readonly seat: { readonly offer: Quota['offer']; readonly quota: number | null };
  readonly modelFolder: string | null;
}

export interface OpenedService {
  readonly handlers: Handlers;
  /** Why it runs without a model, for the log; null where all is as configured. */
  readonly warning: string | null;
  close(): Promise<void>;
}

/** Opens the live catalogue, the counters and the model. Throws `Failure` where there is no catalogue to answer from. */
export async function openService(
  config: ServiceConfig,
  demoVideos: readonly DemoVideo[],
): Promise<OpenedService> {
  const library = openLibrary(config.dataFolder);
  const seats = openSeats(path.join(config.dataFolder, 'seats.db'));
  const { tagger, warning } = await openTagger(config.modelFolder);
  // Another catalogue or model gives other answers: those that are kept are forgotten.
  seats.useGeneration(`${library.catalogue.build.buildId} ${tagger?.id ?? 'no-model'}`);
  const handlers = createService({
    library,
    tagger,
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
      library.close();
    },
  };
}
