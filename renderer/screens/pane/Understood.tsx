import type { ReactElement } from 'react';
import { useStrings } from '../../i18n/strings.ts';

// More would push the first document below the screen.
const SHOWN = 6;

/** What was understood of the video, each name as it stands in it. */
export function Understood({ names }: { readonly names: readonly string[] }): ReactElement | null {
  const strings = useStrings();
  if (names.length === 0) return null;
  return (
    <ul className="chips" aria-label={strings.understood}>
      {names.slice(0, SHOWN).map((name) => (
        <li key={name} className="chip">
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
