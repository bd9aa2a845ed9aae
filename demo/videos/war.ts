import { demoVideo } from '../demo-video.ts';

export const war = demoVideo({
  id: 'poilus-1418',
  title: '14-18 : la vie dans les TRANCHÉES racontée par les lettres des poilus',
  channel: "L'Heure d'histoire",
  theme: 'Histoire',
  scene: 'war',
  category: 'Education',
  duration: 1644,
  published: '2026-11-11',
  keywords: ['Première Guerre mondiale', '14-18', 'tranchées', 'poilus', 'Verdun', 'histoire'],
  description: `Le froid, les rats, l'attente, et au milieu de tout cela du courrier : des millions de lettres. À l'occasion du 11 novembre, nous lisons celles de soldats de la Première Guerre mondiale pour comprendre la vie dans les tranchées, de la mobilisation d'août 1914 à l'armistice.

On verra aussi comment la guerre a été racontée après coup : par les romanciers (Henri Barbusse, Erich Maria Remarque, Pierre Lemaitre), par la bande dessinée de Jacques Tardi et par le cinéma, de « 1917 » à « Au revoir là-haut ». Sans oublier les femmes restées aux champs et les soldats venus des colonies.

00:00 Août 1914
04:30 Une journée dans la tranchée
10:15 Verdun
15:48 Fausses nouvelles et bourrage de crâne
20:06 Les femmes et les colonies
24:10 Écrire, dessiner, filmer la guerre

LECTURES
Henri Barbusse, Le feu, Flammarion, 1916
Jacques Tardi, C'était la guerre des tranchées, Casterman, 1993
David Diop, Frère d'âme, Seuil, 2018

Merci aux archives départementales. Abonnez-vous pour ne rien manquer de la série.
#histoire #1418 #poilus`,
});
