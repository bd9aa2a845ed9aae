import { demoVideo } from '../demo-video.ts';

export const space = demoVideo({
  id: 'trou-noir-1',
  title: 'TROUS NOIRS : que se passe-t-il vraiment quand on tombe dedans ?',
  channel: 'Le Ciel est à tout le monde',
  theme: 'Sciences et espace',
  scene: 'space',
  category: 'Science & Technology',
  duration: 1478,
  published: '2026-04-02',
  keywords: [
    'trou noir',
    'astronomie',
    'Einstein',
    'relativité',
    'Stephen Hawking',
    'univers',
    'vulgarisation',
  ],
  description: `Un trou noir n'est ni un trou, ni noir. Alors qu'est-ce que c'est ? Et que verrait un astronaute qui aurait la mauvaise idée de s'en approcher ?

On part de la relativité d'Albert Einstein, on croise l'étoile qui s'effondre, l'horizon, le temps qui ralentit, et on finit avec la question qui fâche : le rayonnement de Stephen Hawking détruit-il l'information ? Pas besoin d'être fort en maths, promis. On vérifie aussi ce que le film « Interstellar » a bien (et moins bien) montré.

00:00 Une étoile qui s'effondre
03:42 La relativité sans équation
08:10 L'horizon : le point de non-retour
12:55 Interstellar, vrai ou faux ?
18:20 Hawking et l'information perdue
22:40 Et notre galaxie ?

SOURCES
▸ Stephen Hawking, Une brève histoire du temps, Flammarion
▸ Kip Thorne, Trous noirs et distorsions du temps, Flammarion, 1997
▸ Jean-Pierre Luminet, Le destin de l'univers, Fayard, 2006
▸ Event Horizon Telescope Collaboration, doi:10.3847/2041-8213/ab0ec7

🔭 La chaîne est soutenue par ses abonnés : un euro par mois sur Tipeee, et merci !
Abonnez-vous pour la suite : « Voir le ciel depuis son balcon ».

#astronomie #trounoir #science`,
});
