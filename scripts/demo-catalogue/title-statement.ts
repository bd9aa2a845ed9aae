/** The title and statement of responsibility of a record (UNIMARC 200). */
export interface TitleStatement {
  /** `$a` */
  readonly title: string;
  /** `$e` */
  readonly subtitle: string | null;
  /** `$h`: "17", "Saison 2". */
  readonly number: string | null;
  /** `$i`: title of the part. */
  readonly part: string | null;
  /** `$f` and `$g`, as printed: "scénario Nob ; couleurs Untel". */
  readonly responsibility: string | null;
}

const NUMBERED = /^(?<title>.*?\S)\s*\.\s*(?<number>\d{1,3})(?:\.\s*(?<part>.+))?$/;
const SEASON =
  /^(?<title>.+?)\.\s*(?<number>(?:Saison|Vol\.?|Tome|Volume|Partie|Livre)\s*\d+|Intégrale)(?:\s*[,.:]\s*(?<part>.+))?$/i;

// What tells apart two periodicals of one name: "Courrier international(Paris. 1990)".
const QUALIFIER = /\s*\((?:Paris(?:\.[^)]*)?|Hamburg|périodique|\d{4})\)\s*$/;

// A slash, or the names that follow a title without one in the lists.
const RESPONSIBILITY =
  /\s*\/ +|\s+\/c|\s+(?=(?:rédacteur|Dominique de Saint|Victor del Arbol|Magyd Cherfi|Claudie Gallay|Carlos Ruiz) ?)/;

/** Parts a title as the lists write it: "Titre : sous-titre. 17 / responsabilité". */
export function parseTitleStatement(text: string): TitleStatement {
  const [described = '', ...rest] = withoutBrackets(text).split(RESPONSIBILITY);
  const found = NUMBERED.exec(described.trim()) ?? SEASON.exec(described.trim());
  const { title: whole = described, number = '', part = '' } = found?.groups ?? {};
  const [title = '', ...subtitle] = whole.split(/\s*:\s+/);
  return {
    title: trimmed(title),
    subtitle: present(subtitle.join(' : ')),
    number: present(number.replace(/^0+(?=\d)/, '')),
    part: present(part),
    responsibility: present(rest.join(' / ')),
  };
}

/** "[Texte imprimé]", "[et al.]", "8 [huit] femmes": what a cataloguer added is not of the title. */
function withoutBrackets(described: string): string {
  const text = described
    .replace(QUALIFIER, '')
    .replace('[Texte en braille]', ': édition en braille');
  const bare = text.replaceAll(/\s*\[[^\]]*\]+/g, '').replaceAll(/\s*\[[^\]]*$/g, '');
  return bare.trim() === '' ? text.replaceAll(/[[\]]/g, '') : bare;
}

function present(text: string): string | null {
  const value = trimmed(text);
  return value === '' ? null : value;
}

function trimmed(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:;,.]+(?=[^\s.])/, '')
    .replace(/[\s:;,/]+$/, '')
    .trim();
}
