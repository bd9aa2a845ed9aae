import type { WebContents } from 'electron';
import { decideNavigation, type NavigationRules } from './navigation.ts';
import type { OnRefusal, Verdict } from './verdict.ts';

/**
 * Whether an address asked for in a new window may open in the same view instead. A new window never opens: under a
 * kiosk compositor it would hide the program and give no way back.
 */
export function decidePopup(address: string, rules: NavigationRules): Verdict {
  return decideNavigation(address, rules);
}

/** Opens what may be opened in the same view, refuses the rest. */
export function applyPopups(
  contents: WebContents,
  rules: NavigationRules,
  onRefusal: OnRefusal,
): void {
  contents.setWindowOpenHandler(({ url }) => {
    const verdict = decidePopup(url, rules);
    if (verdict === 'allow') void contents.loadURL(url).catch(() => undefined);
    else onRefusal(verdict);
    return { action: 'deny' };
  });
}
