import { channelNames } from '../../shared/channel-names.ts';
import { accentsAgree } from '../../shared/accents.ts';
import { saidIn } from '../../shared/said.ts';
import { contains, spansWithin, type Span } from '../../shared/spans.ts';
import { tokenise, type Token } from '../../shared/text.ts';
import { fieldText, VIDEO_FIELDS, type VideoField, type VideoPage } from '../../shared/video.ts';
import { weighedAs } from '../text/hashtags.ts';
import { proseOf } from '../text/prose.ts';
import { isFunctionWord, stem, stems } from '../text/words.ts';
import { tellingOf } from './common-words.ts';
import { IDIOMS } from './idioms.ts';
import { readCues, SUBJECTS, type Cue, type Subject } from './subject-table.ts';

/** Where something stands in a video: `fieldText(page, field).slice(start, end)`. */
export interface TextPlace {
  readonly field: VideoField;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A subject that a video's own words point to. */
export interface FoundSubject {
  readonly subject: Subject;
  /** 0..1: one word of the title gives 0.5, a second cue or the keywords add to it. */
  readonly strength: number;
  /** Where its cues stand, the best place first: never empty. */
  readonly places: readonly TextPlace[];
}

/** How much one cue says, by the place it stands in: what an uploader put in the title is what the video is about. */
const FIELD_WEIGHT: Readonly<Record<VideoField, number>> = {
  title: 0.5,
  keywords: 0.4,
  chapters: 0.2,
  description: 0.25,
  channel: 0.15,
};
const PHRASE_FACTOR = 1.3;
const REPEATED_FACTOR = 0.3;
/** A word that several subjects claim points less surely to each. */
const SHARED_FACTOR = 0.85;
const MAX_WEIGHT = 0.9;
/** A lone word of a keyword of three or more ("le tour du monde en moto" says "monde") tells as little as the channel does. */
const BURIED_FACTOR = FIELD_WEIGHT.channel / FIELD_WEIGHT.keywords;

/** "colon" + "isations": what goes on longer is another word, a handle such as "congomikilimtl". */
const LONGEST_ENDING = 8;

const TIME = /^\d+:\d+$/;
/** A capital and small letters; such a piece of a compound before its hyphen, and one after it. */
const BEGINS_NAME = /^\p{Lu}\p{Ll}/u;
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{Ll}+-$/u;
const NAME_AFTER = /^-\p{Lu}\p{Ll}/u;

interface CueHit {
  readonly cue: Cue;
  /** Folded words of the video. */
  readonly said: readonly string[];
  /** Null for an idiom, which says nothing of what its words say. */
  readonly subject: Subject | null;
  readonly place: TextPlace;
  /** The cue, to tell repetition from a second witness. */
  readonly form: string;
  readonly weight: number;
}

interface IndexedCue {
  readonly subject: Subject | null;
  readonly cue: Cue;
  /** Its place in the table. */
  readonly place: number;
}

const CUES = indexCues(SUBJECTS);

/** The subjects of a video, strongest first, ties in the order of the table. Each needs a cue in the video's own text. */
export function findSubjects(page: VideoPage): readonly FoundSubject[] {
  const channel = namesOfChannel(page);
  const hits = VIDEO_FIELDS.flatMap((field) => hitsInField(page, field, channel));
  const bySubject = Map.groupBy(hits, (hit) => hit.subject);
  return [...bySubject]
    .flatMap(([subject, own]) => (subject === null ? [] : [foundSubject(subject, own)]))
    .toSorted((a, b) => b.strength - a.strength || order(a) - order(b));
}

function order(found: FoundSubject): number {
  return SUBJECTS.indexOf(found.subject);
}

function foundSubject(subject: Subject, hits: readonly CueHit[]): FoundSubject {
  const byForm = Map.groupBy(hits, ({ place, form }) => `${place.field}:${form}`);
  let doubt = 1;
  for (const [, same] of byForm) doubt *= doubtAfter(same);
  const places = hits.toSorted(byTelling).map((hit) => hit.place);
  return { subject, strength: 1 - doubt, places };
}

/** The place that a reason quotes and a search asks for: in the title, of the subject's own name, the surest. */
function byTelling(a: CueHit, b: CueHit): number {
  return (
    Number(b.place.field === 'title') - Number(a.place.field === 'title') ||
    Number(isName(b)) - Number(isName(a)) ||
    b.weight - a.weight
  );
}

// "Volcanique" is no name of the volcanoes, though « volcan » opens it.
function isName({ subject, cue, said }: CueHit): boolean {
  const name = stems(subject?.label ?? '');
  return cue.words.some((word, at) => isSaid(word, said[at]) && name.includes(stem(word)));
}

function isSaid(word: string, said = ''): boolean {
  return stem(said) === stem(word);
}

// Independent witnesses: each cue leaves less doubt; the same word said again leaves only a little less.
function doubtAfter(same: readonly CueHit[]): number {
  const [first, ...again] = same.toSorted((a, b) => b.weight - a.weight);
  if (first === undefined) return 1;
  const repeated = Math.min(again.length, 2) * REPEATED_FACTOR;
  return 1 - Math.min(MAX_WEIGHT, first.weight * (1 + repeated));
}

function phraseFactor(cue: Cue): number {
  return cue.words.length > 1 ? PHRASE_FACTOR : 1;
}

function hitsInField(page: VideoPage, field: VideoField, channel: readonly string[]): CueHit[] {
  const text = fieldText(page, field);
  const tokens = field === 'description' ? proseTokens(text) : tokenise(text);
  const own = field === 'channel' ? [] : placesOfChannel(tokens, channel);
  const hits = tokens.flatMap((token, at) => {
    const ofChannel = own.some(({ start, end }) => start <= token.start && token.end <= end);
    return hitsAt(tokens, at, field, ofChannel ? 'channel' : weighedAs(page, field, token.start));
  });
  const written = hits.filter((hit) => isWritten(hit, text));
  const kept = written.filter((hit) => !written.some((longer) => takes(longer, hit)));
  return field === 'keywords' ? kept.map((hit) => asBuried(hit, text)) : kept;
}

/** "Élevé" is no « élève », the time "39:45" no war, "corsé" not of Corsica; "Jean-César" is no César, but « Russie-Ukraine » names both. */
function isWritten({ cue, subject, place: { start, end } }: CueHit, text: string): boolean {
  // An ending changes the accent before it: « Québec », "québécois".
  const said = text.slice(start, end);
  if (!cue.open && !accentsAgree(said, cue.written)) return false;
  if (TIME.test(said)) return false;
  return subject?.type === 'place' || !isPartOfName(text, start, end);
}

function isPartOfName(text: string, start: number, end: number): boolean {
  if (!BEGINS_NAME.test(text.slice(start))) return false;
  return NAME_BEFORE.test(text.slice(0, start)) || NAME_AFTER.test(text.slice(end));
}

function asBuried(hit: CueHit, keywords: string): CueHit {
  const { start, end } = hit.place;
  const around = /[^\n]*$/u.exec(keywords.slice(0, start))?.[0] ?? '';
  const others = tokenise(`${around} ${/^[^\n]*/u.exec(keywords.slice(end))?.[0] ?? ''}`).filter(
    ({ folded }) => !isFunctionWord(folded),
  );
  const isBuried = others.length > 1 && hit.cue.words.length === 1;
  return isBuried ? { ...hit, weight: hit.weight * BURIED_FACTOR } : hit;
}

/**
 * A longer cue says what its words say together: "dessin animé" is neither drawing nor anime. But the war of Algeria is
 * Algeria's, unless an idiom takes the words for nobody.
 */
function takes(longer: CueHit, { subject, place }: CueHit): boolean {
  if (longer.subject === subject) return false;
  return (longer.subject === null || subject?.type !== 'place') && isWithin(place, longer.place);
}

function isWithin(place: TextPlace, longer: TextPlace): boolean {
  const isShorter = place.end - place.start < longer.end - longer.start;
  return isShorter && longer.start <= place.start && place.end <= longer.end;
}

/** Its whole name and the parts of several words: one word says the same in a title as on the channel. */
function namesOfChannel({ channel }: VideoPage): readonly string[] {
  const [whole, ...parts] = channelNames(channel ?? '');
  if (whole === undefined) return [];
  return [whole, ...parts.filter((name) => name.includes(' '))];
}

/** Where a text says the channel's own name: it weighs there as on the channel, being in all of its videos. */
function placesOfChannel(tokens: readonly Token[], names: readonly string[]): Span[] {
  return names
    .flatMap((name) => saidIn(tokens, name.split(' ')))
    .map((words) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
}

function proseTokens(description: string): Token[] {
  const prose = proseOf(description);
  return tokenise(description).filter((token) =>
    spansWithin(prose, token).some((sentence) => contains(sentence, token)),
  );
}

function hitsAt(
  tokens: readonly Token[],
  at: number,
  field: VideoField,
  weighed: VideoField,
): CueHit[] {
  const token = tokens[at];
  const standing = mayBeginAt(token?.folded ?? '')
    .filter(({ cue }) => cueStandsAt(cue, tokens, at))
    .toSorted((a, b) => a.place - b.place);
  return standing.map(({ subject, cue }) => ({
    cue,
    said: saidAt(cue, tokens, at),
    subject,
    place: { field, start: token?.start ?? 0, end: endOf(tokens, at + cue.words.length - 1) },
    form: cue.words.join(' '),
    weight:
      FIELD_WEIGHT[weighed] *
      factor(weighed, cue, tokens, at) *
      SHARED_FACTOR ** (standing.length - 1),
  }));
}

// A title has few words, each chosen: there even a common one is what the video is about.
function factor(field: VideoField, cue: Cue, tokens: readonly Token[], at: number): number {
  if (field === 'title') return phraseFactor(cue);
  return phraseFactor(cue) * tellingOf(saidAt(cue, tokens, at));
}

function saidAt(cue: Cue, tokens: readonly Token[], at: number): string[] {
  return tokens.slice(at, at + cue.words.length).map(({ folded }) => folded);
}

function endOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.end ?? 0;
}

function cueStandsAt(cue: Cue, tokens: readonly Token[], at: number): boolean {
  return cue.words.every((word, index) => {
    const folded = tokens[at + index]?.folded;
    if (folded === undefined) return false;
    const last = index === cue.words.length - 1;
    if (!cue.open || !last) return isSaid(word, folded);
    return folded.startsWith(word) && folded.length <= word.length + LONGEST_ENDING;
  });
}

/** The few cues that may begin at a word, of some thousands. */
function mayBeginAt(folded: string): readonly IndexedCue[] {
  const ofWord = CUES.byStem.get(stem(folded)) ?? [];
  const open = CUES.open.get(beginning(folded)) ?? [];
  return [...ofWord, ...open];
}

// Every cue has two letters at least.
function beginning(word: string): string {
  return word.slice(0, 2);
}

interface CueIndex {
  /** By the stem of the first word. */
  readonly byStem: ReadonlyMap<string, readonly IndexedCue[]>;
  /** Those whose first word may go on, by its first letters. */
  readonly open: ReadonlyMap<string, readonly IndexedCue[]>;
}

function indexCues(subjects: readonly Subject[]): CueIndex {
  const all = [
    ...subjects.flatMap((subject) => subject.cues.map((cue) => ({ subject, cue }))),
    ...IDIOMS.split('\n')
      .flatMap(readCues)
      .map((cue) => ({ subject: null, cue })),
  ].map((each, place): IndexedCue => ({ ...each, place }));
  return {
    byStem: Map.groupBy(
      all.filter((each) => !firstGoesOn(each)),
      (each) => stem(firstWord(each)),
    ),
    open: Map.groupBy(all.filter(firstGoesOn), (each) => beginning(firstWord(each))),
  };
}

function firstWord({ cue }: IndexedCue): string {
  return cue.words[0] ?? '';
}

function firstGoesOn({ cue }: IndexedCue): boolean {
  return cue.open && cue.words.length === 1;
}
