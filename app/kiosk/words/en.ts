import type { Words } from './fr.ts';

export const en: Words = {
  notices: {
    'sign-in':
      'Here YouTube is watched without an account: signing in is not possible on this computer.',
    account: 'This page needs a YouTube account: it is not open on this computer.',
    upload: 'Uploading a video is not possible on this computer.',
    'other-site': 'This link leads to another site: it is not open on this computer.',
    download: 'Downloading a file is not possible on this computer.',
    'file-dialog': 'Sending a file of the computer is not possible here.',
    certificate:
      'The connection is not safe: the network may be asking who you are. Please tell a librarian.',
    credentials:
      'The network asks for a password that this computer does not have. Please tell a librarian.',
    offline: 'The page does not answer. We will try again in a moment.',
    portal:
      'The network answers instead of YouTube. We will try again in a moment; please tell a librarian.',
    'age-gate':
      'YouTube asks for your age and an account for this video: it cannot be watched on this computer.',
    robot:
      'YouTube wants to check that you are not a robot, and asks for an account. Try another video, or later.',
    player: 'The player could not start this video. Open it from its page, or choose another.',
    unavailable: 'This video is not available here. Please choose another.',
    recovered: 'The page stopped. It is opening again.',
    'slip-printed': 'Your sheet is printing. Take it from the printer.',
    'slip-failed': 'The printer does not answer. Please ask a librarian.',
    'slip-spent': 'Many sheets have been printed here for this session. Please ask a librarian.',
  },
  notice: 'Information',
  stillThere: (seconds) =>
    `Are you still there? Without an answer, everything will be erased in ${seconds} seconds.`,
  stillHere: 'I am still here',
  closing: (minutes) =>
    minutes === 1
      ? 'The library closes in one minute. The session is about to end and everything will be erased.'
      : `The library closes in ${minutes} minutes. The session will end and everything will be erased.`,

  start: 'Start',
  welcome:
    'Welcome. Choose a video: beside it the library shows you what it has on the same subject.',
  headphones: 'Please use headphones.',
  search: 'Search for a video',
  searchButton: 'Search',
  suggestions: 'Ideas to search for',
  videos: 'Chosen by the librarians',
  acquisitions: 'New at the library',
  askDesk: 'Ask the desk where it is',
  openSite: 'Go straight to the video site',
  language: 'Language',
  callNumber: 'Call number',

  closedHeading: 'This computer is closed',
  closedUntil: (moment) =>
    `It opens on ${moment.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })} at ${moment.toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit' })}.`,
  closedForLong: 'Ask the desk when it opens.',

  slip: 'Documents of the library',
  slipDate: (date) => date.toLocaleDateString('en-GB', { dateStyle: 'long' }),
  slipAsk: 'Show this sheet at the desk: somebody will help you find the documents.',
};
