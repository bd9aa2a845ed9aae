import { provenance } from '../../app/recommend/rank/provenance.ts';
import type { Library } from '../../app/service/library.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import { classOfKind } from '../../app/shared/recommendation.ts';
import {
  calibration,
  coverage,
  exposure,
  EXPOSED,
  gini,
  intraListDistance,
  setDistance,
} from './diversity.ts';
import type { Golden } from './golden.ts';

/** How varied the lists of one system are, over their first ten. See the functions of `diversity.ts`. */
export interface Diversity {
  /** Mean over the videos of the cosine distance between provenances. */
  readonly intraList: number;
  /** Share of the catalogue that is shown. */
  readonly catalogue: number;
  /** Of exposure, over the whole catalogue. */
  readonly gini: number;
  /** Mean divergence from the classes of what was judged relevant. */
  readonly calibration: number;
  /** Mean number of classes in a list. */
  readonly classes: number;
}

/** The variety of lists given in the order of the videos. */
export function diversityOf(
  lists: readonly (readonly string[])[],
  videos: readonly { readonly id: string }[],
  golden: Golden,
  { catalogue }: Pick<Library, 'catalogue'>,
): Diversity {
  const tops = lists.map((list) => list.slice(0, EXPOSED));
  const read = (ids: readonly string[]): CatalogueRecord[] =>
    ids.flatMap((id) => catalogue.record(id) ?? []);
  const classes = tops.map((top) => read(top).map(({ kind }) => classOfKind(kind)));
  const wanted = videos.map(({ id }) => {
    const grades = [...(golden.grades.get(id) ?? [])];
    const relevant = grades.filter(([, grade]) => grade > 0).map(([record]) => record);
    return read(relevant).map(({ kind }) => classOfKind(kind));
  });
  const size = catalogue.build.records;
  return {
    intraList: mean(tops.map((top) => intraListDistance(read(top).map(provenance), setDistance))),
    catalogue: coverage(tops, size),
    gini: gini(exposure(tops, size)),
    calibration: mean(classes.map((shown, at) => calibration(wanted[at] ?? [], shown))),
    classes: mean(classes.map((shown) => new Set(shown).size)),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
