import { demoVideo } from '../demo-video.ts';

export const kitchen = demoVideo({
  id: 'pain-levain',
  title: 'Faire son PAIN AU LEVAIN à la maison (recette facile, sans machine)',
  channel: 'La Cuisine de Nadège',
  theme: 'Cuisine',
  scene: 'kitchen',
  category: 'Howto & Style',
  duration: 842,
  published: '2026-01-09',
  keywords: ['pain au levain', 'recette', 'boulangerie', 'levain', 'cuisine maison', 'pain'],
  description: `De la farine, de l'eau, du sel… et du temps ! Aujourd'hui je vous montre comment démarrer un levain naturel en cinq jours, puis pétrir, façonner et cuire une belle miche dans une simple cocotte. Pas besoin de robot ni de machine à pain.

Je réponds aussi à vos questions : pourquoi ma pâte colle ? quelle farine choisir ? que faire du levain qui reste (des crêpes, des biscuits) ?

00:00 Le résultat !
00:48 Créer son levain
04:20 Pétrir à la main
07:15 Façonner et laisser lever
10:02 La cuisson en cocotte
12:30 Zéro gaspillage : les restes de levain

LES LIVRES DONT JE PARLE
Éric Kayser, Le Larousse du pain, Larousse
Ginette Mathiot, Je sais cuisiner, Albin Michel

🍴 Cette vidéo n'est pas sponsorisée. Les ustensiles sont les miens (et ils ont dix ans).
Nouvelle recette chaque vendredi : abonnez-vous pour ne pas la rater, et dites-moi en commentaire comment s'appelle VOTRE levain 😄

#recette #pain #levain #cuisine`,
});
