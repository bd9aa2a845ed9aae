import path from 'node:path';
import type { PageSnapshot } from '../../app/shared/video.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { NO_POLICY } from '../../app/shared/policy.ts';
import { percentile, residentMegabytes, timedAsync, type Figures } from './measure.ts';

const SEED = 42;
const VIDEOS = 60;
// The first answers compile the program: a seat that has been on for a minute has none of it.
const WARM_UP = 20;
const CHARACTERS = 3_000;
const MODEL = path.join(import.meta.dirname, '../../models/en-regard-fr');

/** Whole answers without the model: see `answers`. */
export function answerWithoutModel(dir: string, records: number): Promise<Figures> {
  return answers(dir, records, null);
}

/** Whole answers with the model that is shipped. */
export function answerWithModel(dir: string, records: number): Promise<Figures> {
  return answers(dir, records, MODEL);
}

/**
 * What a new video costs the service: reading the page, forty searches, scores, records, quota and the kept answer; then
 * the same video again. The catalogue is the live one of the folder.
 */
async function answers(dir: string, records: number, modelFolder: string | null): Promise<Figures> {
  // Loaded here alone: the languages and the model's runtime would be counted in the memory of the other steps.
  const { openService } = await import('../../app/service/open.ts');
  const service = await openService(
    {
      library: { name: 'Bench' },
      dataFolder: dir,
      seat: { offer: 'site', quota: null },
      modelFolder,
      policy: NO_POLICY,
      modelUnloadMinutes: null,
    },
    [],
  );
  const analyse = (page: PageSnapshot) =>
    service.handlers['video.analyse'](page, { seat: 'bench' });
  const [fresh, kept]: [number[], number[]] = [[], []];
  let cards = 0;
  for (const [n, page] of videos(records).entries()) {
    const first = await timedAsync(() => analyse(page));
    const again = await timedAsync(() => analyse(page));
    if (n < WARM_UP) continue;
    fresh.push(first.cpu);
    kept.push(again.cpu);
    cards += first.result.kind === 'answer' ? first.result.cards.length : 0;
  }
  const rssMB = residentMegabytes();
  await service.close();
  return {
    'new p50': percentile(fresh, 0.5),
    'new p95': percentile(fresh, 0.95),
    'kept p95': percentile(kept, 0.95),
    cards: cards / VIDEOS,
    rssMB,
  };
}

/** Videos whose title and description speak of the catalogue's titles, authors and subjects. */
function videos(records: number): PageSnapshot[] {
  const world = createWorld(records, SEED);
  const sample = [...generateRecords(world, Math.min(records, 5_000))];
  const { random } = world;
  return Array.from({ length: VIDEOS + WARM_UP }, (_each, n) => {
    const planted = Array.from({ length: 12 }, () => {
      const { title, creators, subjects } = random.pick(sample);
      const name = creators[0]?.name ?? 'Marie Curie';
      return `${world.runningText(12)} « ${title.main} » de ${name}, ${subjects[0]?.parts[0] ?? ''}`;
    });
    const description = `${planted.join('. ')}. ${world.runningText(400)}`.slice(0, CHARACTERS);
    const { title, creators } = random.pick(sample);
    const shown = `${title.main} : ${creators[0]?.name ?? world.runningText(3)}`;
    return pageOf(`bench${String(n).padStart(6, '0')}`, shown, description);
  });
}

function pageOf(videoId: string, title: string, shortDescription: string): PageSnapshot {
  return {
    url: `https://www.youtube.com/watch?v=${videoId}`,
    documentTitle: title,
    player: { videoDetails: { videoId, title, shortDescription, author: 'Une chaîne' } },
    next: null,
    displayed: null,
  };
}
