import { stem } from '../text/words.ts';

/**
 * Words of the subject table that all sorts of videos say: "film", "histoire", "France". In thousandths, the share of
 * 7,661 public videos (every other one of 15,322, in 2,495 channels, none of them judged) with the word in their title, their
 * keywords or the prose of their description; words of 15 channels or more, in five videos of a thousand or more, names of
 * people left out. Stems, as `stem` makes them.
 */
const TABLE = `
149 france
108 science
86 histoire
64 technologie
56 geographie
55 francai
49 documentaire
45 biologie, musique
41 environnement
39 informatique
34 media
31 scolaire
28 europe
27 film, nature
25 art, voyage
24 ia
22 pari, livre, animal
21 humour
20 physique, jeune, philosophie
19 music, ecole
18 mort, economie, parent, chanson
17 sport
16 lycee, travail, lune, marche, history, famille, mathematique
15 podcast, anime, beauty
14 scientifique, mer, dessin, foret, actualite
13 femme, aventure, guerre, francaise, car, cuisine
12 fabrique, college, litterature, election
11 info, football, planete, album, machine, recette, siecle
10 emploi
9 champion, reportage, star, reseau social, mythe, ocean, metier, univer
8 montagne, beaute, rap, cinema, presse, industrie, drole, riche, radio, train
7 intelligence, amour, diy, afrique, revolution, historique, auteur, foot, orientation, noel, americain, gouvernement
6 television, comedy, chat, voiture, entreprise, ecriture, epoque, internet, scenario
5 mystere, fete, avion, russie, europeenne, anglai, movie, soleil, mexico, open source, halloween
`;

/** From this share on a word says less than others. */
const COMMON = 0.005;

const SHARES = new Map(TABLE.trim().split('\n').flatMap(readRow));

function readRow(row: string): (readonly [string, number])[] {
  const [share = '', ...words] = row.split(/ (.*)/);
  return (words[0] ?? '').split(', ').map((word) => [word, Number(share) / 1000]);
}

/**
 * How much a word of the subject table tells of a video, 0..1, folded words in order: 1 unless all sorts of videos say it.
 * The square of its inverse document frequency (Spärck Jones, 1972), in share of that of the rarest common word.
 */
export function tellingOf(words: readonly string[]): number {
  const share = SHARES.get(words.map(stem).join(' '));
  return share === undefined ? 1 : Math.min(1, Math.log(share) / Math.log(COMMON)) ** 2;
}
