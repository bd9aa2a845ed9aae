import type { ReactElement } from 'react';
import type { DemoVideo } from '../../../app/contract/schemas.ts';
import { typeset } from '../../components/typeset.ts';
import { useStrings } from '../../i18n/strings.ts';
import { ThemeDrawing } from './ThemeDrawing.tsx';

interface StartPageProps {
  /** Null while they are being fetched. */
  readonly videos: readonly DemoVideo[] | null;
  readonly onChoose: (videoId: string) => void;
}

/** What the left page shows before a video is chosen: one large drawn tile for each. */
export function StartPage({ videos, onChoose }: StartPageProps): ReactElement {
  const strings = useStrings();
  return (
    <div className="start">
      <p className="start-heading">{strings.startHeading}</p>
      {videos?.length === 0 && <p>{strings.startEmpty}</p>}
      {videos !== null && videos.length > 0 && (
        <>
          <h2 className="start-invitation">{strings.startInvitation}</h2>
          <ul className="tiles">
            {videos.map((video) => (
              <li key={video.id}>
                <Tile video={video} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface TileProps {
  readonly video: DemoVideo;
  readonly onChoose: (videoId: string) => void;
}

function Tile({ video, onChoose }: TileProps): ReactElement {
  return (
    <button
      type="button"
      className="tile"
      lang="fr"
      dir="ltr"
      onClick={() => {
        onChoose(video.id);
      }}
    >
      <ThemeDrawing theme={video.theme} />
      <span className="tile-words">
        <span className="tile-theme">{video.theme}</span>
        <span className="tile-title">{typeset(video.title)}</span>
        <span className="tile-channel">{video.channel}</span>
      </span>
    </button>
  );
}
