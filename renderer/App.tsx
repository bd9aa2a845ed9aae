import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { SeatNews } from '../app/contract/bridge.ts';
import type { Client } from '../app/contract/transport.ts';
import type { Connection } from './bridge/bridge.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { TEXT_SCALES, type Settings, type TextScale } from './components/Settings.tsx';
import { useLoaded } from './components/use-loaded.ts';
import { followPages, type PageFollower } from './follow/follow-pages.ts';
import { LANGUAGES, languageOf } from './i18n/languages.ts';
import { StringsContext } from './i18n/strings.ts';
import { FoldedPane } from './screens/pane/FoldedPane.tsx';
import { Pane } from './screens/pane/Pane.tsx';
import type { Print } from './screens/pane/PrintButton.tsx';
import { VideoSide } from './screens/watch/VideoSide.tsx';

const AGAIN_MS = 2_000;
/** What a browser offers, and a kiosk until it has said otherwise. */
const ANY_SEAT: SeatNews = {
  languages: LANGUAGES.map(({ code }) => code),
  language: LANGUAGES[0].code,
  hasStart: false,
  printsSlips: false,
};

interface AppProps {
  readonly connection: Connection;
}

/** The whole screen, for one patron after the other. */
export function App({ connection }: AppProps): ReactElement {
  const { client, kiosk } = connection;
  const [follower] = useState(() => followPages((snapshot) => client['video.analyse'](snapshot)));
  const [session, setSession] = useState(0);
  const [seat, setSeat] = useState(ANY_SEAT);
  useEffect(() => {
    kiosk?.onPage(follower.see);
    kiosk?.onSeat(setSeat);
    const timer = window.setInterval(follower.again, AGAIN_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, [kiosk, follower]);
  const speak = (language: string): void => {
    setSeat({ ...seat, language });
    void kiosk?.speak(language);
  };
  const endSession = (): void => {
    // Before the kiosk has emptied itself the pane already shows nothing of the patron. What fails there is the
    // kiosk's to mend: it starts again.
    follower.leave();
    setSession(session + 1);
    setSeat({ ...seat, language: seat.languages[0] ?? ANY_SEAT.language });
    void kiosk?.endSession();
  };
  return (
    <Screen
      key={session}
      connection={connection}
      follower={follower}
      seat={seat}
      onSpeak={speak}
      onEndSession={kiosk === null ? null : endSession}
    />
  );
}

interface ScreenProps extends AppProps {
  readonly follower: PageFollower;
  readonly seat: SeatNews;
  /** Takes the language of that code for the session. */
  readonly onSpeak: (code: string) => void;
  /** Null where there is no kiosk to end the session of. */
  readonly onEndSession: (() => void) | null;
}

/**
 * One patron's screen, which lives as long as their session, and with it all that they have chosen: in a browser the
 * video and the pane facing each other, in the kiosk the pane alone.
 */
function Screen(props: ScreenProps): ReactElement {
  const { connection, follower, seat, onSpeak, onEndSession } = props;
  const { client, kiosk } = connection;
  const settings = useSettings(seat, onSpeak);
  const [folded, setFolded] = useState(false);
  const fold = (wish: boolean): void => {
    setFolded(wish);
    void kiosk?.foldPane(wish);
  };
  return (
    <StringsContext value={settings.language.strings}>
      <div className={facingClass(kiosk !== null, folded)}>
        {kiosk === null && <VideoSide client={client} follower={follower} />}
        <ErrorBoundary>
          <FollowingPane
            client={client}
            follower={follower}
            settings={settings}
            onEndSession={onEndSession}
            onFold={kiosk === null ? null : () => fold(true)}
            onStart={kiosk !== null && seat.hasStart ? () => void kiosk.openStart() : null}
            onPrint={kiosk !== null && seat.printsSlips ? (ids) => void kiosk.printSlip(ids) : null}
          />
          {folded && <FoldedPane onUnfold={() => fold(false)} />}
        </ErrorBoundary>
      </div>
    </StringsContext>
  );
}

function facingClass(isPaneOnly: boolean, isFolded: boolean): string {
  if (!isPaneOnly) return 'facing';
  return isFolded ? 'facing facing-pane-only is-folded' : 'facing facing-pane-only';
}

interface FollowingPaneProps extends Pick<ScreenProps, 'follower' | 'onEndSession'> {
  /** Null where there is nothing to fold the pane for. */
  readonly onFold: (() => void) | null;
  /** Null where there is no start page to go back to. */
  readonly onStart: (() => void) | null;
  readonly onPrint: Print;
  readonly client: Client;
  readonly settings: Settings;
}

function FollowingPane(props: FollowingPaneProps): ReactElement {
  const { client, follower, ...others } = props;
  const followed = useSyncExternalStore(follower.subscribe, follower.current);
  const library = useLoaded(useCallback(() => client['library.about']({}), [client]));
  const quota = useLoaded(useCallback(() => client['seat.quota']({}), [client]));
  return (
    <Pane
      state={followed.state}
      quota={followed.quota ?? quota}
      library={library}
      client={client}
      onRetry={follower.retry}
      {...others}
    />
  );
}

/** The patron's choices, laid on the document: direction, language and size of text hold for the whole page. */
function useSettings(seat: SeatNews, speak: (code: string) => void): Settings {
  const language = languageOf(seat.language);
  const [scale, setScale] = useState<TextScale>(TEXT_SCALES[0]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language.code;
    root.dir = language.direction;
    root.style.setProperty('--text-scale', String(scale));
  }, [language, scale]);
  return {
    language,
    languages: seat.languages.map(languageOf),
    scale,
    onScale: setScale,
    onLanguage: ({ code }) => speak(code),
  };
}
