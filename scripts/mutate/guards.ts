/** One guard taken away: a text of the source, and what stands in its place. */
export interface Mutation {
  /** What is open then. */
  readonly opens: string;
  /** Relative to `app/kiosk/`. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files that have to notice, relative to `app/kiosk/`. */
  readonly tests: readonly string[];
}

const ESCAPES = 'escapes.test.ts';
const BY_ADDRESS = 'escapes-by-address.test.ts';
const BY_SYSTEM = 'escapes-by-system.test.ts';
const BY_REQUEST = 'escapes-by-request.test.ts';
const BY_PAGE = 'escapes-by-hostile-page.test.ts';
const SWITCHES = 'lockdown/switches.test.ts';
const FRONT = 'front/front.test.ts';
const OPENING = 'opening/watch-opening.test.ts';
const WEB = '../web/server.test.ts';
const SLIP = 'slip/print-slip.test.ts';

type Row = readonly [opens: string, from: string, to: string, test: string];

function inFile(file: string, rows: readonly Row[]): Mutation[] {
  return rows.map(([opens, from, to, test]) => ({ opens, file, from, to, tests: [test] }));
}

/** Every guard of the kiosk, each removed once. */
export const MUTATIONS: readonly Mutation[] = [
  ...inFile('lockdown/lock-down.ts', [
    ['the sandbox', '  app.enableSandbox();', '', 'main.test.ts'],
    ['Electron’s menu', '  removeApplicationMenu();', '', 'main.test.ts'],
    ['wrong certificates', '  applyCertificates(app, onRefusal);', '', ESCAPES],
    ['HTTP authentication', '  applyCredentials(app, proxy, onRefusal);', '', BY_SYSTEM],
    ['dangerous switches', 'if (kiosk) refuse', 'if (!kiosk) refuse', 'main.test.ts'],
    ['what Chromium has for browsers', '  applyFeatures(app.commandLine);', '', 'main.test.ts'],
    ['every new page', '  applyToEveryContents(app, onRefusal);', '', ESCAPES],
    ['requests', '  applyRequests(session, rules.decideRequest, onRefusal);', '', ESCAPES],
    ['permissions', '  applyPermissions(session, rules.fullScreen, onRefusal);', '', ESCAPES],
    ['devices', '  applyDevices(session, onRefusal);', '', ESCAPES],
    ['downloads', '  applyDownloads(session, onRefusal);', '', ESCAPES],
    ['spell-checking', '  applySpellCheck(session);', '', BY_SYSTEM],
    ['navigation', '  applyNavigation(contents, rules, onRefusal);', '', BY_ADDRESS],
    ['pop-ups in the same view', '  applyPopups(contents, rules, onRefusal);', '', ESCAPES],
    ['shortcuts', '  applyShortcuts(contents, onRefusal);', '', ESCAPES],
    ['system dialogs', '  applyPageDialogs(contents, onRefusal);', '', BY_SYSTEM],
    ['zoom', '  applyZoom(contents);', '', BY_SYSTEM],
  ]),
  ...inFile('lockdown/every-contents.ts', [
    ['embedded views', '  applyEmbedding(contents, onRefusal);', '', ESCAPES],
    ['Bluetooth', '  applyBluetooth(contents, onRefusal);', '', BY_SYSTEM],
    ['the window’s place', '  applyBounds(contents);', '', BY_PAGE],
    ['developer tools', '  applyDeveloperTools(contents);', '', ESCAPES],
    ['pages that stay', '  applyUnload(contents);', '', ESCAPES],
    ['WebRTC', '  applyWebRtc(contents);', '', 'main.test.ts'],
  ]),
  ...inFile('lockdown/navigation.ts', [
    ['frames to other programs', "? 'allow' : 'not-web';", "? 'allow' : 'allow';", BY_ADDRESS],
    ['any other site', "? 'allow' : 'other-site';", "? 'allow' : 'allow';", BY_ADDRESS],
    [
      'closed parts',
      '!== undefined) return refused.refusal',
      '=== null) return "allow"',
      BY_ADDRESS,
    ],
    ['redirections', "  contents.on('will-redirect', guard);", '', BY_ADDRESS],
    ['addresses that scripts write', '    contents.navigationHistory.goBack();', '', BY_ADDRESS],
    [
      'paths written otherwise',
      'decoded(pathname).replace(/\\/{2,}/g, ',
      'pathname.replace(/^$/g, ',
      BY_ADDRESS,
    ],
    [
      'the port and scheme',
      '`${url.protocol}//${url.host}` === part.origin',
      'part.origin.endsWith(url.hostname)',
      ESCAPES,
    ],
    ['the stop itself', '    event.preventDefault();', '', BY_ADDRESS],
    [
      'what the history leads to',
      "contents.on('did-navigate', ",
      "contents.on('did-redirect-navigation', ",
      BY_PAGE,
    ],
  ]),
  ...inFile('lockdown/picture-in-picture.ts', [
    [
      'floating videos',
      "(HTMLVideoElement.prototype, 'requestPictureInPicture'",
      "({}, 'requestPictureInPicture'",
      BY_PAGE,
    ],
    [
      'floating videos that start themselves',
      "(HTMLVideoElement.prototype, 'autoPictureInPicture'",
      "({}, 'autoPictureInPicture'",
      BY_PAGE,
    ],
  ]),
  ...inFile('lockdown/flood.ts', [
    ['the end of a page that floods', "? 'end' : 'silent'", "? 'silent' : 'silent'", BY_PAGE],
    ['silence about a flood', "'end' : 'silent'", "'end' : 'tell'", 'lockdown/flood.test.ts'],
  ]),
  ...inFile('window/notices.ts', [
    ['a sentence said a hundred times', 'if (address === last.address', 'if (false', BY_PAGE],
  ]),
  ...inFile('lockdown/popups.ts', [
    ['new windows', "return { action: 'deny' }", "return { action: 'allow' }", ESCAPES],
    [
      'other sites by a new window',
      'return decideNavigation(address, rules)',
      "return 'allow'",
      ESCAPES,
    ],
  ]),
  ...inFile('lockdown/requests.ts', [
    ['private addresses', "!PRIVATE.check(host, 'ipv4')", 'true', ESCAPES],
    ['private IPv6', "!PRIVATE.check(host, 'ipv6')", 'true', BY_ADDRESS],
    ['local names', ' && !LOCAL_NAME.test(host)', '', BY_ADDRESS],
    ['bare names', "host.includes('.') && ", '', ESCAPES],
    ['other schemes', "if (!WEB.has(url.protocol)) return 'not-web';", '', ESCAPES],
    [
      'the pane’s network',
      "? 'allow'\n    : 'other-site';",
      "? 'allow'\n    : 'allow';",
      'lockdown/requests.test.ts',
    ],
    ['the stop itself', "cancel: verdict !== 'allow'", 'cancel: false', BY_REQUEST],
  ]),
  ...inFile('lockdown/switches.ts', [
    [
      'any switch',
      ' || KNOWN.has(name) ? null : name',
      ' || !KNOWN.has(name) ? null : name',
      SWITCHES,
    ],
    [
      'Chromium’s own guard of the local network',
      "  commandLine.appendSwitch('enable-features', HELD_FEATURES.join(','));",
      '',
      'main.test.ts',
    ],
    ['switches with one dash', '^(?:--?|', '^(?:--|', SWITCHES],
    ['switches as Windows has them', '|\\/(?=[\\w-]+(?:=|$)))', ')', SWITCHES],
  ]),
  ...inFile('lockdown/permissions.ts', [
    ['the whole screen to advertisements', ' && isIn(fullScreen, address)', '', ESCAPES],
    ['permissions asked', "answer(verdict === 'allow')", 'answer(true)', ESCAPES],
    [
      'permissions looked up',
      "decidePermission(permission, origin, fullScreen) === 'allow'",
      'permission !== null',
      ESCAPES,
    ],
    ['the picture of the screen', '    answer(null);', '    answer({});', ESCAPES],
  ]),
  ...inFile('lockdown/devices.ts', [
    [
      'granted devices',
      'setDevicePermissionHandler(() => false)',
      'setDevicePermissionHandler(() => true)',
      ESCAPES,
    ],
    [
      'protected USB',
      'protectedClasses }) => protectedClasses',
      'protectedClasses }) => protectedClasses.slice(9)',
      BY_SYSTEM,
    ],
    ['pairing', 'confirmed: false', 'confirmed: true', ESCAPES],
    [
      'HID',
      "  session.on('select-hid-device', (event, _details, choose) => refuse(event, choose));",
      '',
      ESCAPES,
    ],
    [
      'USB',
      "  session.on('select-usb-device', (event, _details, choose) => refuse(event, choose));",
      '',
      ESCAPES,
    ],
    [
      'serial ports',
      "  session.on('select-serial-port', (event, _ports, _contents, choose) => refuse(event, choose));",
      '',
      ESCAPES,
    ],
  ]),
  ...inFile('lockdown/credentials.ts', [
    [
      'client certificates',
      "app.on('select-client-certificate'",
      "app.on('session-created' as 'select-client-certificate'",
      ESCAPES,
    ],
  ]),
  ...inFile('lockdown/certificates.ts', [
    ['the certificate’s error', "return 'certificate';", "return 'allow';", ESCAPES],
  ]),
  ...inFile('lockdown/downloads.ts', [
    ['the download', "return 'download';", "return 'allow';", ESCAPES],
  ]),
  ...inFile('lockdown/file-dialogs.ts', [
    ['file dialogs', 'params: { enabled: true }', 'params: { enabled: false }', BY_SYSTEM],
  ]),
  ...inFile('lockdown/printing.ts', [
    [
      'printing',
      "Object.defineProperty(window, 'print'",
      "Object.defineProperty({}, 'print'",
      BY_SYSTEM,
    ],
    [
      'the printing command',
      "if (asked.toLowerCase() === 'print')",
      "if (asked === '')",
      BY_SYSTEM,
    ],
  ]),
  ...inFile('lockdown/zoom.ts', [
    ['the largest size', 'Math.min(Math.max(wished, SMALLEST), LARGEST)', 'wished', BY_SYSTEM],
    [
      'the pinch',
      'setVisualZoomLevelLimits(SMALLEST, LARGEST_PINCH)',
      'getZoomFactor()',
      BY_SYSTEM,
    ],
  ]),
  ...inFile('lockdown/shortcuts.ts', [
    [
      'every shortcut',
      "if (verdict === 'allow') return;\n    event",
      'if (verdict) return;\n    event',
      ESCAPES,
    ],
    ['the system key', 'meta || ', '', 'lockdown/shortcuts.test.ts'],
  ]),
  ...inFile('lockdown/menus.ts', [
    [
      'the window’s menu',
      "  window.on('system-context-menu', (event) => event.preventDefault());",
      '',
      ESCAPES,
    ],
  ]),
  ...inFile('window/open-window.ts', [
    ['closing the window', "  window.on('close', stay);", '', ESCAPES],
    ['the kiosk', '    kiosk: options.kiosk,', '', ESCAPES],
    ['the frame of the window', '    frame: !options.kiosk,', '', ESCAPES],
  ]),
  ...inFile('window/views.ts', [
    ...['sandbox: true', 'contextIsolation: true', 'webSecurity: true', 'disableDialogs: true'].map(
      (preference): Row => [preference, `  ${preference},`, '', BY_SYSTEM],
    ),
    ...[
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'webviewTag',
      'allowRunningInsecureContent',
      'navigateOnDragDrop',
      'devTools',
      'spellcheck',
      'plugins',
      'experimentalFeatures',
    ].map((name): Row => [name, `  ${name}: false,`, '', BY_SYSTEM]),
    ['withdrawn interfaces', "  disableBlinkFeatures: WITHDRAWN.join(','),", '', BY_PAGE],
    ['the window by full screen', '    disableHtmlFullscreenWindowResize: true,', '', BY_SYSTEM],
  ]),
  ...inFile('ipc/trusted-sender.ts', [
    ['another view’s messages', 'contentsId !== trusted.contentsId || ', '', ESCAPES],
    ['a frame’s messages', ' || !frame.isMainFrame', '', ESCAPES],
    ['messages from elsewhere', '=== trusted.origin', '!== null', ESCAPES],
  ]),
  ...inFile('ipc/serve-calls.ts', [
    ['calls without a name', 'if (!isCallName(name)) return', "if (name === '') return", ESCAPES],
    [
      'arguments of any shape',
      'return checked.success\n',
      'return name\n',
      'ipc/serve-calls.test.ts',
    ],
  ]),
  ...inFile('ipc/serve-calls.ts', [
    ['any language', 'languageSchema.parse(language)', 'language as never', FRONT],
    ['a sheet of anything', 'slipSchema.parse(recordIds)', 'recordIds as never', SLIP],
  ]),
  ...inFile('front/front.ts', [
    ['the start page', '    event.preventDefault();', '', FRONT],
    [
      'the technician’s check',
      "if (screen.shown() !== (isOfCheck ? 'check' : 'start')) return;",
      '',
      FRONT,
    ],
    ['a closed seat', "if (isClosed()) return show('closed');", '', OPENING],
  ]),
  ...inFile('front/front-wish.ts', [
    [
      'wishes of other sites',
      '`${url.protocol}//${url.host}` !== FRONT_ORIGIN',
      "url.protocol === ''",
      FRONT,
    ],
  ]),
  ...inFile('../web/server.ts', [
    [
      'sites whose name leads to this machine',
      "  server.addHook('onRequest', refuseForeignNames(options.names));",
      '',
      WEB,
    ],
    ['pages of other sites', "  server.addHook('onRequest', refuseForeignPages);", '', WEB],
  ]),
  ...inFile('../contract/schemas.ts', [
    [
      'pages of any size',
      'JSON.stringify(snapshot).length <= MOST_CHARACTERS',
      'snapshot !== undefined',
      ESCAPES,
    ],
  ]),
  ...inFile('session/session-language.ts', [
    ['languages not offered', ' || !offered.includes(language)', '', FRONT],
  ]),
  ...inFile('../shared/escape-html.ts', [
    [
      'markup of a catalogue',
      "ENTITIES[character] ?? ''",
      "character ?? ENTITIES[character] ?? ''",
      FRONT,
    ],
  ]),
  ...inFile('window/open-window.ts', [
    ['the pane of a closed seat', 'state.fullscreen ? null : ', '', OPENING],
  ]),
  ...inFile('slip/print-slip.ts', [
    ['printing that nobody asked for', '!parts.printsSlips || ', '', SLIP],
    ['sheets without end', 'sheets >= MOST_SHEETS', 'sheets < 0', SLIP],
    ['the system’s dialog of printing', 'silent: true', 'silent: false', SLIP],
  ]),
];
