/** Why a guard said no. A closed list: it is what the log says and what a notice is chosen by. */
export const REFUSALS = [
  'sign-in',
  'account',
  'upload',
  'other-site',
  'not-web',
  'private-network',
  'download',
  'file-dialog',
  'permission',
  'device',
  'shortcut',
  'certificate',
  'credentials',
  'embedding',
  'foreign-sender',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a guard decides. Every guard refuses what it does not know. */
export type Verdict = 'allow' | Refusal;

/** Told of every refusal. It is given the reason alone: an address or a title would be a trace of the patron. */
export type OnRefusal = (refusal: Refusal) => void;
