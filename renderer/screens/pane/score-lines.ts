import type { Explanation } from '../../../app/shared/recommendation.ts';

/** One line of the drawing of a score. */
export interface ScoreLine {
  /**
   * `added` to the lines before it; `others`, likewise, for several small ones at once; a `subtotal` of what was added;
   * a `factor` of it.
   */
  readonly kind: 'added' | 'others' | 'subtotal' | 'factor';
  /** Never that of a line above or beside it, where the tree has another name for it. Empty for `others`. */
  readonly label: string;
  readonly value: number;
  /** What an added line weighs in the whole score, 0..1. */
  readonly share: number;
  /** How the value came about. */
  readonly inside: readonly ScoreLine[];
}

/** A node, what it weighs in the whole score, and the labels that stand above it. */
interface Branch {
  readonly tree: Explanation;
  readonly share: number;
  readonly said: readonly string[];
}

// Below one part in twenty a bar is a dot, and the line is not why the document is here.
const SMALL = 0.05;

/**
 * The tree that is the score, as the lines of a bill: what is added, largest first as in the tree, then what it is
 * multiplied by. Weights that are laid on one thing lie inside it; what rounds to "+ 0,00" or "× 1,00" is left out.
 */
export function scoreLines(tree: Explanation): readonly ScoreLine[] {
  const whole = { tree, share: 1, said: [] };
  const factors = factorsOf(tree);
  const sum = onlyTerm(tree);
  if (sum?.kind !== 'sum') return insideOf(whole);
  const added = addedLines({ ...whole, tree: sum });
  if (factors.length === 0) return added;
  const { label, value } = sum;
  return [...added, { kind: 'subtotal', label, value, share: 1, inside: [] }, ...factors];
}

/** How a value came about: a single part is the thing itself, so its own parts are shown in its place. */
function insideOf({ tree, share, said }: Branch): readonly ScoreLine[] {
  if (tree.kind === 'signal') return [];
  const term = onlyTerm(tree);
  if (term !== null) return [...insideOf({ tree: term, share, said }), ...factorsOf(tree)];
  return tree.kind === 'sum' ? addedLines({ tree, share, said }) : factorsOf(tree);
}

function addedLines({ tree, share, said }: Branch): readonly ScoreLine[] {
  const soFar = [...said];
  const lines = tree.parts.filter(isSeen).map((part): ScoreLine => {
    const label = newName(part, soFar);
    soFar.push(label);
    const weight = (share * part.value) / tree.value;
    const inside = insideOf({ tree: part, share: weight, said: [...said, label] });
    return { kind: 'added', label, value: part.value, share: weight, inside };
  });
  return withSmallOnesTogether(lines);
}

/** Several small lines become one to unfold. The first is never one of them: it is what the rest is measured by. */
function withSmallOnesTogether(lines: readonly ScoreLine[]): readonly ScoreLine[] {
  const isSmall = ({ share }: ScoreLine, at: number): boolean => at > 0 && share < SMALL;
  const small = lines.filter(isSmall);
  if (small.length < 2) return lines;
  const total = (of: 'value' | 'share'): number => small.reduce((sum, line) => sum + line[of], 0);
  return [
    ...lines.filter((line, at) => !isSmall(line, at)),
    { kind: 'others', label: '', value: total('value'), share: total('share'), inside: small },
  ];
}

function factorsOf(tree: Explanation): readonly ScoreLine[] {
  if (tree.kind !== 'product') return [];
  return tree.parts
    .filter((part) => part !== onlyTerm(tree) && hundredths(part.value) !== 100)
    .map(({ label, value }) => ({ kind: 'factor', label, value, share: 0, inside: [] }));
}

/** The one part that is not a bare number: what a weight is laid on, or all that there is to add. */
function onlyTerm(tree: Explanation): Explanation | null {
  const terms = tree.parts.filter((part) => part.kind !== 'signal');
  const others = tree.kind === 'sum' ? tree.parts.filter(isSeen) : terms;
  const [only] = terms;
  return only !== undefined && others.length === 1 && others[0] === only ? only : null;
}

/** The first of its names that was not said yet: « La Commune », else what proves it, else "Autre preuve". */
function newName(tree: Explanation, said: readonly string[]): string {
  const names = namesOf(tree);
  return names.find((name) => !said.includes(name)) ?? names.at(-1) ?? tree.label;
}

function namesOf(tree: Explanation): readonly string[] {
  const term = onlyTerm(tree);
  if (term === null) return [withoutAspect(tree.label)];
  return tree.kind === 'sum' ? [tree.label, ...namesOf(term)] : [...namesOf(term), tree.label];
}

/** "« Commune de Paris » : Commune de Paris (1871)" stands below a line that says its first half. */
function withoutAspect(label: string): string {
  return label.replace(/^« .+? » : /, '');
}

function isSeen({ value }: Explanation): boolean {
  return hundredths(value) !== 0;
}

/** As the screen shows it, with two decimals. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}
