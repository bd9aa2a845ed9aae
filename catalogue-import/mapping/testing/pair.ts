/** One record in both formats, in lines: "LDR …", "008 …", "245 1_ $a…", and what both must say. */
export interface Pair {
  readonly name: string;
  readonly intermarc: readonly string[];
  readonly unimarc: readonly string[];
  /** What the cataloguer expects, as `pairs.test.ts` writes it. */
  readonly facts: Readonly<Record<string, string | number | null>>;
}
