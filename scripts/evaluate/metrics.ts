/** Judgments of one video: grade 0 (wrong) to 3 (hand out at once) by record id. What is not there is not judged. */
export type Grades = ReadonlyMap<string, number>;

export interface Quality {
  readonly ndcg10: number;
  /** nDCG@10 over the judged records of the list alone. */
  readonly condensed10: number;
  readonly precision5: number;
  readonly success5: number;
  /** 1 where a record judged wrong stands in the first five. */
  readonly hardNegative5: number;
  readonly unjudged10: number;
  readonly alphaNdcg10: number;
}

const DEPTH = 10;
const TOP = 5;
/** From this grade on a librarian would hand the document out. */
const USEFUL = 2;
/** What an aspect is worth when it comes again (Clarke et al., SIGIR 2008, use 0.5). */
const ALPHA = 0.5;

/** Discounted cumulative gain of grades in rank order: gain 2^grade - 1, discount log2(rank + 1) (Burges et al., 2005). */
export function dcg(grades: readonly number[]): number {
  return grades.reduce((total, grade, at) => total + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/**
 * The measures of one ranked list, all 0..1. `aspects` gives what a judged record is about and where it comes from.
 * They are those of trec_eval where it has them; records that are not judged gain nothing.
 */
export function qualityOf(
  list: readonly string[],
  grades: Grades,
  aspects: (record: string) => readonly string[],
): Quality {
  const first = list.slice(0, DEPTH);
  const top = list.slice(0, TOP);
  const ideal = dcg([...grades.values()].toSorted((a, b) => b - a).slice(0, DEPTH));
  const judged = list.filter((record) => grades.has(record)).slice(0, DEPTH);
  const useful = top.filter((record) => (grades.get(record) ?? 0) >= USEFUL).length;
  return {
    ndcg10: share(dcg(first.map((record) => grades.get(record) ?? 0)), ideal),
    condensed10: share(dcg(judged.map((record) => grades.get(record) ?? 0)), ideal),
    precision5: useful / TOP,
    success5: useful > 0 ? 1 : 0,
    hardNegative5: top.some((record) => grades.get(record) === 0) ? 1 : 0,
    unjudged10: share(first.filter((record) => !grades.has(record)).length, first.length),
    alphaNdcg10: alphaNdcg(first, grades, aspects),
  };
}

/**
 * alpha-nDCG@10 (Clarke et al., SIGIR 2008): a record gains for each of its aspects, half as much each time the aspect
 * comes again. The ideal list is built greedily, as its authors do.
 */
export function alphaNdcg(
  list: readonly string[],
  grades: Grades,
  aspects: (record: string) => readonly string[],
): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([record]) => record);
  const aspectsOf = (record: string): readonly string[] =>
    (grades.get(record) ?? 0) > 0 ? aspects(record) : [];
  return share(
    alphaDcg(list.slice(0, DEPTH), aspectsOf),
    alphaDcg(idealList(relevant, aspects), aspectsOf),
  );
}

function alphaDcg(list: readonly string[], aspects: (record: string) => readonly string[]): number {
  const seen = new Map<string, number>();
  let total = 0;
  list.forEach((record, at) => {
    total += novelty(aspects(record), seen) / Math.log2(at + 2);
    for (const aspect of aspects(record)) seen.set(aspect, (seen.get(aspect) ?? 0) + 1);
  });
  return total;
}

function novelty(aspects: readonly string[], seen: ReadonlyMap<string, number>): number {
  return aspects.reduce((total, aspect) => total + (1 - ALPHA) ** (seen.get(aspect) ?? 0), 0);
}

function idealList(
  relevant: readonly string[],
  aspects: (record: string) => readonly string[],
): string[] {
  const left = [...relevant];
  const chosen: string[] = [];
  const seen = new Map<string, number>();
  while (left.length > 0 && chosen.length < DEPTH) {
    const worth = left.map((record) => novelty(aspects(record), seen));
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (next === undefined) break;
    chosen.push(next);
    for (const aspect of aspects(next)) seen.set(aspect, (seen.get(aspect) ?? 0) + 1);
  }
  return chosen;
}

/** The mean of each measure. An empty set has no mean: it throws. */
export function meanQuality(all: readonly Quality[]): Quality {
  const [first] = all;
  if (first === undefined) throw new Error('no video to average');
  const mean = (measure: keyof Quality): number =>
    all.reduce((total, quality) => total + quality[measure], 0) / all.length;
  return {
    ndcg10: mean('ndcg10'),
    condensed10: mean('condensed10'),
    precision5: mean('precision5'),
    success5: mean('success5'),
    hardNegative5: mean('hardNegative5'),
    unjudged10: mean('unjudged10'),
    alphaNdcg10: mean('alphaNdcg10'),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
