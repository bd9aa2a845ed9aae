import { demoVideo } from '../demo-video.ts';

export const travel = demoVideo({
  id: 'barcelone-3',
  title: 'BARCELONE en 3 jours : la Sagrada Família, les quartiers et nos bons plans 🇪🇸',
  channel: 'Sacs légers',
  theme: 'Voyages',
  scene: 'travel',
  category: 'Travel & Events',
  duration: 1310,
  published: '2026-05-16',
  keywords: ['Barcelone', 'voyage', 'Espagne', 'Catalogne', 'Gaudí', 'bons plans', 'city trip'],
  description: `On vous emmène trois jours à Barcelone avec un petit budget : la Sagrada Família et les maisons d'Antoni Gaudí, le Barri Gòtic tôt le matin, la plage le soir, et un détour par Gràcia où l'on entend encore parler catalan.

On a aussi suivi les pas des romans de Carlos Ruiz Zafón dans le vieux Barcelone, et cherché ce qui reste de la guerre d'Espagne dans les rues de la ville.

⏱ Le programme
00:00 Arriver sans se ruiner
02:10 JOUR 1 : Sagrada Família et Gaudí
07:45 JOUR 2 : Barri Gòtic, Picasso et tapas
12:30 JOUR 3 : Montjuïc, Gràcia, la mer
18:05 Notre budget, honnêtement

📖 Dans nos sacs
Carlos Ruiz Zafón, L'ombre du vent, Grasset
George Orwell, Hommage à la Catalogne, Ivrea
Le guide du routard Barcelone, Hachette
Philippe Thiébaut, Gaudí : bâtisseur visionnaire, Gallimard, 2001

✈️ Cette vidéo contient une collaboration commerciale avec TrankilAssur, l'assurance voyage en deux clics : -10 % avec le code SACSLEGERS.
Suivez-nous aussi sur Instagram : @sacslegers
Pouce bleu si tu pars bientôt !

#barcelone #voyage #espagne`,
});
