import type { ReactElement } from 'react';
import type { Explanation } from '../../../app/shared/recommendation.ts';
import { useStrings } from '../../i18n/strings.ts';
import { caption, telling } from './score-parts.ts';

/**
 * The tree that is the score: the parts of a sum as bars as long as they weigh in it, the factors of a product as
 * numbers, for a length would lie about them. What lies deeper than the main sum unfolds on demand.
 */
export function ScoreTree({ tree }: { readonly tree: Explanation }): ReactElement {
  const strings = useStrings();
  return (
    <div className="score-tree">
      <Parts tree={tree} depth={0} />
      <p className="score-total">
        <span>{strings.total}</span> <strong>{strings.number(tree.value)}</strong>
      </p>
    </div>
  );
}

interface BranchProps {
  readonly tree: Explanation;
  /** 0 at the root. */
  readonly depth: number;
}

function Parts({ tree, depth }: BranchProps): ReactElement {
  return (
    <ul className="score-parts">
      {telling(tree).map((part, index) => (
        // The order of the parts is the tree's own and never changes.
        <li key={`${index}-${part.label}`}>
          <Part part={part} parent={tree} depth={depth} />
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly part: Explanation;
  readonly parent: Explanation;
  readonly depth: number;
}

function Part({ part, parent, depth }: PartProps): ReactElement {
  const line = <Line part={part} parent={parent} />;
  if (telling(part).length === 0) return <div className="score-part">{line}</div>;
  const inside = <Parts tree={part} depth={depth + 1} />;
  // The main sum, below a root that only tempers it, is what the patron came for: it lies open.
  const isMainSum = depth === 0 && parent.kind === 'product' && part.kind === 'sum';
  if (isMainSum || depth > 1) {
    return (
      <>
        <div className="score-part">{line}</div>
        {inside}
      </>
    );
  }
  return (
    <details>
      <summary className="score-part score-unfolds">{line}</summary>
      {inside}
    </details>
  );
}

function Line({ part, parent }: Omit<PartProps, 'depth'>): ReactElement {
  const strings = useStrings();
  const value = strings.number(part.value);
  const isFactor = parent.kind === 'product' && part.kind === 'signal';
  return (
    <>
      <span className="score-label">
        <bdi lang="fr">{caption(part)}</bdi>
      </span>{' '}
      <span className="score-value">{isFactor ? strings.times(value) : value}</span>
      {parent.kind === 'sum' && <Bar share={part.value / parent.value} />}
    </>
  );
}

/** A bar in proportion, 0..1 of the width. */
function Bar({ share }: { readonly share: number }): ReactElement {
  const percent = 100 * Math.min(1, Math.max(0, share));
  return (
    <svg className="score-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="score-bar-all" width="100" height="1" />
      <rect className="score-bar-part" width={percent} height="1" />
    </svg>
  );
}
