import { demoVideo } from '../demo-video.ts';

export const jazz = demoVideo({
  id: 'kind-of-blu',
  title: 'Miles Davis en 20 minutes : comment « Kind of Blue » a changé le jazz',
  channel: 'Sillons',
  theme: 'Musique',
  scene: 'jazz',
  category: 'Music',
  duration: 1215,
  published: '2026-02-27',
  keywords: [
    'Miles Davis',
    'jazz',
    'Kind of Blue',
    'John Coltrane',
    'trompette',
    'histoire du jazz',
  ],
  description: `Deux jours de studio en 1959, presque aucune répétition, et l'un des disques les plus aimés du monde. Pourquoi « Kind of Blue » sonne-t-il encore si neuf ?

Dans cet épisode de Sillons, on écoute Miles Davis, John Coltrane, Cannonball Adderley et Bill Evans se parler. On comprend ce qu'est le jazz modal sans solfège, puis on suit Miles de Charlie Parker jusqu'à l'électricité de « Bitches Brew ». On passe aussi par Paris, Louis Malle et la trompette d'« Ascenseur pour l'échafaud ».

0:00 So what ?
2:35 Miles avant Miles : Charlie Parker et le be-bop
6:12 Le jazz modal expliqué avec deux doigts
10:48 Coltrane prend la parole
14:20 Paris, la nuit, le cinéma
17:31 Par où commencer ?

À lire :
Miles Davis et Quincy Troupe, Miles : l'autobiographie, Infolio, 2007
Philippe Carles, André Clergeat et Jean-Louis Comolli, Dictionnaire du jazz, Robert Laffont, 1994
LeRoi Jones, Le peuple du blues, Gallimard, 1968

À écouter : John Coltrane, A love supreme

💿 Épisode suivant : Billie Holiday. Abonne-toi, mets un commentaire, prête des disques à tes amis.
#jazz #milesdavis #musique`,
});
