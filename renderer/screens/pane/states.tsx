import type { ReactElement, ReactNode } from 'react';
import type { Library } from '../../../app/contract/schemas.ts';
import type { Problem } from '../../bridge/problem.ts';
import { SignPictogram, type Sign } from '../../components/pictograms.tsx';
import { typeset } from '../../components/typeset.ts';
import type { Answer } from '../../follow/follow-pages.ts';
import { useStrings } from '../../i18n/strings.ts';
import { Understood } from './Understood.tsx';

interface NoticeProps {
  readonly heading: string;
  readonly sign: Sign;
  readonly children: ReactNode;
}

/** A state of the pane in plain words. */
function Notice({ heading, sign, children }: NoticeProps): ReactElement {
  return (
    <div className="notice">
      <SignPictogram sign={sign} />
      <h1>{heading}</h1>
      {children}
    </div>
  );
}

/** Before a video is chosen: what this page is for. */
export function NoVideo({ library }: { readonly library: Library | null }): ReactElement {
  const strings = useStrings();
  return (
    <div className="notice">
      <h1>{strings.hintHeading}</h1>
      <p>{strings.hint}</p>
      <ul className="promises">
        <li>{strings.hintNothingToType}</li>
        <li>{strings.hintPrivate}</li>
        <li>{strings.hintReason}</li>
        {library !== null && <li>{strings.holdings(library.records)}</li>}
      </ul>
    </div>
  );
}

/** The place of the documents while they are being looked for. */
export function Searching(): ReactElement {
  const strings = useStrings();
  return (
    <div className="searching">
      <h1 className="searching-heading">{strings.searching}</h1>
      <div className="ghost" aria-hidden="true">
        {['first', 'second', 'third', 'fourth'].map((place) => (
          <div key={place} className="ghost-card">
            <span className="ghost-line ghost-title" />
            <span className="ghost-line" />
            <span className="ghost-line ghost-short" />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Nothing was found: what was looked for, whom to ask, and in which words. */
export function Empty({ answer }: { readonly answer: Answer }): ReactElement {
  const strings = useStrings();
  const understood = answer.understood.length > 0;
  return (
    <Notice heading={strings.emptyHeading} sign="librarian">
      <p>{understood ? strings.emptyUnderstood : strings.emptyNothingUnderstood}</p>
      <Understood names={answer.understood} />
      <p>{strings.emptyNotAll}</p>
      <div className="notice-ask">
        <p>{strings.emptyAsk}</p>
        <p>{strings.emptySay}</p>
        {/* In French whatever the language of the screen: it is for the librarian. */}
        <blockquote className="notice-words" lang="fr" dir="ltr">
          {typeset(
            `« Bonjour, je regarde la vidéo “${answer.title}”. Avez-vous quelque chose sur ce sujet ? »`,
          )}
        </blockquote>
      </div>
    </Notice>
  );
}

/** No analysis left this month. */
export function QuotaSpent(): ReactElement {
  const strings = useStrings();
  return (
    <Notice heading={strings.quotaSpentHeading} sign="hourglass">
      <p>{strings.quotaSpent}</p>
      <p className="notice-ask">{strings.emptyAsk}</p>
    </Notice>
  );
}

interface FailedProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** The service did not answer, or not as hoped. */
export function Failed({ problem, onRetry }: FailedProps): ReactElement {
  const strings = useStrings();
  const { heading, explanation } = strings.problems[problem];
  return (
    <Notice heading={heading} sign="retry">
      <p>{explanation}</p>
      <button type="button" className="button button-primary" onClick={onRetry}>
        {strings.retry}
      </button>
    </Notice>
  );
}
