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
import type { CrossedField, Rule, Step, Verb } from '../../catalogue-import/mapping/verbs.ts';
import { FIELD_LABELS } from '../../catalogue-import/mapping/field-labels.ts';
import { AUTHORITY_LABELS, ELEMENT_LABELS, FUNCTIONS, TESTS } from './french.ts';

const IS_OF_LOSS: ReadonlySet<string> = new Set(WORDS_OF_LOSS);

const INTRODUCTION = `# Correspondance entre les notices et le catalogue

Cette page est imprimée par le programme lui-même (\`npm run print-mapping\`) : elle dit ce qu’il fait, zone par zone,
pour qu’une ou un catalogueur puisse le vérifier. Une ligne par champ, dans l’ordre du catalogue ; pour chaque format,
les zones lues, dans l’ordre de préférence, puis ce qui en est fait. Les valeurs inconnues sont gardées telles quelles.

- UNIMARC : [manuel de la Transition bibliographique](https://www.transition-bibliographique.fr/unimarc/manuel-unimarc-format-bibliographique) ;
  l’aide de l’ABES sur une zone est à son numéro, par exemple <https://documentation.abes.fr/sudoc/formats/unmb/zones/200.htm>.
- Intermarc : [manuel de la BnF](https://kitcat.bnf.fr/manuel-intermarc). Ce qui demande une fonction est d’abord lu
  comme la BnF le convertit en UNIMARC : « 100 → 700 $a $m→$b » veut dire que la zone 100 est lue comme une zone 700, son
  $a comme $a et son $m comme $b. Les deux colonnes font donc la même chose.
`;
const LEFT_OUT = `## Ce qui n’est pas lu, et pourquoi

| Zones UNIMARC | Zones Intermarc | Raison |
| --- | --- | --- |
| 316, 317, 318 | – | Notes d’un exemplaire : elles nomment parfois qui l’a donné |
| 3XX qui commence par « Ex-libris », « Ex-dono », « Envoi ms. », « Dédicace ms. », « Provenance : », « Acq. », ou par « Don de », « Cachet de », « Provenance de » devant un nom | de même | Note d’un exemplaire écrite parmi celles du document |
| 7XX de fonction 060, 320, 390, 450, 753 ou 920 seule | 4XXX | Donateur, possesseur, vendeur d’un exemplaire : cela ne regarde personne |
| 7XX de fonction 110, 150, 160, 280, 310, 580, 610 ou 650 seule ; 716 sans fonction | 0290, 2270, 3050, 3060, 3210, 3250, 3260, 3300 ; 720, 721, 723, 727, 730, 731, 733, 737 sans autre fonction | Relieur, libraire, dédicataire, distributeur, papetier, imprimeur, éditeur, marque : ils n’ont pas fait le document |
| – | 316 | Date et lieu de diffusion |
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
    const [left, right] = [unimarc[name], intermarc[name]];
    const [one, other] = [ruleInFrench(left.steps), ruleInFrench(right.steps)];
    const head = `**${labels[name]}** (\`${name}\`)`;
    const cells =
      one === other
        ? [`${head}${BREAK}${one}`, zonesOf(left), zonesOf(right)]
        : [head, `${zonesOf(left)}${BREAK}— ${one}`, `${zonesOf(right)}${BREAK}— ${other}`];
    return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Champ | UNIMARC | Intermarc |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

/** A line of its own in a cell. */
const BREAK = '<br>';

function zonesOf(rule: Rule<unknown>): string {
  return rule.crossings === undefined
    ? pathsInFrench(rule.paths).replaceAll(' ; ', BREAK)
    : crossingsInFrench(rule.crossings);
}

/** "100 → 700 $a, $m → $b": zones that become one and the same in one line. */
export function crossingsInFrench(crossings: readonly CrossedField[]): string {
  const byTarget = new Map<string, string[]>();
  for (const { from, to, codes } of crossings) {
    const target = `${to.replace('LDR', 'label')}${codesInFrench(codes)}`;
    byTarget.set(target, [...(byTarget.get(target) ?? []), pathsInFrench([from])]);
  }
  return [...byTarget]
    .map(([target, zones]) => `${[...new Set(zones)].join(', ')} → ${target}`)
    .join(BREAK);
}

function codesInFrench(codes: ReadonlyMap<string, string>): string {
  const written = [...codes].map(([from, to]) =>
    from === to || from === '' ? `$${to}` : `$${from}→$${to}`,
  );
  return written.map((code) => ` ${code}`).join('');
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
