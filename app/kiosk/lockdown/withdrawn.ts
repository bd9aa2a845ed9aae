/**
 * What Chromium offers to pages and a public seat does without, by Chromium's own names (`runtime_enabled_features.json5`):
 * a window of the page's own over the kiosk, the system's dialogs for passkeys, accounts and identity papers, the colours
 * of the whole screen, other screens of the house, what goes on when the page is gone, and models that are fetched by the
 * gigabyte to be asked by a page.
 */
export const WITHDRAWN = [
  'DocumentPictureInPictureAPI',
  'WebAuth',
  'FedCm',
  'WebIdentityDigitalCredentials',
  'EyeDropperAPI',
  'Presentation',
  'RemotePlayback',
  'BackgroundFetch',
  'PeriodicBackgroundSync',
  'PushMessaging',
  'AIPromptAPI',
  'AISummarizationAPI',
  'TranslationAPI',
] as const;

/**
 * The same for the whole program (`base::Feature`): paying, and handing the title of what plays to the system, which
 * shows it over the kiosk beside the volume (Windows) and tells any program that asks (MPRIS on D-Bus).
 */
export const WITHDRAWN_FEATURES = [
  'WebPayments',
  'HardwareMediaKeyHandling',
  'MediaSessionService',
] as const;
