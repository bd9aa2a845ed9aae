import type { TitleStatement } from './title-statement.ts';

export const WORK_KINDS = ['book', 'comic', 'audiobook', 'periodical', 'film', 'music'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
export type WorkAudience = 'baby' | 'child' | 'young-adult' | 'adult';

/** A name as a heading gives it, with its role. */
export interface WorkAgent {
  readonly name: string;
  readonly forename: string | null;
  readonly dates: string | null;
  readonly corporate: boolean;
  /** UNIMARC relator code (`$4`): 070 author, 300 director, 440 illustrator, 590 performer, 730 translator. */
  readonly role: string;
}

/** A subject heading ready for its field: 600, 601, 605, 606, 607 or 608 with its subfields in order. */
export interface WorkHeading {
  readonly tag: string;
  readonly subfields: readonly (readonly [string, string])[];
}

export interface WorkItem {
  readonly branch: string;
  readonly section: string;
  readonly callNumber: string;
}

/** What is known of one title: bibliographic facts only, no summary. */
export interface Work {
  readonly kind: WorkKind;
  readonly statement: TitleStatement;
  readonly agents: readonly WorkAgent[];
  readonly place: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly audience: WorkAudience;
  /** ISO 639-2/B. */
  readonly language: string | null;
  readonly originalLanguage: string | null;
  readonly series: { readonly title: string; readonly volume: string | null } | null;
  readonly dewey: string | null;
  /** The library's own class, where it has one: "099.2". */
  readonly localClass: string | null;
  readonly headings: readonly WorkHeading[];
  readonly items: readonly WorkItem[];
}

const SECONDARY_ROLES = new Set(['440', '730']);

/** Whether an agent illustrated or translated the work that another made. */
export function isSecondary(agent: WorkAgent): boolean {
  return SECONDARY_ROLES.has(agent.role);
}

/** Who made the work, where a heading names one. */
export function mainAgent({ agents }: Pick<Work, 'agents'>): WorkAgent | null {
  const [first] = agents;
  return first && !isSecondary(first) ? first : null;
}
