import { demoVideo } from '../demo-video.ts';

export const nature = demoVideo({
  id: 'arbre-foret',
  title: 'Les ARBRES se parlent-ils ? Une journée en forêt avec une forestière 🌳',
  channel: 'Sous-bois',
  theme: 'Nature',
  scene: 'nature',
  category: 'Science & Technology',
  duration: 1389,
  published: '2026-05-03',
  keywords: ['arbres', 'forêt', 'nature', 'écologie', 'champignons', 'biodiversité'],
  description: `On dit que les arbres se parlent, qu'ils se nourrissent entre eux et que la forêt a une mémoire. Qu'en est-il vraiment ? Je passe une journée en forêt avec Maud, forestière depuis vingt ans, pour distinguer ce que l'on sait, ce que l'on suppose et ce que l'on aimerait croire.

On parle de racines, de champignons, de sécheresse, de chênes et de hêtres, et de ce que Francis Hallé et Peter Wohlleben ont changé dans notre regard sur les arbres.

00:00 Sous un chêne de 300 ans
03:15 Le réseau des champignons
07:50 La vie secrète des arbres : le débat
12:24 La forêt face au changement climatique
17:40 Reconnaître cinq arbres
21:35 Et si on laissait la forêt tranquille ?

Sources
Peter Wohlleben, La vie secrète des arbres, Les Arènes, 2017
Francis Hallé, Plaidoyer pour l'arbre, Actes Sud, 2005
Laurent Tillon, Être un chêne, Actes Sud, 2021

🌱 Filmé sans drone, pour ne pas déranger les oiseaux.
Abonnez-vous : le mois prochain, la mare.

#nature #forêt #arbres`,
});
