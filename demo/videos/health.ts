import { demoVideo } from '../demo-video.ts';

export const health = demoVideo({
  id: 'stress-zen0',
  title: 'STRESS : 5 minutes de MÉDITATION guidée pour souffler (pleine conscience)',
  channel: 'Docteure Inès en clair',
  theme: 'Santé et bien-être',
  scene: 'health',
  category: 'Education',
  duration: 618,
  published: '2026-01-13',
  keywords: [
    'stress',
    'méditation',
    'pleine conscience',
    'santé',
    'anxiété',
    'respiration',
    'sommeil',
  ],
  description: `Le cœur qui bat, le sommeil qui ne vient pas, la boule au ventre avant d'aller au travail : le stress n'est pas une faiblesse, c'est une réaction du corps. Je suis médecin généraliste et je vous explique à quoi il sert, quand il devient un problème, et comment la méditation de pleine conscience peut aider.

On termine par cinq minutes d'exercice, assis sur une chaise, sans matériel.

00:00 Le stress, à quoi ça sert ?
02:05 Ce que dit la recherche
04:30 Exercice guidé : la respiration
08:55 Quand faut-il consulter ?

Livres cités
Jon Kabat-Zinn, Au coeur de la tourmente, la pleine conscience, De Boeck, 2009
Christophe André, Méditer, jour après jour, L'Iconoclaste, 2011
Matthew Walker, Pourquoi nous dormons, La Découverte, 2018

⚠️ Cette vidéo ne remplace pas une consultation. En cas de détresse, appelez le 3114 (gratuit, 24 h/24).
Abonnez-vous pour recevoir une vidéo de santé claire et vérifiée chaque mardi.

#stress #méditation #santé`,
});
