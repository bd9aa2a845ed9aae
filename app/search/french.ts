import { wordsIn } from '../shared/text.ts';

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

// Singular words that end like plurals, frequent enough to be worth telling apart: "Paris" is no plural of "pari". In
// the demonstration catalogue and 2,383 records of a town's, 2,796 of 32,446 words met another by losing their ending;
// of the 400 most frequent pairs 12 were no plural and singular of one word. Those are here or stop words, all but
// names that are written both ways ("Georges", "Williams").
const NO_PLURAL = new Set(
  (
    'acces alors anis apres arras autobus avis bas blocus blues bois bras bus campus carlos cas chaos ' +
    'chaux choix colis concours corps cosmos coup cours discours divers dos exces express faux fils fois ' +
    'francais gens gris gros heros hors jadis jamais jesus jus lucas lys mars matelas moins mois mors ' +
    'mots nois oasis os ours palais papyrus parcours paris pays pois proces processus progres propos puis ' +
    'puits radis recours refus repas repos ris secours sens souris sous succes surplus taux temps tennis ' +
    'terminus tous trois univers venus vers virus yves'
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
  // No other ending is a plural's: nine words of ten are not even looked up.
  if (folded.length < 4 || !(folded.endsWith('s') || folded.endsWith('x'))) return folded;
  if (NO_PLURAL.has(folded) || STOP_WORDS.has(folded)) return folded;
  const found = withoutPlural(folded);
  // "Luis" is no plural of "lui", nor "sons" of "son".
  return STOP_WORDS.has(found) ? folded : found;
}

function withoutPlural(folded: string): string {
  if (AIL.has(folded)) return `${folded.slice(0, -3)}ail`;
  if (/[^s]s$|[ey]aux$|[eo]ux$/.test(folded)) return folded.slice(0, -1);
  return folded.length > 4 && folded.endsWith('aux') ? `${folded.slice(0, -3)}al` : folded;
}

/** The words of a text as the index knows them, in order, stop words included. */
export function indexWords(text: string): string[] {
  return wordsIn(text).map(singular);
}

/** The words that a query asks for, each once, in order: without stop words, unless nothing else is left. */
export function queryWords(text: string): string[] {
  const folded = wordsIn(text);
  const telling = folded.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : folded).map(singular))];
}
