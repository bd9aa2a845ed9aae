import type { InterfaceLanguage } from '../../shared/interface-language.ts';

/** The language of a session: the library's first until the patron chooses another, and again for the next one. */
export interface SessionLanguage {
  /** Those that the library offers, the usual one first. */
  readonly offered: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  current(): InterfaceLanguage;
  /** Takes a language; one that is not offered changes nothing. */
  choose(language: InterfaceLanguage): void;
  reset(): void;
  /** Registers what is told of every change. */
  onChange(listener: () => void): void;
}

export function createSessionLanguage(offered: SessionLanguage['offered']): SessionLanguage {
  let current = offered[0];
  const listeners: (() => void)[] = [];
  function choose(language: InterfaceLanguage): void {
    if (language === current || !offered.includes(language)) return;
    current = language;
    for (const listener of listeners) listener();
  }
  return {
    offered,
    current: () => current,
    choose,
    reset: () => choose(offered[0]),
    onChange: (listener) => void listeners.push(listener),
  };
}
