import type { FakeWebContents } from './fake/web-contents.ts';

/** What a seat has counted and kept. */
export interface SeatState {
  /** Videos of the month. */
  readonly quota: number;
  /** Whether the answer for the video was kept from an earlier time. */
  readonly cached: boolean;
}

/** A video that the demonstration's catalogue has documents on. */
export const ASKED = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

/** Asks the service, as the pane would, for one video and for what is left of the month; null where it does not answer. */
export async function askSeat(pane: FakeWebContents): Promise<SeatState | null> {
  const player = {
    videoDetails: { videoId: 'aaaaaaaaaaa', title: 'La Commune de Paris', author: 'x' },
  };
  const snapshot = { url: ASKED, documentTitle: null, player, next: null, displayed: null };
  const [analysis, quota] = (await pane.page.evaluate(
    `Promise.all([enRegard.call('video.analyse', ${JSON.stringify(snapshot)}), enRegard.call('seat.quota', {})])`,
  )) as { ok: boolean; value: { cached?: boolean; used?: number } }[];
  if (analysis?.ok !== true || quota?.ok !== true) return null;
  return { quota: quota.value.used ?? -1, cached: analysis.value.cached === true };
}
