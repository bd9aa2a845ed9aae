/**
 * Expressions in which a word of the subject table says something else: the channel "France Inter" is not about France,
 * an "effet papillon" not about insects. Read in the titles of 11,495 public French videos, none of them judged, with
 * France Musique and France Télévisions beside their sisters.
 */
export const IDIOMS = `
france 2, france 3, france 4, france 5, france 24, france info, france inter, france culture, france bleu, france musique,
radio france, rt france, france télévisions, france insoumise, île-de-france, en français
conférence de presse, revue de presse, outre-mer, à cheval sur, mode d'emploi, merveilles de la nature
mal du siècle, toujours d'actualité, question d'actualité, fou rire, mourir de rire, mort ou vif
journaliste indé, anguille sous roche, draw my life, effet papillon, sang-froid, sang d'encre
équipe de france, stade de france, coupe de france, tour de france, championnat de france, miss france
incroyable voyage, voyage au coeur, voyage au bout, voyage intérieur, billet d'avion, prendre l'avion, prend l'avion
reprend l'avion, pris l'avion, explication scientifique, étude scientifique, preuve scientifique, mythe ou réalité, mythes et
ventre plat, écran plat, santé physique, apparence physique, chasseur de primes, chasseur de têtes, chasseur de trésors
chasse à l'homme, recette du succès, recette du bonheur
deuxième lecture, sciences po, universités d'été, commission d'enquête, complément d'enquête
`;
