import { demoVideo } from '../demo-video.ts';

export const law = demoVideo({
  id: 'jure-assise',
  title: "Tiré au sort JURÉ à la cour d'assises : comment ça se passe vraiment ?",
  channel: 'Droit devant',
  theme: 'Droit et justice',
  scene: 'law',
  category: 'Education',
  duration: 1103,
  published: '2026-04-21',
  keywords: ["cour d'assises", 'juré', 'justice', 'procès', 'droit', 'avocat', 'tribunal'],
  description: `Une lettre recommandée, et vous voilà juré. Peut-on refuser ? Combien êtes-vous ? Que se passe-t-il dans la salle des délibérations, et que veut dire « intime conviction » ?

Avocate au barreau, je vous raconte un procès de cour d'assises du tirage au sort au verdict : le rôle du président, de l'avocat général, de la défense, et ce que le Code de procédure pénale attend des jurés. On revient aussi sur l'abolition de la peine de mort voulue par Robert Badinter en 1981, et sur quelques erreurs judiciaires qui ont changé la loi.

00:00 La lettre
01:40 Peut-on refuser d'être juré ?
04:15 Qui fait quoi dans la salle
08:30 L'intime conviction
11:52 Erreurs judiciaires : Outreau et les autres
15:10 1981, l'abolition

Références
• André Gide, Souvenirs de la cour d'assises, Gallimard, 1914
• Robert Badinter, L'abolition, Fayard, 2000
• Emmanuel Carrère, V13 : chronique judiciaire, P.O.L, 2022
• Légifrance, articles 254 et suivants : https://www.legifrance.gouv.fr

Ceci n'est pas un conseil juridique. Une question ? Les commentaires sont ouverts. Abonnez-vous !
#droit #justice #courdassises`,
});
