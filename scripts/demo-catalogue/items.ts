import type { WorkAudience, WorkItem, WorkKind } from './work.ts';

/** The library of the demonstration. */
export const OWNER = 'Réseau de démonstration';

/** The branches of the library of the demonstration, which exists nowhere. */
export const BRANCHES = [
  'Médiathèque centrale',
  'Bibliothèque des Tilleuls',
  'Bibliothèque du Port',
  'Bibliobus',
] as const;

// A title much borrowed has a copy in the branches too; the thresholds give about 9,500 items.
const LOANS_FOR_BRANCH: readonly number[] = [0, 250, 600, 1500];

const ADULT_SECTIONS: Readonly<Record<WorkKind, string>> = {
  book: 'Adultes',
  comic: 'Bandes dessinées',
  audiobook: 'Livres audio',
  periodical: 'Presse',
  film: 'Cinéma',
  music: 'Musique',
};

export interface Shelving {
  readonly kind: WorkKind;
  readonly audience: WorkAudience;
  readonly callNumber: string;
  /** In all the years of the lists; 0 gives one copy, in the main library. */
  readonly loans: number;
}

/** The copies of a work: one in the main library, more where it is much borrowed. */
export function itemsOf({ kind, audience, callNumber, loans }: Shelving): readonly WorkItem[] {
  const section = audience === 'adult' ? ADULT_SECTIONS[kind] : 'Jeunesse';
  return BRANCHES.filter((_, index) => loans >= (LOANS_FOR_BRANCH[index] ?? Infinity)).map(
    (branch) => ({ branch, section, callNumber }),
  );
}
