import { foldText } from '../../shared/text.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/).map(foldText));

/** French words of grammar: they begin a sentence with a capital and name nothing. */
export const FUNCTION_WORDS = set(`
a à afin ai ainsi alors après au aucun aucune aujourd hui aujourd'hui aussi autant autour autre autres aux avait avant avec avez avoir avons
beaucoup bien bon bonne bonjour bonsoir c ça car ce ceci cela celle celles celui cent cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez ci cinq combien comme comment contre
d dans de début deçà dehors depuis derrière des dès deux devant dix doit donc dont du durant
elle elles en encore enfin ensuite entre es est et étaient était été être eu eux
face faire fait faut fin fois font
grâce hier huit ici il ils ici j jamais je jusqu jusque juste
l la là le les leur leurs lequel laquelle lesquels lors lorsque lui
m ma mais malgré me même mêmes merci mes mieux mille moi moins mon
n ne neuf ni non nos notre nôtre nous
on ont or ou où oui outre
par parce parfois parmi pas pendant personne peu peut peuvent plus plusieurs plutôt pour pourquoi près presque puis puisque
qu quand quant quatre que quel quelle quelles quelque quelques quels qui quoi
rien s sa sans sauf se selon sept ses seul seule si sinon six soit son sont sous souvent suite sur
t ta tant te tel telle tels tes toi ton toujours tous tout toute toutes très trois trop tu
un une vers via voici voilà voir vos votre vous vu y
the and of in on for with to from by is are be this that it its as at an my your our their his her or not new how why what who when where
el los las un una unos unas y de del en con por para que es su sus al lo como más pero
der die das und von mit im ein eine ist zu den dem des auf für nicht
il lo gli e di che con per non è una del della dei nel
o os as e do da dos das em com por para não uma
`);

/** Words that open a sentence of a description, or label a line, and are never the first word of a person's name. */
export const OPENING_WORDS = set(`
abonnez accueil animation annonce art article auteur bande bienvenue bravo chaîne chapitre chapitres cinéma clip comédie compte conférence conseil conseils contact crédits date découvrez découverte documentaire épisode émission entretien entrevue espèce est extrait festival film genre grand grande grands groupe histoire image images interview invité introduction intro journal l'essentiel lecture lien liens livre livres magazine mercredi lundi mardi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre montage musique nouveau nouvel nouvelle nouvelles outro page partie photo photos podcast premier première présentation producteur production prof professeur réalisation réalisateur regardez rencontre retour retrouvez roman saint sainte saison salut série site son source sources sujet teaser titre trailer très version vidéo vidéos vie vivre youtube docteur monsieur madame mademoiselle maître cher chère chers art by official music video full live best top
`);

/** Particles that stand in the middle of a name: "Charles de Gaulle", "Vincent van Gogh". */
export const PARTICLES = set(
  'de du des la le van von der den ter di da del della dos el al bin ibn ben y e zu zur of',
);
