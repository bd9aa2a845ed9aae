import type { ReactElement } from 'react';
import type { Explanation } from '../../../app/shared/recommendation.ts';
import { useStrings } from '../../i18n/strings.ts';

/**
 * The tree that is the score, as bars: parts of a sum as long as they weigh in the whole, factors of a product as
 * numbers, for a length would lie about them. Parts that gave nothing are left out.
 */
export function ScoreTree({ tree }: { readonly tree: Explanation }): ReactElement {
  const strings = useStrings();
  const parts = telling(tree);
  return (
    <div className="score-tree" dir="auto">
      {parts.length > 0 && <Parts tree={tree} whole={tree.value} />}
      <p className="score-total">
        <span>{strings.total}</span> <strong>{strings.number(tree.value)}</strong>
      </p>
    </div>
  );
}

interface BranchProps {
  readonly tree: Explanation;
  /** The value that fills the whole width. */
  readonly whole: number;
}

function Parts({ tree, whole }: BranchProps): ReactElement {
  return (
    <ul className="score-parts">
      {telling(tree).map((part, index) => (
        // The order of the parts is the tree's own and never changes.
        <li key={`${index}-${part.label}`}>
          {tree.kind === 'product' ? <Factor part={part} /> : <Bar part={part} whole={whole} />}
          {telling(part).length > 0 && <Parts tree={part} whole={whole} />}
        </li>
      ))}
    </ul>
  );
}

function Bar({
  part,
  whole,
}: {
  readonly part: Explanation;
  readonly whole: number;
}): ReactElement {
  const strings = useStrings();
  return (
    <p className="score-part">
      <span className="score-label" lang="fr">
        {part.label}
      </span>{' '}
      <span className="score-value">{strings.number(part.value)}</span>
      <svg className="score-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="score-bar-all" width="100" height="1" />
        <rect className="score-bar-part" width={share(part.value, whole)} height="1" />
      </svg>
    </p>
  );
}

function Factor({ part }: { readonly part: Explanation }): ReactElement {
  const strings = useStrings();
  return (
    <p className="score-part">
      <span className="score-label" lang="fr">
        {part.label}
      </span>{' '}
      <span className="score-value">{strings.times(strings.number(part.value))}</span>
    </p>
  );
}

/** Percentage of the whole, 0..100. */
function share(value: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * value) / whole));
}

/** A sum is not changed by nothing; a product is. */
function telling(tree: Explanation): readonly Explanation[] {
  return tree.kind === 'sum' ? tree.parts.filter((part) => part.value !== 0) : tree.parts;
}
