import type { Authority, Description, HeadingType } from '../../app/shared/catalogue-record.ts';
import type { AuthorityRecord } from './authority.ts';
import { authorityNumber } from './derive/authority-number.ts';

/** The authorities of an import, found by number or by heading. */
export class AuthorityFile {
  readonly #byNumber = new Map<string, AuthorityRecord>();
  /** By type and heading; null where two authorities have the same. */
  readonly #byLabel = new Map<string, AuthorityRecord | null>();

  add(authority: AuthorityRecord): void {
    if (authority.type === null || authority.label === '') return;
    for (const number of authority.numbers) this.#byNumber.set(number, authority);
    const key = keyOf(authority.type, authority.label);
    const known = this.#byLabel.get(key);
    const isSame = known === undefined || known?.numbers[0] === authority.numbers[0];
    this.#byLabel.set(key, isSame ? authority : null);
  }

  /**
   * What it says of the creators and subjects of a record, in record order: of each by its number, else by its very
   * heading where only one authority has it. One that adds no name is left out.
   */
  authoritiesOf(record: Description): Authority[] {
    if (this.#byNumber.size === 0) return [];
    const found = new Map<string, Authority>();
    for (const { type, label, authorityId } of headingsOf(record)) {
      const authority = this.#find(type, label, authorityId);
      if (authority !== null) found.set(keyOf(type, label), asWritten(authority, type, label));
    }
    return [...found.values()].filter(saysMore);
  }

  #find(type: HeadingType, label: string, authorityId: string | null): AuthorityRecord | null {
    const number = authorityId === null ? null : authorityNumber(authorityId);
    const byNumber = number === null ? undefined : this.#byNumber.get(number);
    return byNumber ?? this.#byLabel.get(keyOf(type, label)) ?? null;
  }
}

interface Linking {
  readonly type: HeadingType;
  readonly label: string;
  readonly authorityId: string | null;
}

function* headingsOf({ creators, subjects }: Description): Generator<Linking> {
  for (const { kind, filingName, authorityId } of creators)
    yield { type: kind, label: filingName, authorityId };
  for (const { type, parts, authorityId } of subjects)
    yield { type, label: parts[0] ?? '', authorityId };
}

/** Under the heading of the record; the accepted one is another name where a library has not corrected its records. */
function asWritten(authority: AuthorityRecord, type: HeadingType, label: string): Authority {
  const { variants, broader, related } = authority;
  const all = [authority.label, ...variants].filter((name) => name !== label);
  return { type, label, variants: all, broader, related };
}

function saysMore({ variants, broader, related }: Authority): boolean {
  return variants.length + broader.length + related.length > 0;
}

function keyOf(type: HeadingType, label: string): string {
  return `${type} ${label}`;
}
