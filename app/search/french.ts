import { tokenise } from '../shared/text.ts';

/**
 * Words that carry no subject. They stand in the index, so that a phrase is found whole, but a query drops them unless
 * it has nothing else: at 150,000 records "la" alone stands in three records out of four. The English ones are those
 * of film, song and book titles; other languages are too rare in the catalogues seen to be worth a list.
 */
const STOP_WORDS = new Set(
  (
    'a au aux avec car ce ces cet cette chez comme d dans de depuis des dont du elle elles en entre est et etaient ' +
    'etait etre eux il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ' +
    'ont or ou par pas plus pour qu que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous sur t ta ' +
    'te tes toi ton tu un une vers vos votre vous y ' +
    'and by for from in is of the to with'
  ).split(' '),
);

/** Whether a folded word carries no subject. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

// Singular words that end like plurals, frequent enough to be worth telling apart: "Paris" is no plural of "pari".
const NO_PLURAL = new Set(
  (
    'acces alors anis apres arras autobus avis bas blocus bois bras bus campus cas chaos choix colis concours corps ' +
    'cosmos coup cours discours divers dos exces express faux fils fois francais gens gros gris hors jadis ' +
    'jamais jesus jus lys mars matelas mois moins mors mots nois oasis os ours palais papyrus paris parcours pays ' +
    'pois processus proces progres propos puis puits radis recours refus repas repos ris secours sens souris sous ' +
    'succes surplus taux chaux temps tennis terminus tous trois univers vers virus yves'
  ).split(' '),
);
// The nouns in -ail whose plural is -aux.
const AIL = new Set(['baux', 'coraux', 'emaux', 'soupiraux', 'travaux', 'vitraux']);

/**
 * The singular of a folded French word, near enough: the same form at both ends is what counts, not that it be a word.
 * "chevaux" and "cheval" become equal, and so do "volcans" and "volcan". Feminine forms are left alone: dropping a
 * final e makes "port" of "porte" and "cour" of "course".
 */
export function singular(folded: string): string {
  if (folded.length < 4 || NO_PLURAL.has(folded)) return folded;
  const last = folded[folded.length - 1];
  if (last === 's') return folded.endsWith('ss') ? folded : folded.slice(0, -1);
  if (last === 'x') return singularInX(folded);
  return folded;
}

function singularInX(folded: string): string {
  if (AIL.has(folded)) return `${folded.slice(0, -3)}ail`;
  if (/[ey]aux$|[eo]ux$/.test(folded)) return folded.slice(0, -1);
  return folded.length > 4 && folded.endsWith('aux') ? `${folded.slice(0, -3)}al` : folded;
}

/** The words of a text as the index knows them, in order, stop words included. */
export function indexWords(text: string): string[] {
  return tokenise(text).map((token) => singular(token.folded));
}

/** The words that a query asks for, each once, in order: without stop words, unless nothing else is left. */
export function queryWords(text: string): string[] {
  const folded = tokenise(text).map((token) => token.folded);
  const telling = folded.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : folded).map(singular))];
}
