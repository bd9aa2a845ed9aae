import { foldedWords } from '../../app/shared/text.ts';
import { GROUPS, STAGE_NAMES } from './musicians.ts';
import type { WorkAgent } from './work.ts';

const HEADING =
  /^(?<name>[^,(]+?)(?:, (?<forename>[^(.]+?(?: [A-Z]\.)*))?(?:\. .+|\.)?(?:\s*\((?<note>[^)]*)\).*)?$/;
const YEARS = /^\d{4}[-–. ?\d]*$/;
const BODY =
  /association|fédération|office|académie|compagnie|manufacture|institut|agence|ville|gallery|diplomatique|fabrique|guinness|photo\b|hôpital|animarte/i;
const ENSEMBLE =
  /&|\band\b|\bet\b|^the |^les |^la |orchestr|quartet|quintet|sextet|\btrio\b|\bduo\b|band\b|club|ensemble|choeur|circus|project|brothers/i;

/** Which role the author column of a list names. */
export interface AgentContext {
  readonly role: string;
  /** Whether a name of several words without a comma is a group (CDs) or a person (books, films). */
  readonly groups: boolean;
}

/** The author of a row, or null where it gives none: "Nothomb, Amélie (1967-....)", "Pink Floyd", "Coltrane, John. Saxo T". */
export function parseAgent(text: string, context: AgentContext): WorkAgent | null {
  const groups = HEADING.exec(uninverted(text.trim()))?.groups;
  if (!groups) return null;
  const { forename = null, note = '' } = groups;
  const name = /^(?:The|Les|La|Le)$/.test(note)
    ? `${note} ${groups['name'] ?? ''}`
    : (groups['name'] ?? '');
  return {
    name: name.trim(),
    forename: forename?.trim() ?? null,
    dates: YEARS.test(note) ? note.replace(/-\.+$/, '-') : null,
    corporate: forename === null && isGroup(name, context),
    role: context.role,
  };
}

// Headings of the lists that lost their comma.
const WITHOUT_COMMA = /^(?<name>Lavilliers|Fontaine|Maé|Polanski|Eastwood) (?<forename>\p{L}+)$/u;

function uninverted(text: string): string {
  return text.replace(WITHOUT_COMMA, '$<name>, $<forename>');
}

function isGroup(name: string, context: AgentContext): boolean {
  if (BODY.test(name)) return true;
  if (!context.groups || STAGE_NAMES.has(foldedWords(name))) return false;
  return ENSEMBLE.test(name) || /\s/.test(name) || GROUPS.has(foldedWords(name));
}

const TRANSLATED =
  /traduit (?:du|de l['’])\s?(?<language>anglais|américain|espagnol|italien|allemand|suédois|norvégien|danois|islandais|japonais|portugais|russe|néerlandais|hébreu|arabe|chinois|coréen|turc|polonais|grec)/i;
const LANGUAGES: Readonly<Record<string, string>> = {
  anglais: 'eng',
  américain: 'eng',
  espagnol: 'spa',
  italien: 'ita',
  allemand: 'ger',
  suédois: 'swe',
  norvégien: 'nor',
  danois: 'dan',
  islandais: 'ice',
  japonais: 'jpn',
  portugais: 'por',
  russe: 'rus',
  néerlandais: 'dut',
  hébreu: 'heb',
  arabe: 'ara',
  chinois: 'chi',
  coréen: 'kor',
  turc: 'tur',
  polonais: 'pol',
  grec: 'gre',
};

/** The language that a book was translated from, where its statement of responsibility says so (ISO 639-2/B). */
export function originalLanguage(responsibility: string | null): string | null {
  const found = TRANSLATED.exec(responsibility ?? '')?.groups?.['language'];
  return found === undefined ? null : (LANGUAGES[found.toLowerCase()] ?? null);
}

// Two words, the second of which is the family name: anything longer is not parted without a dictionary.
const ROLES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:dessins?|illustrations?|illustré(?:e?s?)? par|ill\. (?:de|par)|ill\.)\s+(?:de )?(?<name>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?=\s*(?:[;,.]|$))/iu,
    '440',
  ],
  [/traduit [^;]*? par (?<name>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?=\s*(?:[;,.]|$))/u, '730'],
];

/** Illustrators and translators that a statement of responsibility names in two plain words. */
export function secondaryAgents(responsibility: string | null): readonly WorkAgent[] {
  return ROLES.flatMap(([pattern, role]) => {
    const name = pattern.exec(responsibility ?? '')?.groups?.['name'];
    const [forename = '', family = ''] = (name ?? '').split(' ');
    return family === '' ? [] : [{ name: family, forename, dates: null, corporate: false, role }];
  });
}
