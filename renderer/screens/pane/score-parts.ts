import type { Explanation } from '../../../app/shared/recommendation.ts';

/** The parts that change the value: nothing added to a sum and one times a product say nothing. */
export function telling(tree: Explanation): readonly Explanation[] {
  const neutral = tree.kind === 'sum' ? 0 : 1;
  return tree.parts.filter((part) => part.value !== neutral);
}

/** A label as one line can hold it: a weight laid on one thing also says on which. */
export function caption(tree: Explanation): string {
  if (tree.kind !== 'product') return tree.label;
  const weighed = tree.parts.filter((part) => part.kind !== 'signal');
  const [only] = weighed;
  return only === undefined || weighed.length > 1 ? tree.label : `${tree.label} : ${only.label}`;
}
