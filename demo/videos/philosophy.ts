import { demoVideo } from '../demo-video.ts';

export const philosophy = demoVideo({
  id: 'camus-absur',
  title: "Albert CAMUS : l'absurde expliqué simplement (et pourquoi Sisyphe est heureux)",
  channel: 'La Pause philo',
  theme: 'Philosophie',
  scene: 'philosophy',
  category: 'Education',
  duration: 987,
  published: '2026-01-22',
  keywords: ['Albert Camus', "L'Étranger", 'absurde', 'philosophie', 'bac de philo', 'Sisyphe'],
  description: `« Aujourd'hui, maman est morte. » Tout le monde connaît la première phrase de « L'Étranger ». Mais qu'est-ce que l'absurde, au juste ? Est-ce que Camus est un philosophe triste ? Est-il vraiment existentialiste, comme Jean-Paul Sartre ?

Un quart d'heure pour comprendre Albert Camus, de l'Algérie de son enfance à « La Peste », et de Sisyphe à la révolte. À écouter en révisant le bac, ou en faisant la vaisselle.

Au programme
0:00 Meursault ne pleure pas
2:20 Une enfance à Alger
4:58 L'absurde, ce n'est pas « rien n'a de sens »
8:41 Sisyphe heureux ?
11:15 La révolte, contre Sartre
14:02 Que lire en premier ?

Bibliographie
- Albert Camus, Le mythe de Sisyphe, Gallimard, 1942
- Albert Camus, L'homme révolté, Gallimard, 1951
- Kamel Daoud, Meursault, contre-enquête, Actes Sud, 2014
- Olivier Todd, Albert Camus : une vie, Gallimard, 1996

La Pause philo, c'est une notion par semaine. Abonne-toi si tu aimes penser assis.
#philosophie #camus #bac2026`,
});
