import { demoVideo } from '../demo-video.ts';

export const cinema = demoVideo({
  id: 'miyazaki-01',
  title: 'Hayao MIYAZAKI : pourquoi ses films volent si haut',
  channel: 'Plan fixe',
  theme: 'Cinéma',
  scene: 'cinema',
  category: 'Film & Animation',
  duration: 1742,
  published: '2026-03-05',
  keywords: [
    'Miyazaki',
    'studio Ghibli',
    'Le Voyage de Chihiro',
    'animation japonaise',
    'analyse de film',
    'cinéma',
  ],
  description: `Des avions, des sorcières, des forêts qui se défendent et des enfants que personne ne prend pour des idiots : bienvenue chez Hayao Miyazaki.

Dans cette analyse, je regarde image par image « Le Voyage de Chihiro », « Mon voisin Totoro », « Princesse Mononoké » et « Le vent se lève ». Comment filme-t-on le vent ? Pourquoi y a-t-il si peu de méchants ? Que doit le studio Ghibli à Isao Takahata, l'auteur du « Tombeau des lucioles » ? Et pourquoi la musique de Joe Hisaishi nous fait-elle pleurer ?

00:00 Un enfant de la guerre
04:15 Isao Takahata, le complice
09:02 La forêt de Mononoké
14:36 Chihiro, scène par scène
21:50 Le vent se lève : l'adieu ?
26:40 La musique de Joe Hisaishi

📚 Pour aller plus loin
Gael Berton, L'œuvre de Hayao Miyazaki, Third éditions, 2018
Toshio Suzuki, Dans le studio Ghibli, Kana, 2011
Raphaël Colson et Gaël Régner, Hayao Miyazaki : cartographie d'un univers, Les Moutons électriques, 2010

Les images sont citées pour l'analyse. Merci aux 214 personnes qui soutiennent Plan fixe !
#miyazaki #ghibli #cinema`,
});
