import type { ReactElement } from 'react';
import type { Explanation } from '../../../app/shared/recommendation.ts';
import { useStrings } from '../../i18n/strings.ts';
import { scoreLines, type ScoreLine } from './score-lines.ts';

/**
 * The tree that is the score, drawn as a bill with its total: bars for what was added, numbers alone for factors, of
 * which a length would lie. How a line came about unfolds on demand.
 */
export function ScoreTree({ tree }: { readonly tree: Explanation }): ReactElement {
  const strings = useStrings();
  return (
    <div className="score-tree">
      <Lines lines={scoreLines(tree)} hasBars />
      <p className="score-total">
        <span>{strings.total}</span> <strong>{strings.number(tree.value)}</strong>
      </p>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly ScoreLine[];
  /** Bars compare the points in common with the video. Their details have none: a second scale would confuse. */
  readonly hasBars: boolean;
}

function Lines({ lines, hasBars }: LinesProps): ReactElement {
  return (
    <ul className="score-lines">
      {lines.map((line, index) => (
        // The order of the lines is the tree's own and never changes.
        <li key={`${index}-${line.label}`}>
          <Line line={line} hasBars={hasBars} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly line: ScoreLine;
  readonly hasBars: boolean;
}

function Line({ line, hasBars }: LineProps): ReactElement {
  const words = <LineWords line={line} hasBars={hasBars} />;
  if (line.inside.length === 0)
    return <div className={`score-line score-${line.kind}`}>{words}</div>;
  return (
    <details>
      <summary className="score-line score-unfolds">{words}</summary>
      <Lines lines={line.inside} hasBars={hasBars && line.kind === 'others'} />
    </details>
  );
}

function LineWords({ line, hasBars }: LineProps): ReactElement {
  const strings = useStrings();
  const value = strings.number(line.value);
  return (
    <>
      <span className="score-label">
        {line.kind === 'others' ? strings.otherClues : <bdi lang="fr">{line.label}</bdi>}
      </span>{' '}
      <span className="score-value">{line.kind === 'factor' ? strings.times(value) : value}</span>
      {hasBars && line.share > 0 && line.kind !== 'subtotal' && <Bar share={line.share} />}
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
