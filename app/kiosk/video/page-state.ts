import { z } from 'zod';
import type { PageSnapshot } from '../../shared/video.ts';

/** What stands in the way of a video, by the name of what the patron is told; null where it plays. */
export type Obstacle = 'age-gate' | 'robot' | 'unavailable' | 'player';

const playerSchema = z.object({
  videoDetails: z.object({ videoId: z.string() }).optional().catch(undefined),
  playabilityStatus: z
    .object({
      status: z.string(),
      reason: z.string().optional(),
      // Present on every age gate of the recordings, in whichever language; its words differ.
      desktopLegacyAgeGateReason: z.unknown().optional(),
    })
    .optional()
    .catch(undefined),
  shownError: z.string().optional().catch(undefined),
});
type Player = z.infer<typeof playerSchema>;

const AGE = new Set(['AGE_VERIFICATION_REQUIRED', 'AGE_CHECK_REQUIRED']);
const GONE = new Set(['ERROR', 'UNPLAYABLE']);
// "robot" is the word in French, Spanish, Portuguese and Turkish too; Arabic, Ukrainian and Russian have their own.
const ROBOT = /\bbot\b|robot|روبوت|робот|\bбот/iu;

/**
 * What stands in the way of the video that the address names: an age gate, the wall that asks who is no robot, a video
 * that cannot be had, a player that cannot start (error 153). A page that speaks of another video stands in no way.
 */
export function obstacleOn(snapshot: PageSnapshot, videoId: string): Obstacle | null {
  const read = playerSchema.safeParse(snapshot.player);
  if (!read.success) return null;
  const { videoDetails, shownError } = read.data;
  if (videoDetails !== undefined && videoDetails.videoId !== videoId) return null;
  if (shownError !== undefined) return /15\d(?!\d)/.test(shownError) ? 'player' : 'unavailable';
  return ofStatus(read.data);
}

function ofStatus({ playabilityStatus }: Player): Obstacle | null {
  if (playabilityStatus === undefined) return null;
  const { status, reason = '', desktopLegacyAgeGateReason } = playabilityStatus;
  if (desktopLegacyAgeGateReason !== undefined || AGE.has(status)) return 'age-gate';
  if (status === 'LOGIN_REQUIRED') return ROBOT.test(reason) ? 'robot' : 'unavailable';
  return GONE.has(status) ? 'unavailable' : null;
}

// YouTube sends whom it takes for a robot to a page of its house.
const ROBOT_PAGE = /^https:\/\/www\.google\.com\/sorry\//;

/** What stands in the way on an address that names no video. */
export function obstacleAt(address: string): Obstacle | null {
  return ROBOT_PAGE.test(address) ? 'robot' : null;
}
