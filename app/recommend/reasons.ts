import type { Agent, CatalogueRecord, DocumentKind } from '../shared/catalogue-record.ts';
import { authorityFor } from '../shared/authorities.ts';
import type { SearchKind } from '../shared/search.ts';
import type { Subject } from './knowledge/subject-table.ts';
import type { Match } from './score/matches.ts';
import { leadOf, type ReasonContext } from './reason-lead.ts';
import { onOneLine } from '../shared/text.ts';
import type { Mention } from '../shared/video.ts';
import { bodyName, personName, withoutShouting } from './text/capitals.ts';
import { deLabel, deQuoted, languageName, quoted } from './text/french.ts';
import {
  beginsHead,
  headStems,
  spokenHead,
  spokenHeading,
  withoutQualifier,
} from './text/headings.ts';
import { placeWithArticle, spokenPlace } from './text/places.ts';
import { standsIn, stems } from './text/words.ts';

interface ReasonInput {
  readonly match: Match;
  readonly record: CatalogueRecord;
  /** As the video writes it. */
  readonly name: string;
  /** As one says it: "États-Unis" for "américaine". */
  readonly spoken: string;
  /** Of the video, ISO 639-1. */
  readonly language: string;
}

const SAME_BEGINNING = 5;
/** A place or a period is seen in many a heading, whatever it says besides. */
const TOPICAL: ReadonlySet<Subject['type']> = new Set(['topic', 'story']);
const PARTS_OF_LABEL = /, | et /;
/** Of the aspect of a name that the table of subjects knows: see `gatherAspects`. */
const SUBJECT_KEY = 'subject:';

const SENTENCES: Readonly<Record<SearchKind, (input: ReasonInput) => string>> = {
  'cited-identifier': cited,
  'cited-title': cited,
  'work-title': ({ name }) => `Parce que la vidéo cite ${quoted(name)}`,
  'work-adaptation': ({ name }) => `Autour de ${quoted(name)}, que cite la vidéo`,
  'creator-by': byCreator,
  'person-about': (input) => aboutName(input, input.spoken, deLabel(input.spoken)),
  'organisation-about': aboutBody,
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
  const name = withoutShouting(onOneLine(match.asked.aspect.name), match.recordText);
  const { language, mentions } = context;
  const { kind } = match.asked.search;
  const spoken = spokenName(match, mentions);
  const sentence = SENTENCES[kind]({ match, record, name, spoken, language });
  return `${led(leadOf(record, kind, context), sentence).replaceAll("'", '’')}.`;
}

// A country that an adjective or an abbreviation stands for has the name of its heading.
function spokenName({ asked, recordText }: Match, mentions: readonly Mention[]): string {
  const { kind, name, mention: at } = asked.aspect;
  const mention = at === null || kind === 'cited' ? undefined : mentions[at];
  const normal = onOneLine(mention?.normal ?? name);
  if (kind === 'person') return personName(normal, recordText);
  if (kind === 'organisation') return bodyName(normal, recordText);
  if (kind !== 'place') return withoutShouting(normal, recordText);
  const linked = (mention?.links ?? []).map(({ label }) => withoutQualifier(label));
  return spokenPlace(linked.find((label) => placeWithArticle(label) !== null) ?? normal);
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
  if (kind === 'person') return aboutName(input, input.spoken, deLabel(input.spoken));
  if (kind === 'organisation') return aboutBody(input);
  return aboutSubject(input);
}

function cited(): string {
  return 'Cité dans la description de la vidéo';
}

function aboutSubject(input: ReasonInput): string {
  const { match, name } = input;
  const { subject } = match.asked.aspect;
  if (subject === null) return aboutUnlisted(input);
  const part = partSaid(subject, name);
  const other = otherHeading(match, subject, part);
  if (other !== null) return `${other} : la vidéo parle ${ofSubject(subject, name, part)}`;
  const isOfPart = part !== null && shareBeginning(part, match.recordText);
  return `Parce que la vidéo parle ${ofSubject(subject, name, isOfPart ? part : null)}`;
}

// A place has its name in a sentence; what the table of subjects has not is said as the catalogue writes it.
function aboutUnlisted({
  match: { asked, recordField, recordText },
  name,
  spoken,
}: ReasonInput): string {
  const { kind, key } = asked.aspect;
  if (kind === 'place') return `Parce que la vidéo parle ${deLabel(spoken)}`;
  if (kind === 'topic' && recordField === 'subject')
    return `Sur le sujet ${quoted(spokenHead(recordText, asked.search.query))}, dont parle la vidéo`;
  if (!key.startsWith(SUBJECT_KEY)) return `Parce que la vidéo parle ${deQuoted(spoken)}`;
  return `Parce que la vidéo parle ${ofSubject({ label: key.slice(SUBJECT_KEY.length) }, name, null)}`;
}

/**
 * The record's own heading where it is another than the video's subject: one that only the table of subjects gives, of
 * which the video says no word (« Droit » beside "prison"), or one with a word more, which begins with the video's own
 * (« Cuisine suédoise ») or not (« Philosophie et cinéma »).
 */
function otherHeading(match: Match, subject: Subject, part: string | null): string | null {
  const { asked, recordField, recordText } = match;
  const { kind, query } = asked.search;
  if (recordField !== 'subject' || !TOPICAL.has(subject.type)) return null;
  const said = [part ?? subject.label, asked.aspect.name].join(' ');
  const isUnsaid = kind === 'topic-heading' && !shareBeginning(query, said);
  const isLonger = headStems(recordText, query).length > headStems(query, query).length;
  if (!isLonger && !(isUnsaid && subject.type === 'topic')) return null;
  const heading = spokenHead(recordText, query);
  const isNarrower =
    beginnings(asked.aspect.name).every((word) => beginnings(recordText).includes(word)) &&
    beginsHead(query, recordText) &&
    !heading.includes(' et ');
  return `Sur un sujet ${isNarrower ? 'plus précis' : 'voisin'}, ${quoted(heading)}`;
}

// Of « la guitare et l'ukulélé » the one that the video says.
function partSaid({ label }: Subject, name: string): string | null {
  const parts = label.split(PARTS_OF_LABEL);
  return (parts.length > 1 && parts.find((part) => shareBeginning(part, name))) || null;
}

function ofSubject(subject: Pick<Subject, 'label'>, name: string, part: string | null): string {
  return part === null ? `${deLabel(subject.label)}${videoWord(subject, name)}` : deLabel(part);
}

function shareBeginning(one: string, other: string): boolean {
  const known = new Set(beginnings(other));
  return beginnings(one).some((word) => known.has(word));
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
function videoWord({ label }: Pick<Subject, 'label'>, name: string): string {
  return standsIn(stems(name), stems(label), 'all') ? '' : ` (${quoted(name)})`;
}

function aboutBody(input: ReasonInput): string {
  return aboutName(input, quoted(input.spoken), deQuoted(input.spoken));
}

// A name in a summary is named there: the document may be about something else.
function aboutName({ match }: ReasonInput, name: string, ofName: string): string {
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
  if (match.recordField === 'title' && match.asked.aspect.places[0].field === 'title')
    return `Le titre dit ${quoted(name)}, comme celui de la vidéo`;
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
  '010': 'Adapté par',
  '030': 'Arrangé par',
  '075': 'Postface de',
  '080': 'Préface de',
  '250': 'Dirigé par',
  '520': 'Paroles de',
  '545': 'Joué par',
  '690': 'Scénario de',
  '590': 'Joué par',
  '721': 'Chanté par',
  '755': 'Chanté par',
  '730': 'Traduit par',
};
const BY_KIND: Readonly<Partial<Record<DocumentKind, string>>> = {
  music: 'Un disque de',
  film: 'Avec',
};

function byCreator({ record, name, spoken }: ReasonInput): string {
  const named = record.creators.find((creator) => isNamed(creator, name));
  const agent = named ?? record.creators.find((creator) => hasVariant(record, creator, name));
  const by = directed(record, agent, name) ?? roleOf(record, agent);
  const whom = agent?.name ?? spoken;
  const elided = by.endsWith(' de') ? `${by.slice(0, -3)} ${deLabel(whom)}` : `${by} ${whom}`;
  const alias = named === agent ? '' : `, autre nom ${deLabel(spoken)}`;
  return `${elided}${alias}, que cite la vidéo`;
}

// No code is the rule for whoever mainly made it; another code than these says a part that has no plain word.
function roleOf({ kind }: CatalogueRecord, agent: Agent | undefined): string {
  const role = agent?.role ?? null;
  if (role === null) return BY_KIND[kind] ?? 'Un document de';
  return ROLE[role] ?? 'Avec la participation de';
}

// "Steven Spielberg, réal.": many records of films give the function there and no code.
function directed(
  record: CatalogueRecord,
  agent: Agent | undefined,
  name: string,
): string | undefined {
  if (agent?.role !== undefined && agent.role !== null) return undefined;
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
