import { demoVideo } from '../demo-video.ts';

export const press = demoVideo({
  id: 'infox-photo',
  title: 'INFOX : pourquoi une fausse information va plus vite que la vraie',
  channel: 'Deux sources minimum',
  theme: 'Médias et esprit critique',
  scene: 'press',
  category: 'News & Politics',
  duration: 1124,
  published: '2026-02-11',
  keywords: [
    'infox',
    'désinformation',
    'esprit critique',
    'médias',
    'réseaux sociaux',
    'journalisme',
  ],
  description: `Une photo vraie, une légende fausse, et trois heures plus tard tout le monde l'a vue. Dans cet épisode, je remonte la piste d'une image partagée deux millions de fois sur les réseaux sociaux, et je vous montre pas à pas comment la vérifier : qui parle, depuis quand, et qu'est-ce qu'on ne voit pas sur le cadre ?

On parle de désinformation, de théories du complot, du métier de journaliste, et de ce que notre cerveau fait quand il est pressé. Aucune leçon de morale : moi aussi, j'ai déjà partagé n'importe quoi.

⏱️ CHAPITRES
0:00 La photo qui a fait le tour du monde
2:14 Remonter à la source
6:40 Pourquoi on y croit : les biais cognitifs
11:05 Complot : la mécanique du soupçon
15:32 Trois réflexes avant de partager

📚 SOURCES
- Gérald Bronner, La démocratie des crédules, PUF, 2013
- Marc Bloch, Réflexions d'un historien sur les fausses nouvelles de la guerre, Allia, 1999
- Pierre Bourdieu, Sur la télévision, Liber-Raisons d'agir, 1996
- Soroush Vosoughi, Deb Roy, Sinan Aral, « The spread of true and false news online », Science, 2018, doi:10.1126/science.aap9559

👍 Si l'épisode vous a plu, un pouce et un abonnement aident beaucoup la chaîne. Et surtout : vérifiez ce que je dis.

#infox #espritcritique #médias`,
});
