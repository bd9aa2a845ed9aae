import type { Agent } from '../../../app/shared/catalogue-record.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { remembered } from '../../../app/shared/remember.ts';
import { loadCodeList } from '../code-list.ts';
import { fieldsOf, oncePerRecord, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { authorityOf } from './authority-number.ts';
import { displayText, shownValue } from './display-text.ts';

const RELATORS = loadCodeList('relators');
const MOST_RELATORS = 1000;

/**
 * UNIMARC(B) 7XX by responsibility: primary, equal, secondary. Brands (716) are the names of workshops, printers and
 * labels.
 */
const AGENTS: readonly (readonly [tag: string, agentOf: (field: DataField) => Agent | null])[] = [
  ...['700', '701', '702', '703'].map((tag) => [tag, personAgent] as const),
  ...['710', '711', '712', '713'].map((tag) => [tag, bodyAgent] as const),
  ['716', brandAgent],
  ...['720', '721', '722'].map((tag) => [tag, familyAgent] as const),
];

/**
 * UNIMARC relator codes of those who made nothing of the document: name in a copy, binder, designer of a bookplate,
 * bookseller, dedicatee, distributor, donor, former owner, who signed a copy, maker of the paper, printer, publisher,
 * seller, owner. Who gave or owned a copy is nobody's business here.
 */
// prettier-ignore
const NO_MAKERS = new Set([
  '060', '110', '150', '160', '280', '310', '320', '390', '450', '580', '610', '650', '753', '920',
]);
/** "Fonction à préciser", as the Sudoc writes it. */
const UNKNOWN_ROLE = '000';

/** UNIMARC leader position 6: printed and manuscript texts. */
const TEXT = /^[ab]$/;
// "par Victor Hugo", "[de] Victor Hugo": what stands before a name in a statement of responsibility.
const PREPOSITION = /^\[?(?:par|by|de|d['’])\]?\s*/i;
const PLAIN_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[eu]|des|la|le|von|van))*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

// "Jean d'", "Sayf al-"; no "Jean-", whose second half is missing.
const JOINED = /(?:['’]|(?<!\p{L})(?:[AE]\p{Ll}|\p{Ll}{1,3})-)$/u;
// "(Lille)", "groupe de disco)": parentheses that are put around it anyway.
const TYPED_PARENTHESES = /^(?:\(([^()]*)\)|([^()]*)\))$/;
const SMALL = /\p{Ll}/u;
const LONG_CAPITALS = /\p{Lu}{3}/u;
const WORD_START = /(?<![\p{L}\p{M}])\p{L}/gu;
// "Zola, Émile" or "ZOLA (Émile)", all in one subfield.
const WHOLE_NAMES = [
  /^(\p{Lu}[^,()]*),\s?(\p{Lu}[^,()]*)$/u,
  /^(\p{Lu}[\p{Lu}\s'’-]+) \((\p{Lu}[^()]*)\)$/u,
];

/**
 * The agents of fields 7XX: persons, bodies, families, each by rising tag; see `NO_MAKERS` for who is none. A
 * record without any falls back on its statement of responsibility (200$f) when it is a text and that begins with nothing
 * but a name.
 */
export function agentsOf(record: IndexedRecord): readonly Agent[] {
  return agents(record);
}

const agents = oncePerRecord((record): readonly Agent[] => {
  const named: Agent[] = [];
  for (const [tag, agentOf] of AGENTS) {
    for (const field of fieldsOf(record, tag)) {
      const agent = agentOf(field);
      if (agent !== null) named.push(agent);
    }
  }
  return named.length > 0 ? eachOnce(named) : statedAgents(record);
});

/** A composer is named once for each of his works on a disc. */
function eachOnce(found: readonly Agent[]): readonly Agent[] {
  if (found.length === 1) return found;
  const keyed = found.map(
    (each) => [`${each.role} ${each.dates} ${each.filingName}`, each] as const,
  );
  return [...new Map(keyed.toReversed()).values()].toReversed();
}

/** "Hugo, Victor" or "Louis XIV": name ($a), numeral ($d), forename ($b), as authorities are filed. */
export function personFilingName(field: DataField): string {
  return filingNameOf(personName(field));
}

function filingNameOf({ last, forename }: PersonName): string {
  return last === '' || forename === '' ? last + forename : `${last}, ${forename}`;
}

interface PersonName {
  /** With its numeral. */
  readonly last: string;
  readonly forename: string;
}

/** The two parts of a name; some systems put both into `$a`. Either may be empty. */
function personName(field: DataField): PersonName {
  const name = shownValue(field, 'a') ?? '';
  const own = shownValue(field, 'b');
  const [last, forename] = own === null ? partedName(name) : [name, own];
  const written = LONG_CAPITALS.test(last) && SMALL.test(forename) ? withoutCapitals(last) : last;
  const numeral = shownValue(field, 'd');
  return { last: numeral === null ? written : `${written} ${numeral}`.trim(), forename };
}

/** "SAINT-EXUPÉRY" beside "Antoine de" is "Saint-Exupéry"; "M.", "IV" or "JR" stay. */
function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(WORD_START, (letter) => letter.toUpperCase());
}

function partedName(name: string): readonly [last: string, forename: string] {
  const match = WHOLE_NAMES.map((pattern) => pattern.exec(name)).find((each) => each !== null);
  return [match?.[1] ?? name, match?.[2] ?? ''];
}

/** "France. Armée", "Médiathèque municipale (Roubaix)": the body ($a), its parts ($b), its qualifier ($c) or place ($e). */
export function bodyName(field: DataField): string {
  const parts = valuesOf(field, 'a', 'b').map(displayText);
  const name = parts.filter((part) => part !== '').join('. ');
  const written = shownValue(field, 'c') ?? shownValue(field, 'e');
  const qualifier = written?.replace(TYPED_PARENTHESES, '$1$2') ?? null;
  return qualifier === null || name === '' ? name : `${name} (${qualifier})`;
}

function personAgent(field: DataField): Agent | null {
  const { last, forename } = personName(field);
  const filingName = filingNameOf({ last, forename });
  // The forename may end on the particle that is not filed: "Gaulle", "Charles de"; "Ormesson", "Jean d'".
  const glue = JOINED.test(forename) ? '' : ' ';
  return makeAgent('person', `${forename}${glue}${last}`.trim(), filingName, field);
}

function bodyAgent(field: DataField): Agent | null {
  const name = bodyName(field);
  return makeAgent('corporate', name, name, field);
}

/** The brand of a disc made nothing, unless the record says what. */
function brandAgent(field: DataField): Agent | null {
  const agent = bodyAgent(field);
  return agent?.role === null ? null : agent;
}

function familyAgent(field: DataField): Agent | null {
  const name = shownValue(field, 'a') ?? '';
  return makeAgent('family', name, name, field);
}

function makeAgent(
  kind: Agent['kind'],
  name: string,
  filingName: string,
  field: DataField,
): Agent | null {
  const role = roleOf(field);
  if (name === '' || role === undefined) return null;
  const dates = withoutParentheses(shownValue(field, 'f'));
  return { kind, name, filingName, dates, role, authorityId: authorityOf(field) };
}

/** The first role of a maker; null where the field says no role, undefined where it says none of a maker. */
function roleOf({ subfields }: DataField): string | null | undefined {
  let none: null | undefined = null;
  for (const { code, value } of subfields) {
    const role = code === '4' ? relatorCode(value) : '';
    if (role === '' || role === UNKNOWN_ROLE) continue;
    if (!NO_MAKERS.has(role)) return role;
    none = undefined;
  }
  return none;
}

/** "(1900-1944)". */
function withoutParentheses(dates: string | null): string | null {
  return dates?.startsWith('(') === true ? dates.replace(/^\((.*)\)$/, '$1') : dates;
}

/** Some systems lose the leading zero of a relator code; others write that of MARC 21 ("aut") or its name. */
const relatorCode = remembered((text: string): string => {
  const role = displayText(text);
  if (/^\d{1,3}$/.test(role)) return role.padStart(3, '0');
  return (
    RELATORS.meaning(role.toLowerCase()) ?? RELATORS.meaning(RELATORS.codeOf(role) ?? '') ?? role
  );
}, MOST_RELATORS);

/** Performers are left out: most of them are groups, whose names look like those of persons. */
function statedAgents(record: IndexedRecord): Agent[] {
  if (!TEXT.test(record.leader.charAt(6))) return [];
  const statement = fieldsOf(record, '200').map((field) => shownValue(field, 'f') ?? '')[0] ?? '';
  const [beginning = ''] = statement.replace(PREPOSITION, '').split(/\s*[,;(&]| et |\.{3}/u);
  const name = beginning.trim();
  if (!PLAIN_NAME.test(name)) return [];
  const words = name.split(' ');
  const filingName = words.length === 2 ? `${words[1]}, ${words[0]}` : name;
  return [{ kind: 'person', name, filingName, dates: null, role: null, authorityId: null }];
}
