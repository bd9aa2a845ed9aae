import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from 'react';
import type { Client } from '../app/contract/transport.ts';
import type { Connection } from './bridge/bridge.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { TEXT_SCALES, type Settings, type TextScale } from './components/Settings.tsx';
import { useLoaded } from './components/use-loaded.ts';
import { followPages, type PageFollower } from './follow/follow-pages.ts';
import { LANGUAGES, type Language } from './i18n/languages.ts';
import { StringsContext } from './i18n/strings.ts';
import { Pane } from './screens/pane/Pane.tsx';
import { VideoSide } from './screens/watch/VideoSide.tsx';

const AGAIN_MS = 2_000;

/** The whole screen: in a browser the video and the pane facing each other, in the kiosk the pane alone. */
export function App({ connection }: { readonly connection: Connection }): ReactElement {
  const { client, onPage } = connection;
  const [follower] = useState(() => followPages((snapshot) => client['video.analyse'](snapshot)));
  const settings = useSettings();
  useEffect(() => {
    onPage?.(follower.see);
    const timer = window.setInterval(follower.again, AGAIN_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, [onPage, follower]);
  return (
    <StringsContext value={settings.language.strings}>
      <div className={onPage === null ? 'facing' : 'facing facing-pane-only'}>
        {onPage === null && <VideoSide client={client} follower={follower} />}
        <ErrorBoundary>
          <FollowingPane client={client} follower={follower} settings={settings} />
        </ErrorBoundary>
      </div>
    </StringsContext>
  );
}

interface FollowingPaneProps {
  readonly client: Client;
  readonly follower: PageFollower;
  readonly settings: Settings;
}

function FollowingPane({ client, follower, settings }: FollowingPaneProps): ReactElement {
  const followed = useSyncExternalStore(follower.subscribe, follower.current);
  const library = useLoaded(useCallback(() => client['library.about']({}), [client]));
  const quota = useLoaded(useCallback(() => client['seat.quota']({}), [client]));
  return (
    <Pane
      state={followed.state}
      quota={followed.quota ?? quota}
      library={library}
      client={client}
      settings={settings}
      onRetry={follower.retry}
    />
  );
}

/** The patron's choices, laid on the document: direction, language and size of text hold for the whole page. */
function useSettings(): Settings {
  const [language, setLanguage] = useState<Language>(LANGUAGES[0]);
  const [scale, setScale] = useState<TextScale>(TEXT_SCALES[0]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language.code;
    root.dir = language.direction;
    root.style.setProperty('--text-scale', String(scale));
  }, [language, scale]);
  return useMemo(
    () => ({ language, scale, onLanguage: setLanguage, onScale: setScale }),
    [language, scale],
  );
}
