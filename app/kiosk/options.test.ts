import { expect, it } from 'vitest';
import { ITEM_PRESETS } from '../shared/item-profile.ts';
import { kioskOptions } from './options.ts';

const config = {
  file: null,
  library: { name: 'Médiathèque' },
  dataFolder: '/var/lib/en-regard',
  sources: [],
  web: { host: '127.0.0.1', port: 4150 },
  items: ITEM_PRESETS.koha,
  seat: { name: 'poste-3', offer: 'confort', quota: 90 },
  session: { idleSeconds: 300, idleSecondsPlaying: 2_700, countdownSeconds: 60 },
  video: { restrictedMode: 'moderate', refusesCookies: true },
  proxy: { mode: 'direct', bypass: '', user: '', password: '' },
  kiosk: {
    peerTube: null,
    paneInFullScreen: true,
    restartAt: 240,
    memoryMegabytes: 3_000,
    languages: ['fr', 'ar'],
    printsSlips: true,
  },
  start: { page: 'library', suggestions: ['Jazz'], videos: [] },
  sound: { maxPercent: 60, headphones: true },
  opening: { days: [], closures: [], noticeMinutes: 10 },
  policy: { favour: [], mute: [{ class: 'games' }], sensitive: [] },
  modelFolder: null,
  modelUnloadMinutes: null,
} as const;
const demoVideos = [
  { id: 'commune1871', title: 'Un titre', channel: 'Une chaîne', theme: 'Histoire' },
] as never;

it('shows YouTube in a closed kiosk, and gives the service its settings and nothing more', () => {
  const options = kioskOptions(config, {
    demo: false,
    words: ['--config=x.toml'],
    built: '/opt/en-regard/dist',
    packaging: '/opt/en-regard/packaging',
    demoVideos,
  });
  expect(options).toMatchObject({
    site: { name: 'youtube' },
    libraryName: 'Médiathèque',
    start: config.start,
    sound: config.sound,
    opening: config.opening,
    languages: ['fr', 'ar'],
    printsSlips: true,
    volumeScript: '/opt/en-regard/packaging/windows/volume.ps1',
    kiosk: true,
    service: { program: '/opt/en-regard/dist/service/main.js', seat: 'poste-3' },
    choices: config.video,
    proxy: config.proxy,
    idle: config.session,
    paneInFullScreen: true,
    restartAt: 240,
    memoryMegabytes: 3_000,
    screens: '/opt/en-regard/dist/renderer',
    preload: '/opt/en-regard/dist/preload/preload.cjs',
  });
  expect(JSON.parse(options.service.argument)).toEqual({
    config: {
      library: { name: 'Médiathèque' },
      dataFolder: '/var/lib/en-regard',
      seat: { offer: 'confort', quota: 90 },
      modelFolder: null,
      policy: config.policy,
      modelUnloadMinutes: null,
    },
    demoVideos: [],
  });
});

it('shows the demonstration in an ordinary window, and names its videos to the service', () => {
  const options = kioskOptions(config, {
    demo: true,
    words: [],
    built: '/x',
    packaging: '/x',
    demoVideos,
  });
  expect(options).toMatchObject({ site: { name: 'demo' }, kiosk: false });
  // Neither the volume of that computer nor its hours are the program's business.
  expect(options).toMatchObject({
    start: { page: 'site' },
    sound: { maxPercent: null },
    opening: null,
  });
  expect(JSON.parse(options.service.argument)).toMatchObject({ demoVideos });
});

it('shows an instance of PeerTube where the library named one', () => {
  const kiosk = { ...config.kiosk, peerTube: 'https://video.example.org' };
  const options = kioskOptions(
    { ...config, kiosk },
    { demo: false, words: [], built: '/x', packaging: '/x', demoVideos },
  );
  expect(options.site).toMatchObject({
    name: 'peertube',
    startPage: 'https://video.example.org/',
  });
});
