import type { ReactElement } from 'react';
import { useStrings } from '../i18n/strings.ts';

/** The mark of the product: a video and a text on facing pages, and its name. */
export function Mark(): ReactElement {
  const strings = useStrings();
  return (
    <span className="mark">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className="mark-video" d="M2 6h13v20H2z" />
        <path className="mark-page" d="M17.5 6.75h11.75v18.5H17.5z" />
        <path className="mark-play" d="M6 11.5v9l7-4.5z" />
        <path className="mark-lines" d="M20 12h7M20 16h7M20 20h5" />
      </svg>
      <span lang="fr">{strings.productName}</span>
    </span>
  );
}
