/**
 * Expressions in which a word of the subject table says something else: the channel "France Inter" is not about France,
 * "bon marché" not about the economy. Found in the titles of 11,495 public French videos, none of them judged.
 */
export const IDIOMS = `
france 2, france 3, france 4, france 5, france 24, france info, france inter, france culture, france bleu, france musique,
radio france, rt france, france télévisions, france insoumise, île-de-france
en français, version française, sous-titres français
conférence de presse, communiqué de presse, revue de presse, point presse
bon marché, marché noir, marché de noël, en marche, comment ça marche
outre-mer, à cheval sur, coup de théâtre, effet de serre, coup de foudre
mal du siècle, toujours d'actualité, question d'actualité, fou rire, mort de rire, mourir de rire, mort ou vif
chef de cuisine, vie privée, photo de famille, maison de retraite, en guerre contre, fête foraine
merveilles de la nature, guerre des étoiles, champ de bataille, champ de vecteurs, mode d'emploi, mise en bouche
journaliste indé, jeu indé, jeux indés, anguille sous roche, draw my life, effet papillon, sang-froid, sang d'encre
première lecture, deuxième lecture, nouvelle lecture, sciences po, universités d'été, commission d'enquête, complément d'enquête
`;
