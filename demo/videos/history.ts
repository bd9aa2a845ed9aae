import { demoVideo } from '../demo-video.ts';

export const history = demoVideo({
  id: 'commune1871',
  title: 'La Commune de Paris : 72 jours qui ont marqué le monde',
  channel: "L'Heure d'histoire",
  theme: 'Histoire',
  scene: 'history',
  category: 'Education',
  duration: 1931,
  published: '2026-03-18',
  keywords: [
    'Commune de Paris',
    '1871',
    'Louise Michel',
    'histoire de France',
    'Paris',
    'XIXe siècle',
  ],
  description: `18 mars 1871 : sur la butte Montmartre, les soldats refusent de tirer et les canons restent à Paris. Commence alors une expérience politique de soixante-douze jours, qui finit sous les balles de la Semaine sanglante.

Qui étaient les communards ? Que voulaient Louise Michel, Jules Vallès ou Gustave Courbet ? Pourquoi a-t-on renversé la colonne Vendôme ? Et que reste-t-il aujourd'hui de la Commune dans les rues de Paris, dans les romans et dans les chansons ? De « L'Insurgé » de Jules Vallès au « Cri du peuple » dessiné par Tardi, on fait le tour.

CHAPITRES
00:00 Paris assiégé : la guerre de 1870
04:52 Le 18 mars à Montmartre
10:30 Gouverner une ville : école, travail, femmes
18:07 La Semaine sanglante
25:44 Mémoires de la Commune : Zola, Hugo, Rimbaud

SOURCES ET LECTURES
• Prosper-Olivier Lissagaray, Histoire de la Commune de 1871, La Découverte
• Louise Michel, La Commune, Stock
• Jean Vautrin et Jacques Tardi, Le cri du peuple, Casterman, 2001
• Quentin Deluermoz, Commune(s), 1870-1871, Seuil, 2020

Abonnez-vous et activez la cloche pour ne rien manquer de la série sur la Troisième République !

#histoire #commune #Paris #LouiseMichel`,
});
