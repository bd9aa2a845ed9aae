import type { Session } from 'electron';
import { isIn, type SitePart } from './navigation.ts';
import type { OnRefusal, Verdict } from './verdict.ts';

/**
 * Whether a page may have a permission, by Electron's name for it: only to fill its view with a video, and only where
 * the page itself is one of `fullScreen`. An advertisement's frame that filled the screen could draw a pane of its own.
 */
export function decidePermission(
  permission: string,
  address: string,
  fullScreen: readonly SitePart[],
): Verdict {
  return permission === 'fullscreen' && isIn(fullScreen, address) ? 'allow' : 'permission';
}

/**
 * Sets both handlers: some interfaces only check, some check and then ask (Electron, `session`). Capturing the screen
 * has a handler of its own, which gives no stream.
 */
export function applyPermissions(
  session: Session,
  fullScreen: readonly SitePart[],
  onRefusal: OnRefusal,
): void {
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => decidePermission(permission, origin, fullScreen) === 'allow',
  );
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    const verdict = decidePermission(permission, requestingUrl, fullScreen);
    if (verdict !== 'allow') onRefusal(verdict);
    answer(verdict === 'allow');
  });
  session.setDisplayMediaRequestHandler((_request, answer) => {
    onRefusal('permission');
    answer(null);
  });
}
