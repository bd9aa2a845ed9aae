import type { ReactElement } from 'react';
import type { Card } from '../../../app/contract/schemas.ts';
import { useStrings } from '../../i18n/strings.ts';
import { ScoreTree } from './ScoreTree.tsx';
import { markShared, type Piece } from './shared-words.ts';

type Evidence = Card['evidence'][number];

// The strongest proofs: the rest repeats them.
const SHOWN = 6;

/** Why a document is here: the words of the video facing those of its record, then the sum that ranked it. */
export function Why({ card }: { readonly card: Card }): ReactElement {
  const strings = useStrings();
  return (
    <div className="why">
      <table className="proofs">
        <thead>
          <tr>
            <th scope="col">{strings.inVideo}</th>
            <th scope="col">{strings.inCatalogue}</th>
          </tr>
        </thead>
        <tbody>
          {distinctProofs(card.evidence).map((proof) => (
            <ProofRow key={proofKey(proof)} proof={proof} />
          ))}
        </tbody>
      </table>
      <h3>{strings.score}</h3>
      <p className="score-explanation">{strings.scoreExplanation}</p>
      <ScoreTree tree={card.explanation} />
    </div>
  );
}

function ProofRow({ proof }: { readonly proof: Evidence }): ReactElement {
  const strings = useStrings();
  return (
    <tr>
      <td>
        <span className="proof-field">{strings.videoFields[proof.videoField]}</span>
        <bdi className="proof-text">
          <Marked pieces={markShared(proof.videoText, proof.recordText)} />
        </bdi>
      </td>
      <td>
        <span className="proof-field">{strings.recordFields[proof.recordField]}</span>
        <bdi className="proof-text">
          <Marked pieces={markShared(proof.recordText, proof.videoText)} />
        </bdi>
      </td>
    </tr>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement {
  return (
    <>
      {pieces.map(({ text, shared, start }) =>
        shared ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </>
  );
}

function distinctProofs(evidence: readonly Evidence[]): readonly Evidence[] {
  const distinct = new Map<string, Evidence>();
  for (const proof of evidence) {
    if (!distinct.has(proofKey(proof))) distinct.set(proofKey(proof), proof);
  }
  return [...distinct.values()].slice(0, SHOWN);
}

/** Two searches may rest on the same words: they are shown once. */
function proofKey(proof: Evidence): string {
  return JSON.stringify([proof.videoField, proof.videoText, proof.recordField, proof.recordText]);
}
