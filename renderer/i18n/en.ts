import type { Strings } from './fr.ts';

function counted(count: number, singular: string, plural: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;
}

export const en: Strings = {
  productName: 'En regard',
  levels: {
    network: 'In another library of the network: ask to have it sent here',
    bdp: 'At the county library: ask to reserve it',
    bnf: 'Not in our libraries: you can suggest buying it',
  },
  kinds: {
    book: 'Book',
    comic: 'Comic',
    audiobook: 'Audiobook',
    periodical: 'Magazine',
    film: 'Film',
    music: 'Music',
    score: 'Sheet music',
    game: 'Game',
    map: 'Map',
    image: 'Picture',
    digital: 'Online resource',
    event: 'Event',
    other: 'Document',
  },
  classes: {
    books: 'Books',
    comics: 'Comics',
    films: 'Films',
    music: 'Music',
    press: 'Press',
    games: 'Games',
    digital: 'Online',
    events: 'Events',
  },
  natures: {
    'media-literacy': 'To make up your own mind',
    inclusion: 'To discover and share',
    learning: 'To learn',
    leisure: 'For pleasure',
  },
  videoFields: {
    title: 'Title',
    description: 'Description',
    keywords: 'Keywords',
    channel: 'Channel',
    chapters: 'Chapters',
  },
  recordFields: {
    title: 'Title',
    creator: 'Author',
    person: 'Subject',
    subject: 'Subject',
    place: 'Place',
    organisation: 'Subject',
    genre: 'Genre',
    classification: 'Class',
    series: 'Series',
    contents: 'Contents',
    summary: 'Summary',
    identifier: 'Number',
  },
  problems: {
    unreachable: {
      heading: 'The service does not answer',
      explanation: 'Your video goes on as usual. We keep trying; you can also press the button.',
    },
    'no-catalogue': {
      heading: 'The catalogue is not ready',
      explanation:
        'Your video goes on as usual. Please tell a librarian: the catalogue has to be loaded.',
    },
    'page-unreadable': {
      heading: 'We could not read this video',
      explanation:
        'The page gives neither the title nor the subject of the video. Try loading it again, or choose another.',
    },
    other: {
      heading: 'Something went wrong',
      explanation:
        'Your video goes on as usual. Try again; if it happens again, please tell a librarian.',
    },
  },
  everything: 'All',
  number: (value) =>
    value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),

  skipToDocuments: 'Go to the library’s documents',
  videoSide: 'Video',
  chooseVideo: 'Choose another video',
  startHeading: 'Watch a video. The library answers on the facing page.',
  startInvitation: 'Choose a video',
  startEmpty: 'This computer has no demonstration videos.',

  hintHeading: 'The library’s documents appear here',
  hint: 'Start a video: we look at once for the books, films and music that the library has on the same subject.',
  hintNothingToType: 'Nothing to type, no account.',
  hintPrivate: 'We keep nothing about you.',
  hintReason: 'Each title says why it is here.',

  searching: 'Searching the catalogue…',
  facing: 'Facing this video',
  understood: 'Understood from the video',
  found: (count) => counted(count, 'document suggested', 'documents suggested'),
  documentClasses: 'Kinds of documents',
  tabCount: (count) => counted(count, 'document', 'documents'),

  where: 'Where to find it',
  callNumber: 'Shelf mark',
  otherPlaces: (count) => counted(count, 'other place', 'other places'),
  askDesk: 'Ask at the desk where it is kept',
  online: 'To be read online, in the digital space',
  availability:
    'The catalogue says where each document is kept. It does not say whether it is on loan: the desk can check.',

  why: 'Why this title?',
  whyOf: (title) => `Why this title? ${title}`,
  inVideo: 'In the video',
  inCatalogue: 'In the catalogue',
  score: 'The sum',
  total: 'Total',
  scoreExplanation:
    'Each line is something in common with the video: the longer the bar, the more it counted. Open a line to see the details.',
  otherClues: 'Other clues',
  times: (value) => `× ${value}`,

  seeRecord: 'See the record',
  seeRecordOf: (title) => `See the record: ${title}`,
  recordLoading: 'Opening the record…',
  recordMissing: 'This record is no longer in the catalogue.',
  recordFailed: 'The record could not be opened.',
  close: 'Close',
  creators: 'Authors',
  publisher: 'Publisher',
  extent: 'Description',
  series: 'Series',
  subjects: 'Subjects',
  summary: 'Summary',
  contents: 'Contents',
  permalink: 'Address in the catalogue',

  emptyHeading: 'We found nothing for this video',
  emptyUnderstood: 'This is what we read in the video, then looked for in the catalogue:',
  emptyNothingUnderstood: 'The video names no person, work or subject that we know.',
  emptyNotAll: 'The library may still have something for you: our search does not see everything.',
  emptyAsk:
    'Ask a librarian: they can search in another way, in the other libraries, or note down your suggestion to buy.',

  emptySay: 'You can say this in French, or show it:',

  quotaSpentHeading: 'No analysis left this month',
  quotaSpent:
    'This computer has used all its analyses. The count starts again on the first of the month. Videos already analysed stay open to all.',
  quotaLeft: (left, limit) =>
    `${counted(left, 'analysis', 'analyses')} left this month, of ${limit}`,
  quotaUnlimited: 'Analyses without limit',
  quotaFree: 'This video was already analysed: nothing is counted.',
  withoutModel: 'Simplified reading: without a language model',
  holdings: (records) => counted(records, 'title in the catalogue', 'titles in the catalogue'),

  endSession: 'End my session',
  endSessionQuestion: 'End your session?',
  endSessionEffect:
    'Everything will be erased for the next person: the video, the documents suggested, the language and the text size.',
  endSessionConfirm: 'End',
  endSessionContinue: 'Continue',
  start: 'Start',
  print: 'Print',
  printOf: (title) => `Print: ${title}`,
  printList: 'Print the list',
  foldPane: 'Fold the documents away',
  unfoldPane: 'Show the documents',

  retry: 'Try again',
  textSize: 'Text size',
  textSmaller: 'Smaller text',
  textUsual: 'Usual size',
  textLarger: 'Larger text',
  percent: (ratio) => `${Math.round(ratio * 100)}%`,
  language: 'Language',
  crashedHeading: 'This screen has stopped',
  crashed: 'Nothing is lost. Press the button to open it again.',
  reopen: 'Open again',
};
