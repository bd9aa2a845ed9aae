import { demoVideo } from '../demo-video.ts';

export const comics = demoVideo({
  id: 'persepolisB',
  title: 'PERSEPOLIS : la BD de Marjane Satrapi qui a tout changé (analyse)',
  channel: 'Case départ BD',
  theme: 'Bande dessinée',
  scene: 'comics',
  category: 'Entertainment',
  duration: 1166,
  published: '2026-03-29',
  keywords: [
    'Persepolis',
    'Marjane Satrapi',
    'bande dessinée',
    'roman graphique',
    'Iran',
    'Maus',
    'Riad Sattouf',
  ],
  description: `Du noir, du blanc, une petite fille qui discute avec Dieu : quand « Persepolis » paraît en 2000 à L'Association, personne n'attend un tel succès. Vingt-cinq ans plus tard, c'est une des bandes dessinées les plus traduites au monde.

Comment Marjane Satrapi raconte-t-elle l'Iran, la révolution et l'exil avec si peu de traits ? Que doit-elle à « Maus » d'Art Spiegelman et à David B. ? Et quels auteurs ont suivi, de Riad Sattouf à Guy Delisle ?

0:00 Une enfance à Téhéran
3:20 Le noir et blanc, un choix
7:05 Avant Persepolis : Maus
10:40 L'autobiographie en BD
14:18 Le film de 2007
17:02 Que lire ensuite ?

📚 LES BD DE L'ÉPISODE
Marjane Satrapi, Persepolis, L'Association, 2007
Art Spiegelman, Maus, Flammarion, 1987
Riad Sattouf, L'Arabe du futur, Allary, 2014
Guy Delisle, Pyongyang, L'Association, 2003

Sponsor : cette vidéo est offerte par Rangélo, la bibliothèque en kit qui ne penche pas. Lien en description (oui, ici).
Abonnez-vous, et dites-moi quelle BD je dois lire !
#bd #persepolis #iran`,
});
