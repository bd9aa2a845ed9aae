import { demoVideo } from '../demo-video.ts';

export const french = demoVideo({
  id: 'fle-medecin',
  title: 'Apprendre le FRANÇAIS : parler avec le médecin (A1-A2) 🩺 40 phrases utiles',
  channel: 'Français tranquille',
  theme: 'Apprendre le français',
  scene: 'french',
  category: 'Education',
  duration: 925,
  published: '2026-02-03',
  keywords: [
    'apprendre le français',
    'FLE',
    'français langue étrangère',
    'A1',
    'A2',
    'vocabulaire',
    'prononciation',
  ],
  description: `Bonjour et bienvenue ! Aujourd'hui, nous apprenons à parler français chez le médecin. Cette leçon est pour les débutants (niveau A1 et A2). Je parle lentement. Vous pouvez répéter après moi.

Dans cette vidéo : prendre un rendez-vous, dire où on a mal, comprendre une ordonnance, demander de l'aide. À la fin, il y a un dialogue et un petit exercice de grammaire avec « avoir mal à ».

00:00 Bonjour !
00:50 Prendre rendez-vous au téléphone
03:10 Le vocabulaire du corps
06:25 « J'ai mal à la tête »
09:40 L'ordonnance et la pharmacie
12:00 Dialogue complet
14:10 Exercice

📗 Les livres que je conseille
Maïa Grégoire, Grammaire progressive du français : niveau débutant, CLE international
Anne Akyüz, Les 500 exercices de grammaire A1, Hachette
Claire Miquel, Communication progressive du français, CLE international

Les sous-titres sont en français. Activez-les avec le bouton CC.
Partagez la vidéo avec votre classe. À bientôt, et bon courage !

#apprendrelefrançais #FLE #learnfrench`,
});
