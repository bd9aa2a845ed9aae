import type { Session } from 'electron';
import type { OnRefusal, Verdict } from './verdict.ts';

const ALLOWED = new Set(['fullscreen']);

/** Whether a page may have a permission, by Electron's name for it: only to fill its view with a video. */
export function decidePermission(permission: string): Verdict {
  return ALLOWED.has(permission) ? 'allow' : 'permission';
}

/**
 * Sets both handlers: some interfaces only check, some check and then ask (Electron, `session`). Capturing the screen
 * has a handler of its own, which gives no stream.
 */
export function applyPermissions(session: Session, onRefusal: OnRefusal): void {
  session.setPermissionCheckHandler(
    (_contents, permission) => decidePermission(permission) === 'allow',
  );
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const verdict = decidePermission(permission);
    if (verdict !== 'allow') onRefusal(verdict);
    answer(verdict === 'allow');
  });
  session.setDisplayMediaRequestHandler((_request, answer) => {
    onRefusal('permission');
    answer(null);
  });
}
