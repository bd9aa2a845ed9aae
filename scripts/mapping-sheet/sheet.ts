import {
  ITEM_ELEMENTS,
  ITEM_PRESETS,
  WORDS_OF_LOSS,
  type ItemProfile,
} from '../../app/shared/item-profile.ts';
import {
  INTERMARC_AUTHORITY,
  UNIMARC_AUTHORITY,
} from '../../catalogue-import/mapping/authority.ts';
import { INTERMARC } from '../../catalogue-import/mapping/intermarc.ts';
import { UNIMARC } from '../../catalogue-import/mapping/unimarc.ts';
import type { Rule, Step, Verb } from '../../catalogue-import/mapping/verbs.ts';
import { AUTHORITY_LABELS, ELEMENT_LABELS, FIELD_LABELS, FUNCTIONS, TESTS } from './french.ts';

const IS_OF_LOSS: ReadonlySet<string> = new Set(WORDS_OF_LOSS);

const INTRODUCTION = `# Correspondance entre les notices et le catalogue

Cette page est imprimée par le programme lui-même (\`npm run print-mapping\`) : elle dit ce qu’il fait, zone par zone,
pour qu’une ou un catalogueur puisse le vérifier. Une ligne par champ, dans l’ordre du catalogue ; pour chaque format,
les zones lues, dans l’ordre de préférence, puis ce qui en est fait. Les valeurs inconnues sont gardées telles quelles.

- UNIMARC : [manuel de la Transition bibliographique](https://www.transition-bibliographique.fr/unimarc/manuel-unimarc-format-bibliographique) ;
  l’aide de l’ABES sur une zone est à son numéro, par exemple <https://documentation.abes.fr/sudoc/formats/unmb/zones/200.htm>.
- Intermarc : [manuel de la BnF](https://kitcat.bnf.fr/manuel-intermarc). Ce qui demande une fonction est d’abord lu
  comme la BnF le convertit en UNIMARC : les deux colonnes font donc la même chose.
`;
const LEFT_OUT = `## Ce qui n’est pas lu, et pourquoi

| Zones UNIMARC | Zones Intermarc | Raison |
| --- | --- | --- |
| 316, 317, 318 | 316, 317 | Notes d’un exemplaire : elles nomment parfois qui l’a donné |
| 7XX de fonction 320 ou 390 seule | 4010 | Donateur, ancien possesseur d’un exemplaire : cela ne regarde personne |
| 7XX de fonction 160, 280, 310, 610 ou 650 seule | 0290, 3250 | Libraire, dédicataire, distributeur, imprimeur, éditeur : ils n’ont pas fait le document |
| 801, 830 | 801 | Source et notes du catalogage |
| 035, 039 (sauf sans 001) | 917, 918, 919 | Numéros de la notice dans d’autres systèmes |
| 210 $e $g | 270 | Imprimeur : ce n’est pas l’éditeur |
| 488 | 787 | Œuvre en rapport : ce n’est pas un titre de ce document |
| 660, 661 | 640, 645 $a | Codes sans libellé |
| – | 950 | Numéro de couverture, propre à la BnF |
| 995 $f $m $n $p $u et tout ce que le profil ne nomme pas | 930 de même | Codes-barres, prêts, prix, notes : cela ne regarde personne |
| – | InterXMarc \`<Attr>\` | Noms des catalogueurs |
`;

/** The tables side by side, in French, as Markdown. */
export function mappingSheet(): string {
  return [
    INTRODUCTION,
    '## Notices bibliographiques\n',
    table(FIELD_LABELS, UNIMARC, INTERMARC),
    '## Notices d’autorité\n',
    table(AUTHORITY_LABELS, UNIMARC_AUTHORITY, INTERMARC_AUTHORITY),
    '## Exemplaires : profils fournis\n',
    profiles(),
    LEFT_OUT,
  ].join('\n');
}

type Rows<Field extends string> = Readonly<Record<Field, Rule<unknown>>>;

function table<Field extends string>(
  labels: Readonly<Record<Field, string>>,
  unimarc: Rows<Field>,
  intermarc: Rows<Field>,
): string {
  const names = Object.keys(unimarc) as Field[];
  const lines = names.map((name) => {
    const left = cell(unimarc[name], pathsInFrench(unimarc[name].paths));
    const right = cell(intermarc[name], pathsInFrench(intermarc[name].paths));
    return `| **${labels[name]}** (\`${name}\`) | ${left} | ${right} |`;
  });
  return ['| Champ | UNIMARC | Intermarc |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

function cell(rule: Rule<unknown>, zones: string): string {
  return `${zones} — ${ruleInFrench(rule.steps)}`.replaceAll('|', '\\|');
}

/** "700, 701, 702 $a $b ; 200 $f": the zones that are read alike in one. */
export function pathsInFrench(paths: readonly string[]): string {
  const groups: { tags: string[]; rest: string }[] = [];
  for (const each of paths) {
    const tag = each.slice(0, 3);
    const rest = each.slice(3);
    const last = groups.at(-1);
    if (last?.rest === rest) last.tags.push(tag);
    else groups.push({ tags: [tag], rest });
  }
  return groups
    .map(({ tags, rest }) =>
      `${[...new Set(tags)].join(', ')}${restInFrench(rest)}`.replace('LDR', 'label'),
    )
    .join(' ; ');
}

function restInFrench(rest: string): string {
  const [codes = '', range] = rest.split('[');
  const positions = range?.replace(']', '') ?? '';
  const word = positions.includes('-') ? 'positions' : 'position';
  return codes.replaceAll('$', ' $') + (positions === '' ? '' : ` (${word} ${positions})`);
}

/** What is done with the values, from left to right. Throws on a function that has no words yet. */
export function ruleInFrench(steps: readonly Step[]): string {
  return steps.map(({ verb, argument }) => VERB_WORDS[verb](argument)).join(', ');
}

const VERB_WORDS: Readonly<Record<Verb, (argument: string) => string>> = {
  all: () => 'toutes les valeurs',
  first: () => 'la première',
  orElse: (path) => `à défaut ${pathsInFrench([path])}`,
  keepIf: (test) => wordsFor(TESTS, test),
  clean: () => 'sans ponctuation ISBD ni doublons',
  lookup: (list) => `écrites comme dans la liste \`${list}.tsv\``,
  isbn: () => 'les ISBN justes, en 13 chiffres',
  year: () => 'la première année entre 1000 et l’an prochain',
  earliestDay: () => 'le premier jour',
  joinedBy: (separator) => `réunies par « ${separator.trim()} »`,
  derived: (name) => wordsFor(FUNCTIONS, name),
  crossed: (name) => wordsFor(FUNCTIONS, name),
};

function wordsFor(words: Readonly<Record<string, string>>, name: string): string {
  const found = words[name];
  if (found === undefined) throw new Error(`mapping-sheet/french.ts has no words for ${name}`);
  return found;
}

function profiles(): string {
  const head = [
    'Profil',
    'Zone',
    ...ITEM_ELEMENTS.map((each) => ELEMENT_LABELS[each]),
    'Laissés de côté',
  ];
  const lines = Object.entries<ItemProfile>(ITEM_PRESETS).map(([name, profile]) => {
    const codes = ITEM_ELEMENTS.map((element) => subfields(profile.codes[element]));
    return [`\`${name}\``, profile.tag, ...codes, leftOut(profile)];
  });
  const words = `« Mot de perte », sans égard aux majuscules ni aux accents : ${WORDS_OF_LOSS.join(', ')}.\n`;
  return [[head, head.map(() => '---'), ...lines, []].map(row).join('\n'), words].join('\n');
}

function leftOut(profile: ItemProfile): string {
  const rules = Object.entries(profile.leftOut).map(([code, values]) =>
    values.includes('*') ? `$${code} autre que 0` : `$${code} ${valuesLeftOut(values)}`,
  );
  return rules.join(' ; ') || '–';
}

function valuesLeftOut(values: readonly string[]): string {
  const codes = values.filter((value) => !IS_OF_LOSS.has(value));
  return (codes.length < values.length ? [...codes, 'mot de perte'] : codes).join(', ');
}

function subfields(codes: string): string {
  return Array.from(codes, (code) => `$${code}`).join(', sinon ') || '–';
}

function row(cells: readonly string[]): string {
  return cells.length === 0 ? '' : `| ${cells.join(' | ')} |`;
}
