const NEXT_ARTICLE = /(, | et )(?=le |la |les |l['’])/u;
/** After a first part with its article a name has its own "de" too: "de l’espionnage et de James Bond". */
const NEXT_ARTICLE_OR_NAME = /(, | et )(?=le |la |les |l['’]|\p{Lu})/u;
const BEGINS_WITH_ARTICLE = /^(?:le |la |les |l['’])/u;

/**
 * "de" before a label with its article: "de la philosophie", "du cinéma", "des animaux", "de l'Irlande"; before each part
 * of a list, "de la mort et du deuil"; before a name without article "de Paris", "d’Emil Cioran".
 */
export function deLabel(label: string): string {
  return label
    .split(BEGINS_WITH_ARTICLE.test(label) ? NEXT_ARTICLE_OR_NAME : NEXT_ARTICLE)
    .map((part, at) => (at % 2 === 0 ? deName(part) : part))
    .join('');
}

function deName(label: string): string {
  if (label.startsWith('le ')) return `du ${label.slice(3)}`;
  if (label.startsWith('les ')) return `des ${label.slice(4)}`;
  return startsWithVowel(label) ? `d’${label}` : `de ${label}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'anglais',
  es: 'espagnol',
  de: 'allemand',
  it: 'italien',
  pt: 'portugais',
  ar: 'arabe',
  uk: 'ukrainien',
  fa: 'persan',
  tr: 'turc',
  nl: 'néerlandais',
};

/** A language that videos are read in, as "en …" takes it: "arabe". Of another, its code. */
export function languageName(language: string): string {
  return LANGUAGES[language] ?? language;
}

/** "de" before a name between quotation marks: « d’« Alep » ». */
export function deQuoted(name: string): string {
  return startsWithVowel(name) ? `d’${quoted(name)}` : `de ${quoted(name)}`;
}

/** A name between French quotation marks, with the no-break spaces that typography asks for. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

// A mute h is elided ("d'Hugo"); the aspirated ones among names are few and a wrong "de Hugo" is the lesser fault.
function startsWithVowel(text: string): boolean {
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(text);
}
