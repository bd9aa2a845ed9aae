/**
 * Where values stand in a record. `200$a$e`: these subfields of every field 200, in record order; `001`: the value of
 * a control field; `LDR[6]`: of the leader; `100$a[9-12]`: characters 9 to 12, counted from 0 as manuals do; `327|1_|$a`: only fields with these
 * indicators ("_" a blank, "." any).
 */
export interface Path {
  readonly tag: string;
  /** Empty for a control field. */
  readonly codes: readonly string[];
  /** Null for the whole value. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** A pattern for both indicators; null for any. */
  readonly indicators: RegExp | null;
}

/** Stands for the leader where a tag is written. */
export const LEADER = 'LDR';

const PATH =
  /^(?<tag>[0-9A-Z]{3})(?:\|(?<indicators>[0-9A-Za-z_.]{2})\|)?(?<codes>(?:\$[0-9A-Za-z])*)(?:\[(?<from>\d+)(?:-(?<to>\d+))?\])?$/;

/** Parses a path. Throws on anything else, so that a mapping with a wrong path does not load. */
export function parsePath(text: string): Path {
  const groups = PATH.exec(text)?.groups;
  const tag = groups?.['tag'];
  const codes = groups?.['codes'] ?? '';
  if (tag === undefined || isControl(tag) !== (codes === '')) {
    throw new Error(`"${text}" is no path: write 200$a$e, 001, 100$a[9-12], LDR[6] or 327|1_|$a`);
  }
  return {
    tag,
    codes: codes.split('$').slice(1),
    range: rangeOf(groups?.['from'], groups?.['to']),
    indicators: indicatorsOf(groups?.['indicators']),
  };
}

function isControl(tag: string): boolean {
  return tag === LEADER || tag.startsWith('00');
}

function rangeOf(from: string | undefined, to: string | undefined): Path['range'] {
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) };
}

function indicatorsOf(text: string | undefined): RegExp | null {
  return text === undefined ? null : new RegExp(`^${text.replaceAll('_', ' ')}`);
}
