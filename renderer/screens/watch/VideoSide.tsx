import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Client } from '../../../app/contract/transport.ts';
import { Mark } from '../../components/Mark.tsx';
import { SignPictogram } from '../../components/pictograms.tsx';
import { useLoaded } from '../../components/use-loaded.ts';
import type { PageFollower } from '../../follow/follow-pages.ts';
import { useStrings } from '../../i18n/strings.ts';
import { StartPage } from '../start/StartPage.tsx';
import { observeFrame } from './observe-frame.ts';

interface VideoSideProps {
  readonly client: Client;
  readonly follower: PageFollower;
}

/** The left page of browser mode: the videos to choose from, or the one that is being watched. */
export function VideoSide({ client, follower }: VideoSideProps): ReactElement {
  const strings = useStrings();
  const [videoId, setVideoId] = useState<string | null>(null);
  const videos = useLoaded(useCallback(() => client['demo.videos']({}), [client]));
  const side = useRef<HTMLElement>(null);
  // What was pressed is gone: whoever uses the keyboard goes on from the top of the new page.
  const turnTo = (next: string | null): void => {
    setVideoId(next);
    side.current?.focus();
  };
  return (
    <section ref={side} className="video-side" aria-label={strings.videoSide} tabIndex={-1}>
      <a className="skip-link" href="#documents">
        {strings.skipToDocuments}
      </a>
      <div className="running-head">
        <Mark />
        {videoId !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              follower.leave();
              turnTo(null);
            }}
          >
            <SignPictogram sign="videos" />
            {strings.chooseVideo}
          </button>
        )}
      </div>
      {videoId === null ? (
        <StartPage videos={videos} onChoose={turnTo} />
      ) : (
        <VideoFrame videoId={videoId} follower={follower} />
      )}
    </section>
  );
}

interface VideoFrameProps {
  readonly videoId: string;
  readonly follower: PageFollower;
}

function VideoFrame({ videoId, follower }: VideoFrameProps): ReactElement {
  const strings = useStrings();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(
    () => (frame.current === null ? undefined : observeFrame(frame.current, follower.see)),
    [follower],
  );
  // The frame has to be of our origin to be read, and its scripts to run: a sandbox would forbid one or mean nothing.
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- see above; the page brings its own strict policy
    <iframe
      ref={frame}
      className="video-frame"
      title={strings.videoSide}
      src={`./stand-in/watch?v=${encodeURIComponent(videoId)}`}
      allow="fullscreen"
    />
  );
}
