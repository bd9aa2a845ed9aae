import type { Session } from 'electron';

/** Chromium fetches its dictionaries from Google as soon as a page has a text field; nothing is spelt here. */
export function applySpellCheck(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
