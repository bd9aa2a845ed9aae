/**
 * What Chromium offers to pages and a public seat does without, by Chromium's own names (`runtime_enabled_features.json5`):
 * a window of the page's own over the kiosk, the system's dialog for passkeys, the colours of the whole screen, other
 * screens of the house, and downloads that go on when the page is gone.
 */
export const WITHDRAWN = [
  'DocumentPictureInPictureAPI',
  'WebAuth',
  'EyeDropperAPI',
  'Presentation',
  'RemotePlayback',
  'BackgroundFetch',
] as const;
