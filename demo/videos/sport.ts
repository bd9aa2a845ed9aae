import { demoVideo } from '../demo-video.ts';

export const sport = demoVideo({
  id: 'foot-france',
  title: 'FOOTBALL : de la rue au stade, 150 ans de ballon rond racontés en 25 minutes',
  channel: 'Tribune Nord',
  theme: 'Sport',
  scene: 'sport',
  category: 'Sports',
  duration: 1512,
  published: '2026-06-11',
  keywords: [
    'football',
    'histoire du football',
    'Coupe du monde',
    'Zidane',
    'Maradona',
    'supporters',
  ],
  description: `Qui a inventé le football : les lords anglais ou les ouvriers ? Pourquoi dribble-t-on mieux à Rio qu'à Manchester ? Et comment la France de 1998 est-elle devenue une équipe de légende ?

De la première règle écrite à la finale de Zinédine Zidane, de Diego Maradona à Éric Cantona, et jusqu'au football féminin qu'on a longtemps interdit : une histoire populaire du jeu le plus regardé de la planète.

00:00 Un jeu de voyous
03:30 Ouvriers contre gentlemen
07:48 Le Brésil et l'art du dribble
12:20 Maradona, la main et le but
16:05 1998 : Zidane et les Bleus
20:12 Les joueuses : l'histoire effacée
23:40 À qui appartient le foot ?

SOURCES
Mickaël Correia, Une histoire populaire du football, La Découverte, 2018
Eduardo Galeano, Football, ombre et lumière, Lux, 2014
Olivier Guez, Éloge de l'esquive, Grasset, 2014

⚽ Le podcast de Tribune Nord, c'est tous les lundis. Abonnez-vous, partagez, chantez.
Merci à notre partenaire Maillots d'hier pour les images d'archives.

#football #histoire #coupedumonde`,
});
