import type { Agent, CatalogueRecord, DocumentKind } from '../shared/catalogue-record.ts';
import type { SearchKind } from '../shared/search.ts';
import type { Match } from './score/matches.ts';
import { deLabel, quoted } from './text/french.ts';
import { standsIn, stems } from './text/words.ts';

interface ReasonInput {
  readonly match: Match;
  readonly record: CatalogueRecord;
  /** As the video writes it. */
  readonly name: string;
}

/** "La vidéo parle de la Commune de Paris": the label with its article where there is one, else the name in quotes. */
const ABOUT = ({ match, name }: ReasonInput): string => {
  const { subject } = match.asked.aspect;
  return subject === null
    ? `Parce que la vidéo parle de ${quoted(name)}`
    : `Parce que la vidéo parle ${deLabel(subject.label)}`;
};
const CITED = (): string => 'Cité dans la description de la vidéo';

const SENTENCES: Readonly<Record<SearchKind, (input: ReasonInput) => string>> = {
  'cited-identifier': CITED,
  'cited-title': CITED,
  'work-title': ({ name }) => `Parce que la vidéo cite ${quoted(name)}`,
  'work-adaptation': ({ name }) => `Autour de ${quoted(name)}, que cite la vidéo`,
  'creator-by': byCreator,
  'person-about': (input) => aboutName(input, deLabel(input.name)),
  'organisation-about': (input) => aboutName(input, `de ${quoted(input.name)}`),
  'place-about': ABOUT,
  'topic-heading': ABOUT,
  'topic-broader': ABOUT,
  'topic-title': ABOUT,
  'event-about': ABOUT,
  'period-about': ABOUT,
  genre: ({ match, name }) =>
    `Du même rayon : ${match.asked.aspect.subject?.label ?? quoted(name)}`,
  classification: ({ match, name }) => {
    const { subject } = match.asked.aspect;
    return subject === null
      ? `Rangé avec les documents sur ${quoted(name)}`
      : `Rangé avec les documents sur ${subject.label}, dont parle la vidéo`;
  },
  keyphrase: wordsInCommon,
  'title-words': wordsInCommon,
};

/** One plain French sentence, true and specific, from the strongest proof. It ends with a full stop. */
export function reasonOf(match: Match, record: CatalogueRecord): string {
  const name = match.asked.aspect.name.replaceAll(/\s+/g, ' ').trim();
  return `${SENTENCES[match.asked.search.kind]({ match, record, name })}.`;
}

const PLACE_OF_WORDS: Readonly<Partial<Record<Match['recordField'], string>>> = {
  title: 'le titre',
  subject: 'le sujet',
  contents: 'le sommaire',
  summary: 'le résumé',
};

// A name in a summary is named there: the document may be about something else.
function aboutName({ match, name }: ReasonInput, ofName: string): string {
  const place = PLACE_OF_WORDS[match.recordField];
  return place === undefined || match.recordField === 'title' || match.recordField === 'subject'
    ? `À propos ${ofName}, dont parle la vidéo`
    : `${name}, dont parle la vidéo, est dans ${place}`;
}

function wordsInCommon({ match, name }: ReasonInput): string {
  const place = PLACE_OF_WORDS[match.recordField] ?? 'la notice';
  return `${quoted(name)}, dont parle la vidéo, est dans ${place}`;
}

/** UNIMARC relator codes (`$4`) that a patron has a word for. */
const ROLE: Readonly<Record<string, string>> = {
  '070': 'Écrit par',
  '100': 'D’après',
  '300': 'Réalisé par',
  '440': 'Illustré par',
  '230': 'Composé par',
  '005': 'Avec',
  '590': 'Joué par',
  '721': 'Chanté par',
  '755': 'Chanté par',
  '730': 'Traduit par',
};
const BY_KIND: Readonly<Partial<Record<DocumentKind, string>>> = {
  music: 'Un disque de',
  film: 'Un film avec',
};

function byCreator({ record, name }: ReasonInput): string {
  const agent = record.creators.find((creator) => isNamed(creator, name));
  const by =
    ROLE[agent?.role ?? ''] ?? directed(record, name) ?? BY_KIND[record.kind] ?? 'Un document de';
  const whom = agent?.name ?? name;
  const elided = by.endsWith(' de') ? `${by.slice(0, -3)} ${deLabel(whom)}` : `${by} ${whom}`;
  return `${elided}, que cite la vidéo`;
}

// "Steven Spielberg, réal.": many records of films give the function there and no code.
function directed(record: CatalogueRecord, name: string): string | undefined {
  const isDirector = (record.responsibility ?? '')
    .split(/[;.]\s/)
    .some((part) => /\bréal/iu.test(part) && standsIn(stems(name), stems(part), 'all'));
  return isDirector ? 'Réalisé par' : undefined;
}

function isNamed(agent: Agent, name: string): boolean {
  return standsIn(stems(name), stems(agent.name), 'all');
}
