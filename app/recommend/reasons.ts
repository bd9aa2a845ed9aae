import type { Agent, CatalogueRecord, DocumentKind } from '../shared/catalogue-record.ts';
import { authorityFor } from '../shared/authorities.ts';
import type { SearchKind } from '../shared/search.ts';
import type { Subject } from './knowledge/subject-table.ts';
import type { Match } from './score/matches.ts';
import { leadOf, type ReasonContext } from './reason-lead.ts';
import { deLabel, deQuoted, languageName, quoted } from './text/french.ts';
import { spokenHeading } from './text/headings.ts';
import { placeWithArticle } from './text/places.ts';
import { standsIn, stems } from './text/words.ts';

interface ReasonInput {
  readonly match: Match;
  readonly record: CatalogueRecord;
  /** As the video writes it. */
  readonly name: string;
  /** Of the video, ISO 639-1. */
  readonly language: string;
}

const SAME_BEGINNING = 5;

const SENTENCES: Readonly<Record<SearchKind, (input: ReasonInput) => string>> = {
  'cited-identifier': cited,
  'cited-title': cited,
  'work-title': ({ name }) => `Parce que la vidéo cite ${quoted(name)}`,
  'work-adaptation': ({ name }) => `Autour de ${quoted(name)}, que cite la vidéo`,
  'creator-by': byCreator,
  'person-about': (input) => aboutName(input, deLabel(input.name)),
  'organisation-about': (input) => aboutName(input, deQuoted(input.name)),
  'place-about': aboutSubject,
  'topic-heading': aboutSubject,
  'topic-broader': aboutSubject,
  'topic-title': aboutSubject,
  'event-about': aboutSubject,
  'period-about': aboutSubject,
  genre: (input) => `Du même rayon : ${subjectAndWord(input)}`,
  classification: onShelf,
  keyphrase: wordsInCommon,
  'title-words': wordsInCommon,
  'event-near': about,
  'new-acquisition': about,
  'counter-view': about,
  'long-tail': about,
  'video-language': about,
  'french-learning': ({ language }) =>
    `Pour apprendre le français : la vidéo est en ${languageName(language)}`,
};

/**
 * One plain French sentence, true and specific, from the strongest proof and from what the document is. Its apostrophes
 * are those of French type.
 */
export function reasonOf(match: Match, record: CatalogueRecord, context: ReasonContext): string {
  const name = match.asked.aspect.name.replaceAll(/\s+/g, ' ').trim();
  const { language } = context;
  const { kind } = match.asked.search;
  const sentence = SENTENCES[kind]({ match, record, name, language });
  return `${led(leadOf(record, kind, context), sentence).replaceAll("'", '’')}.`;
}

/** A sentence of its own follows a colon, what completes one a comma. */
function led(lead: string | null, sentence: string): string {
  if (lead === null) return sentence;
  const joint = /^L[ae] /.test(sentence) ? ' : ' : ', ';
  return lead + joint + sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What the document shares with the video, for the searches whose kind is said by how the sentence begins. */
function about(input: ReasonInput): string {
  const { kind } = input.match.asked.aspect;
  if (kind === 'nature')
    return `Pour prendre du recul sur l’actualité : ${quoted(spokenHeading(input.match.recordText))}`;
  if (kind === 'work') return `Autour de ${quoted(input.name)}, que cite la vidéo`;
  if (kind === 'person') return aboutName(input, deLabel(input.name));
  if (kind === 'organisation') return aboutName(input, deQuoted(input.name));
  return aboutSubject(input);
}

function cited(): string {
  return 'Cité dans la description de la vidéo';
}

function aboutSubject({ match, name }: ReasonInput): string {
  const { subject } = match.asked.aspect;
  if (subject === null) return `Parce que la vidéo parle ${ofUnlisted(match, name)}`;
  const spoken = `la vidéo parle ${deLabel(subject.label)}${videoWord(subject, name)}`;
  const other = neighbouringHeading(match, subject);
  return other === null
    ? `Parce que ${spoken}`
    : `Sur un sujet voisin, ${quoted(other)} : ${spoken}`;
}

// A country has its article ("de la Russie"); another name stands as the video writes it.
function ofUnlisted({ asked: { aspect } }: Match, name: string): string {
  const country = aspect.kind === 'place' ? placeWithArticle(name) : null;
  return country === null ? deQuoted(name) : deLabel(country);
}

/** The heading that only the table of subjects gives, of which the video says no word: « Droit » beside "prison". */
function neighbouringHeading({ asked, recordField }: Match, subject: Subject): string | null {
  const { kind, query } = asked.search;
  if (kind !== 'topic-heading' || recordField !== 'subject' || subject.type === 'story')
    return null;
  const said = new Set([subject.label, asked.aspect.name].flatMap(beginnings));
  return beginnings(query).some((word) => said.has(word)) ? null : spokenHeading(query);
}

// « Philosophes » is no other subject than "la philosophie".
function beginnings(text: string): string[] {
  return stems(text).map((word) => word.slice(0, SAME_BEGINNING));
}

function onShelf(input: ReasonInput): string {
  // The further shelves of a subject are those of its neighbours: 796 is all sports, beside football.
  const where = input.match.asked.nearness < 1 ? 'près des' : 'avec les';
  return `Rangé ${where} documents sur ${subjectAndWord(input)}`;
}

function subjectAndWord({ match, name }: ReasonInput): string {
  const { subject } = match.asked.aspect;
  return subject === null ? quoted(name) : `${subject.label}${videoWord(subject, name)}`;
}

// The video's own word where the subject has another name: "de la science-fiction (« Dark Vador »)".
function videoWord(subject: Subject, name: string): string {
  return standsIn(stems(name), stems(subject.label), 'all') ? '' : ` (${quoted(name)})`;
}

// A name in a summary is named there: the document may be about something else.
function aboutName({ match, name }: ReasonInput, ofName: string): string {
  const where = IN_PASSING[match.recordField];
  return where === undefined
    ? `À propos ${ofName}, dont parle la vidéo`
    : `${where} cite ${name}, dont parle la vidéo`;
}

const IN_PASSING: Readonly<Partial<Record<Match['recordField'], string>>> = {
  contents: 'Le sommaire',
  summary: 'Le résumé',
};
const PLACE_OF_WORDS: Readonly<Partial<Record<Match['recordField'], string>>> = {
  title: 'le titre',
  subject: 'le sujet',
  contents: 'le sommaire',
  summary: 'le résumé',
};

function wordsInCommon({ match, name }: ReasonInput): string {
  const place = PLACE_OF_WORDS[match.recordField] ?? 'la notice';
  return `La vidéo parle ${deQuoted(name)}, qui est dans ${place}`;
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
  const named = record.creators.find((creator) => isNamed(creator, name));
  const agent = named ?? record.creators.find((creator) => hasVariant(record, creator, name));
  const by =
    ROLE[agent?.role ?? ''] ?? directed(record, name) ?? BY_KIND[record.kind] ?? 'Un document de';
  const whom = agent?.name ?? name;
  const elided = by.endsWith(' de') ? `${by.slice(0, -3)} ${deLabel(whom)}` : `${by} ${whom}`;
  const alias = named === agent ? '' : `, autre nom ${deLabel(name)}`;
  return `${elided}${alias}, que cite la vidéo`;
}

// "Steven Spielberg, réal.": many records of films give the function there and no code.
function directed(record: CatalogueRecord, name: string): string | undefined {
  const isDirector = (record.responsibility ?? '')
    .split(/[;.]\s/)
    .some((part) => /\bréal/iu.test(part) && standsIn(stems(name), stems(part), 'all'));
  return isDirector ? 'Réalisé par' : undefined;
}

// "Stephen King" of the video is « Richard Bachman » on the card: both names are said.
function hasVariant(record: CatalogueRecord, { kind, filingName }: Agent, name: string): boolean {
  const variants = authorityFor(record, kind, filingName)?.variants ?? [];
  return variants.some((variant) => standsIn(stems(name), stems(variant), 'all'));
}

function isNamed(agent: Agent, name: string): boolean {
  return standsIn(stems(name), stems(agent.name), 'all');
}
