import { demoVideo } from '../demo-video.ts';

export const computing = demoVideo({
  id: 'ia-expliqua',
  title: 'INTELLIGENCE ARTIFICIELLE : comment une machine apprend (sans rien comprendre)',
  channel: 'Octet perdu',
  theme: 'Informatique',
  scene: 'computing',
  category: 'Science & Technology',
  duration: 1256,
  published: '2026-02-18',
  keywords: [
    'intelligence artificielle',
    'IA',
    'apprentissage automatique',
    'algorithmes',
    'Alan Turing',
    'informatique',
  ],
  description: `Elle écrit, elle dessine, elle se trompe avec aplomb : l'intelligence artificielle est partout. Mais que fait-elle, concrètement, quand elle « apprend » ?

Avec trois boîtes d'allumettes et un jeu de morpion, je construis devant vous une machine qui apprend. Puis on remonte à Alan Turing et à son test, on ouvre un réseau de neurones, et on regarde ce que les algorithmes changent déjà dans nos vies : travail, tri de CV, surveillance.

0:00 Trois boîtes d'allumettes
3:25 Alan Turing : une machine peut-elle penser ?
7:30 Dans un réseau de neurones
12:14 Quand l'algorithme se trompe
15:50 Le travail caché derrière l'IA
18:44 Faut-il en avoir peur ?

SOURCES
[1] Yann Le Cun, Quand la machine apprend, Odile Jacob, 2019
[2] Cathy O'Neil, Algorithmes : la bombe à retardement, Les Arènes, 2018
[3] Antonio Casilli, En attendant les robots, Seuil, 2019
[4] A. M. Turing, Computing machinery and intelligence, Mind, 1950, doi:10.1093/mind/LIX.236.433

Code source et boîtes d'allumettes à imprimer : https://example.org/octet-perdu
Pas de sponsor, pas de pub. Si ça vous plaît : abonnez-vous !

#IA #informatique #algorithme`,
});
