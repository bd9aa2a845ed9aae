import { demoVideo } from '../demo-video.ts';

/** A video for which the catalogue has nothing: the pane must say so and propose nothing far-fetched. */
export const nothing = demoVideo({
  id: 'zorbex-k680',
  title: 'Unboxing du ZORBEX K68 Pro Max (switchs Tanzu lubrifiés) 😱',
  channel: 'xKlikTak',
  theme: 'Déballage',
  scene: 'unboxing',
  category: 'Gaming',
  duration: 431,
  published: '2026-06-01',
  keywords: ['zorbex k68', 'unboxing', 'switchs tanzu', 'keycaps', 'setup'],
  description: `Yo la team ! Il est enfin arrivé : le Zorbex K68 Pro Max, avec les switchs Tanzu pré-lubrifiés, les keycaps PBT et le hot-swap. On déballe, on teste, on compare au Zorbex K65 et au Fluxor V2.

0:00 Unboxing
1:12 Keycaps
2:40 Sound test
4:55 K65 vs K68
6:20 Verdict

👉 -15 % sur zorbex.example avec le code KLIKTAK15 (lien affilié)
👉 Mon setup complet : https://example.org/kliktak
👉 Twitch tous les soirs 21h

Lâche un pouce, abonne-toi, active la cloche, et dis-moi en com' ton switch préféré !

#unboxing #zorbex #keycaps #setup`,
});
