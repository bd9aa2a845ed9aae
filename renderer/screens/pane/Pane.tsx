import type { ReactElement } from 'react';
import type { Library, Quota } from '../../../app/contract/schemas.ts';
import type { Client } from '../../../app/contract/transport.ts';
import { TextSize, type Settings } from '../../components/Settings.tsx';
import { SignPictogram } from '../../components/pictograms.tsx';
import type { PaneState } from '../../follow/follow-pages.ts';
import { useStrings } from '../../i18n/strings.ts';
import type { Strings } from '../../i18n/fr.ts';
import { Documents } from './Documents.tsx';
import { PaneFooter } from './PaneFooter.tsx';
import type { Print } from './PrintButton.tsx';
import { Empty, Failed, NoVideo, QuotaSpent, Searching } from './states.tsx';

interface PaneProps {
  readonly state: PaneState;
  readonly quota: Quota | null;
  readonly library: Library | null;
  readonly client: Client;
  readonly settings: Settings;
  readonly onRetry: () => void;
  /** Null where there is no session to end. */
  readonly onEndSession: (() => void) | null;
  /** Null where the pane cannot be folded. */
  readonly onFold: (() => void) | null;
  /** Null where there is no start page to go back to. */
  readonly onStart: (() => void) | null;
  readonly onPrint: Print;
}

/** The page that faces the video: what the library has on the same things. */
export function Pane(props: PaneProps): ReactElement {
  const { state, quota, library, settings, onEndSession, onFold, onStart } = props;
  const strings = useStrings();
  return (
    <main className="pane">
      <div className="running-head pane-head">
        <p className="library-name">
          <bdi>{library?.name ?? '\u00a0'}</bdi>
        </p>
        {onStart !== null && (
          <button type="button" className="small-button start-button" onClick={onStart}>
            <SignPictogram sign="home" />
            <span>{strings.start}</span>
          </button>
        )}
        <TextSize {...settings} />
        {onFold !== null && (
          <button type="button" className="small-button fold" onClick={onFold}>
            <SignPictogram sign="fold" />
            <span className="visually-hidden">{strings.foldPane}</span>
          </button>
        )}
      </div>
      <output className="visually-hidden">{announcement(state, strings)}</output>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where nothing inside can be reached, the keyboard has to reach the text itself to scroll it */}
      <div className="pane-body" id="documents" tabIndex={isTextOnly(state) ? 0 : -1}>
        <PaneBody {...props} />
      </div>
      <PaneFooter
        quota={quota}
        library={library}
        settings={settings}
        free={state.kind === 'answer' && state.answer.cached}
        onEndSession={onEndSession}
      />
    </main>
  );
}

function PaneBody({ state, library, client, onRetry, onPrint }: PaneProps): ReactElement {
  switch (state.kind) {
    case 'no-video':
      return <NoVideo library={library} />;
    case 'searching':
      return <Searching />;
    case 'quota-spent':
      return <QuotaSpent />;
    case 'failed':
      return <Failed problem={state.problem} onRetry={onRetry} />;
    case 'answer':
      return state.answer.cards.length === 0 ? (
        <Empty answer={state.answer} />
      ) : (
        // A new video is a new page: no tab, open reason or record of the last one stays.
        <Documents
          key={state.answer.videoId}
          answer={state.answer}
          client={client}
          onPrint={onPrint}
        />
      );
  }
}

function isTextOnly(state: PaneState): boolean {
  return state.kind === 'answer' ? state.answer.cards.length === 0 : state.kind !== 'failed';
}

/** What a screen reader says when the pane changes. */
function announcement(state: PaneState, strings: Strings): string {
  switch (state.kind) {
    case 'no-video':
      return '';
    case 'searching':
      return strings.searching;
    case 'quota-spent':
      return strings.quotaSpentHeading;
    case 'failed':
      return strings.problems[state.problem].heading;
    case 'answer':
      return state.answer.cards.length === 0
        ? strings.emptyHeading
        : strings.found(state.answer.cards.length);
  }
}
