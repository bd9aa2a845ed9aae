/** One line of the examination. A `problem` stops En regard or loses data; a `note` is for information. */
export interface Finding {
  readonly about: string;
  readonly status: 'ok' | 'note' | 'problem';
  readonly found: string;
  /** What to do; null where nothing needs doing. */
  readonly advice: string | null;
}

export function ok(about: string, found: string): Finding {
  return { about, status: 'ok', found, advice: null };
}

export function note(about: string, found: string, advice: string | null): Finding {
  return { about, status: 'note', found, advice };
}

export function problem(about: string, found: string, advice: string): Finding {
  return { about, status: 'problem', found, advice };
}
