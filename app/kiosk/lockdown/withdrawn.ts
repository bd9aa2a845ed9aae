/**
 * What Chromium offers to pages and a public seat does without, by Chromium's own names (`runtime_enabled_features.json5`):
 * a window of the page's own over the kiosk, the system's dialogs for passkeys, accounts and identity papers, the colours
 * of the whole screen, other screens of the house, what goes on when the page is gone, what advertisers keep about a patron
 * and send later, the typefaces and programs of the machine, and models that are fetched by the gigabyte to be asked by a
 * page.
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
  'FetchLaterAPI',
  'AttributionReporting',
  'AdInterestGroupAPI',
  'Fledge',
  'TopicsAPI',
  'FencedFrames',
  'FontAccess',
  'InstalledApp',
  'PaymentApp',
  'AIPromptAPI',
  'AISummarizationAPI',
  'TranslationAPI',
] as const;

/**
 * The same for the whole program (`base::Feature`): paying, handing the title of what plays to the system, which shows it
 * over the kiosk beside the volume (Windows) and tells any program that asks (MPRIS on D-Bus), and reports that Chromium
 * itself sends to wherever a page says, a minute after the page is gone.
 */
export const WITHDRAWN_FEATURES = [
  'WebPayments',
  'HardwareMediaKeyHandling',
  'MediaSessionService',
  'Reporting',
  'NetworkErrorLogging',
] as const;

/**
 * What has to be at work, whichever version of Chromium ships it on: a page asks for a permission, which no page has, before
 * it reaches an address of the library's network or of this seat. For names that lead there, and for WebTransport, which no
 * listener of Electron's sees, it is the only guard.
 */
export const HELD_FEATURES = [
  'LocalNetworkAccessChecks',
  'LocalNetworkAccessChecksWebTransport',
  'LocalNetworkAccessChecksWebSockets',
] as const;
