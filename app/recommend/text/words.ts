import { wordsIn } from '../../shared/text.ts';

// Words that say nothing of what a text is about: grammar of French, English and Spanish, and the furniture of video titles.
const FUNCTION_WORDS = new Set(
  `a ai aie ainsi alors apres as au aucun aucune aujourd aussi autre autres aux avait avant avec avoir ayant beaucoup bien
  c ca car ce ceci cela celle celles celui ces contre cet cette ceux chaque chez ci comme comment d dans de deja depuis des deux donc
  doit doivent
  dont du durant elle elles en encore enfin entre es est et etaient etait etant etc ete etes etre eu eux fait faire faut fois
  furent fut hui ici il ils j je jusqu jusque l la le les leur leurs lors lorsque lui m ma mais malgre me meme memes mes
  mieux moi moins mon n ne ni non nos notre nous on ont ou par parce parfois parmi pas pendant peu peut peuvent peux plus
  plusieurs plutot pour pourquoi presque puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi quoique
  s sa sans se selon sera seront sert ses seule seul si sinon soi soient soit son sont sous soyez suis sur t ta tandis te tel telle
  telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une va vers veut veux vient voici voila vont vos
  votre vous vraiment vs y
  an and are at be but by can do for from had has have he her his how i if in into is it its just more most my no not of off
  or our out she so some than that the their them then there these they this to up was we were what when which who why will
  with you your
  al como con cual del desde donde el ella ellos era eres esta este esto fue hay las lo los mas mi muy nos para pero por porque
  que sin sobre su sus te un una uno y ya`.split(/\s+/),
);

// What titles of videos say whatever they are about.
const FURNITURE = new Set(
  `video videos clip officiel officielle official trailer bande annonce teaser extrait episode saison partie part replay live
  direct interview reaction challenge compilation vlog intro chaine abonne integrale complet complete full hd vf vostfr feat ft
  new nouveau nouvelle nouveaux nouvelles dernier derniere meilleur meilleure pire top best vrai vraie gros grosse grand grande
  petit petite bon bonne mauvais premier premiere incroyable impossible insolite simple simplement facile facilement
  difficile choses chose truc trucs fois jour jours an ans annee heure heures minute minutes gens monde jamais toujours`.split(
    /\s+/,
  ),
);

/** Whether a folded word is said in the titles of all sorts of videos. */
export function isFurniture(folded: string): boolean {
  return FURNITURE.has(folded) || FURNITURE.has(stem(folded));
}

/** Whether a folded word only holds a sentence together. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/**
 * The stem by which two words are taken for one: a French plural mark removed, nothing else, so that "cathédrales" stands
 * for "cathédrale" and "chevaux" for "cheval", "merveille" never for "merveilleux".
 */
export function stem(folded: string): string {
  if (folded.length < 4 || isDigit(folded.charCodeAt(0))) return folded;
  if (folded.endsWith('aux') && folded.length > 4 && !folded.endsWith('eaux')) {
    return `${folded.slice(0, -3)}al`;
  }
  return folded.endsWith('s') || folded.endsWith('x') ? folded.slice(0, -1) : folded;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The stems of the words of a text that carry meaning, in order. A text of function words alone keeps them all. */
export function stems(text: string): string[] {
  const folded = wordsIn(text);
  const carrying = folded.filter((word) => !isFunctionWord(word));
  return (carrying.length > 0 ? carrying : folded).map(stem);
}

/** Whether the words stand in the value: anywhere for `all`, side by side and in order for `phrase`. */
export function standsIn(
  words: readonly string[],
  value: readonly string[],
  match: 'all' | 'phrase',
): boolean {
  if (words.length === 0) return false;
  if (match === 'all') return words.every((word) => value.includes(word));
  return value.some((_, at) => words.every((word, index) => value[at + index] === word));
}

/** Whether the words stand side by side, in any order: "Hugo, Victor" for "Victor Hugo". */
export function standTogether(words: readonly string[], value: readonly string[]): boolean {
  if (words.length === 0) return false;
  return value.some((_, at) => {
    const stretch = value.slice(at, at + words.length);
    return words.every((word) => stretch.includes(word));
  });
}
