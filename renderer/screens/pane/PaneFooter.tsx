import type { ReactElement } from 'react';
import type { Library, Quota } from '../../../app/contract/schemas.ts';
import { LanguageSwitch, type Settings } from '../../components/Settings.tsx';
import type { Strings } from '../../i18n/fr.ts';
import { useStrings } from '../../i18n/strings.ts';
import { EndSession } from './EndSession.tsx';

interface PaneFooterProps {
  readonly quota: Quota | null;
  readonly library: Library | null;
  readonly settings: Settings;
  /** The video shown cost no analysis. */
  readonly free: boolean;
  /** Null where there is no session to end. */
  readonly onEndSession: (() => void) | null;
}

/** What is left this month, what the answer rests on, in which language to read it, and the way to leave. */
export function PaneFooter(props: PaneFooterProps): ReactElement {
  const { quota, library, settings, free, onEndSession } = props;
  const strings = useStrings();
  return (
    <footer className="pane-footer">
      <div className="footer-lines">
        {quota !== null && <p className="quota">{quotaText(quota, strings)}</p>}
        {free && quota?.limit !== null && <p className="quota-free">{strings.quotaFree}</p>}
        {library?.modelId === null && <p>{strings.withoutModel}</p>}
      </div>
      <LanguageSwitch {...settings} />
      {onEndSession !== null && <EndSession onEnd={onEndSession} />}
    </footer>
  );
}

function quotaText(quota: Quota, strings: Strings): string {
  if (quota.limit === null) return strings.quotaUnlimited;
  return strings.quotaLeft(Math.max(0, quota.limit - quota.used), quota.limit);
}
