import type { Mention, MentionType } from '../../shared/video.ts';
import { contains, overlaps } from '../../shared/spans.ts';

/**
 * Below these, what the model marks is less often right than it is worth: the share of right names by confidence was
 * measured on training channels that the model of the measurement had not seen (works under 0.6: one in four).
 */
const LEAST_SURE: Readonly<Record<MentionType, number>> = {
  person: 0,
  place: 0.3,
  organisation: 0.4,
  work: 0.5,
  event: 0.65,
  date: 0,
  subject: 0,
};

/** Where the model sees nothing, a rule is believed if it is more often right there than wrong. */
const TRUSTED_ALONE = 0.5;
/** A rule this sure is right about the type where both see the same words; the model is not. */
const TRUSTED_TYPE = 0.7;
/** Above this the model is right about the type. */
const SURE_TYPE = 0.9;
/** A title that a quotation or an announcement delimits has better borders than the model's; a date in full holds no name. */
const TRUSTED_BORDERS = 0.8;

/**
 * One reading out of the model's and the rules'. For each stretch that both know, one answer:
 * - the same words and type: kept, with the evidence of both;
 * - the same words, another type: the rule's type where the rule is surer of it, else the model's;
 * - other borders: the model's, but a title stands as its quotation marks or its announcement delimit it, and a date
 *   in full holds no name;
 * - within an event or a title of the model: a name of another type remains beside it;
 * - what the rules alone see needs `TRUSTED_ALONE`, what the model alone sees `LEAST_SURE`.
 * Subjects are common nouns, of which the model knows nothing: they pass.
 */
export function mergeReadings(
  model: readonly Mention[],
  rules: readonly Mention[],
): readonly Mention[] {
  const names = rules.filter(isName);
  const kept = model
    .filter((mention) => isSure(mention) || names.some((rule) => isTwin(rule, mention)))
    .filter((mention) => !names.some((rule) => delimits(rule, mention)))
    .map((mention) => withYears(retyped(mention, names), names));
  return addStanding(kept, rules);
}

/** What is believed already, and of what rules find further on what stands beside it or agrees with it. */
export function addStanding(
  believed: readonly Mention[],
  rules: readonly Mention[],
): readonly Mention[] {
  return [...believed, ...rules.filter((rule) => !isName(rule) || stands(rule, believed))];
}

/** Neither a subject nor the adjective of a people, which is no name of the place it stands for. */
function isName({ type, text, normal }: Mention): boolean {
  return type !== 'subject' && !(type === 'place' && /^\p{Ll}/u.test(text) && text !== normal);
}

function isSure({ type, confidence }: Mention): boolean {
  return confidence >= LEAST_SURE[type];
}

function isSameStretch(a: Mention, b: Mention): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end;
}

function isTwin(a: Mention, b: Mention): boolean {
  return a.type === b.type && isSameStretch(a, b);
}

function meets(a: Mention, b: Mention): boolean {
  return a.field === b.field && overlaps(a, b);
}

/**
 * Whether a rule delimits a title of which the model saw a part, or more than it, or a date in which the model saw
 * something else: « July » of « July 2026 » is no place.
 */
function delimits(rule: Mention, mention: Mention): boolean {
  if (rule.confidence < TRUSTED_BORDERS || !meets(rule, mention) || isSameStretch(rule, mention))
    return false;
  if (rule.type === 'date') return mention.type !== 'date' && contains(rule, mention);
  return rule.type === 'work' && mention.type === 'work';
}

function retyped(mention: Mention, rules: readonly Mention[]): Mention {
  const same = rules.filter((rule) => isSameStretch(rule, mention));
  if (mention.confidence >= SURE_TYPE || same.some((rule) => rule.type === mention.type))
    return mention;
  const surest = same.toSorted((a, b) => b.confidence - a.confidence)[0];
  return surest !== undefined && surest.confidence >= TRUSTED_TYPE ? surest : mention;
}

/** The years of the dates that a rule reads within a date of the model. */
function withYears(mention: Mention, rules: readonly Mention[]): Mention {
  if (mention.type !== 'date') return mention;
  const years = rules
    .filter((rule) => rule.type === 'date' && meets(rule, mention))
    .flatMap((rule) => rule.years ?? []);
  if (years.length === 0) return mention;
  const from = Math.min(...years.map((one) => one.from));
  return { ...mention, years: { from, to: Math.max(...years.map((one) => one.to)) } };
}

function stands(rule: Mention, believed: readonly Mention[]): boolean {
  const clashes = believed.filter((mention) => meets(mention, rule));
  if (clashes.some((mention) => isTwin(mention, rule))) return true;
  if (rule.confidence < TRUSTED_ALONE) return false;
  return clashes.every((mention) => mayHold(mention, rule));
}

function mayHold(outer: Mention, inner: Mention): boolean {
  const isLarger = outer.end - outer.start > inner.end - inner.start;
  const isMadeOfNames = outer.type === 'event' || outer.type === 'work';
  return isMadeOfNames && isLarger && contains(outer, inner) && inner.type !== outer.type;
}
